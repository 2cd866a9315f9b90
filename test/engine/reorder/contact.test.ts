import { describe, expect, it } from "vitest";
import { workingDays } from "../../../src/engine/calendar/working-days";
import { contactDate } from "../../../src/engine/reorder/contact";
import { day } from "../order-lines";

const plain = workingDays({ holidays: [], makeUpDays: [] });

describe("the day to contact a customer", () => {
  it("is so many days ahead, moved back to a working day: 2026-03-16 is 2026-02-13 (spec 9.1 T-38)", () => {
    expect(contactDate(day("2026-03-16"), 30, plain)).toBe(day("2026-02-13"));
  });

  it("avoids holidays", () => {
    const calendar = workingDays({ holidays: [day("2026-02-13")], makeUpDays: [] });
    expect(contactDate(day("2026-03-16"), 30, calendar)).toBe(day("2026-02-12"));
  });

  it("cannot be after the order, nor before 1900", () => {
    expect(() => contactDate(day("2026-03-16"), -1, plain)).toThrow(
      expect.objectContaining({ key: "negative", code: "#NUM!", argument: "lead_days" }),
    );
    expect(() => contactDate(day("2026-03-16"), 100_000, plain)).toThrow(
      expect.objectContaining({ key: "dateOutOfRange", code: "#NUM!" }),
    );
  });
});
