import { HostObject, type ObjectType, type Property } from "../../protocol/object-type";
import { choiceArgument, colorArgument, numberArgument, textArgument } from "../argument";
import { checkedOnly, plainFontType } from "./chart-target";
import type { SeriesTarget } from "./series-target";

/** Markers are circles of the series' color, or none. Sizes from Excel.ChartSeries.markerSize (2 to 72); verified. */
export const markerProperties: Readonly<Record<string, Property<SeriesTarget>>> = {
  MarkerStyle: {
    set({ series }, value) {
      series.markers = choiceArgument(value, "markerStyle", ["None", "Circle"]) === "Circle";
    },
  },
  MarkerSize: checkedOnly((value) => numberArgument(value, "markerSize", 2, 72)),
  MarkerBackgroundColor: {
    set({ chart, series }, value) {
      const color = colorArgument(value, "markerBackgroundColor");
      // A line's markers are drawn in the line's colour.
      if (chart.type === "XYScatter") series.color = color;
    },
  },
  MarkerForegroundColor: checkedOnly((value) => colorArgument(value, "markerForegroundColor")),
};

export const seriesFormatType: ObjectType<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: {
    Fill: (target) => new HostObject(fillType, target),
    Line: (target) => new HostObject(lineType, target),
  },
};

/** Source: Excel.ChartFill; verified. */
export const fillType: ObjectType<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: {
      parameters: ["color"],
      call({ series }, color) {
        series.color = colorArgument(color, "color");
        delete series.noFill;
      },
    },
    Clear: {
      parameters: [],
      call({ series }) {
        series.noFill = true;
      },
    },
  },
};

/** Of a column or bar the line is its outline, which files draw without. Source: Excel.ChartLineFormat; verified. */
export const lineType: ObjectType<SeriesTarget> = {
  name: "ChartLineFormat",
  properties: {
    Color: {
      set({ chart, series }, value) {
        const color = colorArgument(value, "color");
        if (!/^(Column|Bar)/.test(chart.type)) series.color = color;
      },
    },
    Weight: {
      set({ series }, value) {
        series.lineWeight = numberArgument(value, "weight", 0, 1584);
      },
    },
    LineStyle: {
      set({ series }, value) {
        series.dashed = choiceArgument(value, "lineStyle", ["Continuous", "Dash"]) === "Dash";
      },
    },
  },
  methods: {
    /** A scatter without lines: the points alone are drawn, as files do. */
    Clear: { parameters: [], call: () => undefined },
  },
};

/** Labels are drawn in the format of the value axis, where each kind of chart has room. Source: Excel.ChartDataLabels; verified. */
export const dataLabelsType: ObjectType<SeriesTarget> = {
  name: "ChartDataLabels",
  properties: {
    NumberFormat: checkedOnly((value) => textArgument(value, "numberFormat")),
    Position: checkedOnly((value) =>
      choiceArgument(value, "position", [
        "Center",
        "InsideEnd",
        "InsideBase",
        "OutsideEnd",
        "Left",
        "Right",
        "Top",
        "Bottom",
      ]),
    ),
  },
  objects: { Format: () => new HostObject(labelFormatType, undefined) },
};

export const labelFormatType: ObjectType<unknown> = {
  name: "ChartDataLabelFormat",
  objects: { Font: () => new HostObject(plainFontType, undefined) },
};
