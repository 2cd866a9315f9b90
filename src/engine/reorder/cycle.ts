import { EngineError } from "../errors";
import type { Settings } from "../settings/settings";
import { mean } from "../stats/quantile";
import { intervalsOf } from "./rhythm/intervals";
import { FALLBACK_CYCLE, rhythmOf } from "./rhythm/rhythm";

export type CycleStatistic = "median" | "average" | "cv";

/**
 * Days between the orders of one customer (spec 5.5), or how unequal they are. dates: distinct, rising.
 *
 * "median": the cycle that expected dates go by. "average": the mean interval. "cv": standard deviation ÷ mean, 0.5 and less
 * is a steady buyer. Two dates give a provisional cycle of at most `reorder.max_provisional_cycle`.
 *
 * Errors: one date; for "cv", two.
 */
export function orderCycle(dates: Int32Array, statistic: CycleStatistic, settings: Settings): number {
  if (dates.length < 2) throw new EngineError("oneOrderNoCycle", "dates");
  const { cycle, cycleFrom, variation } = rhythmOf(dates, FALLBACK_CYCLE, settings);
  if (statistic === "cv") {
    if (variation === null) throw new EngineError("variationNeedsThree", "dates");
    return variation;
  }
  return statistic === "average" && cycleFrom === "own" ? mean(intervalsOf(dates)) : cycle;
}
