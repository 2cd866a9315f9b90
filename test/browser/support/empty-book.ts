import { Book } from "../../../host/cells/book";
import { Sheet } from "../../../host/cells/sheet";
import { writeBook } from "../../../host/files/xlsx/write/write";

/** A new workbook as Excel opens it. */
export function emptyBook(): Promise<Uint8Array> {
  const book = new Book();
  const sheet = new Sheet("{1}", "Sheet1");
  book.sheets.push(sheet);
  book.activeSheetId = sheet.id;
  return writeBook(book, { customFunctions: [] });
}
