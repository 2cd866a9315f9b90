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
  let length = 0;
  for (let at = 0; at < orderDay.length; at++) if (isPlaced(at)) length++;
  const order = new Int32Array(length);
  const customer = new Int32Array(length);
  const date = new Int32Array(length);
  const amount = new Float64Array(length);
  let place = 0;
  for (let of = 0; of < book.customers; of++) {
    for (let at = orderStart[of] as number; at < (orderStart[of + 1] as number); at++) {
      if (!isPlaced(at)) continue;
      order[place] = at;
      customer[place] = of;
      date[place] = orderDay[at] as number;
      amount[place] = orderAmount[at] as number;
      place++;
    }
  }
  const nameOf = orderNames(book);
  return {
    length,
    customer,
    date,
    amount,
    at: (position) => ({
      customerIndex: customer[position] as number,
      day: date[position] as number,
      name: nameOf(order[position] as number),
      amount: amount[position] as number,
    }),
  };

  function isPlaced(at: number): boolean {
    const day = orderDay[at] as number;
    return day > after && day <= last;
  }
}
