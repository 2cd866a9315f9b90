import { readFile } from "node:fs/promises";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Ribbon buttons take 16, 32 and 80, the add-in's own entry 32 and 64. */
const ICONS = { icon: [16, 32, 64, 80], build: [16, 32, 80], refresh: [16, 32, 80] };

/** Draws the icons of assets in every size that the manifest names. */
export class IconsPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("IconsPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "IconsPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [name, sizes] of Object.entries(ICONS)) {
            const svg = path.resolve(`assets/${name}.svg`);
            compilation.fileDependencies.add(svg);
            const drawing = await readFile(svg, "utf8");
            for (const size of sizes) {
              const png = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render().asPng();
              compilation.emitAsset(`assets/${name}-${size}.png`, new sources.RawSource(png));
            }
          }
        },
      );
    });
  }
}
