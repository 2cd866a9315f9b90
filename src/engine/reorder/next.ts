import { EngineError } from "../errors";
import { requireDate, requireNotNegative } from "../require";
import type { Settings } from "../settings/settings";
import { expectedAfter, FALLBACK_CYCLE, rhythmOf } from "./rhythm/rhythm";

/**
 * The day on which one customer's next order is due: last order + cycle (spec 5.5). It may have passed already. dates:
 * distinct, rising, at least one. cycle: days; left out = the customer's own.
 *
 * Errors: one date and no cycle; negative cycle; a day that Excel does not have.
 */
export function nextOrder(dates: Int32Array, cycle: number | undefined, settings: Settings): number {
  if (cycle === undefined && dates.length < 2) throw new EngineError("oneOrderGiveCycle", "cycle");
  requireNotNegative("cycle", cycle ?? 0);
  const days = cycle ?? rhythmOf(dates, FALLBACK_CYCLE, settings).cycle;
  return requireDate("cycle", expectedAfter(dates.at(-1) as number, days));
}
