import type { Table } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { NotEmulated } from "../../protocol/api-error";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Model } from "../model";
import { rangeArgument } from "../range/range-target";
import { renewTableHeaders } from "./headers";
import { checkTableArea, tableObject } from "./table";

/** The tables of a sheet, or of the workbook where no sheet is given. */
interface TablesTarget {
  readonly model: Model;
  readonly sheet: Sheet | undefined;
}

export const tablesOf = (model: Model, sheet?: Sheet): HostObject<TablesTarget> =>
  new HostObject(tableCollectionType, { model, sheet });

const tablesIn = ({ model, sheet }: TablesTarget): Table[] =>
  model.book.tables.filter((table) => !sheet || table.sheetId === sheet.id);

function find(target: TablesTarget, key: unknown): Table | undefined {
  const wanted = String(key).toLowerCase();
  return tablesIn(target).find((table) => String(table.id) === wanted || table.name.toLowerCase() === wanted);
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.tablecollection; verified. */
export const tableCollectionType: ObjectType<TablesTarget> = {
  name: "TableCollection",
  items: (target) => tablesIn(target).map((table) => tableObject(target.model, table)),
  item(target, key) {
    const table = find(target, key);
    if (!table) throw itemNotFound(`there is no table "${String(key)}"`);
    return tableObject(target.model, table);
  },
  methods: {
    Add: { parameters: ["address", "hasHeaders"], call: add },
  },
};

/** Excel calls a new table Table1, Table2 and so on, gives it the style Medium 2 and a row where there are only headings. */
function add({ model, sheet }: TablesTarget, address: unknown, hasHeaders: unknown): HostObject {
  if (hasHeaders !== true) throw new NotEmulated("TableCollection.add without headings");
  const [firstSheet] = model.book.sheets;
  const home = sheet ?? model.book.sheet(model.book.activeSheetId) ?? firstSheet;
  if (!home) throw itemNotFound("the workbook has no sheet");
  const range = rangeArgument(model, home, address);
  if (sheet && range.sheet !== sheet) throw invalidArgument("the table would lie on another sheet");
  const area = { ...range.area, rows: Math.max(range.area.rows, 2) };
  checkTableArea(model, range.sheet, area);
  const { tables } = model.book;
  const table: Table = {
    id: Math.max(0, ...tables.map((other) => other.id)) + 1,
    name: freeName(model),
    sheetId: range.sheet.id,
    area,
    columns: Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, name: "" })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  tables.push(table);
  renewTableHeaders(model, range.sheet, table);
  model.structureChanged();
  return tableObject(model, table);
}

function freeName({ book }: Model): string {
  const taken = new Set([...book.tables, ...book.names].map((item) => item.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
