import { customerBook } from "../../../src/engine/orders/book";
import { orderDates } from "../../../src/engine/reorder/rhythm/rhythm";
import { day, ordersOf } from "../order-lines";
import { referenceLines } from "../reference-book";

const book = customerBook(ordersOf(referenceLines));

/** The order dates of a customer of the reference orders (spec D.1). */
export function datesOf(customer: string): Int32Array {
  return orderDates(book, book.orders.customer.texts.indexOf(customer));
}

export function serials(...dates: readonly string[]): Int32Array {
  return Int32Array.from(dates, day);
}
