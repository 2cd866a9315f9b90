import type { Label } from "../../result-table";
import { round9 } from "../../stats/round";

/** One order that is expected, before the customer is told. */
export interface ExpectedOrder {
  /** Position of the product in the orders' texts, or NONE. */
  readonly product: number;
  /** Excel serial. */
  readonly expectedDate: number;
  /** What it stands on, returns taken off. */
  readonly baseAmount: number;
  readonly expectedAmount: number;
  /** Position in the book of the order that is expected again; null where many orders stand behind it. */
  readonly baseOrder: number | null;
  readonly basis: readonly Label[];
}

/** How many times as much as last year, at least two decimals: "1.10", "1.125". */
export function factorText(growth: number): string {
  const factor = round9(1 + growth);
  const short = factor.toFixed(2);
  return Number(short) === factor ? short : String(factor);
}
