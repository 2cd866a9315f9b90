import { beforeAll, describe, expect, it } from "vitest";
import { columnArea, columnShown, shownBy, typeAt } from "../../../preview/judge/shown";
import type { Desk } from "../support/desk";
import { errorsOf, kpiDesk, kpiSheets, typeInto } from "../support/kpi-desk";

const PATIENCE = 120_000;

/** KPI, group, family, kind, weight, target, actual, direction, unit, drives, path, owner, period, person. */
const kpi = (name: string, weight: number, actual: number, path: string) =>
  [name, name, "Financial", "result", weight, 100, actual, "higher", "points", "", path, "Li", "2025", "Li"] as const;

describe("the examples of spec 5.7 on the KPI sheets", { timeout: PATIENCE }, () => {
  let desk: Desk;
  const one = (name: string) => shownBy(desk.book, name)[0]?.[0];
  const results = (heading: string) => columnShown(desk.book, "tblKPIResults", heading);

  beforeAll(async () => {
    desk = kpiDesk([
      kpi("A", 40, 95, "plan"),
      kpi("B", 30, 80, "plan"),
      kpi("C", 20, 90, "plan"),
      kpi("D", 10, 100, "plan"),
    ]);
    await desk.build({ sheets: kpiSheets });
    await desk.calculate();
  }, PATIENCE);

  it("make 90 of scores 95, 80, 90, 100 at weights 40, 30, 20, 10 (KPI.WEIGHTED, T-30)", () => {
    expect(one("fp_KPI_Total")).toBeCloseTo(90, 9);
  });

  it("do not take floors for held that nobody measured", () => {
    expect(one("kpi_Floors")).toBe("0 of 2 measured");
  });

  it.each([
    [450_000, 500_000, "higher", 1, 0.9],
    [22, 20, "higher", 1, 1],
    [22, 20, "higher", 1.2, 1.1],
    [0.02, 0.01, "lower", 1, 0.5],
    [1, 0, "higher", 1, ""],
    [-5, 10, "higher", 1, 0],
    [0, 10, "lower", 1, 1],
  ])("reach of %d against %d, where %s is better and the cap is %d: %s (KPI.SCORE)", async (...example) => {
    const [actual, target, direction, cap, achievement] = example;
    const row = results("KPI").indexOf("A");
    typeAt(columnArea(desk.book, "tblKPIResults", "Actual"), actual, row);
    typeAt(columnArea(desk.book, "tblKPIResults", "Target"), target, row);
    typeAt(columnArea(desk.book, "tblKPI", "Direction"), direction);
    typeInto(desk, "set_kpi_cap", cap);
    await desk.calculate();
    expect(results("Achievement")[row]).toEqual(
      typeof achievement === "number" ? expect.closeTo(achievement, 9) : achievement,
    );
    expect(errorsOf(desk)).toEqual([]);
  });

  it("weigh 46.7, 27.7, 16.0 and 9.5% with a consistency ratio of 1.1% (KPI.WEIGHTS)", async () => {
    const above = [[2, 3, 4], [2, 3], [2]];
    for (const [row, values] of above.entries())
      for (const [place, value] of values.entries()) typeInto(desk, "kpi_Compare", value, row, row + 1 + place);
    await desk.calculate();
    const shown = [...shownBy(desk.book, "calc_kpiCompared_weight").flat().slice(0, 4), one("calc_KpiConsistency")];
    expect(shown.map((share) => Number((100 * Number(share)).toFixed(1)))).toEqual([46.7, 27.7, 16, 9.5, 1.1]);
  });

  it("fail one KPI, Sales, for all but order (KPI.AUDIT)", async () => {
    const alone = kpiDesk([kpi("Sales", 100, 1, "")]);
    await alone.build({ sheets: kpiSheets });
    await alone.calculate();
    expect(shownBy(alone.book, "kpi_Audit").flat()).toEqual(["Fail ✗", "Fail ✗", "Pass ✓", "Fail ✗"]);
  });
});
