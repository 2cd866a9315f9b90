import type { Area } from "../../cells/book";
import { CellError, type CellValue, cellKey, type Sheet } from "../../cells/sheet";
import { cellCount } from "../area";
import { tooManyCells } from "../excel-error";

/** Source: learn.microsoft.com/office/dev/add-ins/excel/performance (five million cells on all platforms); verified, the code assumed. */
const MAX_CELLS = 5_000_000;

/** One element a cell, in rows. */
export function matrixOf<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  if (cellCount(area) > MAX_CELLS) throw tooManyCells(cellCount(area));
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => read(area.row + row, area.column + column)),
  );
}

/** Blank is "", an error its code. Source: Range.values ("Cells that contain an error will return the error string"); verified. */
export const wireValue = (value: CellValue | undefined): string | number | boolean =>
  value instanceof CellError ? value.code : (value ?? "");

/** A cell into which a formula spilled shows the value as its formula, as a constant does. Assumed. */
export const formulaAt = (sheet: Sheet, row: number, column: number): string | number | boolean =>
  wireValue(sheet.content(row, column) ?? sheet.spilled.get(cellKey(row, column)));

/** Source: Excel.RangeValueType; verified. */
export function valueType(value: CellValue | undefined): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === undefined) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/** Source: Range.numberFormat of cells without one; verified. */
export const numberFormatAt = (sheet: Sheet, row: number, column: number): string =>
  sheet.formats.get(cellKey(row, column))?.numberFormat ?? "General";
