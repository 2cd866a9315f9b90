import { describe, expect, it } from "vitest";
import { nextOrder } from "../../../src/engine/reorder/next";
import { defaultSettings } from "../../../src/engine/settings/settings";
import { day } from "../order-lines";
import { datesOf, serials } from "./reference-dates";

const next = (dates: Int32Array, cycle?: number) => nextOrder(dates, cycle, defaultSettings);

describe("the next order of one customer", () => {
  it("is its last order + its cycle: 2025-12-03 for Birch Home (spec 5.5)", () => {
    expect(next(datesOf("Birch Home"))).toBe(day("2025-12-03"));
  });

  it("may have been due long ago", () => {
    expect(next(datesOf("Mesa Retail"))).toBe(day("2025-03-18"));
  });

  it("goes by a cycle that is given, a part of a day counting as one", () => {
    expect(next(datesOf("Birch Home"), 30.5)).toBe(day("2025-11-01"));
    expect(next(serials("2025-10-01"), 10)).toBe(day("2025-10-11"));
    expect(next(serials("2025-10-01"), 0)).toBe(day("2025-10-01"));
  });

  it("needs a cycle after one order", () => {
    expect(() => next(serials("2025-10-01"))).toThrow(
      expect.objectContaining({ key: "oneOrderGiveCycle", code: "#N/A" }),
    );
  });

  it("refuses a negative cycle, and one that leads out of Excel's calendar", () => {
    expect(() => next(serials("2025-10-01"), -1)).toThrow(expect.objectContaining({ key: "negative", code: "#NUM!" }));
    expect(() => next(serials("2025-10-01"), 1e300)).toThrow(
      expect.objectContaining({ key: "dateOutOfRange", code: "#NUM!" }),
    );
  });
});
