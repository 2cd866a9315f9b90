import { describe, expect, it } from "vitest";
import { isoOf, serialOf } from "../../../src/engine/calendar/serial";
import { reviewDay } from "../../../src/engine/orders/review-day";

const last = serialOf(2025, 11, 15);
const today = serialOf(2026, 5, 4);

/** Orders every other day up to 2025-11-15, and some more days. */
const list = (more: readonly number[] = [], lines = 400) => {
  const days = [...Array.from({ length: lines }, (_, at) => last - 2 * at), ...more];
  return { day: Int32Array.from(days), length: days.length };
};
const chosen = (more: readonly number[] = [], lines?: number, now = today) => {
  const found = reviewDay(list(more, lines), now);
  return found && { ...found, day: isoOf(found.day), latest: isoOf(found.latest) };
};

describe("The review day where nobody chose one", () => {
  it("is the newest order day", () => {
    expect(chosen()).toEqual({ day: "2025-11-15", later: 0, latest: "2025-11-15" });
    expect(chosen([last + 3])).toEqual({ day: "2025-11-18", later: 0, latest: "2025-11-18" });
  });

  it("is not a lone day months after all others, which somebody mistyped", () => {
    expect(chosen([serialOf(2026, 4, 23)])).toEqual({ day: "2025-11-15", later: 1, latest: "2026-04-23" });
    expect(chosen([serialOf(2026, 2, 1), serialOf(2026, 4, 23)])).toMatchObject({ day: "2025-11-15", later: 2 });
  });

  it("is no day that is yet to come", () => {
    const now = serialOf(2025, 11, 10);
    expect(chosen([], 400, now)).toEqual({ day: "2025-11-09", later: 3, latest: "2025-11-15" });
    expect(chosen([serialOf(2062, 11, 1)], 400, last)).toMatchObject({ day: "2025-11-15", later: 1 });
  });

  it("is the newest day of a list that lies ahead altogether", () => {
    expect(chosen([], 400, serialOf(2020, 1, 1))).toMatchObject({ day: "2025-11-15", later: 0 });
  });

  it("is the newest day after a pause when more than a slip came then", () => {
    const back = Array.from({ length: 10 }, (_, at) => serialOf(2026, 3, 1) + at);
    expect(chosen(back)).toMatchObject({ day: "2026-03-10", later: 0 });
    expect(chosen(Array.from({ length: 9 }, () => serialOf(2026, 3, 1)))).toMatchObject({ day: "2026-03-01" });
  });

  it("is the newest day of a short list, and of one whose orders come rarely", () => {
    expect(chosen([serialOf(2026, 4, 23)], 66)).toMatchObject({ day: "2026-04-23", later: 0 });
    const rare = Int32Array.from({ length: 300 }, (_, at) => last - 100 * Math.floor(at / 20));
    const found = reviewDay({ day: Int32Array.from([last + 150, ...rare]), length: 301 }, today);
    expect(found).toMatchObject({ day: last + 150, later: 0 });
  });

  it("is none where there are no orders", () => {
    expect(reviewDay({ day: new Int32Array(0), length: 0 }, today)).toBeNull();
  });
});
