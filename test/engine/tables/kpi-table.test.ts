import { describe, expect, it } from "vitest";
import { CellError } from "../../../src/engine/cell";
import { isKpiTable, kpiDirections, kpiKinds, readKpiTable } from "../../../src/engine/tables/kpi-table";
import { directionWords, kpiKindWords } from "../../../src/text/keywords";
import { day } from "../order-lines";
import { tableOf } from "./given";

const isKpi = (...headers: string[]) => isKpiTable({ names: [], headers });

describe("a table of KPIs", () => {
  it("is known by the names of KPIs beside a weight, a target or an actual, in English and Chinese (spec 4.2)", () => {
    expect(isKpi("KPI", "Weight")).toBe(true);
    expect(isKpi("指标名称", "目标值", "实际完成")).toBe(true);
    expect(isKpi("指標", "權重")).toBe(true);
    expect(isKpi("KPI", "Note")).toBe(false);
    expect(isKpi("Dimension", "Name", "Period", "Target")).toBe(false);
    expect(isKpi("Customer", "Date", "Amount")).toBe(false);
  });

  it("gives every column of spec 4.2, with texts cleaned and words understood", () => {
    const table = readKpiTable(
      tableOf(
        [
          "KPI",
          "Group",
          "Family",
          "Weight",
          "Target",
          "Actual",
          "Direction",
          "Unit",
          "Kind",
          "Drives",
          "Path",
          "Owner",
        ],
        [
          [
            " Sales  completion ",
            "Performance",
            "Financial",
            0.2,
            500000,
            "450,000",
            "Higher",
            "CNY",
            "Result",
            "–",
            "call",
            "Li",
          ],
          ["Complaint rate", "", null, "20%", "1%", 0.02, "越低越好", "%", "過程", "Sales completion", "", null],
        ],
      ),
    );
    expect(table.rows).toEqual([
      {
        kpi: "Sales completion",
        group: "Performance",
        family: "Financial",
        weight: 0.2,
        target: 500000,
        actual: 450000,
        direction: "higher",
        unit: "CNY",
        kind: "result",
        drives: "",
        path: "call",
        owner: "Li",
        period: "",
        person: "",
      },
      {
        kpi: "Complaint rate",
        group: "",
        family: "",
        weight: 0.2,
        target: 0.01,
        actual: 0.02,
        direction: "lower",
        unit: "%",
        kind: "process",
        drives: "Sales completion",
        path: "",
        owner: "",
        period: "",
        person: "",
      },
    ]);
    expect(table).toMatchObject({ rowsUsed: 2, notUsed: [], flagged: [] });
  });

  it("reads traditional headers, a unit in brackets, and headers that end with the word", () => {
    const table = readKpiTable(
      tableOf(
        ["考核指標", "指標類型", "權重", "目標(萬元)", "本月實際(萬元)", "關聯指標"],
        [["銷售額", "業績", 1, 50, "45", "回款"]],
      ),
    );
    expect(table.rows[0]).toMatchObject({ group: "業績", target: 500000, actual: 450000, drives: "回款" });
  });

  it("takes weights above 1 as of 100 and says so (D55)", () => {
    const weights = (...given: (number | string)[]) => {
      const table = readKpiTable(
        tableOf(
          ["KPI", "Weight"],
          given.map((weight, at) => [`KPI ${at}`, weight]),
        ),
      );
      return { weights: table.rows.map(({ weight }) => weight), flagged: table.flagged, uneven: table.unevenWeights };
    };
    expect(weights(40, 30, 29, 1).weights).toEqual([0.4, 0.3, 0.29, 0.01]);
    expect(weights(0.4, 0.6)).toEqual({ weights: [0.4, 0.6], flagged: [], uneven: [] });
    expect(weights("40%", 60)).toEqual({ weights: [0.4, 0.6], flagged: [{ row: 2, code: "D55" }], uneven: [] });
    expect(weights(50, 45).uneven).toEqual([{ person: "", period: "", sum: 0.95 }]);
    expect(weights(-10, 110)).toMatchObject({
      weights: [null, null],
      flagged: expect.arrayContaining([{ row: 1, code: "D56" }]),
    });
  });

  it("adds weights up for each person and period (D63)", () => {
    const table = readKpiTable(
      tableOf(
        ["KPI", "Person", "Period", "Weight"],
        [
          ["Sales", "Li", "2026-01", 0.6],
          ["Training", "li", "2026年1月", 0.4],
          ["Sales", "Wang", "2026-01", 0.6],
          ["Sales", "Zhao", "2026-01", null],
        ],
      ),
    );
    expect(table.unevenWeights).toEqual([{ person: "Wang", period: "2026-01", sum: 0.6 }]);
  });

  it("passes over totals, rows without a name and error values in it, and blank rows without a word (D24, D21, D51, D54)", () => {
    const table = readKpiTable(
      tableOf(
        ["KPI", "Target", "Actual"],
        [
          ["Sales", 10, 9],
          [null, 5, 5],
          [null, null, " "],
          ["合计", 15, 14],
          [new CellError("#REF!"), 1, 1],
        ],
      ),
    );
    expect(table.rowsUsed).toBe(1);
    expect(table.notUsed).toEqual([
      { row: 2, code: "D21" },
      { row: 4, code: "D24" },
      { row: 5, code: "D51" },
    ]);
  });

  it("uses a row whose actual is an error or no number, as not measured yet", () => {
    const table = readKpiTable(
      tableOf(
        ["KPI", "Target", "Actual", "Direction"],
        [
          ["Sales", 10, new CellError("#DIV/0!"), "sideways"],
          ["Calls", 10, "soon", null],
        ],
      ),
    );
    expect(table.rows.map(({ actual, direction }) => [actual, direction])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(table.flagged).toEqual([
      { row: 1, code: "D18" },
      { row: 2, code: "D18" },
    ]);
  });

  it("writes periods in one spelling", () => {
    const periods = [
      2026,
      "2026年",
      "2026-Q1",
      "Q1 2026",
      "2026年第一季度",
      202601,
      "2026年1月",
      day("2026-01-01"),
      "H1",
    ];
    const table = readKpiTable(
      tableOf(
        ["KPI", "Target", "Period"],
        periods.map((period) => ["Sales", 1, period]),
      ),
    );
    expect(table.rows.map(({ period }) => period)).toEqual([
      "2026",
      "2026",
      "2026-Q1",
      "2026-Q1",
      "2026-Q1",
      "2026-01",
      "2026-01",
      "2026-01",
      "H1",
    ]);
  });

  it("understands every word of the functions for a direction and a kind", () => {
    for (const [header, words, known] of [
      ["Direction", directionWords, kpiDirections],
      ["Kind", kpiKindWords, kpiKinds],
    ] as const)
      for (const [id, typed] of Object.entries<readonly string[]>(words)) {
        expect(Object.keys(known)).toContain(id);
        const table = readKpiTable(
          tableOf(
            ["KPI", "Target", header],
            typed.map((word) => ["Sales", 1, word]),
          ),
        );
        expect(table.rows.map((row) => row[header === "Kind" ? "kind" : "direction"])).toEqual(typed.map(() => id));
      }
  });
});
