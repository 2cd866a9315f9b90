import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Orders } from "../../../../src/engine/orders/orders";
import { outliers } from "../../../../src/engine/orders/rules/outliers";

const book = (amounts: readonly number[], customers: readonly number[]) =>
  ({
    length: amounts.length,
    amount: Float64Array.from(amounts),
    customer: { texts: ["A", "B"], index: Int32Array.from(customers) },
  }) as unknown as Orders;

/** Percentile with interpolation, by sorting: R type 7. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? 0) - low) * (at - Math.floor(at));
}

describe("outliers", () => {
  it("asks both for the customer's median and for the share of all", () => {
    const amounts = [1, 1, 1, 100, 1000, 1000, 1000, 1000];
    const customers = [0, 0, 0, 0, 1, 1, 1, 1];
    expect([...outliers(book(amounts, customers), { times: 10, top: 1 })]).toEqual([3]);
    expect([...outliers(book(amounts, customers), { times: 10, top: 0.01 })]).toEqual([]);
  });

  it("agrees with sorting", () => {
    const lines = fc.array(fc.tuple(fc.integer({ min: -5, max: 50 }), fc.integer({ min: 0, max: 1 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom(0.01, 0.25, 0.5), (given, top) => {
        const amounts = given.map(([amount]) => amount);
        const positive = given.filter(([amount]) => amount > 0);
        const limit = percentile(
          positive.map(([amount]) => amount),
          1 - top,
        );
        const expected = given.flatMap(([amount, customer], line) => {
          const own = positive.filter((other) => other[1] === customer).map(([value]) => value);
          return amount > 0 && amount > limit && amount > 2 * percentile(own, 0.5) ? [line] : [];
        });
        const found = outliers(
          book(
            amounts,
            given.map(([, customer]) => customer),
          ),
          { times: 2, top },
        );
        expect([...found]).toEqual(expected);
      }),
    );
  });
});
