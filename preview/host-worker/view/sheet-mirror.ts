import { CellError, type CellValue, cellKey, type Sheet } from "../../../host/cells/sheet";

const SPARSE = ["formulas", "results", "spilled", "formats"] as const satisfies readonly (keyof Sheet)[];
type Sparse = Readonly<Record<(typeof SPARSE)[number], ReadonlyMap<number, unknown>>>;

/** The cells of a sheet as they were last shown. */
export class SheetMirror {
  #columns: (CellValue | undefined)[][] = [];
  #sparse: Sparse = { formulas: new Map(), results: new Map(), spilled: new Map(), formats: new Map() };
  readonly #forgotten = new Set<number>();

  /** This cell is to be shown again, whatever was shown. */
  forget(row: number, column: number): void {
    this.#forgotten.add(cellKey(row, column));
  }

  /** Keys of the cells that changed since the last call. */
  changes(sheet: Sheet): Set<number> {
    const changed = new Set(this.#forgotten);
    this.#forgotten.clear();
    for (let column = 0; column < Math.max(sheet.columns.length, this.#columns.length); column++) {
      const [now, before] = [sheet.columns[column] ?? [], this.#columns[column] ?? []];
      for (let row = 0; row < Math.max(now.length, before.length); row++)
        if (now[row] !== before[row]) changed.add(cellKey(row, column));
    }
    for (const part of SPARSE) {
      const [now, before]: ReadonlyMap<number, unknown>[] = [sheet[part], this.#sparse[part]];
      for (const [key, value] of now ?? []) if (!isSame(value, before?.get(key))) changed.add(key);
      for (const key of before?.keys() ?? []) if (!now?.has(key)) changed.add(key);
    }
    this.#columns = Array.from(sheet.columns, (cells) => cells?.slice() ?? []);
    this.#sparse = {
      formulas: new Map(sheet.formulas),
      results: new Map(sheet.results),
      spilled: new Map(sheet.spilled),
      formats: new Map(sheet.formats),
    };
    return changed;
  }
}

/** Errors are made anew by each calculation. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (one instanceof CellError && other instanceof CellError && one.code === other.code);
