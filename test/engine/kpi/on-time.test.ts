import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { onTimeShare, type TimedRow } from "../../../src/engine/kpi/on-time";

const at = (day: number, hour = 0) => serialOf(2025, 11, day) + hour / 24;
const row = (start: number, end: number | null = null): TimedRow => ({ start, end });

/** Spec 5.7 KPI.ONTIME. */
const example = [row(at(3, 9), at(3, 15)), row(at(3, 10), at(4, 9.5)), row(at(4, 9), at(5, 12)), row(at(5, 9))];

describe("share on time", () => {
  it("is 50% in the example (spec 9.1 T-44)", () => {
    expect(onTimeShare(example, 24, at(7), "hours")).toBe(0.5);
  });

  it("counts the limit itself as on time", () => {
    expect(onTimeShare([row(at(3, 9), at(4, 9))], 24, undefined, "hours")).toBe(1);
    expect(onTimeShare([row(at(3, 9), at(4, 9) + 1 / 86_400)], 24, undefined, "hours")).toBe(0);
    expect(onTimeShare([row(at(3, 9), at(4, 9))], 1, undefined, "days")).toBe(1);
  });

  it("leaves an open row out until its limit has passed, then counts it late", () => {
    expect(onTimeShare(example, 24, at(6, 9), "hours")).toBe(2 / 3);
    expect(onTimeShare(example, 24, at(6, 9.01), "hours")).toBe(2 / 4);
  });

  it("judges open rows at the newest time of the rows where as_of is left out", () => {
    expect(onTimeShare(example, 24, undefined, "hours")).toBe(2 / 3);
    expect(onTimeShare([...example, row(at(7))], 24, undefined, "hours")).toBe(2 / 4);
  });

  it("does not know yet what comes after the as-of time", () => {
    expect(onTimeShare(example, 24, at(4, 8), "hours")).toBe(1);
    expect(onTimeShare(example, 1, at(4, 8), "hours")).toBe(0);
  });

  it("lets rows of the whole as-of day count where it has no time", () => {
    expect(onTimeShare([row(at(3, 9), at(3, 15))], 24, at(3), "hours")).toBe(1);
    expect(onTimeShare([row(at(3, 9), at(3, 15)), row(at(4, 9), at(4, 10))], 2, at(3), "hours")).toBe(0);
  });

  it("leaves out a row that ends before it starts", () => {
    expect(onTimeShare([row(at(3, 9), at(3, 8)), row(at(3, 9), at(3, 10))], 24, undefined, "hours")).toBe(1);
  });

  it("counts workdays from Monday to Friday, 24 hours each", () => {
    const overWeekend = [row(at(7, 12), at(10, 12))];
    expect(onTimeShare(overWeekend, 1, undefined, "workdays")).toBe(1);
    expect(onTimeShare(overWeekend, 0.99, undefined, "workdays")).toBe(0);
    expect(onTimeShare(overWeekend, 2.99, undefined, "days")).toBe(0);
    expect(onTimeShare([row(at(8, 9), at(9, 23))], 0, undefined, "workdays")).toBe(1);
    expect(onTimeShare([row(at(3), at(24))], 15, undefined, "workdays")).toBe(1);
    expect(onTimeShare([row(at(3), at(24))], 14.99, undefined, "workdays")).toBe(0);
  });

  it("needs something to judge, and a limit that is not negative", () => {
    const nothing = expect.objectContaining({ key: "nothingToJudge", code: "#DIV/0!" });
    expect(() => onTimeShare([], 24, undefined, "hours")).toThrow(nothing);
    expect(() => onTimeShare([row(at(3))], 24, at(3), "hours")).toThrow(nothing);
    expect(() => onTimeShare(example, -1, undefined, "hours")).toThrow(expect.objectContaining({ code: "#NUM!" }));
  });

  it("never falls as the limit grows, as long as every row has ended", () => {
    const ended = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }))
      .map(([start, hours]) => row(at(1, start), at(1, start + hours)));
    const limit = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.array(ended, { minLength: 1 }),
        limit,
        limit,
        fc.constantFrom("hours", "workdays"),
        (rows, one, other, unit) => {
          const share = (most: number) => onTimeShare(rows, unit === "hours" ? most : most / 24, undefined, unit);
          expect(share(Math.min(one, other))).toBeLessThanOrEqual(share(Math.max(one, other)));
        },
      ),
    );
  });
});
