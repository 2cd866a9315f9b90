import { round9 } from "../stats/round";
import { addTo, clearSum, newSums, totalOf } from "../stats/sum";
import { dayRange } from "./day-range";
import { NONE, type Orders } from "./orders";

/**
 * The order lines of each customer, and the orders that they make up. Entry c of a `…Start` column is where the entries of
 * customer c begin; where those of c + 1 begin, they end.
 */
export interface CustomerBook {
  readonly orders: Orders;
  /** Lines after this day are not in the book. */
  readonly asOf: number;
  readonly customers: number;
  readonly lineStart: Int32Array;
  /** Positions in `orders`, customer by customer, each in the order of rows. */
  readonly lines: Int32Array;
  /** Which order each entry of `lines` belongs to; NONE for returns that belong to no order. */
  readonly lineOrder: Int32Array;
  readonly orderStart: Int32Array;
  /** Customer by customer, oldest order first. */
  readonly orderDay: Int32Array;
  readonly orderAmount: Float64Array;
  /** All lines of the customer added, returns included. */
  readonly net: Float64Array;
}

/**
 * Sorts order lines by customer and makes orders of them (spec 1.3-5). An order is a distinct order number of one customer
 * with a positive total; lines without a number make one order a day. Its date is the earliest of its positive lines, so a
 * return is never an order and never moves one. O(lines), a few MB for a million.
 */
export function customerBook(orders: Orders, asOf: number = orders.asOf): CustomerBook {
  const customers = orders.customer.texts.length;
  const { lineStart, lines } = linesByCustomer(orders, customers, asOf);
  return { orders, asOf, customers, lineStart, lines, ...ordersByCustomer(orders, customers, lineStart, lines) };
}

/** The same book as it stood on an earlier day. */
export function bookAsOf(book: CustomerBook, asOf: number): CustomerBook {
  if (asOf >= book.asOf) return book;
  const { orders, customers } = book;
  const { lineStart, lines } = linesUntil(book, asOf);
  return { orders, asOf, customers, lineStart, lines, ...ordersByCustomer(orders, customers, lineStart, lines) };
}

/** The lines of a book up to a day: sorted by customer they are already. */
function linesUntil({ orders, customers, lines, lineStart }: CustomerBook, asOf: number) {
  const start = new Int32Array(customers + 1);
  const until = new Int32Array(lines.length);
  let count = 0;
  for (let customer = 0; customer < customers; customer++) {
    for (let at = lineStart[customer] as number; at < (lineStart[customer + 1] as number); at++) {
      const line = lines[at] as number;
      if ((orders.day[line] as number) <= asOf) until[count++] = line;
    }
    start[customer + 1] = count;
  }
  return { lineStart: start, lines: until.slice(0, count) };
}

function linesByCustomer(orders: Orders, customers: number, asOf: number) {
  const customerOf = orders.customer.index;
  const lineStart = new Int32Array(customers + 1);
  for (let line = 0; line < orders.length; line++) {
    const customer = customerOf[line] as number;
    if (customer !== NONE && (orders.day[line] as number) <= asOf) {
      lineStart[customer + 1] = (lineStart[customer + 1] as number) + 1;
    }
  }
  for (let customer = 0; customer < customers; customer++) {
    lineStart[customer + 1] = (lineStart[customer + 1] as number) + (lineStart[customer] as number);
  }
  const next = lineStart.slice();
  const lines = new Int32Array(lineStart[customers] as number);
  for (let line = 0; line < orders.length; line++) {
    const customer = customerOf[line] as number;
    if (customer !== NONE && (orders.day[line] as number) <= asOf) {
      const place = next[customer] as number;
      lines[place] = line;
      next[customer] = place + 1;
    }
  }
  return { lineStart, lines };
}

/** The first positive day of a document that has no positive line yet. */
const NO_DAY = 2 ** 31 - 1;

function ordersByCustomer(orders: Orders, customers: number, lineStart: Int32Array, lines: Int32Array) {
  const { firstDay, days } = dayRange(orders);
  // Which document (counted over all customers) a number or a day last belonged to: no map, no clearing between customers.
  const documentOfNumber = new Int32Array(orders.orderNumber.texts.length).fill(NONE);
  const documentOfDay = new Int32Array(days).fill(NONE);

  // The documents of one customer at a time: their sums, first positive days, and at last the order of each.
  const most = mostLines(lineStart);
  const totals = newSums(most);
  const day = new Int32Array(most);
  const orderOf = new Int32Array(most);
  const documentOf = new Int32Array(most);

  const lineOrder = new Int32Array(lines.length);
  const nets = newSums(1);
  const net = new Float64Array(customers);
  const orderStart = new Int32Array(customers + 1);
  const orderDay = new Int32Array(lines.length);
  const orderAmount = new Float64Array(lines.length);
  let before = 0;
  let placed = 0;

  for (let customer = 0; customer < customers; customer++) {
    const from = lineStart[customer] as number;
    const to = lineStart[customer + 1] as number;
    let documents = 0;
    clearSum(nets, 0);
    for (let at = from; at < to; at++) {
      const line = lines[at] as number;
      const lineDay = orders.day[line] as number;
      const number = orders.orderNumber.index[line] as number;
      const amount = orders.amount[line] as number;
      addTo(nets, 0, amount);
      const known = number === NONE ? documentOfDay : documentOfNumber;
      const key = number === NONE ? lineDay - firstDay : number;
      let document = (known[key] as number) - before;
      if (document < 0) {
        document = documents++;
        known[key] = before + document;
        clearSum(totals, document);
        day[document] = NO_DAY;
      }
      // A return without a number belongs to an order that nobody can name: it takes nothing from the day's order.
      const isUnnamed = number === NONE && amount <= 0;
      lineOrder[at] = isUnnamed ? NONE : document;
      if (isUnnamed) continue;
      addTo(totals, document, amount);
      if (amount > 0 && lineDay < (day[document] as number)) day[document] = lineDay;
    }
    net[customer] = round9(totalOf(nets, 0));

    const firstOrder = placed;
    for (let document = 0; document < documents; document++) {
      orderOf[document] = NONE;
      const total = round9(totalOf(totals, document));
      if (total <= 0) continue;
      orderDay[placed] = day[document] as number;
      orderAmount[placed] = total;
      documentOf[placed - firstOrder] = document;
      placed++;
    }
    sortByDay(orderDay, orderAmount, documentOf, firstOrder, placed);
    for (let order = firstOrder; order < placed; order++) orderOf[documentOf[order - firstOrder] as number] = order;
    for (let at = from; at < to; at++) {
      const document = lineOrder[at] as number;
      if (document !== NONE) lineOrder[at] = orderOf[document] as number;
    }
    orderStart[customer + 1] = placed;
    before += documents;
  }
  return {
    lineOrder,
    orderStart,
    orderDay: orderDay.slice(0, placed),
    orderAmount: orderAmount.slice(0, placed),
    net,
  };
}

/** How many lines the customer with the most has. */
function mostLines(lineStart: Int32Array): number {
  let most = 0;
  for (let customer = 0; customer + 1 < lineStart.length; customer++) {
    most = Math.max(most, (lineStart[customer + 1] as number) - (lineStart[customer] as number));
  }
  return most;
}

/**
 * Puts the orders of one customer in the order of their days; orders of one day by amount, so that rows do not matter.
 * documentOf: of this customer alone.
 */
function sortByDay(
  orderDay: Int32Array,
  orderAmount: Float64Array,
  documentOf: Int32Array,
  from: number,
  to: number,
): void {
  let sorted = true;
  for (let at = from + 1; at < to && sorted; at++) sorted = inOrder(at - 1, at);
  if (sorted) return;

  const places = Uint32Array.from({ length: to - from }, (_, place) => from + place);
  places.sort((a, b) => (orderDay[a] as number) - (orderDay[b] as number) || compareAmounts(a, b));
  const days = Int32Array.from(places, (place) => orderDay[place] as number);
  const amounts = Float64Array.from(places, (place) => orderAmount[place] as number);
  const documents = Int32Array.from(places, (place) => documentOf[place - from] as number);
  orderDay.set(days, from);
  orderAmount.set(amounts, from);
  documentOf.set(documents);

  function compareAmounts(a: number, b: number): number {
    return (orderAmount[a] as number) - (orderAmount[b] as number);
  }
  function inOrder(a: number, b: number): boolean {
    const days = (orderDay[b] as number) - (orderDay[a] as number);
    return days > 0 || (days === 0 && compareAmounts(a, b) <= 0);
  }
}
