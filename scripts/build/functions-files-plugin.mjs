import path from "node:path";
import { build } from "esbuild";

const FILES = [
  { name: "functions.json", language: "en" },
  { name: "functions.zh-CN.json", language: "zh" },
];

/** Writes what Excel reads about the functions, one file a locale, out of the registry. */
export class FunctionsFilesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsFilesPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsFilesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { registry, functionsFile } = await loadRegistry();
          for (const { name, language } of FILES) {
            const json = `${JSON.stringify(functionsFile(registry, language), null, 2)}\n`;
            compilation.emitAsset(name, new sources.RawSource(json));
          }
        },
      );
    });
  }
}

async function loadRegistry() {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { registry } from "./registry"; export { functionsFile } from "./metadata";',
      resolveDir: path.resolve("src/functions"),
    },
    bundle: true,
    write: false,
    format: "esm",
  });
  const [script] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(script.contents).toString("base64")}`);
}
