/** A chart of the host as the XML of a chart part (ECMA-376 part 1, 21.2). The order of elements is the schema's. */
import type { Chart, ChartSeries } from "../../../cells/book";
import { EMU_PER_POINT } from "../cells/measures";
import { OFFICE_RELATIONSHIP, XML_HEAD } from "../package/package";
import { escapeXml } from "../package/xml";

/** What a cell of a reference shows, so that a viewer without calculation can draw: text, number or nothing. */
export type ReferenceValues = (reference: string) => readonly (string | number | undefined)[];

type Family = "column" | "bar" | "line" | "scatter";

interface Kind {
  readonly family: Family;
  readonly grouping: "clustered" | "stacked" | "percentStacked" | "standard";
}

/** By the name that Office.js gives it. */
export const CHART_KINDS: ReadonlyMap<string, Kind> = new Map([
  ["ColumnClustered", { family: "column", grouping: "clustered" }],
  ["ColumnStacked", { family: "column", grouping: "stacked" }],
  ["BarClustered", { family: "bar", grouping: "clustered" }],
  ["BarStacked", { family: "bar", grouping: "stacked" }],
  ["BarStacked100", { family: "bar", grouping: "percentStacked" }],
  ["Line", { family: "line", grouping: "standard" }],
  ["LineMarkers", { family: "line", grouping: "standard" }],
  ["XYScatter", { family: "scatter", grouping: "standard" }],
]);

const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** Excel's own greys for axes, grid lines and labels. */
const TEXT_COLOR = "595959";
const LINE_COLOR = "D9D9D9";
/** A hair line, in EMU. */
const GRIDLINE_WIDTH = 3175;
const TEXT_SIZE = 9;
const TITLE_SIZE = 14;
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const LEGEND_POSITIONS = { bottom: "b", top: "t", right: "r", left: "l" } as const;

export function chartXml(chart: Chart, values: ReferenceValues): string {
  const kind = CHART_KINDS.get(chart.type);
  if (!kind) throw new RangeError(`The chart type ${chart.type} is not written to files.`);
  const hasTitle = chart.title !== "" || chart.titleFormula !== undefined;
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, kind, values)).join("");
  const legend =
    chart.legend === false
      ? ""
      : `<c:legend><c:legendPos val="${LEGEND_POSITIONS[chart.legend]}"/><c:overlay val="0"/>${textStyle(TEXT_SIZE, TEXT_COLOR)}</c:legend>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${OFFICE_RELATIONSHIP}">` +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${hasTitle ? titleXml(chart, values) : ""}` +
    `<c:autoTitleDeleted val="${hasTitle ? 0 : 1}"/><c:plotArea><c:layout/>${groupXml(chart, kind, series)}` +
    `${axesXml(chart, kind)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solid("FFFFFF")}${chart.border ? line(LINE_COLOR) : "<a:ln><a:noFill/></a:ln>"}</c:spPr></c:chartSpace>`
  );
}

function titleXml(chart: Chart, values: ReferenceValues): string {
  const size = chart.titleSize ?? TITLE_SIZE;
  const color = bare(chart.titleColor) ?? TEXT_COLOR;
  const formula = chart.titleFormula?.replace(/^=/, "");
  if (formula !== undefined) {
    const [shown = chart.title] = values(formula);
    const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(String(shown))}</c:v></c:pt></c:strCache>`;
    return `<c:title><c:tx><c:strRef><c:f>${escapeXml(formula)}</c:f>${cache}</c:strRef></c:tx><c:overlay val="0"/>${textStyle(size, color, true)}</c:title>`;
  }
  const run = `<a:r><a:rPr lang="en-US" sz="${size * 100}" b="1">${solid(color)}</a:rPr><a:t>${escapeXml(chart.title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="1">${solid(color)}</a:defRPr></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function groupXml(chart: Chart, { family, grouping }: Kind, series: string): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (family === "line") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  if (family === "scatter") {
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`;
  }
  const gap = chart.gapWidth === undefined ? "" : `<c:gapWidth val="${chart.gapWidth}"/>`;
  const overlap = chart.overlap ?? (grouping === "stacked" ? 100 : undefined);
  return (
    `<c:barChart><c:barDir val="${family === "column" ? "col" : "bar"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${series}${gap}${overlap === undefined ? "" : `<c:overlap val="${overlap}"/>`}${axes}</c:barChart>`
  );
}

function seriesXml(series: ChartSeries, index: number, chart: Chart, kind: Kind, values: ReferenceValues): string {
  const scatter = kind.family === "scatter";
  const bars = kind.family === "column" || kind.family === "bar";
  const marker = bars ? "" : markerXml(series, series.markers ?? chart.type !== "Line");
  const categories = series.categories === "" ? "" : series.categories;
  const [first, second] = scatter ? (["xVal", "yVal"] as const) : (["cat", "val"] as const);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    `${seriesShape(series, kind.family)}${bars ? '<c:invertIfNegative val="0"/>' : marker}` +
    `${series.labels ? labelsXml(series, chart, kind) : ""}` +
    `${categories === "" ? "" : `<c:${first}>${dataXml(categories, values, !scatter)}</c:${first}>`}` +
    `<c:${second}>${dataXml(series.values, values, false)}</c:${second}>${bars ? "" : '<c:smooth val="0"/>'}</c:ser>`
  );
}

function seriesShape(series: ChartSeries, family: Family): string {
  const color = bare(series.color);
  if (series.noFill) return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  if (family === "scatter") return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  if (family !== "line") return color === undefined ? "" : `<c:spPr>${solid(color)}</c:spPr>`;
  const weight = series.lineWeight === undefined ? "" : ` w="${Math.round(series.lineWeight * EMU_PER_POINT)}"`;
  const dash = series.dashed ? '<a:prstDash val="dash"/>' : "";
  if (color === undefined && weight === "" && dash === "") return "";
  return `<c:spPr><a:ln${weight} cap="rnd">${color === undefined ? "" : solid(color)}${dash}<a:round/></a:ln></c:spPr>`;
}

function markerXml(series: ChartSeries, shown: boolean): string {
  if (!shown) return '<c:marker><c:symbol val="none"/></c:marker>';
  const color = bare(series.color);
  if (color === undefined) return '<c:marker><c:symbol val="circle"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid(color)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
}

function labelsXml(series: ChartSeries, chart: Chart, kind: Kind): string {
  const format =
    chart.valueFormat === undefined ? "" : `<c:numFmt formatCode="${escapeXml(chart.valueFormat)}" sourceLinked="0"/>`;
  const position = kind.family === "line" || kind.family === "scatter" ? "t" : isStacked(kind) ? "ctr" : "outEnd";
  // Inside a dark bar only white can be read.
  const color = position === "ctr" && !series.noFill && isDark(bare(series.color)) ? "FFFFFF" : TEXT_COLOR;
  return (
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(TEXT_SIZE, color)}` +
    `<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

/** Categories are text, values numbers; the cells' present values go along. */
function dataXml(reference: string, values: ReferenceValues, text: boolean): string {
  const shown = values(reference);
  const points = shown
    .map((value, index) =>
      value === undefined || (!text && typeof value !== "number")
        ? ""
        : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
    )
    .join("");
  const count = `<c:ptCount val="${shown.length}"/>`;
  const [element, cache] = text
    ? ["strRef", `<c:strCache>${count}`]
    : ["numRef", `<c:numCache><c:formatCode>General</c:formatCode>${count}`];
  return `<c:${element}><c:f>${escapeXml(reference)}</c:f>${cache}${points}</c:${text ? "strCache" : "numCache"}></c:${element}>`;
}

function axesXml(chart: Chart, { family }: Kind): string {
  const sideways = family === "bar";
  const scatter = family === "scatter";
  const [categoryPlace, valuePlace] = sideways ? ["l", "b"] : ["b", "l"];
  const format = `<c:numFmt formatCode="${escapeXml(chart.valueFormat ?? "General")}" sourceLinked="${chart.valueFormat === undefined ? 1 : 0}"/>`;
  const minimum = chart.valueMinimum === undefined ? "" : `<c:min val="${chart.valueMinimum}"/>`;
  const ticks = (labels: string) =>
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`;
  const start = (id: number, scaling: string, place: string | undefined) =>
    `<c:axId val="${id}"/><c:scaling>${scaling}</c:scaling>` +
    `<c:delete val="${id === VALUE_AXIS && chart.valueAxisHidden ? 1 : 0}"/><c:axPos val="${place}"/>`;
  const forwards = '<c:orientation val="minMax"/>';
  const categoryOrder = chart.categoriesReversed ? '<c:orientation val="maxMin"/>' : forwards;
  const category =
    `${start(CATEGORY_AXIS, categoryOrder, categoryPlace)}<c:numFmt formatCode="General" sourceLinked="1"/>${ticks("low")}` +
    `<c:spPr>${line(LINE_COLOR)}</c:spPr>${textStyle(TEXT_SIZE, TEXT_COLOR)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`;
  const gridlines = chart.valueGridlines
    ? `<c:majorGridlines><c:spPr>${line(LINE_COLOR, GRIDLINE_WIDTH)}</c:spPr></c:majorGridlines>`
    : "";
  const value =
    `${start(VALUE_AXIS, forwards + minimum, valuePlace)}${gridlines}${format}${ticks("nextTo")}` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(TEXT_SIZE, TEXT_COLOR)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${chart.valueAxisAtLast ? "max" : "autoZero"}"/><c:crossBetween val="${scatter ? "midCat" : "between"}"/>`;
  const spacing =
    chart.categoryLabelSpacing === undefined ? "" : `<c:tickLblSkip val="${chart.categoryLabelSpacing}"/>`;
  const first = scatter
    ? `<c:valAx>${category}<c:crossBetween val="midCat"/></c:valAx>`
    : `<c:catAx>${category}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${spacing}<c:noMultiLvlLbl val="0"/></c:catAx>`;
  return `${first}<c:valAx>${value}</c:valAx>`;
}

const bare = (color: string | undefined): string | undefined => color?.replace("#", "").toUpperCase();

/** By perceived brightness (ITU-R BT.601). */
/** One bar on top of the other: numbers have no room at their ends. */
const isStacked = ({ grouping }: Kind): boolean => grouping === "stacked" || grouping === "percentStacked";

function isDark(color: string | undefined): boolean {
  if (color === undefined) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

/** Width in EMU: 9525 is 0.75 points, what Excel draws unless told otherwise. */
const line = (color: string, width = 9525): string => `<a:ln w="${width}">${solid(color)}</a:ln>`;

const textStyle = (size: number, color: string, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
