import { civilOf, daysInMonth, serialOf } from "../../engine/calendar/serial";
import { between, type Random, wholeBetween } from "./random";

/** When a customer orders. */
export type Rhythm =
  /** Every so many days, early or late by at most `spread`. */
  | { readonly kind: "every"; readonly days: number; readonly spread: number }
  /** Once in each of these months (1 to 12), whatever the day. */
  | { readonly kind: "inMonths"; readonly months: readonly number[] }
  /** At random; the gaps are this many days on average. */
  | { readonly kind: "irregular"; readonly days: number }
  | { readonly kind: "once"; readonly day: number };

export const every = (days: number, spread: number): Rhythm => ({ kind: "every", days, spread });
export const inMonths = (...months: readonly number[]): Rhythm => ({ kind: "inMonths", months });
export const irregular = (days: number): Rhythm => ({ kind: "irregular", days });
export const once = (year: number, month: number, day: number): Rhythm => ({
  kind: "once",
  day: serialOf(year, month, day),
});

/** The days (Excel serials) on which a customer of this rhythm orders, first and last day included, in rising order. */
export function orderDays(rhythm: Rhythm, first: number, last: number, random: Random): number[] {
  switch (rhythm.kind) {
    case "every":
      return steadyDays(rhythm.days, rhythm.spread, first, last, random);
    case "inMonths":
      return monthDays(rhythm.months, first, last, random);
    case "irregular":
      return irregularDays(rhythm.days, first, last, random);
    case "once":
      return [rhythm.day];
  }
}

function steadyDays(gap: number, spread: number, first: number, last: number, random: Random): number[] {
  const days: number[] = [];
  for (let due = first + between(random, 0, gap); due <= last; due += gap) {
    const day = Math.round(due + between(random, -spread, spread));
    if (day >= first && day <= last && day > (days.at(-1) ?? 0)) days.push(day);
  }
  return days;
}

function monthDays(months: readonly number[], first: number, last: number, random: Random): number[] {
  const days: number[] = [];
  for (let year = civilOf(first).year; year <= civilOf(last).year; year++) {
    for (const month of months) {
      const day = serialOf(year, month, wholeBetween(random, 1, daysInMonth(year, month)));
      if (day >= first && day <= last) days.push(day);
    }
  }
  return days;
}

function irregularDays(gap: number, first: number, last: number, random: Random): number[] {
  const days: number[] = [];
  const nextGap = () => Math.max(5, Math.round(-Math.log(1 - random()) * gap));
  for (let day = first + nextGap(); day <= last; day += nextGap()) days.push(day);
  return days;
}
