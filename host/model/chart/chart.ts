import { HostObject, type ObjectType } from "../../protocol/object-type";
import { boundingArea } from "../area";
import { choiceArgument, flagArgument, textArgument } from "../argument";
import { invalidArgument, itemAlreadyExists } from "../excel-error";
import { areaArgument } from "../range/range-target";
import { refuseProtected } from "../sheet/protection";
import { axesType } from "./axes";
import { type ChartTarget, plainFontType } from "./chart-target";
import { chartPosition } from "./position";
import { seriesOf } from "./series";
import { titleType } from "./title";

export const chartObject = (target: ChartTarget): HostObject<ChartTarget> => new HostObject(chartType, target);

/** Source: learn.microsoft.com/javascript/api/excel/excel.chart; verified where not said otherwise. */
export const chartType: ObjectType<ChartTarget> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    /** Two charts of a sheet do not share a name: assumed. */
    Name: {
      get: ({ chart }) => chart.name,
      set({ sheet, chart }, value) {
        const name = textArgument(value, "name");
        if (name === "") throw invalidArgument("a chart needs a name");
        if (sheet.charts.some((other) => other !== chart && other.name.toLowerCase() === name.toLowerCase()))
          throw itemAlreadyExists(`there is a chart "${name}"`);
        chart.name = name;
      },
    },
  },
  objects: {
    Title: (target) => new HostObject(titleType, target),
    Legend: (target) => new HostObject(legendType, target),
    Axes: (target) => new HostObject(axesType, target),
    Series: seriesOf,
    Format: (target) => new HostObject(areaFormatType, target),
  },
  methods: {
    SetPosition: {
      parameters: ["startCell", "endCell"],
      call({ model, sheet, chart }, startCell, endCell) {
        const start = areaArgument(model, sheet, startCell);
        const covered = endCell === undefined ? start : boundingArea(start, areaArgument(model, sheet, endCell));
        const { left, top, width, height } = chartPosition(sheet, covered);
        Object.assign(chart, { left, top }, endCell !== undefined && { width, height });
      },
    },
    Delete: {
      parameters: [],
      call({ sheet, chart }) {
        refuseProtected(sheet);
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
  },
};

const POSITIONS = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

/** Source: Excel.ChartLegend; verified. */
export const legendType: ObjectType<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    Visible: {
      get: ({ chart }) => chart.legend !== false,
      set({ chart }, value) {
        const isVisible = flagArgument(value, "visible");
        if (isVisible !== (chart.legend !== false)) chart.legend = isVisible && "right";
      },
    },
    Position: {
      set({ chart }, value) {
        chart.legend = POSITIONS[choiceArgument(value, "position", ["Top", "Bottom", "Left", "Right"])];
      },
    },
  },
  objects: { Format: () => new HostObject(legendFormatType, undefined) },
};

export const legendFormatType: ObjectType<unknown> = {
  name: "ChartLegendFormat",
  objects: { Font: () => new HostObject(plainFontType, undefined) },
};

export const areaFormatType: ObjectType<ChartTarget> = {
  name: "ChartAreaFormat",
  objects: { Border: (target) => new HostObject(borderType, target) },
};

export const borderType: ObjectType<ChartTarget> = {
  name: "ChartBorder",
  properties: {
    LineStyle: {
      set({ chart }, value) {
        chart.border = choiceArgument(value, "lineStyle", ["None", "Continuous"]) !== "None";
      },
    },
  },
};
