import type { Area } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../format/sizes";

/** Where cells lie, in points from the sheet's top-left corner; hidden columns take no room. */
export function chartPosition(sheet: Sheet, { row, column, rows, columns }: Area) {
  const width = (index: number): number =>
    sheet.hiddenColumns.has(index) ? 0 : (sheet.columnWidths.get(index) ?? STANDARD_WIDTH);
  const height = (index: number): number => sheet.rowHeights.get(index) ?? STANDARD_HEIGHT;
  return {
    left: sum(0, column, width),
    top: sum(0, row, height),
    width: sum(column, column + columns, width),
    height: sum(row, row + rows, height),
  };
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += size(index);
  return total;
}
