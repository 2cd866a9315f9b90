/** A sheet's cells as Univer reads them, without a copy of them. */
import type { ICellData, Nullable, ObjectMatrix } from "@univerjs/core";
import type { ISheetData } from "@univerjs/engine-formula";
import { cellKey, MAX_COLUMNS, MAX_ROWS, type Sheet } from "../../cells/sheet";
import { toUniverCell } from "../values";

export function asSheetData(sheet: Sheet): ISheetData[string] {
  const getValue = (row: number, column: number): ICellData | undefined => {
    const constant = sheet.columns[column]?.[row];
    if (constant !== undefined) return toUniverCell(constant);
    const key = cellKey(row, column);
    const formula = sheet.formulas.get(key);
    if (formula !== undefined) return { ...toUniverCell(sheet.results.get(key)), f: formula };
    const spilled = sheet.spilled.get(key);
    return spilled === undefined ? undefined : toUniverCell(spilled);
  };
  const getMatrix = (): Record<number, Record<number, Nullable<ICellData>>> =>
    new Proxy({}, { get: (_, row) => new Proxy({}, { get: (_, column) => getValue(Number(row), Number(column)) }) });
  return {
    // Of a matrix, the engine uses these two alone.
    cellData: { getValue, getMatrix } as unknown as ObjectMatrix<ICellData>,
    rowCount: MAX_ROWS,
    columnCount: MAX_COLUMNS,
    rowData: {},
    columnData: {},
  };
}
