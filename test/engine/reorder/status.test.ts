import { describe, expect, it } from "vitest";
import { reorderStatus, statusOf } from "../../../src/engine/reorder/status";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";
import { day } from "../order-lines";
import { datesOf, serials } from "./reference-dates";

const AS_OF = day("2025-11-15");
const status = (dates: Int32Array, cycle?: number, settings = defaultSettings) =>
  reorderStatus(dates, AS_OF, cycle, settings);

describe("the status of a customer", () => {
  it("is that of the four examples (spec 5.5)", () => {
    expect(["Birch Home", "Cedar Tools", "Elm Textiles", "Mesa Retail"].map((name) => status(datesOf(name)))).toEqual([
      "notDue",
      "due",
      "overdue",
      "lost",
    ]);
  });

  it("changes at 0.8, 1.2 and 2 cycles, the limits themselves included", () => {
    const at = (days: number) => statusOf(days, 100, defaultSettings);
    expect([79, 80, 119, 120, 199, 200].map(at)).toEqual(["notDue", "due", "due", "overdue", "overdue", "lost"]);
  });

  it("is not lost before 90 days, however short the cycle", () => {
    expect([89, 90].map((days) => statusOf(days, 10, defaultSettings))).toEqual(["overdue", "lost"]);
  });

  it("follows the settings", () => {
    const settings = settingsWith({ "reorder.due_from": 0.5, "reorder.overdue_from": 0.7, "reorder.lost_min_days": 0 });
    expect([49, 50, 70].map((days) => statusOf(days, 100, settings))).toEqual(["notDue", "due", "overdue"]);
    expect(statusOf(20, 10, settings)).toBe("lost");
  });

  it("goes by the default cycle after one order: 90 days, or the setting", () => {
    const once = serials("2025-09-01");
    expect(status(once)).toBe("due");
    expect(status(once, undefined, settingsWith({ "reorder.default_cycle": 200 }))).toBe("notDue");
    expect(status(once, 50)).toBe("overdue");
  });

  it("needs a cycle above 0", () => {
    expect(() => status(serials("2025-09-01"), 0)).toThrow(
      expect.objectContaining({ key: "divisorZero", code: "#DIV/0!", argument: "cycle" }),
    );
    expect(() => status(serials("2025-09-01"), -1)).toThrow(expect.objectContaining({ code: "#NUM!" }));
  });
});
