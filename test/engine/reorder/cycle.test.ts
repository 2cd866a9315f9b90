import { describe, expect, it } from "vitest";
import { type CycleStatistic, orderCycle } from "../../../src/engine/reorder/cycle";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";
import { datesOf, serials } from "./reference-dates";

const cycle = (dates: Int32Array, statistic: CycleStatistic, settings = defaultSettings) =>
  orderCycle(dates, statistic, settings);

describe("the cycle of one customer", () => {
  const birch = datesOf("Birch Home");

  it("is the median interval: 63 days for Birch Home, variation 0.053 (spec 5.5)", () => {
    expect(cycle(birch, "median")).toBe(63);
    expect(cycle(birch, "cv")).toBeCloseTo(0.053, 3);
  });

  it("is the mean interval when asked: 422 days in 7 intervals", () => {
    expect(cycle(birch, "average")).toBeCloseTo(422 / 7, 12);
  });

  it("of two dates is their interval, up to the setting", () => {
    const nova = datesOf("Nova Lights");
    expect(cycle(nova, "median")).toBe(365);
    expect(cycle(nova, "average", settingsWith({ "reorder.max_provisional_cycle": 700 }))).toBe(649);
  });

  it("does not exist after one order, nor a variation after two", () => {
    expect(() => cycle(serials("2025-01-01"), "median")).toThrow(
      expect.objectContaining({ key: "oneOrderNoCycle", code: "#N/A" }),
    );
    expect(() => cycle(serials("2025-01-01", "2025-02-01"), "cv")).toThrow(
      expect.objectContaining({ key: "variationNeedsThree", code: "#N/A" }),
    );
  });
});
