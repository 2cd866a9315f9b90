import { addMonths } from "../calendar/serial";
import { EngineError } from "../errors";
import type { CustomerBook } from "../orders/book";
import { NONE } from "../orders/orders";
import { round9 } from "../stats/round";
import { addTo, newSums, totalOf } from "../stats/sum";

/** Days from start to end, both included (Excel serials). */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** Error: end before start. */
export function periodOf(start: number, end: number): Period {
  if (end < start) throw new EngineError("endBeforeStart", "end");
  return { start, end };
}

/** The twelve months before a period: EDATE(start, −12) to the day before start. */
export function yearBefore({ start }: Period): Period {
  return { start: addMonths(start, -12), end: start - 1 };
}

/** The same dates one year earlier. */
export function sameDatesLastYear({ start, end }: Period): Period {
  return { start: addMonths(start, -12), end: addMonths(end, -12) };
}

export function isIn(day: number, { start, end }: Period): boolean {
  return day >= start && day <= end;
}

/** How many orders a customer placed in a period. */
export function ordersIn(book: CustomerBook, customer: number, period: Period): number {
  let count = 0;
  for (let at = book.orderStart[customer] as number; at < (book.orderStart[customer + 1] as number); at++) {
    if (isIn(book.orderDay[at] as number, period)) count++;
  }
  return count;
}

/** The day of the customer's first order ever; undefined for customers with returns alone. */
export function firstOrderDay(book: CustomerBook, customer: number): number | undefined {
  const first = book.orderStart[customer] as number;
  return first < (book.orderStart[customer + 1] as number) ? book.orderDay[first] : undefined;
}

/** Net revenue of each customer in a period, returns taken off, one entry a customer of the book. */
export function netByCustomer({ orders, customers, asOf }: CustomerBook, { start, end }: Period): Float64Array {
  const last = Math.min(end, asOf);
  const sums = newSums(customers);
  for (let line = 0; line < orders.length; line++) {
    const day = orders.day[line] as number;
    const customer = orders.customer.index[line] as number;
    if (day >= start && day <= last && customer !== NONE) addTo(sums, customer, orders.amount[line] as number);
  }
  const net = new Float64Array(customers);
  for (let customer = 0; customer < customers; customer++) net[customer] = round9(totalOf(sums, customer));
  return net;
}
