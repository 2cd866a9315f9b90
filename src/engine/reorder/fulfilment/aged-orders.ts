import { addMonths } from "../../calendar/serial";
import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";
import type { Settings } from "../../settings/settings";
import { orderNames } from "../plan/order-names";
import { matchOrders } from "./match-orders";
import { placedOrders } from "./plan-actual";

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
  const before = addMonths(book.asOf, -24);
  const nameOf = orderNames(book);
  const aged: { customerIndex: number; order: number; day: number; anniversary: number }[] = [];
  for (let customerIndex = 0; customerIndex < book.customers; customerIndex++) {
    const end = book.orderStart[customerIndex + 1] as number;
    for (let order = book.orderStart[customerIndex] as number; order < end; order++) {
      const day = book.orderDay[order] as number;
      if (day > before && day <= lastDay) aged.push({ customerIndex, order, day, anniversary: addMonths(day, 12) });
    }
  }
  aged.sort((a, b) => b.day - a.day);

  const placed = placedOrders(book, lastDay);
  const due = aged.map(({ customerIndex, anniversary }) => ({ customerIndex, day: anniversary }));
  const matches = matchOrders(due, placed, settings["reorder.match_days"]);
  return aged.slice(0, atMost).map(({ customerIndex, order, day }, position) => {
    const match = matches[position] as number;
    return {
      customer: book.orders.customer.texts[customerIndex] ?? "",
      base: nameOf(order),
      day,
      renewedOn: match === NONE ? null : (placed[match]?.day ?? null),
    };
  });
}
