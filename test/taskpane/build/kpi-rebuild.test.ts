import { beforeAll, describe, expect, it } from "vitest";
import { columnArea, columnShown, shownBy, typeAt } from "../../../preview/judge/shown";
import type { Desk } from "../support/desk";
import { errorsOf, kpiDesk, kpiSheets, typeInto, typeWhere } from "../support/kpi-desk";

const PATIENCE = 240_000;

/** As the user deletes a row of a list: everything under it moves up in the list's columns. */
function deleteRow(desk: Desk, tableName: string, key: string): void {
  const table = desk.table(tableName);
  const sheet = desk.sheetOf(table);
  const { row, column, rows, columns } = table.area;
  const gone = desk.rowOf(table, key);
  for (let at = gone; at < row + rows; at++)
    for (let across = column; across < column + columns; across++) {
      const below = at + 1 < row + rows ? sheet.content(at + 1, across) : undefined;
      if (typeof below === "string" && below.startsWith("=")) sheet.setFormula(at, across, below);
      else sheet.setConstant(at, across, below);
    }
  table.area = { ...table.area, rows: rows - 1 };
  sheet.touched(row, column, rows, columns);
  sheet.structureChanged = true;
}

/** As the user types under a list: it grows by a row, and Excel fills its formulas down. */
function addRow(desk: Desk, tableName: string, cells: Readonly<Record<string, string | number>>): void {
  const table = desk.table(tableName);
  const sheet = desk.sheetOf(table);
  const { row, column, rows, columns } = table.area;
  table.area = { ...table.area, rows: rows + 1 };
  for (let across = column; across < column + columns; across++) {
    const above = sheet.content(row + rows - 1, across);
    if (typeof above === "string" && above.startsWith("=")) sheet.setFormula(row + rows, across, above);
  }
  for (const [heading, value] of Object.entries(cells))
    sheet.setConstant(row + rows, desk.columnOf(table, heading), value);
  sheet.touched(row, column, rows + 1, columns);
  sheet.structureChanged = true;
}

describe("what a manager made of the KPI sheets, after a rebuild", { timeout: PATIENCE }, () => {
  let desk: Desk;
  const kpis = () => columnShown(desk.book, "tblKPI", "KPI");
  const first = (name: string) => shownBy(desk.book, name)[0]?.[0];

  beforeAll(async () => {
    desk = kpiDesk();
    await desk.build({ sheets: kpiSheets });
    typeInto(desk, "set_kpi_weight_performance", 0.5);
    typeInto(desk, "set_kpi_weight_team", 0);
    typeWhere(desk, "tblKPI", { KPI: "Sales completion" }, "In group", 0.7);
    typeWhere(desk, "tblKPI", { KPI: "Satisfaction" }, "Path", "Call after every delivery");
    typeWhere(desk, "tblKPI", { KPI: "Data use" }, "KPI", "CRM use");
    deleteRow(desk, "tblKPI", "Cross-department");
    addRow(desk, "tblKPI", { KPI: "Margin", Group: "Performance", "In group": 0.1, Target: 0.3, Direction: "higher" });
    typeInto(desk, "kpi_Person", "Amy", 0);
    await desk.calculate();
    typeWhere(desk, "tblKPIResults", { Person: "Amy", KPI: "Satisfaction" }, "Actual", 4.5);
    addRow(desk, "tblKPIResults", { Person: "Zoe", Period: "Period 2", KPI: "Margin", Actual: 0.2 });
    typeInto(desk, "kpi_Person", "Zoe", 3);
    await desk.build({ sheets: kpiSheets });
    await desk.build({ sheets: kpiSheets });
    await desk.calculate();
  }, PATIENCE);

  it("has the weights and shares that were typed", () => {
    expect(first("set_kpi_weight_performance")).toBe(0.5);
    const row = kpis().indexOf("Sales completion");
    expect(columnShown(desk.book, "tblKPI", "Weight")[row]).toBeCloseTo(0.35, 12);
    expect(columnShown(desk.book, "tblKPI", "Path")[kpis().indexOf("Satisfaction")]).toBe("Call after every delivery");
  });

  it("has the KPI that was added and the new name, and not the KPI that was taken out", () => {
    expect(kpis()).toContain("Margin");
    expect(kpis()).toContain("CRM use");
    expect(kpis()).not.toContain("Data use");
    expect(kpis()).not.toContain("Cross-department");
    expect(kpis()).toHaveLength(9);
    expect(columnShown(desk.book, "tblKPI", "Weight")[kpis().indexOf("Margin")]).toBeCloseTo(0.05, 12);
    expect(columnShown(desk.book, "tblKPIResults", "KPI")).toContain("CRM use");
  });

  it("has the persons who were named and added, with what was measured of them", () => {
    expect(shownBy(desk.book, "kpi_Person").flat()).toContain("Zoe");
    const results = columnShown(desk.book, "tblKPIResults", "Person").map((person, row) => [
      person,
      columnShown(desk.book, "tblKPIResults", "KPI")[row],
      columnShown(desk.book, "tblKPIResults", "Actual")[row],
    ]);
    expect(results).toContainEqual(["Amy", "Satisfaction", 4.5]);
    expect(results).toContainEqual(["Zoe", "Margin", 0.2]);
  });

  it("has rows to fill for the KPI that was added, beside the one that was typed, and none for the KPI that was taken out", () => {
    const rows = columnShown(desk.book, "tblKPIResults", "KPI").map((kpi, row) => [
      kpi,
      columnShown(desk.book, "tblKPIResults", "Person")[row],
      columnShown(desk.book, "tblKPIResults", "Period")[row],
    ]);
    const ofMargin = (person: string) => rows.filter(([kpi, of]) => kpi === "Margin" && of === person);
    expect(ofMargin("Amy")).toEqual([["Margin", "Amy", "Period 2"]]);
    expect(ofMargin("Zoe")).toEqual([["Margin", "Zoe", "Period 2"]]);
    expect(rows.filter(([kpi, person]) => person && (kpi === "" || kpi === "Cross-department"))).toEqual([]);
  });

  it("has as many free lines for people as at first", () => {
    expect(
      shownBy(desk.book, "kpi_Person")
        .flat()
        .filter((name) => !name),
    ).toHaveLength(3);
  });

  it("scores the added KPI of the added person: 20% of 30% at a weight of 5%", () => {
    const row = columnShown(desk.book, "tblKPIResults", "Person").lastIndexOf("Zoe");
    expect(columnShown(desk.book, "tblKPIResults", "Points")[row]).toBeCloseTo((100 * 0.05 * 2) / 3, 9);
  });

  it("stands on cells that show no error, and a third build changes nothing", async () => {
    expect(errorsOf(desk)).toEqual([]);
    const before = await desk.snapshot();
    const { book } = await desk.build({ sheets: kpiSheets });
    expect(book.cellsWritten).toBe(0);
    expect(await desk.snapshot()).toEqual(before);
  });

  it("speaks Chinese when asked to, with everything in place", async () => {
    await desk.build({ language: "zh", sheets: kpiSheets });
    await desk.calculate();
    expect(columnShown(desk.book, "tblKPI", "指标")).toContain("Margin");
    expect(columnShown(desk.book, "tblKPI", "指标")).toContain("销售额完成率");
    expect(columnShown(desk.book, "tblKPI", "指标")).not.toContain("跨部门协作评分");
    const row = columnShown(desk.book, "tblKPI", "指标").indexOf("销售额完成率");
    expect(columnShown(desk.book, "tblKPI", "权重")[row]).toBeCloseTo(0.35, 12);
    expect(errorsOf(desk)).toEqual([]);
    typeAt(columnArea(desk.book, "tblKPI", "组内占比"), 0.6, row);
    await desk.calculate();
    expect(columnShown(desk.book, "tblKPI", "权重")[row]).toBeCloseTo(0.3, 12);
  });
});
