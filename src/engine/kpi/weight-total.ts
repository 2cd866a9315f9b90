import { EngineError } from "../errors";
import { requireNotNegative } from "../require";
import { round9 } from "../stats/round";
import { sumOf } from "../stats/sum";

/** What weights add up to, and what they should: 100, or 1 where they are written as percentages. */
export interface WeightTotal {
  readonly sum: number;
  readonly whole: 1 | 100;
}

/** {40, 30, 20, 10} add up to 100 of 100, {40%, 30%, 20%, 5%} to 0.95 of 1. */
export function weightTotal(weights: Iterable<number>): WeightTotal {
  const all = [...weights];
  const sum = round9(sumOf(all));
  return { sum, whole: sum !== 100 && all.every((weight) => weight <= 1) ? 1 : 100 };
}

/** As a person writes it: "95", or "95%" for 0.95. */
export function writtenSum({ sum, whole }: WeightTotal): { readonly sum: string; readonly whole: string } {
  return whole === 1 ? { sum: `${round9(sum * 100)}%`, whole: "100%" } : { sum: `${sum}`, whole: "100" };
}

/**
 * What the weights add up to, 1 or 100.
 *
 * Errors: they add up to something else; a negative weight.
 */
export function requireWholeWeights(weights: Iterable<number>): 1 | 100 {
  const all = [...weights];
  const total = weightTotal(all);
  if (total.sum !== total.whole) throw new EngineError("weightsSum", "weights", writtenSum(total));
  for (const weight of all) requireNotNegative("weights", weight);
  return total.whole;
}
