import { describe, expect, it } from "vitest";
import { customerBook } from "../../../src/engine/orders/book";
import { tierLimits } from "../../../src/engine/rfm/limits";
import { medianCycle } from "../../../src/engine/rfm/rhythm";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";
import { ordersOf } from "../order-lines";
import { referenceLines } from "../reference-book";

const book = customerBook(ordersOf(referenceLines));

describe("limits of the tiers", () => {
  it("are S2's numbers by default", () => {
    expect(tierLimits(defaultSettings)).toEqual({
      recency: { high: 30, potential: 60, dormant: 90, low: 180 },
      frequency: { high: 12, potential: 4, dormant: 2, low: 1 },
      top: 0.2,
      bottom: 0.2,
      isStrict: false,
    });
  });

  it("follow a cycle other than 30 days (Appendix A, rfm.cycle)", () => {
    const { recency, frequency } = tierLimits(settingsWith({ "rfm.cycle": 10 }));
    expect(recency).toEqual({ high: 10, potential: 20, dormant: 30, low: 60 });
    // 36.5, 12.2, 6.1 and 3.04 orders a year
    expect(frequency).toEqual({ high: 37, potential: 12, dormant: 6, low: 3 });
  });

  it("are at least one order", () => {
    expect(tierLimits(settingsWith({ "rfm.cycle": 365 })).frequency).toEqual({
      high: 1,
      potential: 1,
      dormant: 1,
      low: 1,
    });
  });

  it("keep a limit that the user changed", () => {
    const { recency } = tierLimits(settingsWith({ "rfm.cycle": 10, "rfm.r_dormant": 50, "rfm.r_low": 180 }));
    expect(recency).toEqual({ high: 10, potential: 20, dormant: 50, low: 60 });
  });

  it("take the book's own cycle for auto: 77 days in the reference orders", () => {
    expect(medianCycle(book)).toBe(77);
    expect(tierLimits(settingsWith({ "rfm.cycle": "auto" }), () => medianCycle(book))).toMatchObject({
      recency: { high: 77, potential: 154, dormant: 231, low: 462 },
      frequency: { high: 5, potential: 2, dormant: 1, low: 1 },
    });
  });

  it("stay S2's where auto finds no customer with three order dates", () => {
    const young = customerBook(ordersOf([{ customer: "One", date: "2025-01-01", amount: 1 }]));
    expect(medianCycle(young)).toBeUndefined();
    expect(tierLimits(settingsWith({ "rfm.cycle": "auto" }), () => medianCycle(young)).recency.dormant).toBe(90);
  });

  it("need orders for auto", () => {
    expect(() => tierLimits(settingsWith({ "rfm.cycle": "auto" }))).toThrow(
      expect.objectContaining({ key: "cycleNeedsOrders", code: "#VALUE!" }),
    );
  });
});
