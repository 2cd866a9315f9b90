import type { JudgedLines } from "./judge-lines";
import { NONE, type Orders, type TextColumn } from "./orders";
import type { AmountColumn } from "./reading/amount-column";
import type { DateColumn } from "./reading/date-column";
import type { NameColumn } from "./reading/name-column";

/** Keeps the used lines only, in their order, converted to one currency; every name spelled as in its first used line. */
export function compact(lines: JudgedLines): Orders {
  const { used, conversion } = lines;
  const day = days(lines.date, used);
  const amount = values(lines.amount, used);
  const cost = values(lines.cost, used);
  if (conversion.isNeeded) {
    for (let line = 0; line < used.length; line++) {
      const factor = conversion.factorOf(used[line] as number, day[line] as number);
      amount[line] = (amount[line] as number) * factor;
      cost[line] = (cost[line] as number) * factor;
    }
  }
  return {
    length: used.length,
    asOf: lines.asOf,
    row: used.map((row) => row + 1),
    customer: texts(used, lines.customers.count, lines.customers.index, lines.customers.shownAt),
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

function texts(used: Int32Array, count: number, of: Int32Array, shownAt: (row: number) => string): TextColumn {
  const place = new Int32Array(count).fill(NONE);
  const shown: string[] = [];
  const index = new Int32Array(used.length).fill(NONE);
  for (let line = 0; line < used.length; line++) {
    const row = used[line] as number;
    const name = of[row] as number;
    if (name === NONE) continue;
    if (place[name] === NONE) place[name] = shown.push(shownAt(row)) - 1;
    index[line] = place[name] as number;
  }
  return { texts: shown, index };
}

function names(column: NameColumn | null, used: Int32Array): TextColumn {
  if (column === null) return { texts: [], index: new Int32Array(used.length).fill(NONE) };
  return texts(used, column.keys.length, column.name, (row) => column.shown[column.spelling[row] as number] as string);
}

function values(column: AmountColumn | null, used: Int32Array): Float64Array {
  const result = new Float64Array(used.length);
  if (column === null) return result.fill(Number.NaN);
  for (let line = 0; line < used.length; line++) result[line] = column.value[used[line] as number] as number;
  return result;
}

function days(column: DateColumn | null, used: Int32Array): Int32Array {
  const result = new Int32Array(used.length);
  if (column === null) return result;
  for (let line = 0; line < used.length; line++) {
    const row = used[line] as number;
    if (column.problem[row] === 0) result[line] = column.day[row] as number;
  }
  return result;
}
