import { describe, expect, it } from "vitest";
import { fiscalYear, yearEnd } from "../../../src/engine/review/year-end";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";
import { day, ordersOf } from "../order-lines";
import { referenceLines } from "../reference-book";

const orders = ordersOf(referenceLines);
const asOf = day("2025-11-15");

describe("year-end projection (spec 5.2 REVIEW.YEAREND, AMB-55)", () => {
  it("projects by last year's share up to the same date: 526,600 ÷ (180,000 ÷ 270,000)", () => {
    expect(yearEnd(orders, asOf, "season", defaultSettings)).toBeCloseTo(789_900, 6);
  });

  it("projects by days: 526,600 ÷ (319 ÷ 365)", () => {
    expect(yearEnd(orders, asOf, "linear", defaultSettings)).toBeCloseTo(602_536.05, 2);
  });

  it("says which year is missing, and what to use instead", () => {
    const recent = ordersOf(referenceLines.filter((line) => line.date >= "2025-01-01"));
    expect(() => yearEnd(recent, asOf, "season", defaultSettings)).toThrow(
      expect.objectContaining({ key: "noDataForYear", code: "#N/A", parameters: { year: 2024 } }),
    );
  });

  it("cannot project from a last year that had sold nothing yet by this date", () => {
    expect(() => yearEnd(orders, day("2025-02-15"), "season", defaultSettings)).toThrow(
      expect.objectContaining({ key: "noDataForYear" }),
    );
  });

  it("counts the fiscal year from the month in the settings", () => {
    expect(fiscalYear(day("2025-11-15"), 4)).toEqual({ start: day("2025-04-01"), end: day("2026-03-31") });
    expect(fiscalYear(day("2025-03-31"), 4)).toEqual({ start: day("2024-04-01"), end: day("2025-03-31") });
    const april = settingsWith({ "general.fiscal_start": 4 });
    expect(yearEnd(orders, asOf, "linear", april)).toBeCloseTo(368_200 / (229 / 365), 6);
  });
});
