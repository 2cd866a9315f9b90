import { loadSource } from "./load-source.mjs";

const SOURCE = `
  export { shortcutResources, shortcutsFile } from "./taskpane/commands/shortcuts";
  export { privacyPage } from "./taskpane/privacy/privacy-page";
`;

const json = (content) => `${JSON.stringify(content, null, 2)}\n`;

/** Writes the keyboard shortcuts that the manifest names, and the privacy statement. */
export class PaneFilesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PaneFilesPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "PaneFilesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { shortcutsFile, shortcutResources, privacyPage } = await loadSource(SOURCE);
          const files = {
            "shortcuts.json": json(shortcutsFile()),
            "shortcuts.zh-CN.json": json(shortcutResources()),
            "privacy.html": privacyPage(),
          };
          for (const [name, text] of Object.entries(files)) compilation.emitAsset(name, new sources.RawSource(text));
        },
      );
    });
  }
}
