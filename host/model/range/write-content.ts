import { cellKey } from "../../cells/sheet";
import { type Entry, entryOf } from "../entry/entry";
import { changeFormat } from "../format/change-format";
import { refuseLocked } from "../sheet/protection";
import { renewHeaders } from "../table/headers";
import { assign } from "./assign";
import { numberFormatAt } from "./cell-values";
import type { RangeTarget } from "./range-target";

/** Writes `values` or `formulas`: both take constants and formulas alike. Source: Range.formulas; verified. */
export function writeContent({ model, sheet, area }: RangeTarget, value: unknown): void {
  refuseLocked(sheet, area);
  // All entries are read first, so that a refused one leaves the whole range as it was. Assumed.
  const entries: [row: number, column: number, entry: Entry][] = [];
  assign(area, value, (row, column, raw) => {
    entries.push([row, column, entryOf(raw, numberFormatAt(sheet, row, column) === "@")]);
  });
  for (const [row, column, entry] of entries) {
    if ("formula" in entry) {
      sheet.setFormula(row, column, entry.formula);
      continue;
    }
    sheet.setConstant(row, column, entry.value);
    const { numberFormat } = entry;
    if (numberFormat !== undefined && numberFormatAt(sheet, row, column) === "General")
      sheet.formats.set(cellKey(row, column), changeFormat(sheet.formats.get(cellKey(row, column)), { numberFormat }));
  }
  sheet.touched(area.row, area.column, area.rows, area.columns);
  renewHeaders(model, sheet, area);
}
