import type { Content } from "../../sheets/sheet-plan";
import { cellBytes, type Requests } from "../requests";
import { safeText } from "../safe-text";
import { type Comparison, isFormula, marks, type Pass } from "./comparison";

/**
 * Writes the cells of a region that differ from what the sheet holds, and no other: null in an array leaves a cell alone.
 * Returns the number of cells written.
 */
export async function writeCells(
  requests: Requests,
  sheet: Excel.Worksheet,
  comparison: Comparison,
  pass: Pass,
): Promise<number> {
  let written = 0;
  for (const patch of patchesOf(comparison, pass)) {
    await requests.pace.pause();
    await requests.makeRoom(patch.bytes);
    const range = sheet.getRangeByIndexes(patch.row, patch.column, patch.cells.length, patch.columns);
    if (pass === "formulas") range.formulas = patch.cells;
    else range.values = patch.cells;
    written += patch.written;
  }
  return written;
}

type Written = string | number | boolean | null;

interface Patch {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly cells: Written[][];
  readonly bytes: number;
  readonly written: number;
}

/** Part of a request, so that big tables fill requests well. */
const PATCH_BYTES = 250_000;

/** Rows that may lie between two changed ones of a patch: shorter gaps cost less than a patch of their own. */
const GAP_ROWS = 20;

function* patchesOf(comparison: Comparison, pass: Pass): Generator<Patch> {
  const { region } = comparison;
  for (const { from, rows } of changedStretches(comparison, pass)) {
    let open: { row: number; cells: Written[][]; bytes: number; written: number; lastChange: number } | undefined;
    const close = function* (): Generator<Patch> {
      if (!open) return;
      const { row, bytes, written, lastChange } = open;
      const cells = open.cells.slice(0, lastChange - row + 1);
      yield { row: region.row + row, column: region.column + from, columns: rows.length, cells, bytes, written };
      open = undefined;
    };
    for (let row = 0; row < region.rows; row++) {
      if (!open && !rows.some((marked) => marked[row] === marks[pass])) continue;
      const cells: Written[] = [];
      let written = 0;
      let bytes = 0;
      for (const [across, marked] of rows.entries()) {
        const isWritten = marked[row] === marks[pass];
        const cell = isWritten ? writtenOf(region.content(row, from + across)) : null;
        if (isWritten) written += 1;
        bytes += cellBytes(cell);
        cells.push(cell);
      }
      if (open && (open.bytes + bytes > PATCH_BYTES || row - open.lastChange > GAP_ROWS)) yield* close();
      if (!open && written === 0) continue;
      open ??= { row, cells: [], bytes: 0, written: 0, lastChange: row };
      open.cells.push(cells);
      open.bytes += bytes;
      open.written += written;
      if (written > 0) open.lastChange = row;
    }
    yield* close();
  }
}

/** Stretches of neighbouring columns in which a pass writes something: where they begin, and the marks of each. */
function changedStretches({ columns }: Comparison, pass: Pass): { from: number; rows: Uint8Array[] }[] {
  const stretches: { from: number; rows: Uint8Array[] }[] = [];
  for (const [column, changes] of columns.entries()) {
    if (!changes || changes.count[pass] === 0) continue;
    const last = stretches.at(-1);
    if (last && last.from + last.rows.length === column) last.rows.push(changes.rows);
    else stretches.push({ from: column, rows: [changes.rows] });
  }
  return stretches;
}

/** As Excel takes it. */
function writtenOf(content: Content | undefined): Written {
  if (content === undefined || content === null) return "";
  if (isFormula(content)) return content.formula;
  return typeof content === "string" ? safeText(content) : content;
}
