import { isoOf } from "../../calendar/serial";
import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";

/** Names an order of the book among those of its customer: by its number, or by its day where it has none. */
export function orderNames(book: CustomerBook): (order: number) => string {
  const { orders, lines, lineOrder, orderDay } = book;
  const firstLine = new Int32Array(orderDay.length).fill(NONE);
  for (let at = 0; at < lines.length; at++) {
    const order = lineOrder[at] as number;
    if (order !== NONE && firstLine[order] === NONE) firstLine[order] = lines[at] as number;
  }
  return (order) => {
    const number = orders.orderNumber.index[firstLine[order] as number] as number;
    return orders.orderNumber.texts[number] ?? isoOf(orderDay[order] as number);
  };
}
