import { Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { itemNotFound } from "../excel-error";
import type { Model } from "../model";
import { checkSheetName } from "../naming";
import { worksheetObject } from "./worksheet";

export const worksheetsOf = (model: Model): HostObject<Model> => new HostObject(worksheetCollectionType, model);

/** By identity or name. */
function find({ book }: Model, key: unknown): Sheet | undefined {
  return book.sheet(String(key)) ?? book.sheetNamed(String(key));
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.worksheetcollection; verified. */
export const worksheetCollectionType: ObjectType<Model> = {
  name: "WorksheetCollection",
  items: (model) => model.book.sheets.map((sheet) => worksheetObject(model, sheet)),
  item(model, key) {
    const sheet = find(model, key);
    if (!sheet) throw itemNotFound(`there is no sheet "${String(key)}"`);
    return worksheetObject(model, sheet);
  },
  methods: {
    /** At the end of the sheets; the active sheet stays active. */
    Add: {
      parameters: ["name"],
      call(model, name) {
        const { book } = model;
        const wanted = name ?? freeName(model);
        checkSheetName(book, wanted);
        const sheet = new Sheet(model.newId(), wanted);
        book.sheets.push(sheet);
        if (book.activeSheetId === "") book.activeSheetId = sheet.id;
        return worksheetObject(model, sheet);
      },
    },
    GetItemOrNullObject: {
      parameters: ["key"],
      call(model, key) {
        const sheet = find(model, key);
        return sheet ? worksheetObject(model, sheet) : null;
      },
    },
    GetActiveWorksheet: {
      parameters: [],
      call(model) {
        const sheet = model.book.sheet(model.book.activeSheetId) ?? model.book.sheets[0];
        if (!sheet) throw itemNotFound("the workbook has no sheet");
        return worksheetObject(model, sheet);
      },
    },
  },
};

function freeName({ book }: Model): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
