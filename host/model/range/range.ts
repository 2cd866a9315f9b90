import type { Area } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { fullAddress } from "../address";
import { boundingArea } from "../area";
import { choiceArgument, flagArgument, textArgument, wholeArgument } from "../argument";
import { invalidOperation } from "../excel-error";
import { changeFormats } from "../format/change-format";
import { rangeFormatOf } from "../format/range-format";
import type { Model } from "../model";
import { conditionalFormatsOf } from "../rule/conditional-format-collection";
import { dataValidationOf } from "../rule/data-validation";
import { usedArea } from "../sheet/used-area";
import { assign, checkDimensions } from "./assign";
import { cellText } from "./cell-text";
import { formulaAt, matrixOf, numberFormatAt, valueType, wireValue } from "./cell-values";
import { CLEARED, clearCells } from "./clear";
import { columnGroupMethods } from "./column-groups";
import { RangeTarget, rangeArgument } from "./range-target";
import { writeContent } from "./write-content";

export const rangeObject = (model: Model, sheet: Sheet, area: Area): HostObject<RangeTarget> =>
  new HostObject(rangeType, new RangeTarget(model, sheet, area));

/** The range moved by a change of its area. Outside the sheet: InvalidArgument, assumed. */
const moved = ({ model, sheet, area }: RangeTarget, change: Partial<Area>): HostObject<RangeTarget> =>
  rangeObject(model, sheet, { ...area, ...change });

/** Source: learn.microsoft.com/javascript/api/excel/excel.range; verified where not said otherwise. */
export const rangeType: ObjectType<RangeTarget> = {
  name: "Range",
  properties: {
    Address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    Values: {
      async get({ model, sheet, area }) {
        await model.calculated();
        return matrixOf(area, (row, column) => wireValue(sheet.value(row, column)));
      },
      set: writeContent,
    },
    ValueTypes: {
      async get({ model, sheet, area }) {
        await model.calculated();
        return matrixOf(area, (row, column) => valueType(sheet.value(row, column)));
      },
    },
    Text: {
      async get({ model, sheet, area }) {
        await model.calculated();
        return matrixOf(area, (row, column) => cellText(model.book, sheet, row, column));
      },
    },
    Formulas: {
      async get({ model, sheet, area }) {
        await model.calculated();
        return matrixOf(area, (row, column) => formulaAt(sheet, row, column));
      },
      set: writeContent,
    },
    NumberFormat: {
      get: ({ sheet, area }) => matrixOf(area, (row, column) => numberFormatAt(sheet, row, column)),
      set({ sheet, area }, value) {
        if (!Array.isArray(value)) {
          changeFormats(sheet, area, { numberFormat: textArgument(value, "numberFormat") });
          return;
        }
        assign(area, value, (row, column, format) => {
          const cell = { row, column, rows: 1, columns: 1 };
          changeFormats(sheet, cell, { numberFormat: textArgument(format, "numberFormat") });
        });
      },
    },
  },
  objects: {
    Format: ({ sheet, area }) => rangeFormatOf(sheet, [area]),
    ConditionalFormats: conditionalFormatsOf,
    DataValidation: dataValidationOf,
  },
  methods: {
    /** The client asks for rows, and for their bounding range, when it cuts a large array of values into pieces. */
    GetRow: {
      parameters: ["row"],
      call: (range, row) => moved(range, { row: range.area.row + wholeArgument(row, "row"), rows: 1 }),
    },
    GetResizedRange: {
      parameters: ["deltaRows", "deltaColumns"],
      call: (range, rows, columns) =>
        moved(range, {
          rows: range.area.rows + wholeArgument(rows, "deltaRows"),
          columns: range.area.columns + wholeArgument(columns, "deltaColumns"),
        }),
    },
    GetBoundingRect: {
      parameters: ["anotherRange"],
      call: (range, other) =>
        moved(range, boundingArea(range.area, rangeArgument(range.model, range.sheet, other).area)),
    },
    GetUsedRangeOrNullObject: {
      parameters: ["valuesOnly"],
      async call({ model, sheet, area }, valuesOnly) {
        await model.calculated();
        const used = usedArea(sheet, flagArgument(valuesOnly ?? false, "valuesOnly"), area);
        return used ? rangeObject(model, sheet, used) : null;
      },
    },
    /** The sheet comes to the front with it. Out of sight it cannot: assumed. */
    Select: {
      parameters: [],
      call({ model, sheet, area }) {
        if (sheet.visibility !== "visible") throw invalidOperation(`the sheet ${sheet.name} is hidden`);
        model.book.activeSheetId = sheet.id;
        model.book.selections.set(sheet.id, area);
      },
    },
    _ValidateArraySize: {
      parameters: ["rows", "columns"],
      call({ area }, rows, columns) {
        checkDimensions(area, wholeArgument(rows, "rows"), wholeArgument(columns, "columns"));
      },
    },
    Clear: {
      parameters: ["applyTo"],
      call: (range, applyTo) => clearCells(range, choiceArgument(applyTo ?? "All", "applyTo", CLEARED)),
    },
    ...columnGroupMethods,
  },
};
