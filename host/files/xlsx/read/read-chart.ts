/** A chart part as a chart of the host, without its place on the sheet. */
import type { Chart, ChartSeries } from "../../../cells/book";
import { EMU_PER_POINT } from "../cells/measures";
import { attribute, child, descend, elementsNamed, type XmlElement } from "../package/xml";
import { CHART_KINDS } from "../write/write-chart";

type DrawnChart = Omit<Chart, "id" | "name" | "altText" | "left" | "top" | "width" | "height">;

const GROUPS = ["barChart", "lineChart", "scatterChart"];
const LEGENDS = new Map<string | undefined, Chart["legend"]>([
  ["b", "bottom"],
  ["t", "top"],
  ["l", "left"],
  ["r", "right"],
]);

/** Undefined for a kind of chart that the host does not know. */
export function readChart(space: XmlElement): DrawnChart | undefined {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const group = plot?.children.find(({ name }) => GROUPS.includes(name));
  const type = group && typeOf(group);
  if (!plot || !group || type === undefined) return undefined;
  const valueAxis = plot.children.findLast(({ name }) => name === "valAx");
  const legend = child(chart, "legend");
  return {
    type,
    ...readTitle(child(chart, "title")),
    series: group.children.filter(({ name }) => name === "ser").map((series) => readSeries(series, type)),
    legend: legend ? (LEGENDS.get(valOf(legend, "legendPos")) ?? "right") : false,
    ...numberOf(group, "gapWidth", "gapWidth"),
    ...numberOf(group, "overlap", "overlap"),
    ...readAxis(valueAxis),
    ...readCategoryAxis(plot),
    border: descend(space, "spPr", "ln", "solidFill") !== undefined,
  };
}

const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attribute(child(element, name), "val");

function typeOf(group: XmlElement): string | undefined {
  const family =
    group.name === "barChart"
      ? valOf(group, "barDir") === "bar"
        ? "bar"
        : "column"
      : group.name === "lineChart"
        ? "line"
        : "scatter";
  const grouping = valOf(group, "grouping") ?? "standard";
  if (family === "line" && grouping === "standard") return hasMarkers(group) ? "LineMarkers" : "Line";
  return [...CHART_KINDS].find(([, kind]) => kind.family === family && kind.grouping === grouping)?.[0];
}

/** A series that says nothing of its markers shows them. */
const hasMarkers = (group: XmlElement): boolean =>
  group.children.some((series) => series.name === "ser" && valOf(child(series, "marker"), "symbol") !== "none");

function numberOf<Key extends string>(
  element: XmlElement | undefined,
  name: string,
  key: Key,
): Partial<Record<Key, number>> {
  const value = valOf(element, name);
  return value === undefined ? {} : ({ [key]: Number(value) } as Partial<Record<Key, number>>);
}

function readTitle(
  title: XmlElement | undefined,
): Pick<DrawnChart, "title" | "titleFormula" | "titleSize" | "titleColor"> {
  const formula = descend(title, "tx", "strRef", "f")?.text;
  const [style] = title ? elementsNamed(title, "defRPr") : [];
  const size = attribute(style, "sz");
  const color = colorOf(style);
  const texts = title ? [...elementsNamed(title, "t"), ...elementsNamed(title, "v")] : [];
  return {
    title: texts.map(({ text }) => text).join(""),
    ...(formula !== undefined && { titleFormula: `=${formula}` }),
    ...(size !== undefined && { titleSize: Number(size) / 100 }),
    ...(color !== undefined && { titleColor: color }),
  };
}

function readSeries(series: XmlElement, type: string): ChartSeries {
  const shape = child(series, "spPr");
  const stroke = child(shape, "ln");
  const noFill = child(shape, "noFill") !== undefined;
  const marker = child(series, "marker");
  const color = colorOf(shape) ?? (type === "XYScatter" ? colorOf(child(marker, "spPr")) : colorOf(stroke));
  const weight = attribute(stroke, "w");
  const reference = (name: string) => elementsNamed(child(series, name) ?? series, "f")[0]?.text ?? "";
  const [categories, values] = type === "XYScatter" ? ["xVal", "yVal"] : ["cat", "val"];
  return {
    name: seriesName(child(series, "tx")),
    values: reference(values ?? ""),
    categories: child(series, categories ?? "") ? reference(categories ?? "") : "",
    ...(color !== undefined && !noFill && { color }),
    ...(noFill && { noFill }),
    ...(type.startsWith("Line") && weight !== undefined && { lineWeight: Number(weight) / EMU_PER_POINT }),
    ...(child(stroke, "prstDash") && valOf(stroke, "prstDash") !== "solid" && { dashed: true }),
    ...(marker && { markers: valOf(marker, "symbol") !== "none" }),
    ...(valOf(child(series, "dLbls"), "showVal") === "1" && { labels: true }),
  };
}

/** Written out, or the text that its cell showed. */
const seriesName = (tx: XmlElement | undefined): string => (tx ? (elementsNamed(tx, "v")[0]?.text ?? "") : "");

function readCategoryAxis(plot: XmlElement): Pick<DrawnChart, "categoriesReversed" | "categoryLabelSpacing"> {
  const axis = child(plot, "catAx");
  return {
    ...(valOf(child(axis, "scaling"), "orientation") === "maxMin" && { categoriesReversed: true }),
    ...numberOf(axis, "tickLblSkip", "categoryLabelSpacing"),
  };
}

function readAxis(
  axis: XmlElement | undefined,
): Pick<DrawnChart, "valueFormat" | "valueMinimum" | "valueGridlines" | "valueAxisHidden" | "valueAxisAtLast"> {
  const format = child(axis, "numFmt");
  const linked = attribute(format, "sourceLinked") !== "0";
  const code = attribute(format, "formatCode");
  return {
    ...(!linked && code !== undefined && { valueFormat: code }),
    ...numberOf(child(axis, "scaling"), "min", "valueMinimum"),
    valueGridlines: child(axis, "majorGridlines") !== undefined,
    ...(valOf(axis, "delete") === "1" && { valueAxisHidden: true }),
    ...(valOf(axis, "crosses") === "max" && { valueAxisAtLast: true }),
  };
}

function colorOf(element: XmlElement | undefined): string | undefined {
  const color = attribute(descend(element, "solidFill", "srgbClr"), "val");
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}
