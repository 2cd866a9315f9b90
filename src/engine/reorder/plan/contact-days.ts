import { serialOf } from "../../calendar/serial";
import type { WorkingDays } from "../../calendar/working-days";
import { contactDate } from "../contact";

/** The last day to contact for an order expected on a day of a year, a calendar looked up once a day. */
export function contactDays(year: number, leadDays: number, calendar: WorkingDays): (expected: number) => number {
  const newYear = serialOf(year, 1, 1);
  const known: number[] = [];
  return (expected) => {
    known[expected - newYear] ??= contactDate(expected, leadDays, calendar);
    return known[expected - newYear] as number;
  };
}
