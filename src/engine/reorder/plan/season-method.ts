import { civilOf, daysInMonth, isoOf, serialOf } from "../../calendar/serial";
import type { CustomerBook } from "../../orders/book";
import type { Label } from "../../result-table";
import { round9 } from "../../stats/round";
import type { BaseYear } from "./base-year";
import { type ExpectedOrders, factorText, quantityLeft } from "./expected-order";
import type { GrowthOf } from "./growth";

/**
 * Expects every sale of the last 12 months again on the same day of the plan year, 29 February on the 28th where the year
 * has none (spec AMB-41).
 */
export function seasonMethod(
  { orderDay, customers }: CustomerBook,
  { start, order, product, amount, returned, soldAmount, soldQuantity }: BaseYear,
  year: number,
  growthOf: GrowthOf,
): ExpectedOrders {
  const sales = order.length;
  const customer = new Int32Array(sales);
  const date = new Int32Array(sales);
  const baseQuantity = new Float64Array(sales);
  const expectedAmount = new Float64Array(sales);
  // A year has few days and rates and many sales.
  const sameDay = remembered((day) => sameDayIn(year, day));
  const dayOf = (sale: number) => orderDay[order[sale] as number] as number;
  for (let of = 0; of < customers; of++) {
    for (let sale = start[of] as number; sale < (start[of + 1] as number); sale++) {
      const base = amount[sale] as number;
      customer[sale] = of;
      date[sale] = sameDay(dayOf(sale));
      baseQuantity[sale] = quantityLeft(soldAmount[sale] as number, soldQuantity[sale] as number, base);
      expectedAmount[sale] = round9(base * (1 + growthOf(of, product[sale] as number)));
    }
  }

  const dayText = remembered(isoOf);
  const factor = remembered(factorText);
  const basisOf = (sale: number): readonly Label[] => {
    const growth = growthOf(customer[sale] as number, product[sale] as number);
    const order = { label: "basis.order", parameters: { date: dayText(dayOf(sale)), factor: factor(growth) } };
    return [order, ...returnsNamed(returned[sale] as number)];
  };
  return { customer, product, date, baseAmount: amount, baseQuantity, expectedAmount, baseOrder: order, basisOf };
}

/** What came back is named where it is a tenth of a percent or more. */
function returnsNamed(returned: number): readonly Label[] {
  const percent = Math.round(returned * 1000) / 10;
  return percent === 0 ? [] : [{ label: "basis.returns", parameters: { percent } }];
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
