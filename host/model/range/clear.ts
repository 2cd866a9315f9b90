import type { Area } from "../../cells/book";
import { cellKey, columnOf, rowOf } from "../../cells/sheet";
import { cellCount, intersection, withoutArea } from "../area";
import { refuseLocked, refuseProtected } from "../sheet/protection";
import { renewHeaders } from "../table/headers";
import type { RangeTarget } from "./range-target";

/** Source: Excel.ClearApplyTo; the members that production code uses. */
export const CLEARED = ["All", "Contents", "Formats"] as const;

/**
 * Empties cells, takes their looks away, or both. Formats include conditional formats, not validations.
 * Source: Range.clear; "All" clears validations as well: assumed, as the command Clear All.
 */
export function clearCells({ model, sheet, area }: RangeTarget, what: (typeof CLEARED)[number]): void {
  if (what === "Contents") refuseLocked(sheet, area);
  else refuseProtected(sheet);
  // Only cells that hold something are visited: whole columns may be cleared.
  if (what !== "Formats") {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const last = Math.min(sheet.columns[column]?.length ?? 0, area.row + area.rows);
      for (let row = area.row; row < last; row++) sheet.setConstant(row, column, undefined);
    }
    for (const key of keysIn(area, sheet.formulas)) sheet.setConstant(rowOf(key), columnOf(key), undefined);
    sheet.touched(area.row, area.column, area.rows, area.columns);
    renewHeaders(model, sheet, area);
  }
  if (what !== "Contents") {
    for (const key of keysIn(area, sheet.formats)) sheet.formats.delete(key);
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
      withoutArea(format.area, area).map((part) => ({ ...format, area: part })),
    );
  }
  if (what === "All")
    sheet.validations = sheet.validations.flatMap((validation) =>
      withoutArea(validation.area, area).map((part) => ({ ...validation, area: part })),
    );
}

/** The cells of an area that a sheet knows something of; whichever is fewer, they or the area's, is walked. */
function keysIn(area: Area, cells: ReadonlyMap<number, unknown>): number[] {
  if (cellCount(area) > cells.size)
    return [...cells.keys()].filter((key) =>
      intersection(area, { row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 }),
    );
  const keys: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (cells.has(cellKey(row, column))) keys.push(cellKey(row, column));
  return keys;
}
