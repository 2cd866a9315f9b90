import { EngineError } from "../errors";
import { requireNotNegative } from "../require";
import { round9 } from "../stats/round";

/** "workdays" counts the time from Monday to Friday, 24 hours a day, without holidays. */
export type TimeUnit = "hours" | "days" | "workdays";

/** From the start of something to its end, as Excel serials with their time of day; null where it is still open. */
export interface TimedRow {
  readonly start: number;
  readonly end: number | null;
}

/**
 * Share of rows that ended within a limit (spec 5.7 KPI.ONTIME). A row that is open at the as-of time is late once its limit
 * has passed, and not judged before. An as-of date without a time lets rows of that whole day count. Rows that start later,
 * or end before they start, are left out.
 *
 * asOf left out = the newest time in the rows.
 *
 * Errors: a negative limit; nothing to judge.
 */
export function onTimeShare(
  rows: readonly TimedRow[],
  limit: number,
  asOf: number | undefined,
  unit: TimeUnit,
): number {
  requireNotNegative("limit", limit);
  const now = asOf ?? rows.reduce((newest, { start, end }) => Math.max(newest, start, end ?? 0), 0);
  const isKnown = (time: number) => (Number.isInteger(now) ? Math.floor(time) : time) <= now;
  let judged = 0;
  let onTime = 0;
  for (const { start, end } of rows) {
    if (!isKnown(start) || (end !== null && end < start)) continue;
    const hasEnded = end !== null && isKnown(end);
    const isWithin = round9(elapsed(start, hasEnded ? end : Math.max(now, start), unit)) <= round9(limit);
    if (!hasEnded && isWithin) continue;
    judged++;
    if (isWithin) onTime++;
  }
  if (judged === 0) throw new EngineError("nothingToJudge", "starts");
  return onTime / judged;
}

function elapsed(start: number, end: number, unit: TimeUnit): number {
  if (unit === "workdays") return workedDays(end) - workedDays(start);
  return (end - start) * (unit === "hours" ? 24 : 1);
}

/** Days from Monday to Friday since serial 0, parts included. Whole weeks of serials start on a Saturday. */
function workedDays(time: number): number {
  const day = Math.floor(time);
  const sinceSaturday = day % 7;
  const today = sinceSaturday >= 2 ? time - day : 0;
  return Math.floor(day / 7) * 5 + Math.max(0, sinceSaturday - 2) + today;
}
