import type { Content } from "../../sheets/sheet-plan";
import type { Slices } from "../pace";
import { type Contents, isSameContent, type Region } from "./contents";

/** Constants first: tables and names exist before formulas that speak of them. */
export type Pass = "constants" | "formulas";

/** Which cells of a region are to become others than the sheet holds. A large sheet is compared once, and then only written. */
export interface Comparison {
  readonly region: Region;
  /** By column of the region; undefined where nothing changes. */
  readonly columns: readonly (ColumnChanges | undefined)[];
}

export interface ColumnChanges {
  /** By row: what is to be written there, SAME where nothing is. */
  readonly rows: Uint8Array;
  /** How many cells each pass writes. */
  readonly count: Record<Pass, number>;
}

/** Marks of a row, by what is written there. */
export const marks: Readonly<Record<Pass, number>> = { constants: 1, formulas: 2 };

/** Cells that are compared before there is a chance to rest. */
const CELLS_AT_ONCE = 2000;

export function* compare(region: Region, now: Contents): Slices<Comparison> {
  const columns: (ColumnChanges | undefined)[] = [];
  for (let column = 0; column < region.columns; column++) {
    let changes: ColumnChanges | undefined;
    for (let row = 0; row < region.rows; row++) {
      if (row % CELLS_AT_ONCE === 0) yield;
      const wanted = region.content(row, column);
      if (wanted === undefined || isSameContent(wanted, now.at(region.row + row, region.column + column))) continue;
      changes ??= { rows: new Uint8Array(region.rows), count: { constants: 0, formulas: 0 } };
      const pass = isFormula(wanted) ? "formulas" : "constants";
      changes.rows[row] = marks[pass];
      changes.count[pass] += 1;
    }
    columns.push(changes);
  }
  return { region, columns };
}

export function* compareAll(regions: readonly Region[], now: Contents): Slices<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const region of regions) comparisons.push(yield* compare(region, now));
  return comparisons;
}

/** Whether anything is to be written. */
export const differs = ({ columns }: Comparison): boolean => columns.some((changes) => changes !== undefined);

export const isFormula = (content: Content): content is { readonly formula: string } =>
  typeof content === "object" && content !== null;
