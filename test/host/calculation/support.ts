import { Book } from "../../../host/cells/book";
import { type CellValue, Sheet } from "../../../host/cells/sheet";

/** A sheet whose id is its name in small letters; texts that begin with "=" are formulas. */
export function sheetOf(name: string, rows: readonly (readonly (CellValue | undefined)[])[]): Sheet {
  const sheet = new Sheet(name.toLowerCase(), name);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value === "string" && value.startsWith("=")) sheet.setFormula(r, c, value);
      else sheet.setConstant(r, c, value);
    });
  });
  return sheet;
}

export function bookOf(...sheets: Sheet[]): Book {
  const book = new Book();
  book.sheets = sheets;
  return book;
}

/** Makes the cells of a sheet, from A1 on, a table. */
export function addTable(book: Book, name: string, sheet: Sheet, headers: readonly string[], rows: number): void {
  book.tables.push({
    id: book.tables.length + 1,
    name,
    sheetId: sheet.id,
    area: { row: 0, column: 0, rows, columns: headers.length },
    columns: headers.map((header, index) => ({ id: index + 1, name: header })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
}
