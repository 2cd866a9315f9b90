import type { WorkingDays } from "../calendar/working-days";
import { requireDate, requireNotNegative } from "../require";

/** Days, whole. Production counts in working days, the others in calendar days. */
export interface LeadTimes {
  readonly production: number;
  readonly transit: number;
  readonly buffer: number;
}

/**
 * The last day on which a customer can order to have the goods when it needs them (spec 5.5): required − transit − buffer,
 * then back by the working days of production, as Excel's WORKDAY.
 *
 * Needed on 2026-03-20, 15 working days of production, 20 days of transit, 3 of buffer: 2026-02-04.
 *
 * Errors: a negative number of days; a day that Excel does not have.
 */
export function latestOrder(
  required: number,
  { production, transit, buffer }: LeadTimes,
  calendar: WorkingDays,
): number {
  requireNotNegative("production_days", production);
  requireNotNegative("transit_days", transit);
  requireNotNegative("buffer_days", buffer);
  const shipping = requireDate("transit_days", required - transit - buffer);
  // As many working days as there are days: no need to count them all.
  requireDate("production_days", shipping - production);
  return requireDate("production_days", calendar.workday(shipping, -production));
}
