import { describe, expect, it } from "vitest";
import { salesVelocity } from "../../../src/engine/funnel/velocity";

describe("sales velocity", () => {
  it("is 11,111.11 a day for 100 opportunities, 20%, 50,000 and 90 days (spec 9.1 T-06)", () => {
    expect(salesVelocity(100, 0.2, 50_000, 90)).toBeCloseTo(11_111.11, 2);
  });

  it("agrees with three published examples", () => {
    expect(salesVelocity(18, 0.24, 42_000, 78)).toBeCloseTo(2_326.15, 2);
    expect(salesVelocity(100, 0.25, 30_000, 60)).toBeCloseTo(12_500, 9);
    expect(salesVelocity(40, 0.25, 25_000, 90)).toBeCloseTo(2_777.78, 2);
  });

  it("refuses what expected revenue refuses, a negative cycle and a cycle of 0, in this order", () => {
    expect(() => salesVelocity(1, 2, 1, 0)).toThrow(expect.objectContaining({ key: "shareOutOfRange" }));
    expect(() => salesVelocity(1, 1, 1, -5)).toThrow(expect.objectContaining({ key: "negative", argument: "cycle" }));
    expect(() => salesVelocity(-1, 1, 1, 0)).toThrow(expect.objectContaining({ key: "negative" }));
    expect(() => salesVelocity(1, 1, 1, 0)).toThrow(expect.objectContaining({ key: "divisorZero", code: "#DIV/0!" }));
  });

  it("never gives an infinite number", () => {
    expect(() => salesVelocity(1e200, 1, 1e100, 1e-300)).toThrow(expect.objectContaining({ key: "resultTooLarge" }));
  });
});
