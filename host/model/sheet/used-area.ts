import type { Area } from "../../cells/book";
import { columnOf, MAX_COLUMNS, MAX_ROWS, rowOf, type Sheet } from "../../cells/sheet";
import { boundingArea } from "../area";

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/**
 * The smallest area that holds every cell with a value or formula and, unless `valuesOnly`, every cell with a look; of a part of
 * the sheet where one is given.
 * Source: Worksheet.getUsedRange and Range.getUsedRange; verified.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | undefined {
  let used: Area | undefined;
  const include = (row: number, column: number): void => {
    const cell = { row, column, rows: 1, columns: 1 };
    used = used ? boundingArea(used, cell) : cell;
  };
  const isWithin = (row: number, column: number): boolean =>
    row >= within.row &&
    row < within.row + within.rows &&
    column >= within.column &&
    column < within.column + within.columns;
  for (const [column, cells] of sheet.columns.entries()) {
    if (!cells || !isWithin(within.row, column)) continue;
    const first = cells.findIndex((value, row) => value !== undefined && isWithin(row, column));
    if (first < 0) continue;
    include(first, column);
    include(
      cells.findLastIndex((value, row) => value !== undefined && isWithin(row, column)),
      column,
    );
  }
  for (const cells of [sheet.formulas, sheet.spilled, ...(valuesOnly ? [] : [sheet.formats])])
    for (const key of cells.keys()) if (isWithin(rowOf(key), columnOf(key))) include(rowOf(key), columnOf(key));
  return used;
}
