import { type Cell, CellError, isBlank } from "../cell";
import { EngineError } from "../errors";
import { readAmounts } from "../orders/reading/amount-column";
import { requireFinite } from "../require";
import { round9 } from "../stats/round";

/** Square, every entry above 0: how many times as important the KPI of the row is as that of the column. */
export type PairwiseMatrix = readonly Float64Array[];

/** How far a comparison and its mirror may be from each other's reciprocal: 3 and 0.33 are. */
const TOLERANCE = 0.01;

/**
 * A pairwise comparison from cells (spec 5.7 KPI.WEIGHTS). A blank or 0 is the reciprocal of its mirror cell, on the diagonal
 * 1; a header row is passed over.
 *
 * Errors: not square; a cell that is no number; a comparison that contradicts its mirror; a negative entry, or both mirror
 * cells empty.
 */
export function readPairwise(block: readonly (readonly Cell[])[]): PairwiseMatrix {
  const rows = hasHeader(block) ? block.slice(1) : block;
  const size = rows.length;
  const columns = rows[0]?.length ?? 0;
  if (size !== columns) throw new EngineError("notSquare", "pairwise", { rows: size, columns });

  const given = rows.map((cells, row) => readRow(cells, row));
  const at = (row: number, column: number) => (given[row] as Float64Array)[column] as number;
  const pairs = given.flatMap((_, row) => given.slice(0, row + 1).map((_, column) => [row, column] as const));
  for (const [row, column] of pairs) {
    const both = at(row, column) * at(column, row);
    if (both > 0 && Math.abs(round9(both - 1)) > TOLERANCE) {
      throw new EngineError("notReciprocal", "pairwise", { row: row + 1, column: column + 1, value: at(row, column) });
    }
  }
  if (given.some((entries) => entries.some((entry) => entry < 0))) throw new EngineError("negative", "pairwise");
  for (const [row, column] of pairs) {
    if (row !== column && at(row, column) === 0 && at(column, row) === 0) {
      throw new EngineError("comparisonMissing", "pairwise", { row: row + 1, column: column + 1 });
    }
  }
  return given.map((entries, row) =>
    entries.map((entry, column) => {
      if (entry > 0) return entry;
      return row === column ? 1 : requireFinite("pairwise", 1 / at(column, row));
    }),
  );
}

function hasHeader([first = [], ...others]: readonly (readonly Cell[])[]): boolean {
  const isText = (cell: Cell) =>
    typeof cell === "string" && !isBlank(cell) && readAmounts([cell], 1, 1).problem[0] !== 0;
  return others.length > 0 && first.every(isText);
}

/** Blank is 0, as some versions of Excel pass it anyway. */
function readRow(cells: readonly Cell[], row: number): Float64Array {
  const { value, problem } = readAmounts(cells, cells.length, 1);
  return value.map((entry, column) => {
    const cell = cells[column] ?? null;
    if (isBlank(cell)) return 0;
    if (problem[column] === 0) return entry;
    const shown = cell instanceof CellError ? cell.code : String(cell);
    throw new EngineError("columnNumberExpected", "pairwise", { value: shown, row: row + 1 });
  });
}
