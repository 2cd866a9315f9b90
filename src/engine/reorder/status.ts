import { EngineError } from "../errors";
import { requireNotNegative } from "../require";
import type { Settings } from "../settings/settings";
import { round9 } from "../stats/round";
import { defaultCycle, rhythmOf } from "./rhythm/rhythm";

/** Where a customer stands in its own rhythm. */
export type ReorderStatus = "notDue" | "due" | "overdue" | "lost";

/**
 * Status by days since the last order ÷ cycle (spec 5.5): below 0.8 not due, below 1.2 due, from there overdue; lost from 2
 * on, if the last order is also at least 90 days back. All four numbers are settings.
 */
export function statusOf(daysSince: number, cycle: number, settings: Settings): ReorderStatus {
  const ratio = round9(daysSince / cycle);
  if (ratio >= settings["reorder.lost_from"] && daysSince >= settings["reorder.lost_min_days"]) return "lost";
  if (ratio >= settings["reorder.overdue_from"]) return "overdue";
  return ratio >= settings["reorder.due_from"] ? "due" : "notDue";
}

/**
 * Status of one customer. dates: distinct, rising, at least one, none after asOf. cycle: days; left out = the customer's
 * own, or with one date the setting `reorder.default_cycle`.
 *
 * Last order 75 days ago in a cycle of 77: due.
 *
 * Errors: negative cycle; cycle 0.
 */
export function reorderStatus(
  dates: Int32Array,
  asOf: number,
  cycle: number | undefined,
  settings: Settings,
): ReorderStatus {
  requireNotNegative("cycle", cycle ?? 0);
  if (cycle === 0) throw new EngineError("divisorZero", "cycle");
  const noBook = () => undefined;
  const days = cycle ?? rhythmOf(dates, defaultCycle(settings, noBook), settings).cycle;
  return statusOf(asOf - (dates.at(-1) as number), days, settings);
}
