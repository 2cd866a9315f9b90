import type { Label } from "../../result-table";
import { round9 } from "../../stats/round";

/**
 * Orders that are expected, before a customer is told, as columns: one entry an order and product. A list of objects would
 * cost a book of a million lines most of its time.
 */
export interface ExpectedOrders {
  /** Position in the book. */
  readonly customer: Int32Array;
  /** Position in the orders' texts, or NONE. */
  readonly product: Int32Array;
  /** Excel serials, all in the plan year. */
  readonly date: Int32Array;
  /** What it stands on, returns taken off; the quantity is NaN where the orders name none. */
  readonly baseAmount: Float64Array;
  readonly baseQuantity: Float64Array;
  readonly expectedAmount: Float64Array;
  /** Position in the book of the order that is expected again; NONE where many orders stand behind it. */
  readonly baseOrder: Int32Array;
  readonly basisOf: (entry: number) => readonly Label[];
}

export const nothingExpected: ExpectedOrders = {
  customer: new Int32Array(),
  product: new Int32Array(),
  date: new Int32Array(),
  baseAmount: new Float64Array(),
  baseQuantity: new Float64Array(),
  expectedAmount: new Float64Array(),
  baseOrder: new Int32Array(),
  basisOf: () => [],
};

/** A sum of quantities is NaN until a line names one. */
export function addedQuantity(sum: number, quantity: number): number {
  if (Number.isNaN(quantity)) return sum;
  return Number.isNaN(sum) ? quantity : sum + quantity;
}

/**
 * What was sold, reduced as the amount was by returns; where `orders` expected ones share it, each has an equal part. NaN where
 * the quantity is.
 */
export function quantityLeft(soldAmount: number, soldQuantity: number, left: number, orders = 1): number {
  if (soldAmount <= 0) return Number.NaN;
  const share = Math.min(1, (left * orders) / soldAmount);
  return round9((soldQuantity * share) / orders);
}

/** How many times as much as last year, at least two decimals: "1.10", "1.125". */
export function factorText(growth: number): string {
  const factor = round9(1 + growth);
  const short = factor.toFixed(2);
  return Number(short) === factor ? short : String(factor);
}
