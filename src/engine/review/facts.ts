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
  const months = new MonthsOfDays(book);
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
  const dimension = (name: FactDimension) => new Dimension(orders, name, new Set(folded));
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
    textAt: (name, row) => dimensions[name].textAt(firstLine[row] as number),
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
  const channels = new Dimension(orders, "channel", folded);
  const regions = new Dimension(orders, "region", folded);
  const reps = new Dimension(orders, "rep", folded);
  const keepsCustomers = !folded.has("customer");

  const sums = new FactSums(Math.min(most, book.lines.length));
  const rowOfKey = new Map<number, number>();
  // The row of a customer's first positive line of a day, and which customer wrote it last: no clearing between customers.
  const rowOfDay = new Int32Array(months.place.length);
  const customerOfDay = new Int32Array(months.place.length).fill(NONE);

  for (let customer = 0; customer < book.customers; customer++) {
    if (keepsCustomers) rowOfKey.clear();
    // Lines that stand together are mostly of one order.
    let lastKey = NONE;
    let lastRow = NONE;
    for (let at = lineStart[customer] as number; at < (lineStart[customer + 1] as number); at++) {
      const line = lines[at] as number;
      const day = (orders.day[line] as number) - firstDay;
      // One number for the month and the entries of all dimensions, as digits stand in a number.
      let key = monthOfDay[day] as number;
      key = key * channels.size + channels.entryAt(line);
      key = key * regions.size + regions.entryAt(line);
      key = key * reps.size + reps.entryAt(line);
      let row = key === lastKey ? lastRow : rowOfKey.get(key);
      if (row === undefined) {
        if (sums.rows >= most) return undefined;
        row = sums.addRow(line);
        rowOfKey.set(key, row);
      }
      lastKey = key;
      lastRow = row;
      const amount = orders.amount[line] as number;
      sums.add(row, amount, orders.quantity[line] || 0, orders.cost[line] || 0);
      if (amount > 0 && customerOfDay[day] !== customer) {
        customerOfDay[day] = customer;
        rowOfDay[day] = row;
      }
    }
    for (let order = orderStart[customer] as number; order < (orderStart[customer + 1] as number); order++) {
      const day = (orderDay[order] as number) - firstDay;
      if (customerOfDay[day] === customer) sums.addOrder(rowOfDay[day] as number);
    }
  }
  return sums;
}

/** A column that facts are cut by; one that is given up has no entry in any line. */
class Dimension {
  private readonly texts: readonly string[];
  private readonly index: Int32Array | null;
  /** How many entries there can be, none included. */
  readonly size: number;

  constructor(orders: Orders, name: FactDimension, folded: ReadonlySet<FactDimension>) {
    const isFolded = folded.has(name);
    this.texts = orders[name].texts;
    this.index = isFolded ? null : orders[name].index;
    this.size = isFolded ? 1 : this.texts.length + 1;
  }

  /** 0 for none. */
  entryAt(line: number): number {
    return this.index === null ? 0 : (this.index[line] as number) + 1;
  }

  textAt(line: number): string | null {
    return this.texts[this.entryAt(line) - 1] ?? null;
  }
}

/** The figures of each row, and the line that a row was made for: it says the row's month, customer and dimensions. */
class FactSums {
  rows = 0;
  readonly firstLine: Int32Array;
  readonly orders: Int32Array;
  readonly quantity: Float64Array;
  readonly amount: Float64Array;
  readonly cost: Float64Array;

  constructor(most: number) {
    this.firstLine = new Int32Array(most);
    this.orders = new Int32Array(most);
    this.quantity = new Float64Array(most);
    this.amount = new Float64Array(most);
    this.cost = new Float64Array(most);
  }

  addRow(line: number): number {
    this.firstLine[this.rows] = line;
    return this.rows++;
  }

  add(row: number, amount: number, quantity: number, cost: number): void {
    this.amount[row] = (this.amount[row] as number) + amount;
    this.quantity[row] = (this.quantity[row] as number) + quantity;
    this.cost[row] = (this.cost[row] as number) + cost;
  }

  addOrder(row: number): void {
    this.orders[row] = (this.orders[row] as number) + 1;
  }
}

/** The months of a book's days, by day after the first; a month of which a part is not to date counts as two. */
class MonthsOfDays {
  readonly firstDay: number;
  /** Tells months apart. */
  readonly place: Int32Array;
  /** First day of the month (Excel serial). */
  readonly serial: Int32Array;
  readonly isToDate: Uint8Array;

  constructor({ orders, asOf }: CustomerBook) {
    const { firstDay, days } = dayRange(orders);
    this.firstDay = firstDay;
    this.place = new Int32Array(days);
    this.serial = new Int32Array(days);
    this.isToDate = new Uint8Array(days);
    const today = civilOf(asOf);
    const firstYear = civilOf(firstDay).year;
    for (let at = 0; at < days; at++) {
      const { year, month, day } = civilOf(firstDay + at);
      const isToDate = month !== today.month || day <= today.day ? 1 : 0;
      this.place[at] = ((year - firstYear) * 12 + month) * 2 + isToDate;
      this.serial[at] = serialOf(year, month, 1);
      this.isToDate[at] = isToDate;
    }
  }
}
