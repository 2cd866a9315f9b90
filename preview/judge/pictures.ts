/** `node scripts/run.mjs preview/judge/pictures.ts FILE.xlsx FOLDER`: every printed page as a PNG at 90 dots an inch. */
import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { convert, drawPages, inFolder, requireOffice } from "./office";

const DOTS_PER_INCH = 90;

const [file, folder] = process.argv.slice(2);
if (file === undefined || folder === undefined) {
  console.log("Give a workbook and a folder: FILE.xlsx FOLDER");
  process.exitCode = 1;
} else {
  await requireOffice();
  await mkdir(folder, { recursive: true });
  await inFolder(async (into) => {
    // As Excel would show it: with the results that the file holds.
    await drawPages(await convert({ file, format: "pdf", into, recalculate: false }), folder, DOTS_PER_INCH);
  });
  for (const name of (await readdir(folder)).sort()) console.log(path.join(folder, name));
}
