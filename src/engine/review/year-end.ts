import { addMonths, civilOf, serialOf } from "../calendar/serial";
import { EngineError } from "../errors";
import type { Orders } from "../orders/orders";
import type { Settings } from "../settings/settings";
import { round9 } from "../stats/round";
import { addTo, newSums, totalOf } from "../stats/sum";
import { isIn, type Period, sameDatesLastYear } from "./period";

export const yearEndMethods = ["season", "linear"] as const;

export type YearEndMethod = (typeof yearEndMethods)[number];

/**
 * Where the fiscal year will end (spec 5.2, AMB-55). "season": revenue so far ÷ the share that last year had reached by
 * the same date. "linear": revenue so far ÷ the share of the year's days that have passed.
 *
 * Error: "season" where last year had no sales by that date.
 */
export function yearEnd(
  orders: Pick<Orders, "day" | "amount">,
  asOf: number,
  method: YearEndMethod,
  settings: Settings,
): number {
  const year = fiscalYear(asOf, settings["general.fiscal_start"]);
  const toDate = { start: year.start, end: asOf };
  const revenue = netIn(orders, toDate);
  if (method === "linear") return revenue / ((asOf - year.start + 1) / (year.end - year.start + 1));

  const lastYear = sameDatesLastYear(toDate);
  const lastToDate = netIn(orders, lastYear);
  const lastTotal = netIn(orders, { start: lastYear.start, end: year.start - 1 });
  if (lastToDate <= 0 || lastTotal <= 0) {
    throw new EngineError("noDataForYear", "dates", { year: civilOf(lastYear.start).year });
  }
  return revenue / (lastToDate / lastTotal);
}

/** The fiscal year that a day lies in. firstMonth: 1 = January. */
export function fiscalYear(day: number, firstMonth: number): Period {
  const { year, month } = civilOf(day);
  const start = serialOf(month >= firstMonth ? year : year - 1, firstMonth, 1);
  return { start, end: addMonths(start, 12) - 1 };
}

function netIn({ day, amount }: Pick<Orders, "day" | "amount">, period: Period): number {
  const sums = newSums(1);
  for (let line = 0; line < day.length; line++) {
    if (isIn(day[line] as number, period)) addTo(sums, 0, amount[line] as number);
  }
  return round9(totalOf(sums, 0));
}
