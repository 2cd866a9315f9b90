import { EngineError } from "../errors";
import { requireFinite, requireNotNegative, requireShare } from "../require";
import { expectedRevenue } from "./revenue";

/**
 * Sales velocity = opportunities × conversion × order value ÷ sales cycle: revenue per unit of the cycle, per day where it
 * is in days (spec 5.4).
 *
 * salesVelocity(100, 0.2, 50000, 90) is 11,111.11 a day.
 *
 * Errors: as expectedRevenue; a negative cycle; a cycle of 0.
 */
export function salesVelocity(opportunities: number, conversion: number, orderValue: number, cycle: number): number {
  requireShare("conversion", conversion);
  requireNotNegative("cycle", cycle);
  const revenue = expectedRevenue(opportunities, conversion, orderValue);
  if (cycle === 0) throw new EngineError("divisorZero", "cycle");
  return requireFinite("cycle", revenue / cycle);
}
