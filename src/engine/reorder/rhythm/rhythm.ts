import type { CustomerBook } from "../../orders/book";
import type { Settings } from "../../settings/settings";
import { median } from "../../stats/quantile";
import { round9 } from "../../stats/round";

/** How regularly one customer orders. */
export interface Rhythm {
  /** Days from one order to the next; may end in a half. */
  readonly cycle: number;
  /** Own: three order dates or more. Provisional: the only interval of two dates. Default: one date, the book's cycle. */
  readonly cycleFrom: "own" | "provisional" | "default";
  /** How unequal the intervals are: standard deviation ÷ mean. Null with fewer than three order dates. */
  readonly variation: number | null;
}

/** A customer with fewer order dates has at most one interval, which says nothing about a rhythm. */
export const DATES_FOR_A_RHYTHM = 3;

/** Where no customer of the book has a rhythm: one order a quarter. */
export const FALLBACK_CYCLE = 90;

/**
 * The rhythm of order dates, distinct and rising, at least one (spec 5.5). The cycle is the median interval; the only
 * interval of two dates counts up to `reorder.max_provisional_cycle`.
 */
export function rhythmOf(dates: Int32Array, defaultCycle: number, settings: Settings): Rhythm {
  const intervals = intervalsOf(dates);
  const [first] = intervals;
  if (first === undefined) return { cycle: defaultCycle, cycleFrom: "default", variation: null };
  if (intervals.length < DATES_FOR_A_RHYTHM - 1) {
    return {
      cycle: Math.min(first, settings["reorder.max_provisional_cycle"]),
      cycleFrom: "provisional",
      variation: null,
    };
  }
  return { cycle: median(intervals), cycleFrom: "own", variation: variationOf(intervals) };
}

/** The cycle of customers with one order: the setting, or what the book shows, or one order a quarter. */
export function defaultCycle(settings: Settings, bookCycle: () => number | undefined): number {
  const cycle = settings["reorder.default_cycle"];
  return cycle === "auto" ? (bookCycle() ?? FALLBACK_CYCLE) : cycle;
}

/**
 * The usual number of days between orders in a book: the median of the customers' own cycles, over those with three order
 * dates or more. Undefined where there is no such customer.
 */
export function cycleOfBook(book: CustomerBook): number | undefined {
  const cycles: number[] = [];
  for (let customer = 0; customer < book.customers; customer++) {
    const dates = orderDates(book, customer);
    if (dates.length >= DATES_FOR_A_RHYTHM) cycles.push(median(intervalsOf(dates)));
  }
  return cycles.length === 0 ? undefined : median(cycles);
}

/** The days on which a customer ordered, rising; two orders on one day are one date. */
export function orderDates(book: CustomerBook, customer: number): Int32Array {
  const from = book.orderStart[customer] as number;
  const dates = book.orderDay.slice(from, book.orderStart[customer + 1]);
  let count = 0;
  for (const day of dates) if (count === 0 || day !== dates[count - 1]) dates[count++] = day;
  return dates.subarray(0, count);
}

/** Days between neighbouring dates: one fewer than there are dates. */
export function intervalsOf(dates: Int32Array): Int32Array {
  const intervals = new Int32Array(Math.max(0, dates.length - 1));
  for (let place = 0; place < intervals.length; place++) {
    intervals[place] = (dates[place + 1] as number) - (dates[place] as number);
  }
  return intervals;
}

/** Coefficient of variation: population standard deviation ÷ mean, in whole numbers up to the root. One interval or more. */
export function variationOf(intervals: Int32Array): number {
  let sum = 0;
  let squares = 0;
  for (const days of intervals) {
    sum += days;
    squares += days * days;
  }
  return Math.sqrt(intervals.length * squares - sum * sum) / sum;
}

/** The day on which the next order is due, a part of a day counting as one. */
export function expectedAfter(lastOrder: number, cycle: number): number {
  return Math.ceil(round9(lastOrder + cycle));
}
