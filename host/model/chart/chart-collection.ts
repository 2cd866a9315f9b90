import type { Chart, ChartSeries } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { NotEmulated } from "../../protocol/api-error";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { fullAddress } from "../address";
import { choiceArgument } from "../argument";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Model } from "../model";
import { RangeTarget } from "../range/range-target";
import { refuseProtected } from "../sheet/protection";
import { chartObject } from "./chart";
import type { ChartTarget } from "./chart-target";
import { newSeries } from "./series";

interface SheetTarget {
  readonly model: Model;
  readonly sheet: Sheet;
}

export const chartsOf = (target: SheetTarget): HostObject<SheetTarget> => new HostObject(chartCollectionType, target);

const find = ({ sheet }: SheetTarget, key: unknown): Chart | undefined =>
  sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === String(key).toLowerCase());

function found(target: SheetTarget, key: unknown): HostObject<ChartTarget> {
  const chart = find(target, key);
  if (!chart) throw itemNotFound(`there is no chart "${String(key)}"`);
  return chartObject({ ...target, chart });
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartcollection; verified. */
export const chartCollectionType: ObjectType<SheetTarget> = {
  name: "ChartCollection",
  items: (target) => target.sheet.charts.map((chart) => chartObject({ ...target, chart })),
  item: found,
  methods: {
    GetItem: { parameters: ["name"], call: found },
    Add: { parameters: ["type", "sourceData", "seriesBy"], call: add },
  },
};

/** The kinds that plans have and files draw. Source of the words: Excel.ChartType; verified. */
const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "XYScatter",
] as const;

/** A new chart is 360 by 216 points, has a legend at its right, lines behind it and a frame. Assumed. */
function add(target: SheetTarget, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  const { model, sheet } = target;
  refuseProtected(target.sheet);
  if (!(source instanceof HostObject && source.target instanceof RangeTarget))
    throw invalidArgument("a chart draws a range");
  choiceArgument(seriesBy ?? "Auto", "seriesBy", ["Columns"]);
  const chart: Chart = {
    id: model.newId(),
    name: freeName(sheet),
    type: choiceArgument(type, "type", TYPES),
    title: "",
    series: [seriesFrom(source.target)],
    legend: "right",
    valueGridlines: true,
    border: true,
    altText: "",
    left: 0,
    top: 0,
    width: 360,
    height: 216,
  };
  sheet.charts.push(chart);
  return chartObject({ ...target, chart });
}

/** One column of values is one series; a text over numbers names it. Source: how Excel reads a chart's source; assumed. */
function seriesFrom({ sheet, area }: RangeTarget): ChartSeries {
  if (area.columns !== 1) throw new NotEmulated("a chart from more than one column");
  const first = sheet.value(area.row, area.column);
  const isNamed = typeof first === "string" && area.rows > 1;
  const values = isNamed ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
  return { ...newSeries(isNamed ? first : "Series1"), values: fullAddress(sheet.name, values, "$") };
}

function freeName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
