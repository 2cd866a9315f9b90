/**
 * Reads the ranges that custom functions are given, straight from the book's cells: Univer would read them one by one, as
 * objects. Ranges that no formula can change are read once in a calculation, whoever asks.
 */
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import type { Book } from "../cells/book";
import type { CellRange, CellValue, Sheet } from "../cells/sheet";
import { type RawValue, rawOf } from "./custom-function";
import { fromUniverCell } from "./values";

export class RangeReader {
  readonly #constant = new Map<string, RawValue[][]>();

  constructor(private readonly book: Book) {}

  /** To be called before each calculation. */
  forget(): void {
    this.#constant.clear();
  }

  read(
    reference: BaseReferenceObject,
    range: CellRange = reference.getRangePosition(),
  ): readonly (readonly RawValue[])[] {
    const sheetId = reference.getSheetId();
    const sheet = this.book.sheet(sheetId);
    if (!sheet) return [[rawOf(undefined)]];
    if (sheet.formulas.size > 0) return calculatedRows(sheet, range, reference);
    const key = `${sheetId}!${range.startRow},${range.startColumn},${range.endRow},${range.endColumn}`;
    const known = this.#constant.get(key);
    if (known) return known;
    const rows = constantRows(sheet, range);
    this.#constant.set(key, rows);
    return rows;
  }
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
