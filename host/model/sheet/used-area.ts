import type { Area } from "../../cells/book";
import { columnOf, rowOf, type Sheet } from "../../cells/sheet";
import { boundingArea } from "../area";

/**
 * The smallest area that holds every cell with a value or formula and, unless `valuesOnly`, every cell with a look.
 * Source: Worksheet.getUsedRange; verified.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  const include = (row: number, column: number): void => {
    const cell = { row, column, rows: 1, columns: 1 };
    used = used ? boundingArea(used, cell) : cell;
  };
  for (const [column, cells] of sheet.columns.entries()) {
    const first = cells?.findIndex((value) => value !== undefined) ?? -1;
    if (first < 0) continue;
    include(first, column);
    include(cells?.findLastIndex((value) => value !== undefined) ?? first, column);
  }
  for (const cells of [sheet.formulas, sheet.spilled, ...(valuesOnly ? [] : [sheet.formats])])
    for (const key of cells.keys()) include(rowOf(key), columnOf(key));
  return used;
}
