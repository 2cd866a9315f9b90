import { civilOf } from "../../calendar/serial";
import { compareNames } from "../../stats/compare-names";
import { round9 } from "../../stats/round";
import type { PlannedOrder } from "./planned-orders";

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

/** Planned orders added up by customer and month, in the order in which customers first appear. */
export function sumByCustomer(orders: readonly PlannedOrder[]): CustomerSum[] {
  const sums = new Map<number, { orders: number; months: number[] }>();
  for (const { customerIndex, expectedDate, baseAmount } of orders) {
    let sum = sums.get(customerIndex);
    if (!sum) {
      sum = { orders: 0, months: Array<number>(12).fill(0) };
      sums.set(customerIndex, sum);
    }
    sum.orders += 1;
    addAt(sum.months, civilOf(expectedDate).month - 1, baseAmount);
  }
  return [...sums].map(([customerIndex, { orders, months }]) => ({
    customerIndex,
    orders,
    months: months.map(round9),
    baseAmount: total(months),
  }));
}

/** Planned orders added up by product and quarter, the largest product first. */
export function sumByProduct(orders: readonly PlannedOrder[]): ProductSum[] {
  const sums = new Map<string | null, { amounts: number[]; quantities: number[]; isCounted: boolean }>();
  for (const { expectedDate, products } of orders) {
    const quarter = Math.floor((civilOf(expectedDate).month - 1) / 3);
    for (const { name, baseAmount, baseQuantity } of products) {
      let sum = sums.get(name);
      if (!sum) {
        sum = { amounts: [0, 0, 0, 0], quantities: [0, 0, 0, 0], isCounted: false };
        sums.set(name, sum);
      }
      addAt(sum.amounts, quarter, baseAmount);
      if (baseQuantity === null) continue;
      addAt(sum.quantities, quarter, baseQuantity);
      sum.isCounted = true;
    }
  }
  return [...sums]
    .map(([name, { amounts, quantities, isCounted }]) => ({
      name,
      baseAmount: total(amounts),
      baseQuantity: isCounted ? total(quantities) : null,
      amounts: amounts.map(round9),
      quantities: quantities.map(round9),
    }))
    .sort((a, b) => b.baseAmount - a.baseAmount || compareNames(a.name ?? "", b.name ?? ""));
}

function addAt(sums: number[], place: number, amount: number): void {
  sums[place] = (sums[place] as number) + amount;
}

const total = (sums: readonly number[]): number => round9(sums.reduce((sum, amount) => sum + amount, 0));
