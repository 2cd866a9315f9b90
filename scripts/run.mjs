// Runs a TypeScript entry: bundled by esbuild into one file, packages left outside, then executed in this process.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [entry, ...args] = process.argv.slice(2);
const folder = path.resolve("node_modules/.cache/fupan");
mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, `${entry.replace(/[^a-z0-9]+/gi, "-")}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: true,
  jsx: "automatic",
  logLevel: "warning",
});
process.setSourceMapsEnabled?.(true);
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
