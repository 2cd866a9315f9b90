import { EngineError } from "../errors";
import type { CustomerBook } from "../orders/book";
import { ordersIn, periodOf, yearBefore } from "./period";

/** The two usual meanings of the repurchase rate (spec AMB-37). */
export const repeatBases = ["repeat", "retention"] as const;

export type RepeatBasis = (typeof repeatBases)[number];

/**
 * Repurchase rate of a period, 0 to 1. "repeat": customers with two orders or more in it ÷ customers with one or more.
 * "retention": customers of the 12 months before who ordered again ÷ all customers of those months.
 *
 * Errors: end before start; nobody to divide by.
 */
export function repeatRate(book: CustomerBook, start: number, end: number, basis: RepeatBasis): number {
  const period = periodOf(start, end);
  const before = yearBefore(period);
  let base = 0;
  let returned = 0;
  for (let customer = 0; customer < book.customers; customer++) {
    const orders = ordersIn(book, customer, period);
    const isBase = basis === "repeat" ? orders >= 1 : ordersIn(book, customer, before) >= 1;
    const hasReturned = basis === "repeat" ? orders >= 2 : orders >= 1;
    if (isBase) base++;
    if (isBase && hasReturned) returned++;
  }
  if (base === 0) throw new EngineError("nobodyActive", "customers");
  return returned / base;
}
