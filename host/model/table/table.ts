import type { Area, Table } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { intersection } from "../area";
import { flagArgument, textArgument } from "../argument";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Model } from "../model";
import { checkTableName } from "../naming";
import { rangeObject } from "../range/range";
import { areaArgument } from "../range/range-target";
import { renameTableReferences } from "../references";
import { refuseProtected } from "../sheet/protection";
import { renewTableHeaders } from "./headers";
import { plainReferences } from "./plain-references";

export interface TableTarget {
  readonly model: Model;
  readonly table: Table;
}

export const tableObject = (model: Model, table: Table): HostObject<TableTarget> =>
  new HostObject(tableType, { model, table });

/** The sheet of a table that is still there. */
function sheetOf({ model, table }: TableTarget): Sheet {
  const sheet = model.book.sheet(table.sheetId);
  if (!sheet || !model.book.tables.includes(table)) throw itemNotFound(`the table ${table.name} is gone`);
  return sheet;
}

const rangeOf = (target: TableTarget): HostObject => rangeObject(target.model, sheetOf(target), target.table.area);

/** Source: support.microsoft.com "Overview of Excel tables"; a message of Excel's forbids overlaps; verified, the code assumed. */
export function checkTableArea(model: Model, sheet: Sheet, area: Area, resized?: Table): void {
  refuseProtected(sheet);
  const other = model.book.tables.find(
    (table) => table !== resized && table.sheetId === sheet.id && intersection(table.area, area),
  );
  if (other) throw invalidArgument(`the table would overlap ${other.name}`);
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.table; verified where not said otherwise. */
export const tableType: ObjectType<TableTarget> = {
  name: "Table",
  identity: ({ table }) => ({ Id: String(table.id) }),
  properties: {
    Id: { get: ({ table }) => String(table.id) },
    Name: {
      get: ({ table }) => table.name,
      set({ model, table }, name) {
        checkTableName(model.book, name, table);
        renameTableReferences(model, table.name, name);
        table.name = name;
      },
    },
    /** That Excel refuses a style of another name: assumed. */
    Style: {
      get: ({ table }) => table.style,
      set({ table }, value) {
        const style = textArgument(value, "style");
        if (
          style !== "" &&
          !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)
        )
          throw invalidArgument(`${style} is no table style`);
        table.style = style;
      },
    },
    ShowBandedRows: {
      get: ({ table }) => table.showBandedRows,
      set: ({ table }, value) => {
        table.showBandedRows = flagArgument(value, "showBandedRows");
      },
    },
    ShowFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: ({ table }, value) => {
        table.showFilterButton = flagArgument(value, "showFilterButton");
      },
    },
  },
  objects: { Worksheet: (target) => target.model.worksheetOf(target.model, sheetOf(target)) },
  methods: {
    GetRange: { parameters: [], call: rangeOf },
    GetHeaderRowRange: {
      parameters: [],
      call: (target) => rangeObject(target.model, sheetOf(target), { ...target.table.area, rows: 1 }),
    },
    GetDataBodyRange: {
      parameters: [],
      call(target) {
        const { area } = target.table;
        return rangeObject(target.model, sheetOf(target), { ...area, row: area.row + 1, rows: area.rows - 1 });
      },
    },
    Resize: { parameters: ["newRange"], call: resize },
    ConvertToRange: {
      parameters: [],
      call(target) {
        const { model, table } = target;
        const range = rangeOf(target);
        refuseProtected(sheetOf(target));
        plainReferences(model, table);
        model.book.tables = model.book.tables.filter((other) => other !== table);
        model.structureChanged();
        return range;
      },
    },
  },
};

/**
 * Source: Table.resize ("the new range must overlap with the original table range and the headers must be in the same
 * row"); verified. At least one row under the headings: assumed, as the command's message.
 */
function resize(target: TableTarget, newRange: unknown): void {
  const { model, table } = target;
  const sheet = sheetOf(target);
  const area = areaArgument(model, sheet, newRange);
  if (area.row !== table.area.row || !intersection(area, table.area))
    throw invalidArgument("the headings have to stay in their row");
  if (area.rows < 2) throw invalidArgument("a table has a row under its headings");
  checkTableArea(model, sheet, area, table);
  const kept = new Map(table.columns.map((column, index) => [table.area.column + index, column]));
  let lastId = Math.max(...table.columns.map((column) => column.id));
  table.columns = Array.from({ length: area.columns }, (_, index) => {
    const column = kept.get(area.column + index);
    if (column) return column;
    lastId += 1;
    return { id: lastId, name: "" };
  });
  table.area = area;
  renewTableHeaders(model, sheet, table);
  model.structureChanged();
}
