import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Book } from "../../host/cells/book";
import { writeBook } from "../../host/files/xlsx/write/write";
import { functionIds } from "../../src/functions/names";
import { buildDemo } from "../demo/build-demo";
import { readOptions } from "../demo/options";
import { convert, inFolder } from "./office";

const NOTE = "typed before LibreOffice saved the file";

/**
 * Builds, types a note, lets LibreOffice open and save the file, and rebuilds: whether the note stays in its list and no sheet is
 * made a second time. LibreOffice 25.2 keeps custom XML parts and hidden names, which a rebuild needs, and drops the custom
 * properties of worksheets.
 */
export async function keepsEditsThroughOffice(): Promise<boolean> {
  return inFolder(async (folder) => {
    const { book } = await buildDemo(readOptions([]));
    const cell = lastCell(book);
    cell?.sheet.setConstant(cell.row, cell.column, NOTE);
    const file = path.join(folder, "book.xlsx");
    await writeFile(file, await writeBook(book, { customFunctions: functionIds }));
    const saved = await convert({ file, format: "xlsx", into: path.join(folder, "saved"), recalculate: false });
    const again = await buildDemo(readOptions(["--book", saved]));
    const found = lastCell(again.book);
    const isNote = found?.sheet.value(found.row, found.column) === NOTE;
    return isNote && again.built?.book.sheets.every(({ isNew }) => !isNew) === true;
  });
}

/** The last cell of the first row of the list of customers: a comment. */
function lastCell(book: Book) {
  const table = book.tables.find(({ name }) => name === "tblSegments");
  const sheet = table && book.sheet(table.sheetId);
  if (!table || !sheet) return undefined;
  const comment = table.columns.findIndex(({ name }) => name === "Comment");
  return { sheet, row: table.area.row + 1, column: table.area.column + comment };
}
