import { isoOf } from "../../calendar/serial";
import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";

/** Names an order of the book among those of its customer: by its number, or by its day where it has none. */
export function orderNames(book: CustomerBook): (order: number) => string {
  const { orders, orderDay } = book;
  let lineOf: Int32Array | undefined;
  return (order) => {
    lineOf ??= firstLines(book);
    const number = orders.orderNumber.index[lineOf[order] as number] as number;
    return orders.orderNumber.texts[number] ?? isoOf(orderDay[order] as number);
  };
}

/** The first line of each order, as a position in the orders. */
function firstLines({ lines, lineOrder, orderDay }: CustomerBook): Int32Array {
  const lineOf = new Int32Array(orderDay.length).fill(NONE);
  for (let at = 0; at < lines.length; at++) {
    const order = lineOrder[at] as number;
    if (order !== NONE && lineOf[order] === NONE) lineOf[order] = lines[at] as number;
  }
  return lineOf;
}
