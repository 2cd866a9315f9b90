import { describe, expect, it } from "vitest";
import { workingDays } from "../../../src/engine/calendar/working-days";
import { type LeadTimes, latestOrder } from "../../../src/engine/reorder/latest";
import { day } from "../order-lines";

const plain = workingDays({ holidays: [], makeUpDays: [] });
const times: LeadTimes = { production: 15, transit: 20, buffer: 3 };

describe("the last day to order for a delivery", () => {
  it("is 2026-02-04 for goods needed on 2026-03-20 (spec 9.1 T-39)", () => {
    expect(latestOrder(day("2026-03-20"), times, plain)).toBe(day("2026-02-04"));
  });

  it("is 2026-01-27 with Spring Festival from 15 to 23 February (spec 9.1 T-39)", () => {
    const holidays = Array.from({ length: 9 }, (_, place) => day("2026-02-15") + place);
    const calendar = workingDays({ holidays, makeUpDays: [] });
    expect(latestOrder(day("2026-03-20"), times, calendar)).toBe(day("2026-01-27"));
  });

  it("is the day itself where nothing takes time", () => {
    expect(latestOrder(day("2026-03-20"), { production: 0, transit: 0, buffer: 0 }, plain)).toBe(day("2026-03-20"));
  });

  it("refuses a negative number of days, and days that lead out of Excel's calendar", () => {
    for (const part of ["production", "transit", "buffer"] as const) {
      expect(() => latestOrder(day("2026-03-20"), { ...times, [part]: -1 }, plain)).toThrow(
        expect.objectContaining({ key: "negative", code: "#NUM!", argument: `${part}_days` }),
      );
    }
    for (const production of [40_000, 1e15]) {
      expect(() => latestOrder(day("2026-03-20"), { ...times, production }, plain)).toThrow(
        expect.objectContaining({ key: "dateOutOfRange", code: "#NUM!", argument: "production_days" }),
      );
    }
  });
});
