import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { achievement } from "../../../src/engine/kpi/achievement";

describe("achievement of a KPI", () => {
  it("gives the examples of spec 5.7 KPI.SCORE", () => {
    expect(achievement(450_000, 500_000, "higher", 1)).toBe(0.9);
    expect(achievement(22, 20, "higher", 1)).toBe(1);
    expect(achievement(22, 20, "higher", 1.2)).toBe(1.1);
    expect(achievement(0.02, 0.01, "lower", 1)).toBe(0.5);
  });

  it("is 0 for a loss where more is better, and the cap where less is better and nothing is left", () => {
    expect(achievement(-5, 20, "higher", 1)).toBe(0);
    expect(achievement(0, 0.01, "lower", 1.2)).toBe(1.2);
    expect(achievement(-1, 0.01, "lower", 1)).toBe(1);
    expect(achievement(3, 0, "lower", 1)).toBe(0);
  });

  it("has nothing to divide by where more is better and the target is 0", () => {
    expect(() => achievement(1, 0, "higher", 1)).toThrow(
      expect.objectContaining({ key: "divisorZero", code: "#DIV/0!", argument: "target" }),
    );
  });

  it("refuses a cap typed as 120 and negative targets and caps", () => {
    expect(() => achievement(1, 1, "higher", 120)).toThrow(
      expect.objectContaining({ key: "capTooHigh", code: "#VALUE!" }),
    );
    expect(achievement(9, 1, "higher", 5)).toBe(5);
    expect(() => achievement(1, 1, "higher", -1)).toThrow(expect.objectContaining({ code: "#NUM!", argument: "cap" }));
    expect(() => achievement(1, -1, "lower", 1)).toThrow(
      expect.objectContaining({ code: "#NUM!", argument: "target" }),
    );
  });

  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

  it("never falls as the actual gets better, and stays between 0 and the cap", () => {
    fc.assert(
      fc.property(number, number, positive, fc.double({ min: 0, max: 5, noNaN: true }), (one, other, target, cap) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [worse, better] = [achievement(less, target, "higher", cap), achievement(more, target, "higher", cap)];
        expect(worse).toBeLessThanOrEqual(better);
        expect(achievement(less, target, "lower", cap)).toBeGreaterThanOrEqual(achievement(more, target, "lower", cap));
        for (const reached of [worse, better]) expect(reached >= 0 && reached <= cap).toBe(true);
      }),
    );
  });

  it("is reached in full exactly at the target, in both directions", () => {
    fc.assert(
      fc.property(positive, (target) => {
        expect(achievement(target, target, "higher", 1.5)).toBe(1);
        expect(achievement(target, target, "lower", 1.5)).toBe(1);
      }),
    );
  });
});
