import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Book } from "../../host/cells/book";
import { parseReference } from "../../host/cells/references";
import { cellKey } from "../../host/cells/sheet";
import { buildDemo } from "../demo/build-demo";
import { readOptions } from "../demo/options";
import { convert, inFolder } from "./office";

/**
 * Builds a template with locked formulas, lets LibreOffice open and save it, and rebuilds: whether every sheet is protected after
 * each step, inputs are open and results are not.
 */
export async function staysLockedThroughOffice(): Promise<boolean> {
  return inFolder(async (folder) => {
    const { book, file: bytes } = await buildDemo(readOptions(["--template", "--lock", "--as-of", "2026-01-05"]));
    const file = path.join(folder, "book.xlsx");
    await writeFile(file, bytes);
    const saved = await convert({ file, format: "xlsx", into: path.join(folder, "saved"), recalculate: false });
    const opened = await buildDemo(readOptions(["--book", saved]));
    return [book, opened.book].every(isLocked);
  });
}

function isLocked(book: Book): boolean {
  const ours = book.sheets.filter(({ name }) => name !== "Sheet1");
  const isOpen = ["fp_TargetTotal", "set_rfm_r_high"].every((name) => lockOf(book, name) === false);
  const isClosed = ["fp_YTD", "fp_AsOf"].every((name) => lockOf(book, name) !== false);
  return ours.every(({ protection }) => protection !== undefined) && isOpen && isClosed;
}

function lockOf(book: Book, name: string): boolean | undefined {
  const formula = book.names.find((other) => other.name === name)?.formula ?? "";
  const [sheet = "", address = ""] = formula.slice(1).split("!");
  const { row = 0, column = 0 } = parseReference(address)?.start ?? {};
  return book.sheetNamed(sheet.replaceAll("'", ""))?.formats.get(cellKey(row, column))?.locked;
}
