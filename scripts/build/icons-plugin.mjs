import { readFile } from "node:fs/promises";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Ribbon buttons take 16, 32 and 80, the add-in's own entry 32 and 64. */
const SIZES = [16, 32, 64, 80];

/** Draws assets/icon.svg in every size that the manifest names. */
export class IconsPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const svg = path.resolve("assets/icon.svg");
    compiler.hooks.thisCompilation.tap("IconsPlugin", (compilation) => {
      compilation.fileDependencies.add(svg);
      compilation.hooks.processAssets.tapPromise(
        { name: "IconsPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const drawing = await readFile(svg, "utf8");
          for (const size of SIZES) {
            const png = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render().asPng();
            compilation.emitAsset(`assets/icon-${size}.png`, new sources.RawSource(png));
          }
        },
      );
    });
  }
}
