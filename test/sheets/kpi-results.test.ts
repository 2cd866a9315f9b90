import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/engine/cell";
import { defaultSettings } from "../../src/engine/settings/settings";
import { readKpiTable } from "../../src/engine/tables/kpi-table";
import { computeKpi } from "../../src/sheets/kpi-results";
import { kpiHeaders, kpiRows } from "../fixtures/kpi-table";

/** A table with its headers first, read as the KPI table of a workbook. */
function rowsOf([headers = [], ...rows]: readonly (readonly Cell[])[]) {
  const columns = headers.map((_, column) => rows.map((cells) => cells[column] ?? null));
  return readKpiTable({ names: ["KPI"], headers: headers.map(String), columns, rows: rows.length }).rows;
}

describe("the KPIs of a workbook", () => {
  it("are the nine of the source with 40, 30, 20 and 10% until there is a KPI table (spec KPI-03, KPI-04)", () => {
    const { groups, kpis, persons, isGiven } = computeKpi([], ["Li"], defaultSettings);
    expect(groups.map(({ weight }) => weight)).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect(kpis.map(({ weight }) => Math.round(weight * 1000) / 10)).toEqual([20, 20, 10, 10, 10, 10, 10, 5, 5]);
    expect(persons.map(({ name }) => name)).toEqual(["Li"]);
    expect(isGiven).toBe(false);
  });

  it("take weights, targets and persons from the table", () => {
    const { groups, kpis, persons, periods, measured } = computeKpi(
      rowsOf([kpiHeaders, ...kpiRows]),
      [],
      defaultSettings,
    );
    expect(groups.map(({ name, weight }) => [name, weight])).toEqual([
      ["Performance", 0.4],
      ["Customer value", 0.3],
      ["Capability", 0.2],
      ["Team", 0.1],
    ]);
    expect(kpis[0]).toMatchObject({ id: "salesCompletion", share: 0.5, target: 500_000, kind: "result" });
    expect(persons.map(({ name }) => name)).toEqual(["Li", "Wang", "Zhou", "Chen"]);
    expect(periods.map(({ name }) => name)).toEqual(["2025-Q3", "2025-Q4"]);
    expect(measured).toHaveLength(72);
  });

  it("keep what the source says of its own KPIs where the table is silent, and share what is left among new groups", () => {
    const rows = rowsOf([
      ["KPI", "Group", "Actual"],
      ["客户复购率", "", 0.5],
      ["Margin", "Profit", 0.3],
    ]);
    const { groups, kpis } = computeKpi(rows, [], defaultSettings);
    expect(kpis[0]).toMatchObject({ id: "repurchaseRate", target: 0.6, drives: null });
    expect(groups.map(({ id, weight }) => [id, weight])).toEqual([
      ["customer", 0.3],
      ["PROFIT", 0.7],
    ]);
  });

  it("give each row its own target where targets differ", () => {
    const rows = rowsOf([
      ["KPI", "Person", "Target", "Actual"],
      ["Sales", "Li", 100, 90],
      ["Sales", "Wang", 200, 210],
    ]);
    const { kpis, measured } = computeKpi(rows, [], defaultSettings);
    expect(kpis[0]?.target).toBeNull();
    expect(measured.map(({ target }) => target)).toEqual([100, 200]);
  });

  it("know a floor by its name: it is no KPI", () => {
    const rows = rowsOf([
      ["KPI", "Person", "Actual"],
      ["Sales", "Li", 90],
      ["Complaint rate", "Li", 0.02],
    ]);
    const { kpis, measured } = computeKpi(rows, [], defaultSettings);
    expect(kpis.map(({ name }) => name)).toEqual(["Sales"]);
    expect(measured.find(({ kpi }) => kpi === "complaint")?.actual).toBe(0.02);
  });
});
