import { serialOf } from "../../calendar/serial";
import type { WorkingDays } from "../../calendar/working-days";
import { contactDate } from "../contact";

/** The day to contact for an order expected on a day of a year; the calendar is asked once a day. */
export function contactDateIn(year: number, leadDays: number, calendar: WorkingDays): (expected: number) => number {
  const newYear = serialOf(year, 1, 1);
  const known: number[] = [];
  return (expected) => {
    known[expected - newYear] ??= contactDate(expected, leadDays, calendar);
    return known[expected - newYear] as number;
  };
}
