import { type Cell, CellError } from "../../engine/cell";
import { readPlainCells } from "../../workbook/read/plain-cells";
import type { TableData } from "../../workbook/read/tables";
import { cellOfSource, type OrderPlace, readSource } from "./order-source";

/** By what a build knows its orders again without reading all of them: how many rows, and what the last one holds. */
export interface OrdersMark {
  readonly rows: number;
  readonly last: readonly (string | number | boolean | null)[];
}

export const markOf = ({ rows, columns }: Pick<TableData, "rows" | "columns">): OrdersMark => ({
  rows,
  last: columns.map((cells) => plain(cells[rows - 1] ?? null)),
});

/** Rows in which the headers of plain cells are found. */
const TOP_ROWS = 60;

/** The mark of the orders as they stand now; a few requests, however many they are. */
export async function readMark(place: OrderPlace): Promise<OrdersMark> {
  const { source } = await readSource(place, { most: TOP_ROWS });
  const { rows, headers } = source;
  if (rows === 0) return { rows, last: headers.map(() => null) };
  const { columns } = await readPlainCells({ ...cellOfSource(source, rows, 0), columns: headers.length, rows: 1 });
  return { rows, last: columns.map(([cell]) => plain(cell ?? null)) };
}

export const isSameMark = (one: OrdersMark, other: OrdersMark): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** An error value as its code, as JSON can hold it. */
const plain = (cell: Cell): OrdersMark["last"][number] => (cell instanceof CellError ? cell.code : cell);
