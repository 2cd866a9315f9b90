import { describe, expect, it } from "vitest";
import { planBook } from "../../src/sheets/book";
import type { ChosenSheet } from "../../src/sheets/chosen-sheets";
import { type BookResults, tiersShown } from "../../src/sheets/results";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import { referenceResults } from "./support/reference-results";

const chosen: readonly ChosenSheet[] = ["review", "rfm-segments", "data-check"];

const strict: BookResults = {
  ...referenceResults,
  settings: { ...referenceResults.settings, "rfm.gaps": "strict" },
};

function segmentsPlan(results: BookResults): SheetPlan {
  const plan = planBook(results, chosen, "en").find(({ id }) => id === "rfm-segments");
  if (!plan) throw new Error("the book has no RFM segments");
  return plan;
}

const table = (plan: SheetPlan, id: string) => {
  const block = plan.blocks.find((one) => one.id === id);
  if (block?.kind !== "table") throw new Error(`no table ${id}`);
  return block;
};

describe("RFM segments", () => {
  const plan = segmentsPlan(referenceResults);

  it("lists the tier Unclassified only where customers may stay without one", () => {
    expect(tiersShown(referenceResults.settings)).toEqual(["high", "potential", "dormant", "low"]);
    expect(table(plan, "tiers").rows).toBe(5);
    expect(tiersShown(strict.settings)).toContain("unclassified");
    expect(table(segmentsPlan(strict), "tiers").rows).toBe(6);
  });

  it("says what to do for each tier once, on page one, and folds it in the work table", () => {
    expect(plan.blocks.find(({ id }) => id === "actions")).toMatchObject({ cells: { length: 8 } });
    const work = table(plan, "segments");
    const folded = (work.folded ?? []).map((column) => work.columns[column]?.id);
    expect(folded).toEqual(["strategy", "channel", "row"]);
  });

  it("prints the columns to look at and the four inputs, and nothing that is folded", () => {
    const { columns, at, folded = [] } = table(plan, "segments");
    const last = plan.print.area.column + plan.print.area.columns;
    expect(at.column + Math.min(...folded)).toBe(last);
    expect(columns.slice(0, last - at.column).filter(({ role }) => role === "input")).toHaveLength(4);
  });

  it("draws each customer of the reference orders once, by tier (spec 9.2: 1 high, 7 potential, 5 dormant, 2 low)", () => {
    const scatter = plan.charts.find(({ id }) => id === "scatter");
    expect(scatter?.series.map(({ name, values }) => [name, values.rows])).toEqual([
      ["High", 1],
      ["Potential", 7],
      ["Dormant", 5],
      ["Low", 2],
    ]);
    for (const { values, across } of scatter?.series ?? []) expect(across?.rows).toBe(values.rows);
  });
});
