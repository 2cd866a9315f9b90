import { customerBook } from "../../../src/engine/orders/book";
import { day, ordersOf } from "../order-lines";
import { referenceLines } from "../reference-book";

const book = customerBook(ordersOf(referenceLines));

/** The order dates of a customer of the reference orders (spec D.1). */
export function datesOf(customer: string): Int32Array {
  const position = book.orders.customer.texts.indexOf(customer);
  return Int32Array.from(new Set(book.orderDay.subarray(book.orderStart[position], book.orderStart[position + 1])));
}

export function serials(...dates: readonly string[]): Int32Array {
  return Int32Array.from(dates, day);
}
