import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightTotal, writtenSum } from "../../../src/engine/kpi/weight-total";
import { weightedScore } from "../../../src/engine/kpi/weighted";

const scoreOf = (scores: readonly number[], weights: readonly number[]) =>
  weightedScore(scores.map((score, row) => ({ score, weight: weights[row] ?? 0 })));

/** Whole percentages that add up to 100. */
const percentages = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map((cuts) => cuts.slice(1).map((cut, place) => cut - (cuts[place] as number)));

describe("weighted score", () => {
  it("is 90 for 95, 80, 90, 100 under 40, 30, 20, 10 (spec 9.1 T-30)", () => {
    expect(scoreOf([95, 80, 90, 100], [40, 30, 20, 10])).toBe(90);
    expect(scoreOf([95, 80, 90, 100], [0.4, 0.3, 0.2, 0.1])).toBe(90);
  });

  it("refuses weights that add up to 95 (spec 9.1 T-31)", () => {
    const refused = (sum: string, whole: string) =>
      expect.objectContaining({ key: "weightsSum", code: "#VALUE!", parameters: { sum, whole } });
    expect(() => scoreOf([95, 80, 90, 100], [40, 30, 20, 5])).toThrow(refused("95", "100"));
    expect(() => scoreOf([95, 80, 90, 100], [0.4, 0.3, 0.2, 0.05])).toThrow(refused("95%", "100%"));
    expect(() => scoreOf([1, 1], [60, 40.03])).toThrow(refused("100.03", "100"));
    expect(() => scoreOf([1], [0])).toThrow(refused("0%", "100%"));
  });

  it("takes thirds, which add up to 1 only to nine decimals (spec 1.3-8)", () => {
    expect(scoreOf([30, 60, 90], [1 / 3, 1 / 3, 1 / 3])).toBe(60);
    expect(scoreOf([30, 60, 90], [100 / 3, 100 / 3, 100 / 3])).toBe(60);
  });

  it("refuses a negative weight, also where the sum is right", () => {
    expect(() => scoreOf([1, 1], [120, -20])).toThrow(expect.objectContaining({ key: "negative", code: "#NUM!" }));
  });

  it("is the same whether weights are written as 20 or as 20%", () => {
    fc.assert(
      fc.property(
        percentages,
        fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 9, maxLength: 9 }),
        (weights, tenths) => {
          const scores = weights.map((_, row) => (tenths[row] as number) / 10);
          const shares = weights.map((weight) => weight / 100);
          expect(scoreOf(scores, shares)).toBeCloseTo(scoreOf(scores, weights), 9);
        },
      ),
    );
  });

  it("lies between the lowest and the highest score", () => {
    fc.assert(
      fc.property(
        percentages,
        fc.array(fc.integer({ min: -50, max: 120 }), { minLength: 9, maxLength: 9 }),
        (weights, all) => {
          const scores = all.slice(0, weights.length);
          const score = scoreOf(scores, weights);
          expect(score).toBeGreaterThanOrEqual(Math.min(...scores));
          expect(score).toBeLessThanOrEqual(Math.max(...scores));
        },
      ),
    );
  });
});

describe("what weights add up to", () => {
  it("is held against 1 where all are written as shares, else against 100", () => {
    expect(weightTotal([0.4, 0.6])).toEqual({ sum: 1, whole: 1 });
    expect(weightTotal([100])).toEqual({ sum: 100, whole: 100 });
    expect(weightTotal([1])).toEqual({ sum: 1, whole: 1 });
    expect(weightTotal(Array.from({ length: 100 }, () => 1))).toEqual({ sum: 100, whole: 100 });
    expect(writtenSum(weightTotal([0.5, 0.3]))).toEqual({ sum: "80%", whole: "100%" });
  });
});
