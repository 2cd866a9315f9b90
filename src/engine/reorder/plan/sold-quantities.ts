import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";

/** What was sold before returns. */
export interface Sold {
  amount: number;
  /** Null where no line names a quantity. */
  quantity: number | null;
}

export interface SoldQuantities {
  /** Of one product in one order; both by position. */
  of(order: number, product: number): Sold | undefined;
  ofCustomer(customer: number): Sold | undefined;
}

/** Sums amounts and quantities of the orders after a day, by order and product and by customer. One walk over the lines. */
export function soldQuantities(book: CustomerBook, after: number): SoldQuantities {
  const { orders, lineOrder, orderDay } = book;
  const products = orders.product.texts.length + 1;
  const keyOf = (order: number, product: number) => order * products + product + 1;
  const byOrder = new Map<number, Sold>();
  const byCustomer = new Map<number, Sold>();
  for (let customer = 0; customer < book.customers; customer++) {
    for (let at = book.lineStart[customer] as number; at < (book.lineStart[customer + 1] as number); at++) {
      const order = lineOrder[at] as number;
      if (order === NONE || (orderDay[order] as number) <= after) continue;
      const line = book.lines[at] as number;
      const amount = orders.amount[line] as number;
      const quantity = orders.quantity[line] as number;
      add(byOrder, keyOf(order, orders.product.index[line] as number), amount, quantity);
      add(byCustomer, customer, amount, quantity);
    }
  }
  return {
    of: (order, product) => byOrder.get(keyOf(order, product)),
    ofCustomer: (customer) => byCustomer.get(customer),
  };
}

function add(sums: Map<number, Sold>, key: number, amount: number, quantity: number): void {
  let sold = sums.get(key);
  if (sold === undefined) {
    sold = { amount: 0, quantity: null };
    sums.set(key, sold);
  }
  sold.amount += amount;
  if (!Number.isNaN(quantity)) sold.quantity = (sold.quantity ?? 0) + quantity;
}
