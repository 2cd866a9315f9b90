import type { CellFormat } from "./book";
import { cellKey, columnOf, rowOf } from "./cell-key";

/**
 * The looks of a sheet's cells, by key like the other maps beside the cells. Nearly every cell of a built sheet has one and is
 * painted several times: they lie in columns, as values do, where one is found without hashing.
 */
export class CellFormats implements ReadonlyMap<number, CellFormat> {
  readonly #columns: (CellFormat | undefined)[][] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: number): CellFormat | undefined {
    return this.#columns[columnOf(key)]?.[rowOf(key)];
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  set(key: number, format: CellFormat): this {
    const column = columnOf(key);
    let cells = this.#columns[column];
    if (!cells) {
      cells = [];
      this.#columns[column] = cells;
    }
    const row = rowOf(key);
    if (cells[row] === undefined) this.#size += 1;
    cells[row] = format;
    return this;
  }

  delete(key: number): boolean {
    const cells = this.#columns[columnOf(key)];
    const row = rowOf(key);
    if (cells?.[row] === undefined) return false;
    cells[row] = undefined;
    this.#size -= 1;
    return true;
  }

  *entries(): MapIterator<[number, CellFormat]> {
    for (const [column, cells] of this.#columns.entries())
      for (const [row, format] of (cells ?? []).entries())
        if (format !== undefined) yield [cellKey(row, column), format];
  }

  *keys(): MapIterator<number> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<CellFormat> {
    for (const [, format] of this.entries()) yield format;
  }

  [Symbol.iterator](): MapIterator<[number, CellFormat]> {
    return this.entries();
  }

  forEach(callback: (format: CellFormat, key: number, formats: ReadonlyMap<number, CellFormat>) => void): void {
    for (const [key, format] of this.entries()) callback(format, key, this);
  }
}
