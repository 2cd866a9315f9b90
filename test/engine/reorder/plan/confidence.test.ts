import { describe, expect, it } from "vitest";
import { confidenceOf } from "../../../../src/engine/reorder/plan/confidence";
import { defaultSettings, settingsWith } from "../../../../src/engine/settings/settings";

const steady = { orders: 4, variation: 0.5, status: "notDue" } as const;

describe("confidence in an expected order (spec 5.5)", () => {
  it("is high from four orders on, if the variation is at most 0.5", () => {
    expect(confidenceOf(steady, defaultSettings)).toBe("high");
    expect(confidenceOf({ ...steady, orders: 3 }, defaultSettings)).toBe("medium");
    expect(confidenceOf({ ...steady, variation: 0.51 }, defaultSettings)).toBe("medium");
  });

  it("is medium where many orders show no rhythm, and low after a single one", () => {
    expect(confidenceOf({ ...steady, variation: null }, defaultSettings)).toBe("medium");
    expect(confidenceOf({ ...steady, orders: 1, variation: null }, defaultSettings)).toBe("low");
  });

  it("falls one level when overdue, and to low when lost", () => {
    expect(confidenceOf({ ...steady, status: "overdue" }, defaultSettings)).toBe("medium");
    expect(confidenceOf({ ...steady, orders: 2, status: "overdue" }, defaultSettings)).toBe("low");
    expect(confidenceOf({ ...steady, status: "lost" }, defaultSettings)).toBe("low");
  });

  it("follows the settings", () => {
    const settings = settingsWith({ "deploy.stable_orders": 10, "deploy.stable_cv": 0.1 });
    expect(confidenceOf(steady, settings)).toBe("medium");
    expect(confidenceOf({ ...steady, orders: 10, variation: 0.1 }, settings)).toBe("high");
  });
});
