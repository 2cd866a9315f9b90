import type { ChartPlan, ChartSeries, SheetId } from "../../sheets/sheet-plan";
import { areaAddress, cellAddress, fixedReference } from "../address";
import { chartColors, color } from "../look/house-style";
import type { Requests } from "../requests";

/** A sheet in the workbook under the name of its tab. */
export interface TitledSheet {
  readonly sheet: Excel.Worksheet;
  readonly title: string;
}

export type SheetById = (id: SheetId) => TitledSheet;

/** By which our charts are known among those of the user. */
export const chartName = ({ id }: ChartPlan): string => `fupan_${id}`;

export async function chartNames(requests: Requests, sheet: Excel.Worksheet): Promise<string[]> {
  sheet.charts.load("items/name");
  await requests.send();
  return sheet.charts.items.map(({ name }) => name);
}

export function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[], sheetById: SheetById): void {
  for (const plan of charts) writeChart(sheet, plan, sheetById(plan.dataOn));
}

const types = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  bars: "BarClustered",
  stackedBars: "BarStacked",
  shareBars: "BarStacked100",
  line: "Line",
  scatter: "XYScatter",
} as const satisfies Record<ChartPlan["kind"], `${Excel.ChartType}`>;

function writeChart(sheet: Excel.Worksheet, plan: ChartPlan, data: TitledSheet): void {
  const [first] = plan.series;
  if (!first) return;
  const range = (area: ChartSeries["values"]): Excel.Range => data.sheet.getRange(areaAddress(area));
  const chart = sheet.charts.add(types[plan.kind], range(first.values), "Columns");
  chart.name = chartName(plan);
  const { area } = plan;
  chart.setPosition(
    cellAddress(area),
    cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }),
  );
  chart.format.border.lineStyle = "None";
  writeTitle(chart, plan, data.title);
  chart.legend.visible = plan.legend;
  if (plan.legend) {
    chart.legend.position = "Bottom";
    chart.legend.format.font.size = 9;
    chart.legend.format.font.color = color.slate;
  }
  for (const [index, series] of plan.series.entries()) {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    drawn.setValues(range(series.values));
    drawn.setXAxisValues(range(series.across ?? plan.categories));
    drawSeries(drawn, series, plan);
  }
  writeAxes(chart, plan);
}

/** The title is the sentence in its cell, so that it stays true when numbers change. */
function writeTitle(chart: Excel.Chart, plan: ChartPlan, dataTitle: string): void {
  chart.title.text = plan.titleText;
  chart.title.setFormula(fixedReference(dataTitle, { ...plan.title, rows: 1, columns: 1 }));
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = color.ink;
}

function drawSeries(drawn: Excel.ChartSeries, series: ChartSeries, { kind, valueFormat }: ChartPlan): void {
  const isBar = kind !== "line" && kind !== "scatter";
  if (isBar) drawn.gapWidth = 40;
  if (kind === "stackedColumns" || kind === "stackedBars" || kind === "shareBars") drawn.overlap = 100;
  if (series.color === "invisible") drawn.format.fill.clear();
  else if (isBar) drawn.format.fill.setSolidColor(chartColors[series.color]);
  else if (kind === "line") drawLine(drawn, chartColors[series.color], series.dashed === true);
  else drawPoints(drawn, chartColors[series.color]);
  if (series.labels) {
    drawn.hasDataLabels = true;
    drawn.dataLabels.numberFormat = valueFormat;
    drawn.dataLabels.format.font.size = 9;
    // On a bar that fills the page its number stands in the bar itself.
    drawn.dataLabels.format.font.color = kind === "shareBars" ? color.paper : color.slate;
  }
}

function drawLine(drawn: Excel.ChartSeries, lineColor: string, isDashed: boolean): void {
  drawn.format.line.color = lineColor;
  drawn.format.line.weight = 2.25;
  if (isDashed) drawn.format.line.lineStyle = "Dash";
  drawn.markerStyle = "None";
}

function drawPoints(drawn: Excel.ChartSeries, pointColor: string): void {
  drawn.format.line.clear();
  drawn.markerStyle = "Circle";
  drawn.markerSize = 6;
  drawn.markerBackgroundColor = pointColor;
  drawn.markerForegroundColor = pointColor;
}

function writeAxes({ axes }: Excel.Chart, plan: ChartPlan): void {
  const isLabelled = plan.series.every((series) => series.labels);
  for (const axis of [axes.valueAxis, axes.categoryAxis]) {
    axis.format.font.size = 9;
    axis.format.font.color = color.slate;
    axis.majorTickMark = "None";
  }
  axes.valueAxis.numberFormat = plan.valueFormat;
  axes.valueAxis.format.line.clear();
  axes.categoryAxis.format.line.color = color.rule;
  if (plan.kind === "bars" || plan.kind === "stackedBars" || plan.kind === "shareBars") readFromTop(axes.categoryAxis);
  // Numbers on the bars say it; an axis and its lines would say it twice.
  axes.valueAxis.visible = !isLabelled;
  axes.valueAxis.majorGridlines.visible = !isLabelled;
  if (!isLabelled) {
    axes.valueAxis.majorGridlines.format.line.color = color.rule;
    axes.valueAxis.majorGridlines.format.line.weight = 0.25;
  }
}

/** The first bar on top and every name shown; the axis of values stays below. */
function readFromTop(categoryAxis: Excel.ChartAxis): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelSpacing = 1;
}

/** Charts have no alternative text of their own in Excel's interface; the shapes that hold them have. */
export function writeAltTexts(shapes: readonly Excel.Shape[], charts: readonly ChartPlan[]): void {
  for (const chart of charts) {
    const shape = shapes.find(({ name }) => name === chartName(chart));
    if (shape) shape.altTextDescription = chart.altText;
  }
}
