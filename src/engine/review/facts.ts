import { civilOf, serialOf } from "../calendar/serial";
import type { CustomerBook } from "../orders/book";
import { dayRange } from "../orders/day-range";
import { NONE, type Orders } from "../orders/orders";
import type { ResultTable } from "../result-table";
import { round9 } from "../stats/round";

/** What a facts table can be cut by besides the month, in the order in which they are given up when it grows too long. */
export const FACT_DIMENSIONS = ["rep", "region", "channel", "customer"] as const;
export type FactDimension = (typeof FACT_DIMENSIONS)[number];

/**
 * Sums of one month and one combination of customer, channel, region and rep, as columns; a book has tens of thousands of
 * them.
 */
export interface Facts {
  readonly length: number;
  /** First day of the month (Excel serial). */
  readonly month: Int32Array;
  /** 0 for the days of the as-of month's calendar month that lie after the as-of day, in any year; else 1. */
  readonly isToDate: Uint8Array;
  readonly orders: Int32Array;
  readonly quantity: Float64Array;
  readonly amount: Float64Array;
  readonly cost: Float64Array;
  /** Null is a dimension without a value, or one that was given up. */
  readonly textAt: (dimension: FactDimension, row: number) => string | null;
  /** Dimensions given up to keep the table short. */
  readonly folded: readonly FactDimension[];
}

/** A row of facts: its place in the columns. */
export interface FactRow {
  readonly facts: Facts;
  readonly row: number;
}

/** A facts table on a sheet has at most this many rows (spec 6.1). */
export const MOST_FACTS = 50_000;

export const factsTable: ResultTable<FactRow> = {
  id: "facts",
  columns: [
    { id: "month", kind: "date", value: ({ facts, row }) => facts.month[row] ?? null },
    // 1 and 0: spreadsheets differ in how a condition meets TRUE.
    { id: "toDate", kind: "whole", value: ({ facts, row }) => facts.isToDate[row] ?? null },
    { id: "customer", kind: "text", value: ({ facts, row }) => facts.textAt("customer", row) },
    { id: "channel", kind: "text", value: ({ facts, row }) => facts.textAt("channel", row) },
    { id: "region", kind: "text", value: ({ facts, row }) => facts.textAt("region", row) },
    { id: "rep", kind: "text", value: ({ facts, row }) => facts.textAt("rep", row) },
    { id: "orders", kind: "whole", value: ({ facts, row }) => facts.orders[row] ?? null },
    { id: "quantity", kind: "number", value: ({ facts, row }) => facts.quantity[row] ?? null },
    { id: "amount", kind: "money", value: ({ facts, row }) => facts.amount[row] ?? null },
    { id: "cost", kind: "money", value: ({ facts, row }) => facts.cost[row] ?? null },
  ],
};

export function factRows(facts: Facts): FactRow[] {
  return Array.from({ length: facts.length }, (_, row) => ({ facts, row }));
}

/**
 * Order lines summed by month and by customer, channel, region and rep: one row a combination that occurs, oldest month
 * first within each customer. Where that gives more than `most` rows, reps are given up, then regions, channels and at last
 * customers. An order counts in the row of the first positive line of its day.
 */
export function monthlyFacts(book: CustomerBook, most: number = MOST_FACTS): Facts {
  const months = monthsOfDays(book);
  for (let given = 0; ; given++) {
    const folded = FACT_DIMENSIONS.slice(0, given);
    const isLast = given === FACT_DIMENSIONS.length;
    const sums = sumFacts(book, months, new Set(folded), isLast ? Number.POSITIVE_INFINITY : most);
    if (sums) return factsOf(book.orders, months, sums, folded);
  }
}

function factsOf(orders: Orders, months: MonthsOfDays, sums: FactSums, folded: readonly FactDimension[]): Facts {
  const { rows, firstLine } = sums;
  const month = new Int32Array(rows);
  const isToDate = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const day = (orders.day[firstLine[row] as number] as number) - months.firstDay;
    month[row] = months.serial[day] as number;
    isToDate[row] = months.isToDate[day] as number;
  }
  const dimension = (name: FactDimension) => dimensionOf(orders, name, new Set(folded));
  const dimensions = {
    customer: dimension("customer"),
    channel: dimension("channel"),
    region: dimension("region"),
    rep: dimension("rep"),
  };
  return {
    length: rows,
    month,
    isToDate,
    orders: sums.orders.slice(0, rows),
    quantity: sums.quantity.slice(0, rows).map(round9),
    amount: sums.amount.slice(0, rows).map(round9),
    cost: sums.cost.slice(0, rows).map(round9),
    textAt: (name, row) => textIn(dimensions[name], firstLine[row] as number),
    folded,
  };
}

/** Adds the lines up; undefined as soon as there are more than `most` rows. */
function sumFacts(
  book: CustomerBook,
  months: MonthsOfDays,
  folded: ReadonlySet<FactDimension>,
  most: number,
): FactSums | undefined {
  const { orders, lines, lineStart, orderStart, orderDay } = book;
  const { firstDay, place: monthOfDay } = months;
  const channels = dimensionOf(orders, "channel", folded);
  const regions = dimensionOf(orders, "region", folded);
  const reps = dimensionOf(orders, "rep", folded);
  const keepsCustomers = !folded.has("customer");

  const sums = newFactSums(Math.min(most, book.lines.length));
  const rowOfKey = rowsByKey(months.places * channels.size * regions.size * reps.size);
  // The row of a customer's first positive line of a day, and which customer wrote it last: no clearing between customers.
  const rowOfDay = new Int32Array(months.place.length);
  const customerOfDay = new Int32Array(months.place.length).fill(NONE);

  for (let customer = 0; customer < book.customers; customer++) {
    // Rows of earlier customers do not count, unless customers are given up.
    const firstRow = keepsCustomers ? sums.rows : 0;
    // Lines that stand together are mostly of one order.
    let lastKey = NONE;
    let lastRow = NONE;
    for (let at = lineStart[customer] as number; at < (lineStart[customer + 1] as number); at++) {
      const line = lines[at] as number;
      const day = (orders.day[line] as number) - firstDay;
      // One number for the month and the entries of all dimensions, as digits stand in a number.
      let key = monthOfDay[day] as number;
      key = key * channels.size + entryAt(channels, line);
      key = key * regions.size + entryAt(regions, line);
      key = key * reps.size + entryAt(reps, line);
      let row = key === lastKey ? lastRow : (rowOfKey.get(key) ?? NONE);
      if (row < firstRow) {
        if (sums.rows >= most) return undefined;
        row = sums.rows++;
        sums.firstLine[row] = line;
        rowOfKey.set(key, row);
      }
      lastKey = key;
      lastRow = row;
      const amount = orders.amount[line] as number;
      sums.amount[row] = (sums.amount[row] as number) + amount;
      sums.quantity[row] = (sums.quantity[row] as number) + (orders.quantity[line] || 0);
      sums.cost[row] = (sums.cost[row] as number) + (orders.cost[line] || 0);
      if (amount > 0 && customerOfDay[day] !== customer) {
        customerOfDay[day] = customer;
        rowOfDay[day] = row;
      }
    }
    for (let order = orderStart[customer] as number; order < (orderStart[customer + 1] as number); order++) {
      const day = (orderDay[order] as number) - firstDay;
      if (customerOfDay[day] !== customer) continue;
      const row = rowOfDay[day] as number;
      sums.orders[row] = (sums.orders[row] as number) + 1;
    }
  }
  return sums;
}

/** With so many keys or fewer, a table of them takes a few MB and finds a row several times faster than a map. */
const MOST_KEYS = 1_000_000;

/** The row of each key, where it has one. */
interface RowsByKey {
  readonly get: (key: number) => number | undefined;
  readonly set: (key: number, row: number) => unknown;
}

function rowsByKey(keys: number): RowsByKey {
  if (keys > MOST_KEYS) {
    const rows = new Map<number, number>();
    return { get: (key) => rows.get(key), set: (key, row) => rows.set(key, row) };
  }
  const rows = new Int32Array(keys).fill(NONE);
  return {
    get: (key) => rows[key],
    set: (key, row) => {
      rows[key] = row;
    },
  };
}

/** A column that facts are cut by; one that is given up has no entry in any line. */
interface Dimension {
  readonly texts: readonly string[];
  readonly index: Int32Array | null;
  /** How many entries there can be, none included. */
  readonly size: number;
}

function dimensionOf(orders: Orders, name: FactDimension, folded: ReadonlySet<FactDimension>): Dimension {
  const { texts, index } = orders[name];
  return folded.has(name) ? { texts, index: null, size: 1 } : { texts, index, size: texts.length + 1 };
}

/** 0 for none. */
function entryAt({ index }: Dimension, line: number): number {
  return index === null ? 0 : (index[line] as number) + 1;
}

function textIn(dimension: Dimension, line: number): string | null {
  return dimension.texts[entryAt(dimension, line) - 1] ?? null;
}

/** The figures of each row, and the line that a row was made for: it says the row's month, customer and dimensions. */
interface FactSums {
  rows: number;
  readonly firstLine: Int32Array;
  readonly orders: Int32Array;
  readonly quantity: Float64Array;
  readonly amount: Float64Array;
  readonly cost: Float64Array;
}

function newFactSums(most: number): FactSums {
  return {
    rows: 0,
    firstLine: new Int32Array(most),
    orders: new Int32Array(most),
    quantity: new Float64Array(most),
    amount: new Float64Array(most),
    cost: new Float64Array(most),
  };
}

/** The months of a book's days, by day after the first; a month of which a part is not to date counts as two. */
interface MonthsOfDays {
  readonly firstDay: number;
  /** How many places there are. */
  readonly places: number;
  /** Tells months apart. */
  readonly place: Int32Array;
  /** First day of the month (Excel serial). */
  readonly serial: Int32Array;
  readonly isToDate: Uint8Array;
}

function monthsOfDays({ orders, asOf }: CustomerBook): MonthsOfDays {
  const { firstDay, days } = dayRange(orders);
  const today = civilOf(asOf);
  const firstYear = civilOf(firstDay).year;
  const months = {
    firstDay,
    places: ((civilOf(firstDay + days).year - firstYear) * 12 + 13) * 2,
    place: new Int32Array(days),
    serial: new Int32Array(days),
    isToDate: new Uint8Array(days),
  };
  for (let at = 0; at < days; at++) {
    const { year, month, day } = civilOf(firstDay + at);
    const isToDate = month !== today.month || day <= today.day ? 1 : 0;
    months.place[at] = ((year - firstYear) * 12 + month) * 2 + isToDate;
    months.serial[at] = serialOf(year, month, 1);
    months.isToDate[at] = isToDate;
  }
  return months;
}
