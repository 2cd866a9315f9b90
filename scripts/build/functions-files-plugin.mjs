import { loadSource } from "./load-source.mjs";

const FILES = [
  { name: "functions.json", language: "en" },
  { name: "functions.zh-CN.json", language: "zh" },
];

const SOURCE = `
  export { registry } from "./functions/registry";
  export { functionsFile } from "./functions/metadata";
`;

/** Writes what Excel reads about the functions, one file a locale, out of the registry. */
export class FunctionsFilesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsFilesPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsFilesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { registry, functionsFile } = await loadSource(SOURCE);
          for (const { name, language } of FILES) {
            const json = `${JSON.stringify(functionsFile(registry, language), null, 2)}\n`;
            compilation.emitAsset(name, new sources.RawSource(json));
          }
        },
      );
    });
  }
}
