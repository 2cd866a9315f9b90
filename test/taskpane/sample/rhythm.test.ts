import { describe, expect, it } from "vitest";
import { civilOf, serialOf } from "../../../src/engine/calendar/serial";
import { mulberry32 } from "../../../src/taskpane/sample/random";
import { every, inMonths, irregular, once, orderDays } from "../../../src/taskpane/sample/rhythm";

const first = serialOf(2024, 1, 1);
const last = serialOf(2025, 12, 31);
const days = (rhythm: Parameters<typeof orderDays>[0]) => orderDays(rhythm, first, last, mulberry32(7));

describe("the days of a rhythm", () => {
  it("every 30 days, 4 early or late: gaps of 22 to 38 days", () => {
    const steady = days(every(30, 4));
    const gaps = steady.slice(1).map((day, index) => day - (steady[index] ?? 0));
    expect(steady.length).toBeGreaterThanOrEqual(23);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(22);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(38);
  });

  it("in March and September: one day in each, each year", () => {
    expect(days(inMonths(3, 9)).map((day) => civilOf(day).month)).toEqual([3, 9, 3, 9]);
  });

  it("irregular: in order, within the book, never closer than 5 days", () => {
    const found = days(irregular(20));
    expect(found.length).toBeGreaterThan(10);
    expect(found.every((day, index) => day <= last && day - (found[index - 1] ?? first) >= 5)).toBe(true);
  });

  it("once: that day", () => {
    expect(days(once(2024, 6, 18))).toEqual([serialOf(2024, 6, 18)]);
  });
});
