import { beforeAll, describe, expect, it } from "vitest";
import { columnShown, shownBy } from "../../../preview/judge/shown";
import { kpiRows } from "../../fixtures/kpi-table";
import type { Desk } from "../support/desk";
import { errorsOf, kpiDesk, kpiSheets, typeInto, typeWhere } from "../support/kpi-desk";

const language = "en" as const;
const PATIENCE = 120_000;

describe("the KPI sheets of a team of four (spec 9.1 T-30 to T-34)", { timeout: PATIENCE }, () => {
  let desk: Desk;
  const results = (heading: string) => columnShown(desk.book, "tblKPIResults", heading);
  const shown = (name: string) => shownBy(desk.book, name);
  const one = (name: string) => shown(name)[0]?.[0];
  const ofLi = (heading: string) =>
    results(heading).filter((_, row) => results("Person")[row] === "Li" && results("Period")[row] === "2025-Q4");

  beforeAll(async () => {
    desk = kpiDesk(kpiRows);
    await desk.build({ language, sheets: kpiSheets });
    await desk.calculate();
  }, PATIENCE);

  it("shows no error", () => {
    expect(errorsOf(desk)).toEqual([]);
  });

  it("makes the points of T-32: 18, 20, 8, 9, 10, 9, 10, 4 and 4.5", () => {
    const points = ofLi("Points")
      .slice(0, 9)
      .map((value) => Number(value));
    [18, 20, 8, 9, 10, 9, 10, 4, 4.5].forEach((expected, place) => {
      expect(points[place]).toBeCloseTo(expected, 9);
    });
  });

  it("adds them up to 38, 27, 19 and 8.5 by group, and 92.5 in all", () => {
    const groups = shown("kpi_CardGroup");
    const sums = new Map(groups.map(([name, , points]) => [name, points]));
    const expected = { Performance: 38, "Customer value": 27, Capability: 19, Team: 8.5, Total: 92.5 };
    for (const [name, points] of Object.entries(expected)) expect(Number(sums.get(name)), name).toBeCloseTo(points, 9);
    expect(one("fp_KPI_Total")).toBeCloseTo(92.5, 9);
  });

  it("says the rank among all, and what changed since the period before", () => {
    expect(desk.book.sheetNamed("KPI scorecard")?.value(3, 1)).toBe(
      "Li has 92.5 of 100 points in 2025-Q4: rank 2 of 4. Below plan: High-value share, Team completion.",
    );
  });

  it("follows another person and period without the add-in", async () => {
    typeInto(desk, "kpi_ChosenPerson", "Wang");
    typeInto(desk, "kpi_Period", "2025-Q3");
    await desk.calculate();
    expect(one("fp_KPI_Total")).toBe(100);
    typeInto(desk, "kpi_ChosenPerson", "Li");
    typeInto(desk, "kpi_Period", "2025-Q4");
    await desk.calculate();
  });

  it.each([
    [0.01, 0.95, "Pass ✓", "Pass ✓", 0],
    [0.0101, 0.949, "Breach ✗", "Breach ✗", 2],
  ])(
    "judges complaints of %d and follow-up of %d as %s and %s (T-33)",
    async (complaints, followUp, first, second, breaches) => {
      const li = { Person: "Li", Period: "2025-Q4" };
      typeWhere(desk, "tblKPIResults", { ...li, KPI: "Complaint rate" }, "Actual", complaints);
      typeWhere(desk, "tblKPIResults", { ...li, KPI: "Timely follow-up" }, "Actual", followUp);
      await desk.calculate();
      expect(ofLi("Status").slice(9)).toEqual([first, second]);
      expect(shown("kpi_Breaches")[0]).toEqual([breaches]);
    },
  );

  it("pays 10% of the bonus less for each floor that is breached, and says when it is serious (AMB-33)", async () => {
    const scorecard = desk.named("fp_KPI_Total").sheet;
    const first = desk.book.names.find(({ name }) => name === "kpi_Person")?.formula.match(/\$(\d+)/)?.[1];
    const row = Number(first) - 1;
    for (const [column, value] of [10_000, 200_000, 0.01, 500].entries()) {
      scorecard.setConstant(row, 2 + column, value);
      scorecard.touched(row, 2 + column, 1, 1);
    }
    await desk.calculate();
    // 10,000 × 92.5% × (1 − 2 × 10%) + 200,000 × 1% + 500
    expect(Number(shown("kpi_Pay")[0]?.[0])).toBeCloseTo(9900, 9);
    expect(shown("kpi_Floors")[0]).toEqual(["2 breached ✗ · review position"]);
  });

  it("says what is missing while the weights do not add up, and scores nobody (D63, T-31)", async () => {
    typeInto(desk, "set_kpi_weight_team", 0.05);
    await desk.calculate();
    expect(one("fp_KPI_Total")).toBe("weights 95%");
    expect(shown("kpi_Score").flat()).toEqual(["", "", "", "", "", "", ""]);
    const weighting = desk.named("set_kpi_weight_team").sheet;
    expect(weighting.value(5, 1)).toBe("95%: 5 points missing");
    expect(one("check_kpi_weighting")).toBe("! Weights do not add up to 100%");
    expect(errorsOf(desk)).toEqual([]);
    typeInto(desk, "set_kpi_weight_team", 0.1);
    await desk.calculate();
    expect(weighting.value(5, 1)).toBe("100% ✓");
  });

  it("judges the training gates: exam 90 and simulation 85 pass, exam 89 fails (T-34)", async () => {
    const { sheet, row, column } = desk.named("set_gate_exam");
    const tryOut = async (exam: number, simulation: number) => {
      sheet.setConstant(row, column + 1, exam);
      sheet.setConstant(row + 1, column + 1, simulation);
      sheet.touched(row, column + 1, 2, 1);
      await desk.calculate();
      return [sheet.value(row, column + 2), sheet.value(row + 1, column + 2)];
    };
    expect(await tryOut(90, 85)).toEqual(["Pass ✓", "Pass ✓"]);
    expect(await tryOut(89, 85)).toEqual(["Fail ✗", "Pass ✓"]);
  });

  it("weighs 40, 30, 20 and 10% from exact ratios, with consistency 0 (T-43), and uses them when told to", async () => {
    const exact = [40, 30, 20, 10];
    for (let row = 0; row < 4; row++)
      for (let column = row + 1; column < 4; column++)
        typeInto(desk, "kpi_Compare", (exact[row] ?? 1) / (exact[column] ?? 1), row, column);
    typeInto(desk, "set_kpi_weight_performance", 0.5);
    typeInto(desk, "kpi_WeightsUsed", "compared");
    await desk.calculate();
    const used = shown("kpi_GroupWeight").flat().map(Number);
    [0.4, 0.3, 0.2, 0.1, 0].forEach((weight, group) => {
      expect(used[group]).toBeCloseTo(weight, 9);
    });
    expect(one("calc_KpiConsistency")).toBe(0);
    expect(one("fp_KPI_Total")).toBeCloseTo(92.5, 9);
    typeInto(desk, "kpi_WeightsUsed", "typed");
    typeInto(desk, "set_kpi_weight_performance", 0.4);
    await desk.calculate();
  });

  it("keeps the rank of the one who is best in all", () => {
    const wang = shown("kpi_Stress").find(([person]) => person === "Wang");
    expect(wang).toEqual(["Wang", 1, 1, 1, "Stable ✓", ""]);
  });

  it("finds the two whose ranks five points of performance change", () => {
    // Li leads Zhou by 92.5 to 92.12, and only where performance weighs 35% does Zhou come first.
    const moved = shown("kpi_Stress").filter(([, , , , holds]) => holds === "Moves !");
    expect(moved).toEqual([
      ["Li", 2, 2, 3, "Moves !", "Performance −5%"],
      ["Zhou", 3, 2, 3, "Moves !", "Performance −5%"],
    ]);
  });
});
