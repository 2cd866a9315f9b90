import { type Cell, CellError, isBlank } from "./cell";
import { alignColumns, type GivenColumn } from "./columns";
import { EngineError } from "./errors";
import { readAmounts } from "./orders/reading/amount-column";
import { cleanName } from "./orders/reading/name";

/** A column that a function may do without. */
export type AskedColumn = Omit<GivenColumn, "cells"> & { readonly cells: readonly Cell[] | undefined };

/** A short list that a person keeps by hand, such as KPIs: one entry a row that holds anything. */
export interface GivenRows {
  readonly rows: number;
  /** The cells of a column; blanks where it is left out. */
  cells(argument: string): Cell[];
  /** Cleaned texts, "" where blank. */
  texts(argument: string): string[];
  /** As texts. Error: a row without one. */
  names(argument: string): string[];
  /** The row of the list, from 1, in which an entry stands. */
  rowNumber(place: number): number;
  /** NaN where blank; numbers written as text are repaired. Error: a cell that holds something else. */
  numbers(argument: string): Float64Array;
}

/**
 * Columns of one list, without header, blank rows and the blanks at the end. Here a cell that cannot be read is refused by
 * its row, counted from the first one under the header: a list of ten KPIs is put right, not read around.
 *
 * Errors: columns of different length; no row at all.
 */
export function givenRows(asked: readonly AskedColumn[]): GivenRows {
  const columns = asked.flatMap(({ cells, ...column }) => (cells === undefined ? [] : [{ ...column, cells }]));
  const aligned = alignColumns(columns);
  const used: number[] = [];
  for (let row = 0; row < aligned.rows; row++) {
    if (aligned.cells.some((cells) => !isBlank(cells[row]))) used.push(row);
  }
  const [first] = columns;
  if (used.length === 0 && first) throw new EngineError("nothingListed", first.argument);

  const cells = (argument: string): Cell[] => {
    const column = aligned.cells[columns.findIndex((one) => one.argument === argument)] ?? [];
    return used.map((row) => column[row] ?? null);
  };
  const rowNumber = (place: number) => (used[place] as number) + 1;
  const texts = (argument: string) => cells(argument).map((cell) => cleanName(textOf(cell)));
  const names = (argument: string) => {
    const all = texts(argument);
    const blank = all.indexOf("");
    if (blank >= 0) throw new EngineError("columnBlank", argument, { row: rowNumber(blank) });
    return all;
  };
  const numbers = (argument: string) => {
    const column = cells(argument);
    const { value, problem } = readAmounts(column, column.length, 1);
    column.forEach((cell, place) => {
      if (problem[place] === 0 || isBlank(cell)) return;
      throw new EngineError("columnNumberExpected", argument, { value: textOf(cell), row: rowNumber(place) });
    });
    return value;
  };
  return { rows: used.length, rowNumber, cells, texts, names, numbers };
}

function textOf(cell: Cell): string {
  return cell instanceof CellError ? cell.code : String(cell ?? "");
}
