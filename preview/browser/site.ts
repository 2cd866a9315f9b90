import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const CACHE = path.resolve("node_modules/.cache/fupan");
const SOURCES = ["src", "scripts/build", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** The pane as `npm run build` makes it, in a folder of its own; built anew only where its sources changed since. */
export function builtPane(): string {
  const folder = path.join(CACHE, "pane");
  const stamp = path.join(CACHE, "pane.built");
  const newest = Math.max(...SOURCES.map(lastChange));
  if ((statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0) > newest) return folder;
  const started = new Date();
  execFileSync(
    process.execPath,
    ["node_modules/webpack-cli/bin/cli.js", "--mode=production", "--stats=errors-only", "-o", folder],
    // Vite, and so a test, has a BASE_URL of its own.
    { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, BASE_URL: undefined } },
  );
  writeFileSync(stamp, "");
  utimesSync(stamp, started, started);
  return folder;
}

function lastChange(place: string): number {
  const { mtimeMs } = statSync(place);
  const within = statSync(place).isDirectory() ? readdirSync(place, { recursive: true, encoding: "utf8" }) : [];
  return Math.max(mtimeMs, ...within.map((name) => statSync(path.join(place, name)).mtimeMs));
}

/** What stands in for Excel in a page: the scripts that run before the pane's, and the host's worker. */
export async function builtStandIn(): Promise<string> {
  const outdir = path.join(CACHE, "stand-in");
  await bundle(outdir, {
    alone: "preview/excel-page/alone.ts",
    framed: "preview/excel-page/framed.ts",
    "host-worker": "preview/host-worker/worker.ts",
  });
  return outdir;
}

/** The page with the grid. Its languages' rules of hyphenation stay in files of their own, which nobody asks for. */
export async function builtPreview(): Promise<string> {
  const outdir = path.join(CACHE, "preview");
  rmSync(outdir, { recursive: true, force: true });
  await bundle(outdir, { page: "preview/page/page.ts", "page-style": "preview/page/page.css" }, "esm");
  copyFileSync("preview/page/index.html", path.join(outdir, "index.html"));
  return outdir;
}

async function bundle(
  outdir: string,
  entryPoints: Readonly<Record<string, string>>,
  format: "iife" | "esm" = "iife",
): Promise<void> {
  await build({
    entryPoints: { ...entryPoints },
    outdir,
    bundle: true,
    format,
    splitting: format === "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}
