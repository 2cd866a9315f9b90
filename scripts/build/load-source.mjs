import path from "node:path";
import { build } from "esbuild";

/** What a piece of TypeScript under src exports, for files that a build writes out of the sources. */
export async function loadSource(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.resolve("src") },
    bundle: true,
    write: false,
    format: "esm",
  });
  const [script] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(script.contents).toString("base64")}`);
}
