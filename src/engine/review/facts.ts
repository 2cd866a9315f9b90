import { civilOf, serialOf } from "../calendar/serial";
import type { CustomerBook } from "../orders/book";
import { dayRange } from "../orders/day-range";
import { NONE, type Orders } from "../orders/orders";
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
  readonly orders: number;
  readonly quantity: number;
  readonly amount: number;
  readonly cost: number;
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
    const rows = factRows(book, new Set(folded), given < FACT_DIMENSIONS.length ? most : Number.POSITIVE_INFINITY);
    if (rows) return { rows, folded };
  }
}

/** The rows, or undefined as soon as there are more than `most`. */
function factRows(book: CustomerBook, folded: ReadonlySet<FactDimension>, most: number): FactRow[] | undefined {
  const months = new MonthsOfDays(book);
  const sums = sumFacts(book, months, folded, most);
  if (sums === undefined) return undefined;
  const customer = new Dimension(book.orders, "customer", folded);
  const channel = new Dimension(book.orders, "channel", folded);
  const region = new Dimension(book.orders, "region", folded);
  const rep = new Dimension(book.orders, "rep", folded);
  const rows: FactRow[] = [];
  for (let row = 0; row < sums.rows; row++) {
    const line = sums.firstLine[row] as number;
    const day = (book.orders.day[line] as number) - months.firstDay;
    rows.push({
      month: months.serial[day] as number,
      isToDate: months.isToDate[day] === 1,
      customer: customer.textAt(line),
      channel: channel.textAt(line),
      region: region.textAt(line),
      rep: rep.textAt(line),
      orders: sums.orders[row] as number,
      quantity: round9(sums.quantity[row] as number),
      amount: round9(sums.amount[row] as number),
      cost: round9(sums.cost[row] as number),
    });
  }
  return rows;
}

/**
 * Adds the lines up, in columns that are made into rows at the end: an object a row, changed at every line, costs a book of
 * a million lines most of a second.
 */
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
  let rowOfKey = new Map<number, number>();
  // The row of a customer's first positive line of a day, and which customer wrote it last: no clearing between customers.
  const rowOfDay = new Int32Array(months.place.length);
  const customerOfDay = new Int32Array(months.place.length).fill(NONE);

  for (let customer = 0; customer < book.customers; customer++) {
    if (keepsCustomers) rowOfKey = new Map();
    for (let at = lineStart[customer] as number; at < (lineStart[customer + 1] as number); at++) {
      const line = lines[at] as number;
      const day = (orders.day[line] as number) - firstDay;
      // One number for the month and the entries of all dimensions, as digits stand in a number.
      let key = monthOfDay[day] as number;
      key = key * channels.size + channels.entryAt(line);
      key = key * regions.size + regions.entryAt(line);
      key = key * reps.size + reps.entryAt(line);
      let row = rowOfKey.get(key);
      if (row === undefined) {
        if (sums.rows >= most) return undefined;
        row = sums.addRow(line);
        rowOfKey.set(key, row);
      }
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
