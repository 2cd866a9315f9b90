import { serialOf } from "../../calendar/serial";
import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";
import { compareNames } from "../../stats/compare-names";
import { round9 } from "../../stats/round";
import { addTo, newSums, totalOf } from "../../stats/sum";
import type { RhythmOf } from "../rhythm/customer-rhythms";
import { expectedAfter } from "../rhythm/rhythm";
import type { BaseYear } from "./base-year";
import { addedQuantity, type ExpectedOrders, quantityLeft } from "./expected-order";
import type { GrowthOf } from "./growth";

/**
 * Expects an order of a customer every cycle after its last one; the amount of the last 12 months, grown product by product,
 * is spread evenly over those that fall into the plan year (spec AMB-41). They name the product with the largest amount.
 */
export function cycleMethod(
  book: CustomerBook,
  sales: BaseYear,
  year: number,
  growthOf: GrowthOf,
  rhythmOf: RhythmOf,
): ExpectedOrders {
  const first = serialOf(year, 1, 1);
  const last = serialOf(year, 12, 31);
  const customers: number[] = [];
  const dates: number[] = [];
  const products: number[] = [];
  const cycles: number[] = [];
  const amounts: number[] = [];
  const quantities: number[] = [];
  const grownAmounts: number[] = [];

  for (let customer = 0; customer < book.customers; customer++) {
    const rhythm = rhythmOf(customer);
    if (sales.start[customer] === sales.start[customer + 1] || rhythm === undefined) continue;
    const before = dates.length;
    pushDatesBetween(first, last, rhythm.lastOrder, rhythm.cycle, dates);
    const orders = dates.length - before;
    if (orders === 0) continue;
    const { base, grown, product } = yearOf(book, sales, customer, growthOf);
    const amount = round9(base / orders);
    const sold = soldTo(book, sales.after, customer);
    const quantity = quantityLeft(sold.amount, sold.quantity, amount, orders);
    for (let order = 0; order < orders; order++) {
      customers.push(customer);
      products.push(product);
      cycles.push(rhythm.cycle);
      amounts.push(amount);
      quantities.push(quantity);
      grownAmounts.push(round9(grown / orders));
    }
  }
  return {
    customer: Int32Array.from(customers),
    product: Int32Array.from(products),
    date: Int32Array.from(dates),
    baseAmount: Float64Array.from(amounts),
    baseQuantity: Float64Array.from(quantities),
    expectedAmount: Float64Array.from(grownAmounts),
    baseOrder: new Int32Array(dates.length).fill(NONE),
    basisOf: (entry) => [{ label: "basis.cycle", parameters: { days: cycles[entry] as number } }],
  };
}

/** What one customer bought in the base year. */
function yearOf({ orders }: CustomerBook, sales: BaseYear, customer: number, growthOf: GrowthOf) {
  const base = newSums(1);
  const grown = newSums(1);
  const byProduct = new Map<number, number>();
  for (let sale = sales.start[customer] as number; sale < (sales.start[customer + 1] as number); sale++) {
    const amount = sales.amount[sale] as number;
    const product = sales.product[sale] as number;
    addTo(base, 0, amount);
    addTo(grown, 0, amount * (1 + growthOf(customer, product)));
    byProduct.set(product, (byProduct.get(product) ?? 0) + amount);
  }
  const product = largest(byProduct, (place) => orders.product.texts[place] ?? "");
  return { base: totalOf(base, 0), grown: totalOf(grown, 0), product };
}

/** All lines of a customer's orders after a day; the quantity is NaN where none names one. */
function soldTo({ orders, lines, lineStart, lineOrder, orderDay }: CustomerBook, after: number, customer: number) {
  const sold = { amount: 0, quantity: Number.NaN };
  for (let at = lineStart[customer] as number; at < (lineStart[customer + 1] as number); at++) {
    const order = lineOrder[at] as number;
    if (order === NONE || (orderDay[order] as number) <= after) continue;
    const line = lines[at] as number;
    sold.amount += orders.amount[line] as number;
    sold.quantity = addedQuantity(sold.quantity, orders.quantity[line] as number);
  }
  return sold;
}

/** The product with the largest amount, of equal ones the first by name. */
function largest(amounts: ReadonlyMap<number, number>, nameOf: (product: number) => string): number {
  const [first] = [...amounts].sort(
    ([a, amountA], [b, amountB]) => round9(amountB - amountA) || compareNames(nameOf(a), nameOf(b)),
  );
  return (first as [number, number])[0];
}

function pushDatesBetween(first: number, last: number, lastOrder: number, cycle: number, dates: number[]): void {
  const cyclesBefore = Math.floor((first - lastOrder) / cycle) - 1;
  for (let cycles = Math.max(1, cyclesBefore); ; cycles++) {
    const date = expectedAfter(lastOrder, cycles * cycle);
    if (date > last) return;
    if (date >= first) dates.push(date);
  }
}
