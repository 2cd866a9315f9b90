import type { Content } from "../../sheets/sheet-plan";
import { cellBytes, type Requests } from "../requests";
import { safeText } from "../safe-text";
import { type Contents, isSameContent, type Region } from "./contents";

/** Constants first: tables and names exist before formulas that speak of them. */
export type Pass = "constants" | "formulas";

/**
 * Writes the cells of a region that differ from what the sheet holds, and no other: null in an array leaves a cell alone.
 * Returns the number of cells written.
 */
export async function writeCells(
  requests: Requests,
  sheet: Excel.Worksheet,
  region: Region,
  now: Contents,
  pass: Pass,
): Promise<number> {
  let written = 0;
  for (const patch of patchesOf(region, now, pass)) {
    await requests.makeRoom(patch.bytes);
    const range = sheet.getRangeByIndexes(patch.row, patch.column, patch.cells.length, patch.columns);
    if (pass === "formulas") range.formulas = patch.cells;
    else range.values = patch.cells;
    written += patch.written;
  }
  return written;
}

/** Whether a region is to hold anything else than the sheet does. */
export const differs = (region: Region, now: Contents): boolean =>
  Array.from({ length: region.columns }, (_, column) => column).some(
    (column) => columnChanges(region, now, "constants", column) || columnChanges(region, now, "formulas", column),
  );

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

function* patchesOf(region: Region, now: Contents, pass: Pass): Generator<Patch> {
  for (const { from, to } of changedColumns(region, now, pass)) {
    let open: { row: number; cells: Written[][]; bytes: number; written: number; lastChange: number } | undefined;
    const close = function* (): Generator<Patch> {
      if (!open) return;
      const { row, bytes, written, lastChange } = open;
      const cells = open.cells.slice(0, lastChange - row + 1);
      yield { row: region.row + row, column: region.column + from, columns: to - from + 1, cells, bytes, written };
      open = undefined;
    };
    for (let row = 0; row < region.rows; row++) {
      const cells: Written[] = [];
      let written = 0;
      let bytes = 0;
      for (let column = from; column <= to; column++) {
        const cell = change(region, now, pass, row, column);
        if (cell !== null) written += 1;
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

/** Stretches of neighbouring columns in which something changes. */
function changedColumns(region: Region, now: Contents, pass: Pass): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (let column = 0; column < region.columns; column++) {
    if (!columnChanges(region, now, pass, column)) continue;
    const last = stretches.at(-1);
    if (last && last.to === column - 1) last.to = column;
    else stretches.push({ from: column, to: column });
  }
  return stretches;
}

function columnChanges(region: Region, now: Contents, pass: Pass, column: number): boolean {
  for (let row = 0; row < region.rows; row++) if (change(region, now, pass, row, column) !== null) return true;
  return false;
}

/** What to write into a cell in this pass; null where nothing is to be written. */
function change(region: Region, now: Contents, pass: Pass, row: number, column: number): Written {
  const wanted = region.content(row, column);
  if (wanted === undefined || isFormula(wanted) !== (pass === "formulas")) return null;
  if (isSameContent(wanted, now.at(region.row + row, region.column + column))) return null;
  if (isFormula(wanted)) return wanted.formula;
  if (wanted === null) return "";
  return typeof wanted === "string" ? safeText(wanted) : wanted;
}

const isFormula = (content: Content): content is { readonly formula: string } =>
  typeof content === "object" && content !== null;
