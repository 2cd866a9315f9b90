import { type Cell, CellError, isBlank } from "./cell";
import { EngineError } from "./errors";
import { readAmounts } from "./orders/reading/amount-column";
import { readAmountText } from "./orders/reading/read-amount";
import { readDateText } from "./orders/reading/read-date";

/** A column as a function receives it, header and blanks at the end included. */
export interface GivenColumn {
  readonly argument: string;
  readonly kind: "name" | "number" | "date";
  readonly cells: readonly Cell[];
}

/** Columns that belong together, cut to the rows that count. */
export interface AlignedColumns {
  readonly rows: number;
  /** In the order in which the columns were given, each `rows` long. */
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Drops the header, where every number and date column begins with a text that is neither, and the blanks at the end of all
 * columns together (spec 1.3-12).
 *
 * Error: columns of different length.
 */
export function alignColumns(columns: readonly GivenColumn[]): AlignedColumns {
  const start = hasHeader(columns) ? 1 : 0;
  const end = Math.max(start, ...columns.map(({ cells }) => filledLength(cells)));
  const [first] = columns;
  for (const { argument, cells } of columns) {
    const other = argument === first?.argument ? columns.find((column) => column.cells.length >= end) : first;
    if (other === undefined || (cells.length >= end && other.cells.length >= end)) continue;
    throw new EngineError("unequalLengths", argument, {
      first: other.argument,
      firstCount: Math.min(other.cells.length, end) - start,
      count: Math.min(cells.length, end) - start,
    });
  }
  return { rows: end - start, cells: columns.map(({ cells }) => cells.slice(start, end)) };
}

/**
 * Columns of numbers, NaN where a cell is blank; numbers written as text are repaired.
 *
 * Errors: columns of different length; a cell that holds something else; no number at all.
 */
export function numberColumns(columns: readonly Omit<GivenColumn, "kind">[]): Float64Array[] {
  const { rows, cells } = alignColumns(columns.map((column) => ({ ...column, kind: "number" })));
  return columns.map(({ argument }, place) => {
    const column = cells[place] as readonly Cell[];
    const { value, problem } = readAmounts(column, rows, 1);
    column.forEach((cell, row) => {
      if (problem[row] === 0 || isBlank(cell)) return;
      throw new EngineError("columnNumberExpected", argument, { value: textOf(cell), row: row + 1 });
    });
    if (value.every(Number.isNaN)) throw new EngineError("noNumbers", argument);
    return value;
  });
}

function hasHeader(columns: readonly GivenColumn[]): boolean {
  const readable = {
    number: (text: string) => readAmountText(text) !== null,
    date: (text: string) => readDateText(text) !== null,
  };
  return columns.every(({ kind, cells: [cell = null] }) => {
    return kind === "name" || (typeof cell === "string" && !isBlank(cell) && !readable[kind](cell));
  });
}

function filledLength(cells: readonly Cell[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length;
}

function textOf(cell: Cell): string {
  return cell instanceof CellError ? cell.code : String(cell);
}
