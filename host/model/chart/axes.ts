import { NotEmulated } from "../../protocol/api-error";
import { HostObject, type ObjectType, type Property } from "../../protocol/object-type";
import { choiceArgument, flagArgument, numberArgument, textArgument } from "../argument";
import { type ChartTarget, checkedOnly, plainFontType, plainLineType } from "./chart-target";

interface AxisTarget extends ChartTarget {
  readonly axis: "value" | "category";
}

/** Source: Excel.ChartAxes; verified. */
export const axesType: ObjectType<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    ValueAxis: (target) => new HostObject(axisType, { ...target, axis: "value" }),
    CategoryAxis: (target) => new HostObject(axisType, { ...target, axis: "category" }),
  },
};

/** A setting that plans make on the value axis alone. */
const ofValueAxis = (name: string, change: (target: AxisTarget, value: unknown) => void): Property<AxisTarget> => ({
  set(target, value) {
    if (target.axis !== "value") throw new NotEmulated(`ChartAxis.${name} of the category axis`);
    change(target, value);
  },
});

/** A setting that plans make on the axis of the categories alone. */
const ofCategoryAxis = (name: string, change: (target: AxisTarget, value: unknown) => void): Property<AxisTarget> => ({
  set(target, value) {
    if (target.axis !== "category") throw new NotEmulated(`ChartAxis.${name} of the value axis`);
    change(target, value);
  },
});

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartaxis (reversed order 1.7, position 1.8); verified. */
export const axisType: ObjectType<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    Minimum: ofValueAxis("minimum", ({ chart }, value) => {
      chart.valueMinimum = numberArgument(value, "minimum", -Number.MAX_VALUE);
    }),
    NumberFormat: ofValueAxis("numberFormat", ({ chart }, value) => {
      chart.valueFormat = textArgument(value, "numberFormat");
    }),
    Visible: ofValueAxis("visible", ({ chart }, value) => {
      chart.valueAxisHidden = !flagArgument(value, "visible");
    }),
    ReversePlotOrder: ofCategoryAxis("reversePlotOrder", ({ chart }, value) => {
      chart.categoriesReversed = flagArgument(value, "reversePlotOrder");
    }),
    TickLabelSpacing: ofCategoryAxis("tickLabelSpacing", ({ chart }, value) => {
      chart.categoryLabelSpacing = numberArgument(value, "tickLabelSpacing", 1, 31_999);
    }),
    /** Where the other axis crosses this one. */
    Position: ofCategoryAxis("position", ({ chart }, value) => {
      chart.valueAxisAtLast = choiceArgument(value, "position", ["Automatic", "Maximum"]) === "Maximum";
    }),
    MajorTickMark: checkedOnly((value) => choiceArgument(value, "majorTickMark", ["None"])),
  },
  objects: {
    MajorGridlines: (target) => new HostObject(gridlinesType, target),
    Format: () => new HostObject(axisFormatType, undefined),
  },
};

export const gridlinesType: ObjectType<AxisTarget> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      set({ chart, axis }, value) {
        const isVisible = flagArgument(value, "visible");
        if (axis === "value") chart.valueGridlines = isVisible;
        else if (isVisible) throw new NotEmulated("gridlines of the category axis");
      },
    },
  },
  objects: { Format: () => new HostObject(gridlinesFormatType, undefined) },
};

export const gridlinesFormatType: ObjectType<unknown> = {
  name: "ChartGridlinesFormat",
  objects: { Line: () => new HostObject(plainLineType, undefined) },
};

export const axisFormatType: ObjectType<unknown> = {
  name: "ChartAxisFormat",
  objects: {
    Font: () => new HostObject(plainFontType, undefined),
    Line: () => new HostObject(plainLineType, undefined),
  },
};
