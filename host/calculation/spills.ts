/** Where formulas spill to, as Univer's run tells it. */
import type { ICellData, IRange, IUnitRange, Nullable, ObjectMatrix } from "@univerjs/core";
import type { IAllRuntimeData } from "@univerjs/engine-formula";

export interface Spill {
  readonly sheetId: string;
  /** The formula's cell. */
  readonly row: number;
  readonly column: number;
  readonly range: IRange;
}

export function* spillsOf(data: IAllRuntimeData, unit: string): Generator<Spill> {
  for (const [sheetId, rows] of Object.entries(data.arrayFormulaRange[unit] ?? {})) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, range] of Object.entries<IRange>(columns)) {
        yield { sheetId, row: Number(row), column: Number(column), range };
      }
    }
  }
}

/**
 * The spilled cells, without the formula's own, of every spill whose extent or content is not as last seen. What reads only
 * the inside of a spill is not calculated again by Univer itself.
 */
export function changedSpills(data: IAllRuntimeData, unit: string, seen: Map<string, string>): IUnitRange[] {
  const dirty: IUnitRange[] = [];
  for (const { sheetId, row, column, range } of spillsOf(data, unit)) {
    const address = `${sheetId}!${row},${column}`;
    const print = fingerprint(data.arrayFormulaCellData[unit]?.[sheetId], range);
    if (seen.get(address) === print) continue;
    seen.set(address, print);
    if (range.endColumn > column) {
      dirty.push({ unitId: unit, sheetId, range: { ...range, endRow: row, startColumn: column + 1 } });
    }
    if (range.endRow > row) dirty.push({ unitId: unit, sheetId, range: { ...range, startRow: row + 1 } });
  }
  return dirty;
}

/** A 32-bit FNV-1a hash over the spill's values, with its extent. */
function fingerprint(cells: Nullable<ObjectMatrix<Nullable<ICellData>>>, range: IRange): string {
  let hash = 0x811c9dc5;
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const text = String(cells?.getValue(row, column)?.v ?? "");
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      hash = Math.imul(hash ^ 0x1f, 0x01000193);
    }
  }
  return `${range.endRow},${range.endColumn}:${hash}`;
}
