import type { Book, Table } from "../../host/cells/book";
import { cellKey, type Sheet } from "../../host/cells/sheet";
import { UsageError } from "./options";

/** Puts the rows of a new order list into the table of a workbook, as a user pastes them: column by column, by heading. */
export function replaceOrders(book: Book, tableName: string, orders: Book): void {
  const [table, sheet] = tableOf(book, tableName);
  const [source, from] = tableOf(orders, orders.tables[0]?.name ?? "");
  const rows = source.area.rows - 1;
  const columns = table.columns.map(({ name }) => source.columns.findIndex((column) => column.name === name));
  const unknown = source.columns.filter(({ name }) => !table.columns.some((column) => column.name === name));
  if (columns.includes(-1) || unknown.length > 0)
    throw new UsageError(
      `--orders has the columns ${source.columns.map(({ name }) => name).join(", ")}; ` +
        `the table ${table.name} of --book has ${table.columns.map(({ name }) => name).join(", ")}`,
    );
  const first = table.area.row + 1;
  for (const [offset, of] of columns.entries()) {
    const column = table.area.column + offset;
    const format = sheet.formats.get(cellKey(first, column));
    for (let row = 0; row < Math.max(rows, table.area.rows - 1); row++) {
      const value = row < rows ? from.value(source.area.row + 1 + row, source.area.column + of) : undefined;
      sheet.setConstant(first + row, column, value);
      if (row < rows && format) sheet.formats.set(cellKey(first + row, column), format);
    }
  }
  table.area = { ...table.area, rows: rows + 1 };
  sheet.touched(first, table.area.column, Math.max(rows, 1), table.area.columns);
  sheet.structureChanged = true;
}

function tableOf(book: Book, name: string): [Table, Sheet] {
  const table = book.tables.find((other) => other.name.toLowerCase() === name.toLowerCase());
  const sheet = table && book.sheet(table.sheetId);
  if (!table || !sheet) throw new UsageError(name === "" ? "--orders holds no list" : `--book has no table ${name}`);
  return [table, sheet];
}
