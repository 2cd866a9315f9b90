import { type Cell, isBlank } from "../../../cell";
import { readHeader } from "./header-text";
import { isSynonym, namesSomeField } from "./match-header";

/** Where a table's header stands. */
export interface FoundHeader {
  readonly headers: readonly string[];
  /** Index of the first row of headers. */
  readonly start: number;
  /** Index of the first row below the header. */
  readonly bodyStart: number;
}

const ROWS_SEARCHED = 20;
const LONGEST_HEADER = 60;

/**
 * Finds the header in rows of cells: the first of the first 20 rows in which at least two cells name a column of an order
 * table, else the first row (spec 4.3-1). A header of two rows is joined ("2025年 / 金额"); a merged cell, whose other cells
 * are blank, gives its text to all columns it covers.
 */
export function findHeader(rows: readonly (readonly Cell[])[]): FoundHeader {
  const width = rows.slice(0, ROWS_SEARCHED).reduce((widest, row) => Math.max(widest, row.length), 0);
  const at = headerRowOf(rows);
  const row = Math.max(at, 0);
  const texts = textsOf(rows[row], width);
  if (isSecondHeaderRow(texts, rows[row + 1])) {
    return { headers: joined(filledRight(texts), textsOf(rows[row + 1], width)), start: row, bodyStart: row + 2 };
  }
  const above = textsOf(rows[row - 1], width);
  const isGrouped = at > 0 && above.filter((text) => text !== "").length >= 2;
  return {
    headers: isGrouped ? joined(filledRight(above), texts) : texts,
    start: isGrouped ? row - 1 : row,
    bodyStart: Math.min(row + 1, rows.length),
  };
}

/** Index of the first of the first 20 rows in which at least two cells name a column of an order table, or -1. */
export function headerRowOf(rows: readonly (readonly Cell[])[]): number {
  return rows.slice(0, ROWS_SEARCHED).findIndex(isHeaderRow);
}

function isHeaderRow(row: readonly Cell[]): boolean {
  let named = 0;
  for (const cell of row) {
    if (typeof cell === "string" && cell.length <= LONGEST_HEADER && namesSomeField(readHeader(cell))) named++;
    if (named === 2) return true;
  }
  return false;
}

/** A row of texts that fills the gaps of the header above it and names columns itself. */
function isSecondHeaderRow(above: readonly string[], row: readonly Cell[] | undefined): boolean {
  if (row === undefined || !row.every((cell) => isBlank(cell) || typeof cell === "string")) return false;
  const hasGap = above.some((text, column) => text === "" && !isBlank(row[column]));
  return hasGap && row.some((cell) => typeof cell === "string" && cell.length <= LONGEST_HEADER && isSynonym(cell));
}

function textsOf(row: readonly Cell[] | undefined, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = row?.[column] ?? null;
    if (typeof cell === "string") return cell.trim();
    return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
  });
}

function filledRight(texts: readonly string[]): string[] {
  let last = "";
  return texts.map((text) => {
    if (text !== "") last = text;
    return last;
  });
}

function joined(upper: readonly string[], lower: readonly string[]): string[] {
  return lower.map((text, column) => {
    const group = upper[column] ?? "";
    if (text === "") return group;
    return group === "" ? text : `${group} / ${text}`;
  });
}
