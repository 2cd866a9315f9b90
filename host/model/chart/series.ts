import type { ChartSeries } from "../../cells/book";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { fullAddress } from "../address";
import { flagArgument, numberArgument, textArgument, wholeArgument } from "../argument";
import { invalidArgument, itemNotFound } from "../excel-error";
import { RangeTarget } from "../range/range-target";
import type { ChartTarget } from "./chart-target";
import { dataLabelsType, markerProperties, seriesFormatType } from "./series-look";
import type { SeriesTarget } from "./series-target";

export const seriesOf = (target: ChartTarget): HostObject<ChartTarget> => new HostObject(seriesCollectionType, target);

export const newSeries = (name: string): ChartSeries => ({ name, values: "", categories: "" });

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartseriescollection; verified. */
export const seriesCollectionType: ObjectType<ChartTarget> = {
  name: "ChartSeriesCollection",
  items: (target) => target.chart.series.map((series) => new HostObject(seriesType, { ...target, series })),
  methods: {
    GetItemAt: {
      parameters: ["index"],
      call(target, index) {
        const series = target.chart.series[wholeArgument(index, "index")];
        if (!series) throw itemNotFound(`there is no series ${String(index)}`);
        return new HostObject(seriesType, { ...target, series });
      },
    },
    Add: {
      parameters: ["name"],
      call(target, name) {
        const series = newSeries(
          name === undefined ? `Series${target.chart.series.length + 1}` : textArgument(name, "name"),
        );
        target.chart.series.push(series);
        return new HostObject(seriesType, { ...target, series });
      },
    },
  },
};

function rangeReference(value: unknown): string {
  if (value instanceof HostObject && value.target instanceof RangeTarget)
    return fullAddress(value.target.sheet.name, value.target.area, "$");
  throw invalidArgument("a series draws a range");
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartseries; verified. */
export const seriesType: ObjectType<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set({ series }, value) {
        series.name = textArgument(value, "name");
      },
    },
    /** Of all bars of the chart. Source: ChartSeries.gapWidth (0 to 500); verified. */
    GapWidth: {
      set({ chart }, value) {
        chart.gapWidth = numberArgument(value, "gapWidth", 0, 500);
      },
    },
    /** Source: ChartSeries.overlap (-100 to 100); verified. */
    Overlap: {
      set({ chart }, value) {
        chart.overlap = numberArgument(value, "overlap", -100, 100);
      },
    },
    HasDataLabels: {
      set({ series }, value) {
        series.labels = flagArgument(value, "hasDataLabels");
      },
    },
    ...markerProperties,
  },
  objects: {
    Format: (target) => new HostObject(seriesFormatType, target),
    DataLabels: (target) => new HostObject(dataLabelsType, target),
  },
  methods: {
    SetValues: {
      parameters: ["sourceData"],
      call({ series }, range) {
        series.values = rangeReference(range);
      },
    },
    SetXAxisValues: {
      parameters: ["sourceData"],
      call({ series }, range) {
        series.categories = rangeReference(range);
      },
    },
  },
};
