import type { Orders } from "./orders";

/** The day that a review is proposed for, and the orders that it leaves out. */
export interface ReviewDay {
  /** Excel serial. */
  readonly day: number;
  /** Lines that are dated later. */
  readonly later: number;
  /** The latest of them; the day itself where there is none. */
  readonly latest: number;
}

/** More days than these, or a larger part of the lines, are news and no slip of the pen. */
const MOST_STRAY_DAYS = 2;
const MOST_STRAY_SHARE = 0.01;

/** A stray day lies this many days after the rest, and this many times the longest pause of the two years before it. */
const FARTHER_THAN = 60;
const TIMES_THE_LONGEST_PAUSE = 2;
const PAUSES_OF = 730;

/**
 * The review day where nobody chose one: the newest order day, but neither one that is yet to come nor one or two lone days far
 * after all others, as a mistyped year or month gives them. A list of orders that are all yet to come keeps its own newest day; null
 * for an empty list. Assumed rule: spec 1.3-2 proposes today, which says nothing of a list that ends earlier.
 * Example: 400 orders up to 2025-11-15 and one on 2026-04-23, looked at on 2026-05-04 → 2025-11-15, 1 later.
 */
export function reviewDay({ day, length }: Pick<Orders, "day" | "length">, today: number): ReviewDay | null {
  if (length === 0) return null;
  const counts = new Map<number, number>();
  for (let line = 0; line < length; line++) counts.set(day[line] as number, (counts.get(day[line] as number) ?? 0) + 1);
  const days = [...counts.keys()].sort((a, b) => b - a);
  const latest = days[0] as number;
  const past = days.filter((one) => one <= today);
  const known = past.length === 0 ? days : past;
  const chosen = known[strayDays(known, counts, length)] as number;
  let later = 0;
  for (const [one, count] of counts) if (one > chosen) later += count;
  return { day: chosen, later, latest };
}

/** How many of the newest days are stray ones; days falling. */
function strayDays(days: readonly number[], counts: ReadonlyMap<number, number>, length: number): number {
  let lines = 0;
  for (let strays = 1; strays <= MOST_STRAY_DAYS && strays < days.length; strays++) {
    lines += counts.get(days[strays - 1] as number) ?? 0;
    if (lines > MOST_STRAY_SHARE * length) return 0;
    const pause = (days[strays - 1] as number) - (days[strays] as number);
    if (pause > FARTHER_THAN && pause > TIMES_THE_LONGEST_PAUSE * longestPause(days.slice(strays))) return strays;
  }
  return 0;
}

function longestPause(days: readonly number[]): number {
  const newest = days[0] ?? 0;
  let longest = 0;
  for (let at = 1; at < days.length && newest - (days[at] as number) <= PAUSES_OF; at++)
    longest = Math.max(longest, (days[at - 1] as number) - (days[at] as number));
  return longest;
}
