import { describe, expect, it } from "vitest";
import { planBook } from "../../src/sheets/book";
import type { ChosenSheet } from "../../src/sheets/chosen-sheets";
import { referenceResults } from "./support/reference-results";

const chosen: readonly ChosenSheet[] = ["review", "rfm-segments", "data-check"];

const plans = planBook(referenceResults, chosen, "en");
const charts = plans.flatMap((plan) => plan.charts);
const chart = (id: string) => charts.find((one) => one.id === id);

describe("the charts of the book", () => {
  it("show the twelve largest customers as bars with their names, one colour a class", () => {
    const pareto = chart("pareto");
    expect(pareto).toMatchObject({ kind: "stackedBars", legend: true, categories: { rows: 12 } });
    expect(pareto?.series.map(({ name, color }) => [name, color])).toEqual([
      ["Class A", "up"],
      ["Class B", "target"],
      ["Class C", "lastYear"],
    ]);
  });

  it("leave out classes that none of the largest customers belongs to, and the legend with them", () => {
    const allA = {
      ...referenceResults,
      pareto: referenceResults.pareto.map((row) => ({ ...row, class: "a" as const })),
    };
    const [review] = planBook(allA, chosen, "en");
    const pareto = review?.charts.find(({ id }) => id === "pareto");
    expect(pareto).toMatchObject({ legend: false, series: [{ name: "Class A" }] });
  });

  it("leave out a picture of fewer than three problems", () => {
    expect(referenceResults.report.codes.length).toBeLessThan(3);
    expect(chart("problems")).toBeUndefined();
  });

  it("use at most four colours", () => {
    for (const { id, series } of charts) {
      const colors = new Set(series.map(({ color }) => color).filter((color) => color !== "invisible"));
      expect(colors.size, id).toBeLessThanOrEqual(4);
    }
  });
});

describe("Calc", () => {
  it("prints its single figures alone, whatever its blocks hold", () => {
    const calc = plans.find(({ id }) => id === "calc");
    expect(calc?.print.area.columns).toBe(3);
    expect(calc?.print.area.rows).toBeLessThan(40);
  });

  it("has columns as wide as what they hold, from 9 to 36 characters", () => {
    const [margin, ...widths] = plans.find(({ id }) => id === "calc")?.widths ?? [];
    expect(margin).toBe(2);
    for (const width of widths) {
      expect(width).toBeGreaterThanOrEqual(9);
      expect(width).toBeLessThanOrEqual(36);
    }
  });
});
