import { MAX_COLUMNS, MAX_ROWS, type Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { colorArgument, flagArgument, wholeArgument } from "../argument";
import { chartsOf } from "../chart/chart-collection";
import { shapesOf } from "../chart/shapes";
import { invalidArgument, invalidOperation } from "../excel-error";
import type { Model } from "../model";
import { checkSheetName } from "../naming";
import { rangeObject } from "../range/range";
import { MAX_ADDRESS_LENGTH, rangeAreasObject } from "../range/range-areas";
import { rangeArgument } from "../range/range-target";
import { renameSheetReferences } from "../references";
import { tablesOf } from "../table/table-collection";
import { customPropertiesOf } from "./custom-properties";
import { deleteSheet } from "./delete-sheet";
import { freezePanesOf } from "./freeze-panes";
import { horizontalPageBreaksOf } from "./page-breaks";
import { pageLayoutOf } from "./page-layout";
import { protectionOf } from "./protection";
import { usedArea } from "./used-area";
import { setVisibility, visibilityWord } from "./visibility";

interface SheetTarget {
  readonly model: Model;
  readonly sheet: Sheet;
}

export const worksheetObject = (model: Model, sheet: Sheet): HostObject<SheetTarget> =>
  new HostObject(worksheetType, { model, sheet });

/** Source: learn.microsoft.com/javascript/api/excel/excel.worksheet; verified where not said otherwise. */
export const worksheetType: ObjectType<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set({ model, sheet }, name) {
        checkSheetName(model.book, name, sheet);
        const oldName = sheet.name;
        sheet.name = name;
        renameSheetReferences(model, oldName, name);
      },
    },
    Position: {
      get: ({ model, sheet }) => model.book.sheets.indexOf(sheet),
      set: ({ model, sheet }, value) => move(model, sheet, wholeArgument(value, "position")),
    },
    Visibility: {
      get: ({ sheet }) => visibilityWord(sheet),
      set: ({ model, sheet }, value) => setVisibility(model.book, sheet, value),
    },
    /** "" is no color. */
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set({ sheet }, value) {
        sheet.tabColor = value === "" ? "" : colorArgument(value, "tabColor");
      },
    },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    /** The name under which the client sets showGridlines. */
    Gridlines: {
      set({ sheet }, value) {
        sheet.showGridlines = flagArgument(value, "showGridlines");
      },
    },
  },
  objects: {
    Tables: ({ model, sheet }) => tablesOf(model, sheet),
    Charts: chartsOf,
    Shapes: shapesOf,
    FreezePanes: freezePanesOf,
    PageLayout: pageLayoutOf,
    HorizontalPageBreaks: horizontalPageBreaksOf,
    CustomProperties: ({ sheet }) => customPropertiesOf(sheet),
    Protection: ({ sheet }) => protectionOf(sheet),
  },
  methods: {
    /** Without an address: the whole sheet. */
    GetRange: {
      parameters: ["address"],
      call({ model, sheet }, address) {
        if (address === undefined)
          return rangeObject(model, sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
        const range = rangeArgument(model, sheet, address);
        if (typeof address === "string" && address.length > MAX_ADDRESS_LENGTH)
          throw invalidArgument("an address too long");
        if (range.sheet !== sheet) throw invalidArgument("the address is of another sheet");
        return rangeObject(model, sheet, range.area);
      },
    },
    GetRangeByIndexes: {
      parameters: ["startRow", "startColumn", "rowCount", "columnCount"],
      call: ({ model, sheet }, row, column, rows, columns) =>
        rangeObject(model, sheet, {
          row: wholeArgument(row, "startRow"),
          column: wholeArgument(column, "startColumn"),
          rows: wholeArgument(rows, "rowCount"),
          columns: wholeArgument(columns, "columnCount"),
        }),
    },
    GetRanges: {
      parameters: ["address"],
      call: ({ model, sheet }, address) => rangeAreasObject(model, sheet, address),
    },
    GetUsedRangeOrNullObject: {
      parameters: ["valuesOnly"],
      async call({ model, sheet }, valuesOnly) {
        await model.calculated();
        const area = usedArea(sheet, flagArgument(valuesOnly ?? false, "valuesOnly"));
        return area ? rangeObject(model, sheet, area) : null;
      },
    },
    /** A sheet that is out of sight does not come to the front: assumed. */
    Activate: {
      parameters: [],
      call({ model, sheet }) {
        if (sheet.visibility !== "visible") throw invalidOperation(`the sheet ${sheet.name} is hidden`);
        model.book.activeSheetId = sheet.id;
      },
    },
    Delete: { parameters: [], call: ({ model, sheet }) => deleteSheet(model, sheet) },
  },
};

function move({ book }: Model, sheet: Sheet, position: number): void {
  if (position < 0 || position >= book.sheets.length) throw invalidArgument(`there is no position ${position}`);
  const others = book.sheets.filter((other) => other !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}
