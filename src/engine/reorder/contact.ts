import type { WorkingDays } from "../calendar/working-days";
import { requireDate, requireNotNegative } from "../require";

/**
 * The day to contact a customer before an expected order: so many days earlier, moved back to a working day (spec 5.5).
 *
 * Expected on 2026-03-16, 30 days ahead is Saturday 2026-02-14: contact on 2026-02-13.
 *
 * Errors: lead_days negative; a day that Excel does not have.
 */
export function contactDate(expected: number, leadDays: number, calendar: WorkingDays): number {
  requireNotNegative("lead_days", leadDays);
  return requireDate("lead_days", calendar.onOrBefore(requireDate("lead_days", expected - leadDays)));
}
