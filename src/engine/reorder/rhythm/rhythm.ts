import type { Settings } from "../../settings/settings";
import { medianOfFirst } from "../../stats/quantile";
import { round9 } from "../../stats/round";
import { intervalsOf } from "./intervals";

/** How regularly one customer orders. */
export interface Rhythm {
  /** Days from one order to the next; may end in a half. */
  readonly cycle: number;
  /** Own: three order dates or more. Provisional: the only interval of two dates. Default: one date, the book's cycle. */
  readonly cycleFrom: "own" | "provisional" | "default";
  /** How unequal the intervals are: standard deviation ÷ mean. Null with fewer than three order dates. */
  readonly variation: number | null;
}

/** A customer with fewer intervals, of three order dates, has no rhythm to speak of. */
export const INTERVALS_FOR_A_RHYTHM = 2;

/** Where no customer of the book has a rhythm: one order a quarter. */
export const FALLBACK_CYCLE = 90;

/** The rhythm of order dates, distinct and rising, at least one (spec 5.5). */
export function rhythmOf(dates: Int32Array, defaultCycle: number, settings: Settings): Rhythm {
  const intervals = intervalsOf(dates);
  return rhythmOfIntervals(intervals, intervals.length, settings) ?? withoutInterval(defaultCycle);
}

/**
 * The rhythm of the first `count` intervals, which it sorts; null where there is none. The cycle is the median interval; the
 * only interval of two dates counts up to `reorder.max_provisional_cycle`.
 */
export function rhythmOfIntervals(intervals: Float64Array, count: number, settings: Settings): Rhythm | null {
  if (count === 0) return null;
  if (count < INTERVALS_FOR_A_RHYTHM) {
    const cycle = Math.min(intervals[0] as number, settings["reorder.max_provisional_cycle"]);
    return { cycle, cycleFrom: "provisional", variation: null };
  }
  return { cycle: medianOfFirst(count, intervals), cycleFrom: "own", variation: variationOf(intervals, count) };
}

/** The rhythm of a customer with one order date. */
export function withoutInterval(defaultCycle: number): Rhythm {
  return { cycle: defaultCycle, cycleFrom: "default", variation: null };
}

/** The cycle of customers with one order: the setting, or what the book shows, or one order a quarter. */
export function defaultCycle(settings: Settings, bookCycle: () => number | undefined): number {
  const cycle = settings["reorder.default_cycle"];
  return cycle === "auto" ? (bookCycle() ?? FALLBACK_CYCLE) : cycle;
}

/** Coefficient of variation: population standard deviation ÷ mean, in whole numbers up to the root. One interval or more. */
function variationOf(intervals: Float64Array, count: number): number {
  let sum = 0;
  let squares = 0;
  for (let place = 0; place < count; place++) {
    const days = intervals[place] as number;
    sum += days;
    squares += days * days;
  }
  return Math.sqrt(count * squares - sum * sum) / sum;
}

/** The day on which the next order is due, a part of a day counting as one. */
export function expectedAfter(lastOrder: number, cycle: number): number {
  return Math.ceil(round9(lastOrder + cycle));
}
