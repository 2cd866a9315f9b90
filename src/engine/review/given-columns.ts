import { type Cell, isBlank } from "../cell";
import { alignColumns } from "../columns";
import { EngineError } from "../errors";
import { NONE, type Orders, type TextColumn } from "../orders/orders";
import { readAmounts } from "../orders/reading/amount-column";
import { readDates } from "../orders/reading/date-column";
import { type NameColumn, readNames } from "../orders/reading/name-column";
import type { Settings } from "../settings/settings";

/** Amounts under names; rows without a name or a readable amount are passed over. */
export interface NamedAmounts {
  readonly names: TextColumn;
  readonly amounts: Float64Array;
}

/** Errors: columns of different length; no usable row. */
export function namedAmounts(names: readonly Cell[], amounts: readonly Cell[]): NamedAmounts {
  const { rows, cells } = alignColumns([
    { argument: "names", kind: "name", cells: names },
    { argument: "amounts", kind: "number", cells: amounts },
  ]);
  const [nameCells = [], amountCells = []] = cells;
  const name = readNames(nameCells, rows);
  const amount = readAmounts(amountCells, rows, 1);
  const used = usedRows(rows, (row) => (name.name[row] as number) >= 0 && amount.problem[row] === 0, "names");

  return {
    names: namesOf(name, used),
    amounts: valuesAt(used, amount.value),
  };
}

/** Actuals and targets under names; 0 where a cell is blank. */
export interface NamedTargets {
  readonly names: TextColumn;
  readonly actuals: Float64Array;
  readonly targets: Float64Array;
}

/**
 * Blank rows are passed over. No row of a comparison with targets is left out unseen: what cannot be read is refused.
 *
 * Errors: columns of different length; a number without a name; a cell that is no number; no row at all.
 */
export function namedTargets(names: readonly Cell[], actuals: readonly Cell[], targets: readonly Cell[]): NamedTargets {
  const { rows, cells } = alignColumns([
    { argument: "names", kind: "name", cells: names },
    { argument: "actuals", kind: "number", cells: actuals },
    { argument: "targets", kind: "number", cells: targets },
  ]);
  const [nameCells = [], actualCells = [], targetCells = []] = cells;
  const name = readNames(nameCells, rows);
  const actual = numbersIn("actuals", actualCells);
  const target = numbersIn("targets", targetCells);
  const hasName = (row: number) => (name.name[row] as number) >= 0;
  const used = rowsWhere(rows, (row) => hasName(row) || !isBlank(actualCells[row]) || !isBlank(targetCells[row]));
  if (used.length === 0) throw new EngineError("nothingListed", "names");
  const nameless = used.find((row) => !hasName(row));
  if (nameless !== undefined) throw new EngineError("columnBlank", "names", { row: nameless + 1 });
  return {
    names: namesOf(name, used),
    actuals: valuesAt(used, actual),
    targets: valuesAt(used, target),
  };
}

/** 0 where blank. */
function numbersIn(argument: string, cells: readonly Cell[]): Float64Array {
  const { value, problem } = readAmounts(cells, cells.length, 1);
  const odd = problem.findIndex((code, row) => code !== 0 && !isBlank(cells[row]));
  if (odd >= 0) throw new EngineError("columnNumberExpected", argument, { value: String(cells[odd]), row: odd + 1 });
  return value.map((number) => (Number.isNaN(number) ? 0 : number));
}

/** The names of the rows used, in the order in which they come first, each in its first spelling. */
function namesOf(name: NameColumn, used: Int32Array): TextColumn {
  const texts: string[] = [];
  const place = new Int32Array(name.keys.length).fill(NONE);
  const index = used.map((row) => {
    const key = name.name[row] as number;
    if (place[key] === NONE) place[key] = texts.push(name.shown[name.spelling[row] as number] as string) - 1;
    return place[key] as number;
  });
  return { texts, index };
}

export interface DatedAmounts extends Pick<Orders, "day" | "amount"> {
  /** As given, else the newest day. */
  readonly asOf: number;
}

/**
 * Amounts under dates, none after the as-of date nor before the setting data.oldest_date; rows without a readable date or
 * amount are passed over.
 *
 * Errors: columns of different length; no usable row; none by the as-of date.
 */
export function datedAmounts(
  dates: readonly Cell[],
  amounts: readonly Cell[],
  asOf: number | undefined,
  settings: Settings,
): DatedAmounts {
  const { rows, cells } = alignColumns([
    { argument: "dates", kind: "date", cells: dates },
    { argument: "amounts", kind: "number", cells: amounts },
  ]);
  const [dateCells = [], amountCells = []] = cells;
  const date = readDates(dateCells, rows, "monthFirst");
  const amount = readAmounts(amountCells, rows, 1);
  const isReadable = (row: number) =>
    date.problem[row] === 0 && amount.problem[row] === 0 && (date.day[row] as number) >= settings["data.oldest_date"];
  const readable = usedRows(rows, isReadable, "dates");
  const used = readable.filter((row) => asOf === undefined || (date.day[row] as number) <= asOf);
  if (used.length === 0) throw new EngineError("noOrderByAsOf", "as_of");

  const day = used.map((row) => date.day[row] as number);
  return {
    day,
    amount: valuesAt(used, amount.value),
    asOf: asOf ?? day.reduce((newest, one) => Math.max(newest, one), 0),
  };
}

function usedRows(rows: number, isUsed: (row: number) => boolean, argument: string): Int32Array {
  const used = rowsWhere(rows, isUsed);
  if (used.length === 0) throw new EngineError("noUsableOrder", argument, { count: rows });
  return used;
}

function rowsWhere(rows: number, isUsed: (row: number) => boolean): Int32Array {
  const used = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (isUsed(row)) used[count++] = row;
  return used.subarray(0, count);
}

function valuesAt(rows: Int32Array, values: Float64Array): Float64Array {
  const taken = new Float64Array(rows.length);
  rows.forEach((row, place) => {
    taken[place] = values[row] as number;
  });
  return taken;
}
