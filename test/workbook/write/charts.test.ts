import { describe, expect, it } from "vitest";
import type { Chart } from "../../../host/cells/book";
import type { ChartPlan, SheetPlan } from "../../../src/sheets/sheet-plan";
import { build } from "../support/build";
import { customers, reviewPlan, settingsPlan } from "../support/plans";
import { openBook } from "../support/workbook";

/** The chart of the small book, otherwise drawn, as it stands in the workbook. */
async function drawn(change: (chart: ChartPlan) => ChartPlan): Promise<Chart | undefined> {
  const { book } = openBook();
  const plan: SheetPlan = reviewPlan(customers);
  await build([{ ...plan, charts: plan.charts.map(change) }, settingsPlan(50)]);
  return book.sheetNamed("Review")?.charts[0];
}

const unlabelled = (chart: ChartPlan): ChartPlan["series"] => chart.series.map(({ labels: _, ...series }) => series);

describe("charts that are written", () => {
  it("begin with the first bar on top, show every name and keep the axis of values below", async () => {
    const chart = await drawn((plan) => ({ ...plan, kind: "stackedBars", series: unlabelled(plan) }));
    expect(chart).toMatchObject({
      type: "BarStacked",
      overlap: 100,
      categoriesReversed: true,
      valueAxisAtLast: true,
      categoryLabelSpacing: 1,
      valueGridlines: true,
      valueAxisHidden: false,
    });
  });

  it("have neither gridlines nor an axis of values where the bars carry numbers", async () => {
    const chart = await drawn((plan) => plan);
    expect(chart).toMatchObject({ type: "ColumnClustered", valueGridlines: false, valueAxisHidden: true });
    expect(chart?.categoriesReversed).toBeUndefined();
  });

  it("draw a series of points where it lies, in its own colour", async () => {
    const chart = await drawn((plan) => ({
      ...plan,
      kind: "scatter",
      series: unlabelled(plan).map((series) => ({ ...series, across: { row: 5, column: 3, rows: 3, columns: 1 } })),
    }));
    expect(chart?.series[0]).toMatchObject({ categories: "Review!$D$6:$D$8", color: "#0F6B5C", markers: true });
  });
});
