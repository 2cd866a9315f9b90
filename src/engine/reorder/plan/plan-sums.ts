import { civilOf, serialOf } from "../../calendar/serial";
import { NONE } from "../../orders/orders";
import { compareNames } from "../../stats/compare-names";
import { round9 } from "../../stats/round";
import type { PlannedOrders } from "./planned-orders";

const MONTHS = 12;
const QUARTERS = 4;

/** What a customer is expected to order, before growth. */
export interface CustomerSum {
  readonly customerIndex: number;
  readonly orders: number;
  readonly baseAmount: number;
  /** January first. */
  readonly months: readonly number[];
}

/** What is expected of a product, before growth. */
export interface ProductSum {
  /** Null where the orders name none. */
  readonly name: string | null;
  readonly baseAmount: number;
  /** Null where the orders name no quantity. */
  readonly baseQuantity: number | null;
  /** Four entries each, the first quarter first. */
  readonly amounts: readonly number[];
  readonly quantities: readonly number[];
}

/** Some orders of a plan added up by customer and month, in the order in which customers first appear. */
export function sumByCustomer(
  orders: PlannedOrders,
  positions: Int32Array = orders.first.map((_, order) => order),
): CustomerSum[] {
  const count = new Int32Array(orders.book.customers);
  const met: number[] = [];
  for (let at = 0; at < positions.length; at++) {
    const of = orders.customer[positions[at] as number] as number;
    if (count[of] === 0) met.push(of);
    count[of] = (count[of] as number) + 1;
  }
  const amounts = monthsByCustomer(orders, positions);
  return met.map((of) => {
    const months: number[] = [];
    for (let month = 0; month < MONTHS; month++) months.push(round9(amounts[of * MONTHS + month] as number));
    return { customerIndex: of, orders: count[of] as number, baseAmount: yearOf(amounts, of), months };
  });
}

/** What is planned with each customer, one entry a customer of the book. */
export function baseByCustomer(orders: PlannedOrders): Float64Array {
  const amounts = monthsByCustomer(orders);
  const base = new Float64Array(orders.book.customers);
  for (let of = 0; of < base.length; of++) base[of] = yearOf(amounts, of);
  return base;
}

/** The twelve amounts of a customer added up. */
function yearOf(amounts: Float64Array, customer: number): number {
  let sum = 0;
  for (let month = 0; month < MONTHS; month++) sum += amounts[customer * MONTHS + month] as number;
  return round9(sum);
}

/** Twelve amounts a customer of the book. */
function monthsByCustomer(orders: PlannedOrders, positions?: Int32Array): Float64Array {
  const { book, customer, date, baseAmount } = orders;
  const amounts = new Float64Array(book.customers * MONTHS);
  const monthOf = monthsOf(orders.year);
  const count = positions?.length ?? orders.length;
  for (let at = 0; at < count; at++) {
    const order = positions === undefined ? at : (positions[at] as number);
    const place = (customer[order] as number) * MONTHS + monthOf(date[order] as number);
    addAt(amounts, place, baseAmount[order] as number);
  }
  return amounts;
}

/** Planned orders added up by product and quarter, the largest product first. */
export function sumByProduct(orders: PlannedOrders): ProductSum[] {
  const { book, expected, entries, entryStart, date } = orders;
  const names = book.orders.product.texts;
  const monthOf = monthsOf(orders.year);
  const places = (names.length - NONE) * QUARTERS;
  const amounts = new Float64Array(places);
  const quantities = new Float64Array(places);
  const isMet = new Uint8Array(names.length - NONE);
  const isCounted = new Uint8Array(names.length - NONE);
  for (let order = 0; order < orders.length; order++) {
    const quarter = Math.floor(monthOf(date[order] as number) / 3);
    for (let at = entryStart[order] as number; at < (entryStart[order + 1] as number); at++) {
      const entry = entries[at] as number;
      const of = (expected.product[entry] as number) - NONE;
      isMet[of] = 1;
      addAt(amounts, of * QUARTERS + quarter, expected.baseAmount[entry] as number);
      const quantity = expected.baseQuantity[entry] as number;
      if (Number.isNaN(quantity)) continue;
      isCounted[of] = 1;
      addAt(quantities, of * QUARTERS + quarter, quantity);
    }
  }
  const quartersOf = (sums: Float64Array, of: number) => Array.from(sums.subarray(of * QUARTERS, (of + 1) * QUARTERS));
  return Array.from(isMet.keys())
    .filter((of) => isMet[of] === 1)
    .map((of) => ({
      name: names[of + NONE] ?? null,
      baseAmount: total(quartersOf(amounts, of)),
      baseQuantity: isCounted[of] === 1 ? total(quartersOf(quantities, of)) : null,
      amounts: quartersOf(amounts, of).map(round9),
      quantities: quartersOf(quantities, of).map(round9),
    }))
    .sort((a, b) => b.baseAmount - a.baseAmount || compareNames(a.name ?? "", b.name ?? ""));
}

/** The month of a day in a year, 0 = January, looked up. */
function monthsOf(year: number): (day: number) => number {
  const newYear = serialOf(year, 1, 1);
  const months = Uint8Array.from(
    { length: serialOf(year + 1, 1, 1) - newYear },
    (_, place) => civilOf(newYear + place).month - 1,
  );
  return (day) => months[day - newYear] as number;
}

function addAt(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] as number) + amount;
}

const total = (sums: readonly number[]): number => round9(sums.reduce((sum, amount) => sum + amount, 0));
