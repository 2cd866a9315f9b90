import type { JudgedLines } from "./judge-lines";
import { NONE, type Orders, type TextColumn } from "./orders";
import type { AmountColumn } from "./reading/amount-column";
import type { DateColumn } from "./reading/date-column";
import { type NameColumn, nameAt } from "./reading/name-column";

/** Keeps the used lines only, in their order, converted to one currency; every name spelled as in its first used line. */
export function compact(lines: JudgedLines): Orders {
  const { used, conversion, date } = lines;
  const day = Int32Array.from(used, (row) => date.day[row] ?? 0);
  const amount = values(lines.amount, used);
  const cost = values(lines.cost, used);
  if (conversion.isNeeded) {
    for (const [at, row] of used.entries()) {
      const factor = conversion.factorOf(row, day[at] ?? 0);
      amount[at] = (amount[at] ?? 0) * factor;
      cost[at] = (cost[at] ?? 0) * factor;
    }
  }
  return {
    length: used.length,
    asOf: lines.asOf,
    row: used.map((row) => row + 1),
    customer: texts(used, lines.customers.count, (row) => lines.customers.index[row] ?? NONE, lines.customers.shownAt),
    day,
    amount,
    orderNumber: names(lines.orderNumber, used),
    product: names(lines.product, used),
    quantity: values(lines.quantity, used),
    cost,
    channel: names(lines.channel, used),
    region: names(lines.region, used),
    rep: names(lines.rep, used),
    shipDay: days(lines.shipDate, used),
    paidDay: days(lines.paidDate, used),
  };
}

function texts(
  used: Int32Array,
  count: number,
  indexAt: (row: number) => number,
  shownAt: (row: number) => string,
): TextColumn {
  const place = new Int32Array(count).fill(NONE);
  const shown: string[] = [];
  const index = new Int32Array(used.length);
  for (let at = 0; at < used.length; at++) {
    const row = used[at] ?? 0;
    const of = indexAt(row);
    if (of === NONE) {
      index[at] = NONE;
      continue;
    }
    if (place[of] === NONE) place[of] = shown.push(shownAt(row)) - 1;
    index[at] = place[of] ?? NONE;
  }
  return { texts: shown, index };
}

function names(column: NameColumn | null, used: Int32Array): TextColumn {
  if (column === null) return { texts: [], index: new Int32Array(used.length).fill(NONE) };
  const shownAt = (row: number) => column.shown[column.spelling[row] ?? NONE] ?? "";
  return texts(used, column.keys.length, (row) => nameAt(column, row), shownAt);
}

function values(column: AmountColumn | null, used: Int32Array): Float64Array {
  const result = new Float64Array(used.length).fill(Number.NaN);
  if (column !== null) for (let at = 0; at < used.length; at++) result[at] = column.value[used[at] ?? 0] ?? Number.NaN;
  return result;
}

function days(column: DateColumn | null, used: Int32Array): Int32Array {
  const result = new Int32Array(used.length);
  if (column === null) return result;
  for (let at = 0; at < used.length; at++) {
    const row = used[at] ?? 0;
    if (column.problem[row] === 0) result[at] = column.day[row] ?? 0;
  }
  return result;
}
