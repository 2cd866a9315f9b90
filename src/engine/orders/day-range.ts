import type { Orders } from "./orders";

/** The oldest day of an order list, and how many days there are from it to the newest: what a table by day has to hold. */
export function dayRange({ day, length }: Pick<Orders, "day" | "length">): {
  readonly firstDay: number;
  readonly days: number;
} {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let line = 0; line < length; line++) {
    const one = day[line] as number;
    if (one < first) first = one;
    if (one > last) last = one;
  }
  return length === 0 ? { firstDay: 0, days: 0 } : { firstDay: first, days: last - first + 1 };
}
