import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incompleteBeta } from "../../../src/engine/stats/incomplete-beta";
import { inquiriesNeeded } from "../../../src/engine/target/inquiries";

const error = (key: string, code: string) => expect.objectContaining({ key, code });

describe("inquiries needed for a revenue", () => {
  it("needs 500 for 500,000 at 10,000 an order and 10% (spec 9.1 T-01)", () => {
    expect(inquiriesNeeded(500_000, 10_000, 0.1)).toBe(500);
  });

  it("needs 555 to reach the 50 orders with 80% probability (spec 9.1 T-02)", () => {
    expect(inquiriesNeeded(500_000, 10_000, 0.1, 0.8)).toBe(555);
  });

  it("rounds orders up before inquiries (spec 9.1 T-04, AMB-21)", () => {
    expect(inquiriesNeeded(505_000, 10_000, 0.1)).toBe(510);
  });

  it("is not carried over a whole number by floating point (spec 1.3-8)", () => {
    // 0.3 ÷ 0.1 is 2.9999999999999996 and 1.1 ÷ 0.1 is 11.000000000000002.
    expect(inquiriesNeeded(1.1, 0.1, 1)).toBe(11);
    expect(inquiriesNeeded(3, 1, 0.3)).toBe(10);
  });

  it("needs nothing for no revenue, and as many as orders when every inquiry becomes one", () => {
    expect(inquiriesNeeded(0, 10_000, 0.1)).toBe(0);
    expect(inquiriesNeeded(0, 10_000, 0.1, 0.8)).toBe(0);
    expect(inquiriesNeeded(70_000, 10_000, 1, 0.99)).toBe(7);
  });

  it("can need fewer than the average when little certainty is asked for", () => {
    expect(inquiriesNeeded(500_000, 10_000, 0.1, 0.1)).toBeLessThan(500);
    expect(inquiriesNeeded(1, 1, 0.5, 0.5)).toBe(1);
  });

  it("answers for a billion orders at once", () => {
    const before = performance.now();
    const inquiries = inquiriesNeeded(1e9, 1, 0.1, 0.95);
    expect(performance.now() - before).toBeLessThan(1000);
    // Average 10¹⁰, one standard deviation of orders is 30,000: 1.645 of them ÷ 10% more.
    expect(Math.abs(inquiries - (1e10 + (1.6448536 * 30_000) / 0.1))).toBeLessThan(100);
  });

  it("always gives the smallest number that is enough", () => {
    const chance = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), chance, chance, (orders, conversion, confidence) => {
        const inquiries = inquiriesNeeded(orders, 1, conversion, confidence);
        const reach = (trials: number) =>
          trials < orders ? 0 : incompleteBeta(conversion, orders, trials - orders + 1);
        expect(reach(inquiries)).toBeGreaterThanOrEqual(confidence);
        expect(reach(inquiries - 1)).toBeLessThan(confidence);
      }),
    );
  });

  it("refuses a conversion outside 0 to 100%, also a negative one (spec 1.4)", () => {
    expect(() => inquiriesNeeded(500_000, 10_000, 10)).toThrow(error("shareOutOfRange", "#VALUE!"));
    expect(() => inquiriesNeeded(500_000, 10_000, -0.1)).toThrow(error("shareOutOfRange", "#VALUE!"));
    expect(() => inquiriesNeeded(-1, 0, 1.1)).toThrow(error("shareOutOfRange", "#VALUE!"));
  });

  it("refuses a confidence of 0, of 1 and beyond", () => {
    for (const confidence of [0, 1, -0.1, 80]) {
      expect(() => inquiriesNeeded(500_000, 10_000, 0.1, confidence)).toThrow(error("confidenceOutOfRange", "#VALUE!"));
    }
  });

  it("refuses negative amounts before it divides by 0", () => {
    expect(() => inquiriesNeeded(-1, 0, 0.1)).toThrow(error("negative", "#NUM!"));
    expect(() => inquiriesNeeded(1, -1, 0)).toThrow(error("negative", "#NUM!"));
    expect(() => inquiriesNeeded(1, 0, 0.1)).toThrow(error("divisorZero", "#DIV/0!"));
    expect(() => inquiriesNeeded(1, 1, 0)).toThrow(error("divisorZero", "#DIV/0!"));
  });

  it("never gives an infinite number", () => {
    expect(() => inquiriesNeeded(1e300, 1e-300, 0.1)).toThrow(error("resultTooLarge", "#NUM!"));
    expect(() => inquiriesNeeded(1e300, 1, 1e-300, 0.8)).toThrow(error("resultTooLarge", "#NUM!"));
    expect(() => inquiriesNeeded(1e16, 1, 0.1, 0.8)).toThrow(error("resultTooLarge", "#NUM!"));
  });
});
