/** Cells of a finished workbook by the names and tables that its formulas use. */
import type { Book } from "../../host/cells/book";
import type { CellValue, Sheet } from "../../host/cells/sheet";

export type Shown = CellValue | undefined;

interface Found {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function areaNamed(book: Book, name: string): Found {
  const formula = book.names.find((other) => other.name === name)?.formula ?? "";
  const [, sheetName = "", from = "", top = "", to = from, bottom = top] =
    /^='?(.+?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula) ?? [];
  const sheet = book.sheetNamed(sheetName);
  if (!sheet) throw new Error(`no cells ${name}: ${formula}`);
  const [row, column] = [Number(top) - 1, columnNumber(from)];
  return { sheet, row, column, rows: Number(bottom) - row, columns: columnNumber(to) - column + 1 };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** What the cells of a defined name show, row by row. */
export function shownBy(book: Book, name: string): Shown[][] {
  const { sheet, row, column, rows, columns } = areaNamed(book, name);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => sheet.value(row + down, column + across)),
  );
}

/** Where a column of a table stands: its heading is left out. */
export function columnArea(book: Book, tableName: string, heading: string): Found {
  const table = book.tables.find(({ name }) => name === tableName);
  const sheet = table && book.sheet(table.sheetId);
  const offset = table?.columns.findIndex(({ name }) => name === heading) ?? -1;
  if (!table || !sheet || offset < 0) throw new Error(`no column ${tableName}[${heading}]`);
  return { sheet, row: table.area.row + 1, column: table.area.column + offset, rows: table.area.rows - 1, columns: 1 };
}

export function columnShown(book: Book, tableName: string, heading: string): Shown[] {
  const { sheet, row, column, rows } = columnArea(book, tableName, heading);
  return Array.from({ length: rows }, (_, down) => sheet.value(row + down, column));
}

/** A value that somebody types into a cell; undefined clears it. */
export interface Typing {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: Shown;
}

/** Into a cell so many rows down and columns across from the first one. */
export const typing = ({ sheet, row, column }: Found, value: Shown, down = 0, across = 0): Typing => ({
  sheet,
  row: row + down,
  column: column + across,
  value,
});

export function enter({ sheet, row, column, value }: Typing): void {
  sheet.setConstant(row, column, value);
  sheet.touched(row, column, 1, 1);
}

/** Types a value into a cell, as a person does. */
export const typeAt = (found: Found, value: Shown, down = 0, across = 0): void =>
  enter(typing(found, value, down, across));
