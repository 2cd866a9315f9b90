import type { CustomerBook } from "../../orders/book";
import { orderNames } from "../plan/order-names";
import type { DatedOrders } from "./match-orders";

/** An order as it was placed. */
export interface PlacedOrder {
  /** Position in the book. */
  readonly customerIndex: number;
  /** Excel serial. */
  readonly day: number;
  /** Its number, or its day where it has none. */
  readonly name: string;
  readonly amount: number;
}

/** Orders of a book as columns, customer by customer, each in the order of days. */
export interface PlacedOrders extends DatedOrders {
  readonly length: number;
  readonly amount: Float64Array;
  readonly at: (position: number) => PlacedOrder;
}

/** The orders placed after a day, and up to another where one is given. */
export function placedOrders(book: CustomerBook, after: number, last: number = book.asOf): PlacedOrders {
  const { orderDay, orderAmount, orderStart } = book;
  const order = new Int32Array(orderDay.length);
  const customer = new Int32Array(orderDay.length);
  let length = 0;
  for (let of = 0; of < book.customers; of++) {
    for (let at = orderStart[of] as number; at < (orderStart[of + 1] as number); at++) {
      const day = orderDay[at] as number;
      if (day <= after || day > last) continue;
      order[length] = at;
      customer[length] = of;
      length++;
    }
  }
  const placed = order.slice(0, length);
  const date = placed.map((at) => orderDay[at] as number);
  const amount = Float64Array.from(placed, (at) => orderAmount[at] as number);
  const customers = customer.slice(0, length);
  const nameOf = orderNames(book);
  return {
    length,
    customer: customers,
    date,
    amount,
    at: (position) => ({
      customerIndex: customers[position] as number,
      day: date[position] as number,
      name: nameOf(placed[position] as number),
      amount: amount[position] as number,
    }),
  };
}
