import { addMonths } from "../../calendar/serial";
import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";
import type { Settings } from "../../settings/settings";
import { orderedBy } from "../../stats/order-by";
import { matchOrders } from "./match-orders";
import { placedOrders } from "./placed-orders";

/** An order that a plan stood on until it was more than 12 months old. */
export interface AgedOrder {
  readonly customer: string;
  /** Its number, or its day where it has none: the `base` of the planned order that it was behind. */
  readonly base: string;
  /** Excel serials. */
  readonly day: number;
  /** When the customer ordered again in its place; null where no order came within `reorder.match_days`. */
  readonly renewedOn: number | null;
}

/**
 * The orders that a plan of the last 12 months stands on no more: those of the 12 months before, the newest first, at most so
 * many. Each is held against the orders that came around its anniversary (spec 6.9). O(orders).
 *
 * Ordered on 16 December 2024 and on 18 December 2025, as of that day: the first is aged and renewed by the second.
 */
export function agedOrders(book: CustomerBook, settings: Settings, atMost: number): AgedOrder[] {
  const lastDay = addMonths(book.asOf, -12);
  const firstDay = addMonths(book.asOf, -24) + 1;
  const aged = placedOrders(book, firstDay - 1, lastDay);
  const days = lastDay - firstDay + 1;
  const age = new Int32Array(aged.length);
  for (let position = 0; position < aged.length; position++) age[position] = lastDay - (aged.date[position] as number);
  const newestFirst = orderedBy(age, days);
  const dueAtAge = Int32Array.from({ length: days }, (_, age) => addMonths(lastDay - age, 12));
  const due = { customer: new Int32Array(aged.length), date: new Int32Array(aged.length) };
  for (let place = 0; place < aged.length; place++) {
    const position = newestFirst[place] as number;
    due.customer[place] = aged.customer[position] as number;
    due.date[place] = dueAtAge[age[position] as number] as number;
  }
  const placed = placedOrders(book, lastDay);
  const matches = matchOrders(due, placed, settings["reorder.match_days"]);
  return Array.from(newestFirst.subarray(0, atMost), (position, place) => {
    const { customerIndex, name, day } = aged.at(position);
    const match = matches[place] as number;
    return {
      customer: book.orders.customer.texts[customerIndex] ?? "",
      base: name,
      day,
      renewedOn: match === NONE ? null : (placed.date[match] as number),
    };
  });
}
