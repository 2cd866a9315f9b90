import { civilOf, daysInMonth, isoOf, serialOf } from "../calendar/serial";
import type { Label } from "../result-table";
import { round9 } from "../stats/round";
import type { BaseSale } from "./base-year";
import { type ExpectedOrder, factorText } from "./expected-order";

/**
 * Expects every sale of the last 12 months again on the same day of the plan year, 29 February on the 28th where the year
 * has none (spec AMB-41). growthOf: the growth of a product.
 */
export function seasonMethod(year: number) {
  // A book has few days and many sales.
  const dayOf = remembered((day) => ({ expected: sameDayIn(year, day), iso: isoOf(day) }));
  const factorOf = remembered(factorText);

  return (sales: readonly BaseSale[], growthOf: (product: number) => number): ExpectedOrder[] =>
    sales.map(({ order, day, product, amount, returned }) => {
      const { expected, iso } = dayOf(day);
      const growth = growthOf(product);
      const basis: Label[] = [{ label: "basis.order", parameters: { date: iso, factor: factorOf(growth) } }];
      const percent = Math.round(returned * 1000) / 10;
      if (percent > 0) basis.push({ label: "basis.returns", parameters: { percent } });
      return {
        product,
        expectedDate: expected,
        baseAmount: amount,
        expectedAmount: round9(amount * (1 + growth)),
        baseOrder: order,
        basis,
      };
    });
}

function sameDayIn(year: number, serial: number): number {
  const { month, day } = civilOf(serial);
  return serialOf(year, month, Math.min(day, daysInMonth(year, month)));
}

function remembered<Result>(compute: (value: number) => Result): (value: number) => Result {
  const known = new Map<number, Result>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) {
      result = compute(value);
      known.set(value, result);
    }
    return result;
  };
}
