import type { CustomerBook } from "../orders/book";
import { median } from "../stats/quantile";

/** A customer with fewer order dates has at most one interval, which says nothing about a rhythm. */
const DATES_FOR_A_RHYTHM = 3;

/**
 * The usual number of days between orders in a book, to whole days: the median of the customers' own median intervals,
 * taken over those with three order dates or more. Undefined where there is no such customer.
 */
export function medianCycle(book: CustomerBook): number | undefined {
  const cycles: number[] = [];
  for (let customer = 0; customer < book.customers; customer++) {
    const intervals = orderIntervals(book, customer);
    if (intervals.length >= DATES_FOR_A_RHYTHM - 1) cycles.push(median(intervals));
  }
  return cycles.length === 0 ? undefined : Math.round(median(cycles));
}

/** Days between the neighbouring order dates of one customer; two orders on one day are one date. */
function orderIntervals(book: CustomerBook, customer: number): number[] {
  const intervals: number[] = [];
  const end = book.orderStart[customer + 1] as number;
  for (let at = (book.orderStart[customer] as number) + 1; at < end; at++) {
    const days = (book.orderDay[at] as number) - (book.orderDay[at - 1] as number);
    if (days > 0) intervals.push(days);
  }
  return intervals;
}
