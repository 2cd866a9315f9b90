import { EngineError } from "../errors";
import { requireNotNegative } from "../require";

/** Whether more is better, as with sales, or less, as with complaints. */
export type Direction = "higher" | "lower";

/** A larger cap is taken for one typed as 120 instead of 120%. */
const HIGHEST_CAP = 5;

/**
 * The share of its target that a KPI has reached, from 0 to the cap (spec 5.7 KPI.SCORE). Where less is better it is target ÷
 * actual, and the cap where nothing is left; where more is better a loss has reached 0.
 *
 * achievement(450000, 500000, "higher", 1) is 0.9; achievement(0.02, 0.01, "lower", 1) is 0.5.
 *
 * Errors: cap above 500% or negative; target negative; target 0 where more is better.
 */
export function achievement(actual: number, target: number, direction: Direction, cap: number): number {
  requireCap(cap);
  requireNotNegative("target", target);
  if (direction === "lower") return actual <= 0 ? cap : Math.min(target / actual, cap);
  if (target === 0) throw new EngineError("divisorZero", "target");
  return Math.min(Math.max(actual / target, 0), cap);
}

/** A cap as a fraction: 120% = 1.2. */
export function requireCap(cap: number): void {
  if (cap > HIGHEST_CAP) throw new EngineError("capTooHigh", "cap");
  requireNotNegative("cap", cap);
}
