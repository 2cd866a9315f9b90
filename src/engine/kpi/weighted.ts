import { requireFinite } from "../require";
import { round9 } from "../stats/round";
import { sumOf } from "../stats/sum";
import { requireWholeWeights } from "./weight-total";

export interface WeightedScore {
  readonly score: number;
  /** Of 100, or a fraction of 1. */
  readonly weight: number;
}

/**
 * The weighted mean of scores, in their own unit (spec 5.7 KPI.WEIGHTED).
 *
 * Scores 95, 80, 90, 100 with weights 40, 30, 20, 10 make 90, with weights 40%, 30%, 20%, 10% as well.
 *
 * Error: weights that add up to neither 100 nor 1; a negative weight.
 */
export function weightedScore(scores: readonly WeightedScore[]): number {
  const whole = requireWholeWeights(scores.map(({ weight }) => weight));
  return requireFinite("scores", round9(sumOf(scores.map(({ score, weight }) => (score * weight) / whole))));
}
