import { describe, expect, it } from "vitest";
import { weekAfter } from "../../../../src/engine/reorder/week/week";
import { lastWeek, thisWeek } from "./states";

const first = weekAfter(undefined, lastWeek());
const second = weekAfter(first, thisWeek());

describe("a week from build to build", () => {
  it("has nothing to tell after the first build", () => {
    expect(first.report).toBeUndefined();
    expect(first.now.customers).toHaveLength(15);
  });

  it("names who should order now, the longest overdue first (spec 9.2)", () => {
    expect(first.due.map(({ customer, status, daysOverdue }) => [customer, status, daysOverdue])).toEqual([
      ["Kite Marine", "overdue", 54],
      ["Elm Textiles", "overdue", 25],
      ["Juniper Parts", "due", 0],
      ["Cedar Tools", "due", 0],
    ]);
  });

  it("compares with the build before once orders have changed", () => {
    expect(second.before).toEqual(first.now);
    expect(second.report?.landed.map(({ customer }) => customer)).toEqual(["Cedar Tools", "Pine Lab"]);
  });

  it("is the same again when the same orders are built again", () => {
    expect(weekAfter(second, thisWeek())).toEqual(second);
    expect(weekAfter(first, lastWeek())).toEqual(first);
  });

  it("still tells of the new orders after a setting was changed", () => {
    const patient = weekAfter(second, thisWeek({ "reorder.overdue_from": 1.5 }));
    expect(patient.report?.landed).toEqual(second.report?.landed);
    expect(patient.report?.newlyOverdue).toEqual([]);
  });

  it("is plain data: it comes back from the workbook as it was", () => {
    expect(JSON.parse(JSON.stringify(second))).toEqual(second);
  });
});
