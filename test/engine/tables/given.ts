import type { Cell } from "../../../src/engine/cell";
import type { GivenTable } from "../../../src/engine/tables/given-table";

/** A table as the workbook gives it, written row by row. */
export const tableOf = (
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  names: readonly string[] = [],
): GivenTable => ({
  names,
  headers,
  columns: headers.map((_, place) => rows.map((row) => row[place] ?? null)),
  rows: rows.length,
});
