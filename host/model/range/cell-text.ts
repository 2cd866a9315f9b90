import { numfmt } from "@univerjs/core";
import type { Book } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { numberFormatAt, wireValue } from "./cell-values";

/** Days from the first day of the one date system to that of the other. */
const FROM_1904 = 1462;

/** What a cell shows, however narrow its column. Source: Range.text; verified. Locale: English. */
export function cellText({ date1904 }: Book, sheet: Sheet, row: number, column: number): string {
  const value = wireValue(sheet.value(row, column));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const format = numberFormatAt(sheet, row, column);
  return numfmt.format(format, date1904 && numfmt.isDateFormat(format) ? value + FROM_1904 : value);
}
