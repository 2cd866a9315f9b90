import type { CellFormat, Table } from "../../../host/cells/book";
import { isIn, tableFormat } from "./table-look";

/** Numbers the looks of cells, so that each travels once. Formats are shared between cells and never change. */
export class Looks {
  readonly #numbers = new Map<CellFormat | undefined, Map<CellFormat | undefined, number>>();
  readonly #all: CellFormat[] = [];
  #sent = 0;

  /** -1 for the standard look. */
  numberOf(own: CellFormat | undefined, tables: readonly Table[], row: number, column: number): number {
    const table = tables.find(({ area }) => isIn(area, row, column));
    const around = table && tableFormat(table, row);
    if (!own && !around) return -1;
    const byOwn = this.#numbers.get(around) ?? new Map<CellFormat | undefined, number>();
    this.#numbers.set(around, byOwn);
    let number = byOwn.get(own);
    if (number === undefined) {
      number = this.#all.push({ ...around, ...own }) - 1;
      byOwn.set(own, number);
    }
    return number;
  }

  /** Those that were not told before. */
  unsent(): CellFormat[] {
    const fresh = this.#all.slice(this.#sent);
    this.#sent = this.#all.length;
    return fresh;
  }
}
