import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { incompleteBeta } from "../../../src/engine/stats/incomplete-beta";

const GOLD = "../shared/gold/special_functions_metrics.json";

/** P(at least `hits` in `trials`), each term added: exact for a few trials. */
function binomialTail(trials: number, hits: number, chance: number): number {
  let term = (1 - chance) ** trials;
  let below = 0;
  for (let k = 0; k < hits; k++) {
    below += term;
    term *= ((trials - k) / (k + 1)) * (chance / (1 - chance));
  }
  return 1 - below;
}

describe("regularised incomplete beta function", () => {
  it("agrees with scipy 1.10.1", () => {
    expect(incompleteBeta(0.3, 2, 5)).toBeCloseTo(0.579825, 13);
    expect(incompleteBeta(0.2, 0.5, 0.5)).toBeCloseTo(0.29516723530086664, 13);
    expect(incompleteBeta(0.1, 3, 40)).toBeCloseTo(0.8048923451730632, 13);
  });

  it.skipIf(!existsSync(GOLD))("agrees with every value of the gold file", () => {
    const gold = JSON.parse(readFileSync(GOLD, "utf8")) as { betainc: [number, number, number, number][] };
    for (const [a, b, x, expected] of gold.betainc) expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 13);
  });

  it("is the tail of the binomial distribution for whole numbers", () => {
    for (const [trials, hits, chance] of [
      [555, 50, 0.1],
      [40, 3, 0.02],
      [12, 11, 0.9],
      [100, 1, 0.001],
    ] as const) {
      expect(incompleteBeta(chance, hits, trials - hits + 1)).toBeCloseTo(binomialTail(trials, hits, chance), 12);
    }
  });

  it("is 0 at 0 and 1 at 1", () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  it("has both tails add up to 1, also for ten million trials", () => {
    const [x, a, b] = [0.1, 1e6, 9e6];
    expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 12);
    // I_x(a, b) at the mean of a large, almost symmetric case lies just above one half.
    expect(incompleteBeta(x, a, b)).toBeCloseTo(0.5, 3);
  });
});
