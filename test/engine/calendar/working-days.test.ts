import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workingDays } from "../../../src/engine/calendar/working-days";
import { day } from "../order-lines";

const plain = workingDays({ holidays: [], makeUpDays: [] });
/** Spring Festival 2026: 15 to 23 February off (spec 5.5), two Saturdays worked instead. */
const february = workingDays({
  holidays: Array.from({ length: 9 }, (_, place) => day("2026-02-15") + place),
  makeUpDays: [day("2026-02-14"), day("2026-02-28")],
});

describe("working days", () => {
  it("are Monday to Friday", () => {
    const week = Array.from({ length: 7 }, (_, place) => plain.isWorkingDay(day("2025-11-10") + place));
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });

  it("leave holidays out and make-up days in", () => {
    expect(february.isWorkingDay(day("2026-02-16"))).toBe(false);
    expect(february.isWorkingDay(day("2026-02-14"))).toBe(true);
    expect(february.isWorkingDay(day("2026-02-21"))).toBe(false);
  });

  it("work a day that is a holiday and a make-up day", () => {
    const both = workingDays({ holidays: [day("2026-02-16")], makeUpDays: [day("2026-02-16")] });
    expect(both.isWorkingDay(day("2026-02-16"))).toBe(true);
  });

  it("move a day back to the last one that is worked", () => {
    expect(plain.onOrBefore(day("2026-02-14"))).toBe(day("2026-02-13"));
    expect(plain.onOrBefore(day("2026-02-13"))).toBe(day("2026-02-13"));
    expect(february.onOrBefore(day("2026-02-23"))).toBe(day("2026-02-14"));
  });

  it("count forwards and backwards as Excel's WORKDAY does", () => {
    expect(plain.workday(day("2026-02-25"), -15)).toBe(day("2026-02-04"));
    expect(plain.workday(day("2025-11-14"), 1)).toBe(day("2025-11-17"));
    expect(plain.workday(day("2025-11-15"), -1)).toBe(day("2025-11-14"));
    expect(plain.workday(day("2025-11-15"), 0)).toBe(day("2025-11-15"));
  });

  it("are listed with both ends", () => {
    expect(february.between(day("2026-02-12"), day("2026-02-24"))).toEqual(
      ["2026-02-12", "2026-02-13", "2026-02-14", "2026-02-24"].map(day),
    );
    expect(plain.between(day("2026-02-24"), day("2026-02-23"))).toEqual([]);
  });

  it("lead back from a working day to where counting began, for any calendar", () => {
    const serial = fc.integer({ min: day("2025-01-01"), max: day("2026-12-31") });
    fc.assert(
      fc.property(
        fc.array(serial),
        fc.array(serial),
        serial,
        fc.integer({ min: 0, max: 60 }),
        (off, on, from, days) => {
          const calendar = workingDays({ holidays: off, makeUpDays: on });
          const start = calendar.onOrBefore(from);
          const end = calendar.workday(start, days);
          expect(calendar.isWorkingDay(end)).toBe(true);
          expect(calendar.between(start, end)).toHaveLength(days + 1);
          expect(calendar.workday(end, -days)).toBe(start);
        },
      ),
    );
  });
});
