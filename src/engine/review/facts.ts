import { civilOf, serialOf } from "../calendar/serial";
import type { CustomerBook } from "../orders/book";
import { NONE, type TextColumn } from "../orders/orders";
import type { ResultTable } from "../result-table";
import { round9 } from "../stats/round";

/** What a facts table can be cut by besides the month, in the order in which they are given up when it grows too long. */
export const FACT_DIMENSIONS = ["rep", "region", "channel", "customer"] as const;
export type FactDimension = (typeof FACT_DIMENSIONS)[number];

/** Sums of one month and one combination of customer, channel, region and rep; null is a dimension without a value. */
export interface FactRow {
  /** First day of the month (Excel serial). */
  readonly month: number;
  /** False for the days of the as-of month's calendar month that lie after the as-of day, in any year. */
  readonly isToDate: boolean;
  readonly customer: string | null;
  readonly channel: string | null;
  readonly region: string | null;
  readonly rep: string | null;
  orders: number;
  quantity: number;
  amount: number;
  cost: number;
}

export interface Facts {
  readonly rows: readonly FactRow[];
  /** Dimensions given up to keep the table short. */
  readonly folded: readonly FactDimension[];
}

/** A facts table on a sheet has at most this many rows (spec 6.1). */
export const MOST_FACTS = 50_000;

export const factsTable: ResultTable<FactRow> = {
  id: "facts",
  columns: [
    { id: "month", kind: "date", value: (row) => row.month },
    // 1 and 0: spreadsheets differ in how a condition meets TRUE.
    { id: "toDate", kind: "whole", value: (row) => (row.isToDate ? 1 : 0) },
    { id: "customer", kind: "text", value: (row) => row.customer },
    { id: "channel", kind: "text", value: (row) => row.channel },
    { id: "region", kind: "text", value: (row) => row.region },
    { id: "rep", kind: "text", value: (row) => row.rep },
    { id: "orders", kind: "whole", value: (row) => row.orders },
    { id: "quantity", kind: "number", value: (row) => row.quantity },
    { id: "amount", kind: "money", value: (row) => row.amount },
    { id: "cost", kind: "money", value: (row) => row.cost },
  ],
};

/**
 * Order lines summed by month and by customer, channel, region and rep: one row a combination that occurs, oldest month
 * first within each customer. Where that gives more than `most` rows, reps are given up, then regions, channels and at last
 * customers. An order counts in the row of the first positive line of its day.
 */
export function monthlyFacts(book: CustomerBook, most: number = MOST_FACTS): Facts {
  for (let given = 0; ; given++) {
    const folded = FACT_DIMENSIONS.slice(0, given);
    const rows = sumFacts(book, new Set(folded), given < FACT_DIMENSIONS.length ? most : Number.POSITIVE_INFINITY);
    if (rows) return { rows, folded };
  }
}

/** The rows, or undefined as soon as there are more than `most`. */
function sumFacts(book: CustomerBook, folded: ReadonlySet<FactDimension>, most: number): FactRow[] | undefined {
  const { orders } = book;
  const months = monthsOf(book.asOf);
  const rows: FactRow[] = [];
  let byKey = new Map<number, FactRow>();
  const dimension = (name: "channel" | "region" | "rep"): TextColumn | undefined => {
    return folded.has(name) || orders[name].texts.length === 0 ? undefined : orders[name];
  };
  const columns = { channel: dimension("channel"), region: dimension("region"), rep: dimension("rep") };
  const radix = (column: TextColumn | undefined) => (column?.texts.length ?? 0) + 1;
  const [channels, regions, reps] = [radix(columns.channel), radix(columns.region), radix(columns.rep)];
  const keepsCustomers = !folded.has("customer");

  for (let customer = 0; customer < book.customers; customer++) {
    if (keepsCustomers) byKey = new Map();
    const name = keepsCustomers ? (orders.customer.texts[customer] ?? null) : null;
    const rowOfDay = new Map<number, FactRow>();
    for (let at = book.lineStart[customer] as number; at < (book.lineStart[customer + 1] as number); at++) {
      const line = book.lines[at] as number;
      const day = orders.day[line] as number;
      const { serial: month, isToDate, index } = months(day);
      const [channel, region, rep] = [
        indexAt(columns.channel, line),
        indexAt(columns.region, line),
        indexAt(columns.rep, line),
      ];
      const key = (((index * 2 + (isToDate ? 1 : 0)) * channels + channel + 1) * regions + region + 1) * reps + rep + 1;
      let row = byKey.get(key);
      if (!row) {
        if (rows.length >= most) return undefined;
        row = {
          month,
          isToDate,
          customer: name,
          channel: textAt(columns.channel, channel),
          region: textAt(columns.region, region),
          rep: textAt(columns.rep, rep),
          orders: 0,
          quantity: 0,
          amount: 0,
          cost: 0,
        };
        byKey.set(key, row);
        rows.push(row);
      }
      const amount = orders.amount[line] as number;
      row.amount += amount;
      row.quantity += orders.quantity[line] || 0;
      row.cost += orders.cost[line] || 0;
      if (amount > 0 && !rowOfDay.has(day)) rowOfDay.set(day, row);
    }
    for (let order = book.orderStart[customer] as number; order < (book.orderStart[customer + 1] as number); order++) {
      const row = rowOfDay.get(book.orderDay[order] as number);
      if (row) row.orders += 1;
    }
  }
  for (const row of rows) {
    row.amount = round9(row.amount);
    row.cost = round9(row.cost);
    row.quantity = round9(row.quantity);
  }
  return rows;
}

const indexAt = (column: TextColumn | undefined, line: number): number =>
  column ? (column.index[line] as number) : NONE;
const textAt = (column: TextColumn | undefined, index: number): string | null => column?.texts[index] ?? null;

/** The month of a day, looked up once a day: a book has few days and many lines. */
function monthsOf(asOf: number) {
  const today = civilOf(asOf);
  const known = new Map<number, { serial: number; index: number; isToDate: boolean }>();
  return (day: number) => {
    let month = known.get(day);
    if (!month) {
      const civil = civilOf(day);
      const isToDate = civil.month !== today.month || civil.day <= today.day;
      month = { serial: serialOf(civil.year, civil.month, 1), index: civil.year * 12 + civil.month, isToDate };
      known.set(day, month);
    }
    return month;
  };
}
