/**
 * Reads the ranges that custom functions are given, straight from the book's cells: Univer would read them one by one, as
 * objects. Ranges that no formula can change are read once in a calculation, whoever asks.
 */
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import type { Book } from "../cells/book";
import type { CellRange } from "../cells/sheet";
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
    const isConstant = sheet.formulas.size === 0;
    const key = `${sheetId}!${range.startRow},${range.startColumn},${range.endRow},${range.endColumn}`;
    const known = this.#constant.get(key);
    if (isConstant && known) return known;

    // Results of the calculation under way lie over those of the last one.
    const results = isConstant ? undefined : reference.getCurrentRuntimeSheetData();
    const spilled = isConstant ? undefined : reference.getCurrentRuntimeActiveArrayFormulaCellData();
    const rows: RawValue[][] = [];
    for (let row = range.startRow; row <= range.endRow; row++) {
      const cells: RawValue[] = [];
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        if (isConstant) {
          cells.push(rawOf(sheet.columns[column]?.[row]));
          continue;
        }
        const calculated = results?.getValue(row, column) ?? spilled?.getValue(row, column);
        cells.push(rawOf(calculated ? fromUniverCell(calculated) : sheet.value(row, column)));
      }
      rows.push(cells);
    }
    if (isConstant) this.#constant.set(key, rows);
    return rows;
  }
}
