import { serialOf } from "../../calendar/serial";
import { compareNames } from "../../stats/compare-names";
import { round9 } from "../../stats/round";
import { sumOf } from "../../stats/sum";
import type { CustomerRhythm } from "../rhythm/customer-rhythms";
import { expectedAfter } from "../rhythm/rhythm";
import type { BaseSale } from "./base-year";
import type { ExpectedOrder } from "./expected-order";

/**
 * Expects an order of a customer every cycle after its last one; the amount of the last 12 months, grown product by product,
 * is spread evenly over those that fall into the plan year (spec AMB-41). They name the product with the largest amount.
 */
export function cycleMethod(year: number, productNames: readonly string[]) {
  const first = serialOf(year, 1, 1);
  const last = serialOf(year, 12, 31);

  return (
    { lastOrder, cycle }: CustomerRhythm,
    sales: readonly BaseSale[],
    growthOf: (product: number) => number,
  ): ExpectedOrder[] => {
    const dates = datesBetween(first, last, lastOrder, cycle);
    const base = sumOf(sales.map(({ amount }) => amount));
    const grown = sumOf(sales.map(({ amount, product }) => amount * (1 + growthOf(product))));
    const product = largestProduct(sales, productNames);
    return dates.map((expectedDate) => ({
      product,
      expectedDate,
      baseAmount: round9(base / dates.length),
      expectedAmount: round9(grown / dates.length),
      baseOrder: null,
      basis: [{ label: "basis.cycle", parameters: { days: cycle } }],
    }));
  };
}

function datesBetween(first: number, last: number, lastOrder: number, cycle: number): number[] {
  const dates: number[] = [];
  const cyclesBefore = Math.floor((first - lastOrder) / cycle) - 1;
  for (let cycles = Math.max(1, cyclesBefore); ; cycles++) {
    const date = expectedAfter(lastOrder, cycles * cycle);
    if (date > last) return dates;
    if (date >= first) dates.push(date);
  }
}

function largestProduct(sales: readonly BaseSale[], names: readonly string[]): number {
  const amounts = new Map<number, number>();
  for (const { product, amount } of sales) amounts.set(product, (amounts.get(product) ?? 0) + amount);
  const [largest] = [...amounts].sort(
    ([a, amountA], [b, amountB]) => round9(amountB - amountA) || compareNames(names[a] ?? "", names[b] ?? ""),
  );
  return (largest as [number, number])[0];
}
