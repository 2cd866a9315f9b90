import { civilOf, daysInMonth, isoOf, serialOf } from "../../calendar/serial";
import type { Label } from "../../result-table";
import { round9 } from "../../stats/round";
import type { BaseSale } from "./base-year";
import { type ExpectedOrder, factorText } from "./expected-order";

/**
 * Expects every sale of the last 12 months again on the same day of the plan year, 29 February on the 28th where the year
 * has none (spec AMB-41). growthOf: the growth of a product.
 */
export function seasonMethod(year: number) {
  // A book has few days and rates and many sales.
  const dayOf = remembered((day) => {
    const date = isoOf(day);
    const basisOf = remembered((growth): readonly Label[] => [
      { label: "basis.order", parameters: { date, factor: factorText(growth) } },
    ]);
    return { expected: sameDayIn(year, day), basisOf };
  });

  return (sales: readonly BaseSale[], growthOf: (product: number) => number): ExpectedOrder[] =>
    sales.map(({ order, day, product, amount, returned }) => {
      const { expected, basisOf } = dayOf(day);
      const growth = growthOf(product);
      return {
        product,
        expectedDate: expected,
        baseAmount: amount,
        expectedAmount: round9(amount * (1 + growth)),
        baseOrder: order,
        basis: withReturns(basisOf(growth), returned),
      };
    });
}

/** What came back is named where it is a tenth of a percent or more. */
function withReturns(basis: readonly Label[], returned: number): readonly Label[] {
  const percent = Math.round(returned * 1000) / 10;
  return percent === 0 ? basis : [...basis, { label: "basis.returns", parameters: { percent } }];
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
