import { execFileSync } from "node:child_process";
import { readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
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

/** What stands in for Excel in a page: the script that runs first, and the host's worker. */
export async function builtStandIn(): Promise<string> {
  const outdir = path.join(CACHE, "stand-in");
  await build({
    entryPoints: {
      alone: "preview/excel-page/alone.ts",
      "host-worker": "preview/host-worker/worker.ts",
    },
    outdir,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    keepNames: true,
    logLevel: "warning",
  });
  return outdir;
}
