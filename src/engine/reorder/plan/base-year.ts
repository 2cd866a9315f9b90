import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";
import { orderedBy } from "../../stats/order-by";
import { round9 } from "../../stats/round";
import { addTo, clearSum, newSums, totalOf } from "../../stats/sum";
import { addedQuantity } from "./expected-order";
import { keptShares } from "./kept-shares";

/**
 * The sales that a plan repeats as columns, one entry an order and product: customer by customer, each by order and then by
 * product. Those of customer c are the entries from start[c] to start[c + 1].
 */
export interface BaseYear {
  /** The last day before it, Excel serial. */
  readonly after: number;
  readonly start: Int32Array;
  /** Position of the order in the book. */
  readonly order: Int32Array;
  /** Position of the product in the orders' texts, or NONE. */
  readonly product: Int32Array;
  /** What remains after returns; 0 where more came back than was sold. */
  readonly amount: Float64Array;
  /** Share of the amount that came back. */
  readonly returned: Float64Array;
  /** Before returns; the quantity is NaN where no line names one. */
  readonly soldAmount: Float64Array;
  readonly soldQuantity: Float64Array;
}

/**
 * The sales of the orders after a day, the lines of an order and product added up. What the lines after that day bring less
 * than these sales are returns; they reduce all sales of their customer and product in proportion, returns without a product
 * those of the customer (spec 5.5). O(lines + orders + products).
 */
export function baseYear(book: CustomerBook, after: number): BaseYear {
  const { gross, ...sold } = soldAfter(book, after);
  const share = keptShares(book, after, { ...sold, gross });
  const amount = new Float64Array(gross.length);
  const returned = new Float64Array(gross.length);
  for (let sale = 0; sale < gross.length; sale++) {
    amount[sale] = (gross[sale] as number) * (share[sale] as number);
    returned[sale] = Math.max(0, round9(1 - (share[sale] as number)));
  }
  return { after, ...sold, amount, returned };
}

/** Sales before returns; what an order brought of a product in all must be positive. */
function soldAfter(book: CustomerBook, after: number) {
  const { orders, lineOrder } = book;
  const places = placesAfter(book, after);
  const orderOf = new Int32Array(places.length);
  const productOf = new Int32Array(places.length);
  const gross = new Float64Array(places.length);
  const soldAmount = new Float64Array(places.length);
  const soldQuantity = new Float64Array(places.length);
  const sum = newSums(1);
  let sales = 0;
  for (let at = 0; at < places.length; ) {
    const order = lineOrder[places[at] as number] as number;
    const product = productAt(book, places[at] as number);
    let amount = 0;
    let quantity = Number.NaN;
    clearSum(sum, 0);
    for (; at < places.length; at++) {
      const place = places[at] as number;
      if (lineOrder[place] !== order || productAt(book, place) !== product) break;
      const line = book.lines[place] as number;
      amount += orders.amount[line] as number;
      addTo(sum, 0, orders.amount[line] as number);
      quantity = addedQuantity(quantity, orders.quantity[line] as number);
    }
    const total = round9(totalOf(sum, 0));
    if (total <= 0) continue;
    orderOf[sales] = order;
    productOf[sales] = product;
    gross[sales] = total;
    soldAmount[sales] = amount;
    soldQuantity[sales] = quantity;
    sales++;
  }
  const order = orderOf.slice(0, sales);
  return {
    start: startByCustomer(book, order),
    order,
    product: productOf.slice(0, sales),
    gross: gross.slice(0, sales),
    soldAmount: soldAmount.slice(0, sales),
    soldQuantity: soldQuantity.slice(0, sales),
  };
}

/** Places in the book of the lines of orders after a day, by order, by product and then in the order of rows. */
function placesAfter(book: CustomerBook, after: number): Int32Array {
  const { lineOrder, orderDay, orders } = book;
  const places = new Int32Array(lineOrder.length);
  let count = 0;
  for (let place = 0; place < lineOrder.length; place++) {
    const order = lineOrder[place] as number;
    if (order !== NONE && (orderDay[order] as number) > after) places[count++] = place;
  }
  const productOf = new Int32Array(count);
  const orderOf = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    productOf[at] = productAt(book, places[at] as number) - NONE;
    orderOf[at] = lineOrder[places[at] as number] as number;
  }
  const byProduct = orderedBy(productOf, orders.product.texts.length - NONE);
  const ordered = orderedBy(orderOf, orderDay.length, byProduct);
  for (let at = 0; at < count; at++) ordered[at] = places[ordered[at] as number] as number;
  return ordered;
}

function productAt({ orders, lines }: CustomerBook, place: number): number {
  return orders.product.index[lines[place] as number] as number;
}

/** Where the entries of each customer begin. Orders are numbered customer by customer. */
function startByCustomer({ customers, orderStart }: CustomerBook, order: Int32Array): Int32Array {
  const start = new Int32Array(customers + 1);
  let sale = 0;
  for (let customer = 0; customer < customers; customer++) {
    while (sale < order.length && (order[sale] as number) < (orderStart[customer + 1] as number)) sale++;
    start[customer + 1] = sale;
  }
  return start;
}
