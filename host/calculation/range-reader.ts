/**
 * Reads the ranges that custom functions and lookups are given, straight from the book's cells: Univer would read them one by
 * one, as objects. Ranges that no formula can change are read once in a calculation, whoever asks.
 */
import { BaseReferenceObject, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import type { Book } from "../cells/book";
import { type CellRange, type CellValue, MAX_ROWS, type Sheet } from "../cells/sheet";
import { type RawValue, rawOf } from "./univer/custom-function";
import { fromUniverCell, fromUniverValue } from "./values";

/** A list in one column, with the rows of each value, counted from 0; texts stand in small letters. */
export interface Column {
  readonly values: readonly RawValue[];
  readonly rows: ReadonlyMap<RawValue, readonly number[]>;
  /** Texts that read as numbers: some functions take them for such. */
  readonly holdsNumbersAsText: boolean;
}

export class RangeReader {
  readonly #constant = new Map<string, RawValue[][]>();
  readonly #columns = new Map<string, Column>();

  constructor(private readonly book: Book) {}

  /** To be called before each calculation, and when spills have changed during one. */
  forget(): void {
    this.#constant.clear();
    this.#columns.clear();
  }

  read(
    reference: BaseReferenceObject,
    range: CellRange = reference.getRangePosition(),
  ): readonly (readonly RawValue[])[] {
    const sheetId = reference.getSheetId();
    const sheet = this.book.sheet(sheetId);
    if (!sheet) return [[rawOf(undefined)]];
    if (sheet.formulas.size > 0) return calculatedRows(sheet, range, reference);
    const key = keyOf(sheetId, range);
    const known = this.#constant.get(key);
    if (known) return known;
    const rows = constantRows(sheet, range);
    this.#constant.set(key, rows);
    return rows;
  }

  /** A value, or that of a single cell; undefined where there are several. */
  single(given: FunctionVariantType): RawValue | undefined {
    if (given instanceof BaseReferenceObject) {
      const { startRow, startColumn, endRow, endColumn } = given.getRangePosition();
      return startRow === endRow && startColumn === endColumn ? this.read(given)[0]?.[0] : undefined;
    }
    return given.isArray() ? undefined : rawOf(fromUniverValue(given as BaseValueObject));
  }

  /**
   * The list that a reference names, read once: formulas in it were calculated before the first that asks. Undefined where it is
   * not one column, or has no end.
   */
  column(reference: BaseReferenceObject): Column | undefined {
    const range = reference.getRangePosition();
    if (range.startColumn !== range.endColumn || !(range.endRow < MAX_ROWS - 1)) return undefined;
    const key = keyOf(reference.getSheetId(), range);
    const known = this.#columns.get(key);
    if (known) return known;
    const column = columnOf(this.read(reference, range));
    this.#columns.set(key, column);
    return column;
  }
}

const keyOf = (sheetId: string, { startRow, startColumn, endRow, endColumn }: CellRange): string =>
  `${sheetId}!${startRow},${startColumn},${endRow},${endColumn}`;

function columnOf(cells: readonly (readonly RawValue[])[]): Column {
  const values = cells.map(([value = null]) => value);
  const rows = new Map<RawValue, number[]>();
  let holdsNumbersAsText = false;
  for (const [row, value] of values.entries()) {
    if (value === null || typeof value === "object") continue;
    const isText = typeof value === "string";
    if (isText && value.trim() !== "" && !Number.isNaN(Number(value))) holdsNumbersAsText = true;
    const entry = isText ? value.toLowerCase() : value;
    const found = rows.get(entry);
    if (found) found.push(row);
    else rows.set(entry, [row]);
  }
  return { values, rows, holdsNumbersAsText };
}

function constantRows(sheet: Sheet, range: CellRange): RawValue[][] {
  const columns: (CellValue | undefined)[][] = [];
  for (let column = range.startColumn; column <= range.endColumn; column++) columns.push(sheet.columns[column] ?? []);
  const rows: RawValue[][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) rows.push(columns.map((cells) => rawOf(cells[row])));
  return rows;
}

/** Results of the calculation under way lie over those of the last one. */
function calculatedRows(sheet: Sheet, range: CellRange, reference: BaseReferenceObject): RawValue[][] {
  const results = reference.getCurrentRuntimeSheetData();
  const spilled = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const rows: RawValue[][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    const cells: RawValue[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const calculated = results?.getValue(row, column) ?? spilled?.getValue(row, column);
      cells.push(rawOf(calculated ? fromUniverCell(calculated) : sheet.value(row, column)));
    }
    rows.push(cells);
  }
  return rows;
}
