import type { Book } from "../../host/cells/book";
import { Sheet } from "../../host/cells/sheet";
import { UsageError } from "./options";

/** Puts an order list into a workbook that has none, as a user pastes it: on a sheet of its own, as a table. */
export function addOrders(book: Book, orders: Book): void {
  const table = orders.tables[0];
  const from = table && orders.sheet(table.sheetId);
  if (!table || !from) throw new UsageError("--orders holds no list");
  const sheet = new Sheet(
    `{orders ${book.sheets.length}}`,
    freeName(from.name, (name) => book.sheetNamed(name) !== undefined),
  );
  sheet.columns.push(...from.columns);
  sheet.rowCount = from.rowCount;
  for (const [key, format] of from.formats) sheet.formats.set(key, format);
  for (const [column, width] of from.columnWidths) sheet.columnWidths.set(column, width);
  book.sheets.push(sheet);
  book.tables.push({
    ...table,
    id: Math.max(0, ...book.tables.map(({ id }) => id)) + 1,
    name: freeName(table.name, (name) => book.tables.some((other) => other.name.toLowerCase() === name.toLowerCase())),
    sheetId: sheet.id,
  });
}

function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!isTaken(name)) return name;
  }
}
