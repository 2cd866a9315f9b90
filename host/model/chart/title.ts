import { HostObject, type ObjectType } from "../../protocol/object-type";
import { parseAddress } from "../address";
import { colorArgument, flagArgument, numberArgument, textArgument } from "../argument";
import { invalidArgument } from "../excel-error";
import { type ChartTarget, checkedOnly } from "./chart-target";

/** A text of its own ends the link to a cell. Source: Excel.ChartTitle; setFormula from ExcelApi 1.7; verified. */
export const titleType: ObjectType<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: ({ chart }) => chart.title,
      set({ chart }, value) {
        chart.title = textArgument(value, "text");
        delete chart.titleFormula;
      },
    },
  },
  objects: { Format: (target) => new HostObject(formatType, target) },
  methods: {
    /** One cell with its sheet; its text shows in the title. */
    SetFormula: {
      parameters: ["formula"],
      call({ model, chart }, value) {
        const formula = textArgument(value, "formula");
        const address = formula.startsWith("=") ? parseAddress(formula.slice(1)) : undefined;
        const sheet = address?.sheetName === undefined ? undefined : model.book.sheetNamed(address.sheetName);
        if (!address || !sheet) throw invalidArgument("a title's formula is one cell with its sheet");
        chart.titleFormula = formula;
        const shown = sheet.value(address.area.row, address.area.column);
        if (shown !== undefined) chart.title = String(shown);
      },
    },
  },
};

export const formatType: ObjectType<ChartTarget> = {
  name: "ChartTitleFormat",
  objects: { Font: (target) => new HostObject(fontType, target) },
};

/** Titles are drawn bold. */
export const fontType: ObjectType<ChartTarget> = {
  name: "ChartFont",
  properties: {
    Size: {
      set({ chart }, value) {
        chart.titleSize = numberArgument(value, "size", 1, 409);
      },
    },
    Color: {
      set({ chart }, value) {
        chart.titleColor = colorArgument(value, "color");
      },
    },
    Bold: checkedOnly((value) => flagArgument(value, "bold")),
  },
};
