import type { Cell } from "../cell";
import { findHeader } from "./mapping/headers/find-header";

/** A table as it stands in the user's file: header texts, and the cells below them column by column. */
export interface RawTable {
  readonly headers: readonly string[];
  /** One array a header, each `rows` long. */
  readonly columns: readonly (readonly Cell[])[];
  readonly rows: number;
}

/** Turns rows of cells, header somewhere in the first 20 of them, into a raw table. Short rows are filled with blanks. */
export function rawTableFromRows(rows: readonly (readonly Cell[])[]): RawTable {
  const { headers, bodyStart } = findHeader(rows);
  const count = Math.max(0, rows.length - bodyStart);
  const columns = headers.map((_, column) => {
    const cells = new Array<Cell>(count);
    for (let row = 0; row < count; row++) cells[row] = rows[bodyStart + row]?.[column] ?? null;
    return cells;
  });
  return { headers, columns, rows: count };
}
