import { describe, expect, it } from "vitest";
import { callsByHorizon } from "../../../../src/engine/reorder/week/calls";

const calls = [31, 30, 8, 7, 1, 0, -12].map((days) => ({ callBy: 46_000 + days }));
const daysIn = (horizon: 0 | 7 | 30) =>
  callsByHorizon(calls, 46_000)
    .get(horizon)
    ?.map(({ callBy }) => callBy - 46_000);

describe("calls due", () => {
  it("stand under today when they are late or due today, the latest first", () => {
    expect(daysIn(0)).toEqual([-12, 0]);
  });

  it("stand under 7 days from tomorrow on, and under 30 days after that", () => {
    expect(daysIn(7)).toEqual([1, 7]);
    expect(daysIn(30)).toEqual([8, 30]);
  });

  it("are left out beyond 30 days", () => {
    expect([...callsByHorizon(calls, 46_000).values()].flat()).toHaveLength(6);
  });
});
