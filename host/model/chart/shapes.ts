import type { Chart } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { textArgument } from "../argument";
import { itemNotFound } from "../excel-error";
import type { Model } from "../model";

interface SheetTarget {
  readonly model: Model;
  readonly sheet: Sheet;
}

export const shapesOf = (target: SheetTarget): HostObject<SheetTarget> => new HostObject(shapeCollectionType, target);

/** A sheet's charts, as the shapes that they are; other shapes the host does not have. Assumed. */
export const shapeCollectionType: ObjectType<SheetTarget> = {
  name: "ShapeCollection",
  items: ({ sheet }) => sheet.charts.map((chart) => new HostObject(shapeType, chart)),
  item({ sheet }, key) {
    const chart = sheet.charts.find((candidate) => candidate.id === key || candidate.name === key);
    if (!chart) throw itemNotFound(`there is no shape "${String(key)}"`);
    return new HostObject(shapeType, chart);
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.shape (alternative text from ExcelApi 1.9); verified. */
export const shapeType: ObjectType<Chart> = {
  name: "Shape",
  identity: (chart) => ({ Id: chart.id }),
  properties: {
    Name: { get: (chart) => chart.name },
    AltTextDescription: {
      get: (chart) => chart.altText,
      set(chart, value) {
        chart.altText = textArgument(value, "altTextDescription");
      },
    },
  },
};
