import { cellKey } from "../../cells/sheet";
import { intersection, withoutArea } from "../area";
import { renewHeaders } from "../table/headers";
import type { RangeTarget } from "./range-target";

/** Source: Excel.ClearApplyTo; the members that production code uses. */
export const CLEARED = ["All", "Contents", "Formats"] as const;

/**
 * Empties cells, takes their looks away, or both. Formats include conditional formats, not validations.
 * Source: Range.clear; "All" clears validations as well: assumed, as the command Clear All.
 */
export function clearCells({ model, sheet, area }: RangeTarget, what: (typeof CLEARED)[number]): void {
  // Only cells that hold something are visited: whole columns may be cleared.
  if (what !== "Formats") {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const last = Math.min(sheet.columns[column]?.length ?? 0, area.row + area.rows);
      for (let row = area.row; row < last; row++) sheet.setConstant(row, column, undefined);
    }
    for (const key of sheet.formulas.keys()) {
      const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
      if (intersection(area, { row, column, rows: 1, columns: 1 })) sheet.setConstant(row, column, undefined);
    }
    sheet.touched(area.row, area.column, area.rows, area.columns);
    renewHeaders(model, sheet, area);
  }
  if (what !== "Contents") {
    for (const key of sheet.formats.keys()) {
      const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
      if (intersection(area, { row, column, rows: 1, columns: 1 })) sheet.formats.delete(key);
    }
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
      withoutArea(format.area, area).map((part) => ({ ...format, area: part })),
    );
  }
  if (what === "All")
    sheet.validations = sheet.validations.flatMap((validation) =>
      withoutArea(validation.area, area).map((part) => ({ ...validation, area: part })),
    );
}
