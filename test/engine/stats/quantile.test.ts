import { describe, expect, it } from "vitest";
import { mean, median, quantile } from "../../../src/engine/stats/quantile";

describe("quantiles", () => {
  it("interpolate as Excel's PERCENTILE.INC", () => {
    const values = Float64Array.of(1, 2, 3, 4);
    expect([0, 0.25, 0.5, 1].map((p) => quantile(values, p))).toEqual([1, 1.75, 2.5, 4]);
  });

  it("hit a value exactly where the place is whole", () => {
    // 0.6 × 5 is 3 in words and 2.9999999999999996 or 3 in floating point.
    expect(quantile(Float64Array.of(0, 10, 20, 30, 40, 50), 0.6)).toBe(30);
  });

  it("have the median in the middle of unsorted values, and the mean beside it", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1])).toBe(2.5);
    expect(mean([0.1, 0.2, 0.3])).toBeCloseTo(0.2, 15);
  });
});
