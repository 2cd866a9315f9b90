import { type Cell, CellError } from "../../engine/cell";
import type { OrderMapping } from "../../engine/orders/mapping/map-columns";
import { readPlainCells } from "../../workbook/read/plain-cells";
import type { TableData } from "../../workbook/read/tables";
import { contentMark } from "./content-mark";
import { cellOfSource, type OrderPlace, readSource } from "./order-source";

/** How the orders end: told by a few requests, however many there are. */
export interface OrdersEnd {
  readonly rows: number;
  /** What the last row holds. */
  readonly last: readonly (string | number | boolean | null)[];
}

/** By what a build knows its orders again. */
export interface OrdersMark extends OrdersEnd {
  /** A fingerprint of the columns that the build used. */
  readonly content: string;
}

export async function markOf(
  { rows, columns }: Pick<TableData, "rows" | "columns">,
  mapping: OrderMapping,
  signal?: AbortSignal,
): Promise<OrdersMark> {
  const last = columns.map((cells) => plain(cells[rows - 1] ?? null));
  return { rows, last, content: await contentMark(usedColumns(columns, mapping), signal) };
}

/** Rows in which the headers of plain cells are found. */
const TOP_ROWS = 60;

/** The end of the orders as they stand now. */
export async function readEnd(place: OrderPlace): Promise<OrdersEnd> {
  const { source } = await readSource(place, { most: TOP_ROWS });
  const { rows, headers } = source;
  if (rows === 0) return { rows, last: headers.map(() => null) };
  const { columns } = await readPlainCells({ ...cellOfSource(source, rows, 0), columns: headers.length, rows: 1 });
  return { rows, last: columns.map(([cell]) => plain(cell ?? null)) };
}

/** The fingerprint of the orders as they stand now: all of them are read, in blocks. */
export async function readContentMark(place: OrderPlace, mapping: OrderMapping, signal: AbortSignal): Promise<string> {
  const { table } = await readSource(place, { signal });
  return contentMark(usedColumns(table.columns, mapping), signal);
}

export const isSameEnd = (one: OrdersEnd, other: OrdersEnd): boolean =>
  JSON.stringify([one.rows, one.last]) === JSON.stringify([other.rows, other.last]);

/** Only these make the sheets: a note in another column, or a formula that changes every day, is no news. */
function usedColumns(
  columns: TableData["columns"],
  { fields, customerIdentifier }: OrderMapping,
): TableData["columns"] {
  const used = new Set([...Object.values(fields), customerIdentifier].map((mapped) => mapped?.column));
  return columns.filter((_, index) => used.has(index));
}

/** An error value as its code, as JSON can hold it. */
const plain = (cell: Cell): OrdersEnd["last"][number] => (cell instanceof CellError ? cell.code : cell);
