import type { Cell } from "../cell";
import { alignColumns } from "../columns";
import { EngineError } from "../errors";
import { NONE, type Orders, type TextColumn } from "../orders/orders";
import { readAmounts } from "../orders/reading/amount-column";
import { readDates } from "../orders/reading/date-column";
import { readNames } from "../orders/reading/name-column";
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

  const shown: string[] = [];
  const place = new Int32Array(name.keys.length).fill(NONE);
  const index = used.map((row) => {
    const key = name.name[row] as number;
    if (place[key] === NONE) place[key] = shown.push(name.shown[name.spelling[row] as number] as string) - 1;
    return place[key] as number;
  });
  return {
    names: { texts: shown, index },
    amounts: Float64Array.from(used, (row) => amount.value[row] as number),
  };
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
    amount: Float64Array.from(used, (row) => amount.value[row] as number),
    asOf: asOf ?? day.reduce((newest, one) => Math.max(newest, one), 0),
  };
}

function usedRows(rows: number, isUsed: (row: number) => boolean, argument: string): Int32Array {
  const used = Int32Array.from({ length: rows }, (_, row) => row).filter(isUsed);
  if (used.length === 0) throw new EngineError("noUsableOrder", argument, { count: rows });
  return used;
}
