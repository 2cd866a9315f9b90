import { HostObject, type ObjectType } from "../../protocol/object-type";
import { itemNotFound } from "../excel-error";
import type { Model } from "../model";
import { namesOf } from "../name/named-items";
import { selectionOn } from "../range/selection";
import { workbookProtectionType } from "../sheet/protection";
import { worksheetsOf } from "../sheet/worksheet-collection";
import { tablesOf } from "../table/table-collection";
import { customXmlPartsOf } from "./custom-xml-parts";

export const workbookObject = (model: Model): HostObject<Model> => new HostObject(workbookType, model);

/** Source: learn.microsoft.com/javascript/api/excel/excel.workbook; verified. */
export const workbookType: ObjectType<Model> = {
  name: "Workbook",
  properties: { ReadOnly: { get: () => false } },
  objects: {
    Worksheets: worksheetsOf,
    Tables: (model) => tablesOf(model),
    Names: namesOf,
    CustomXmlParts: customXmlPartsOf,
    Application: (model) => new HostObject(applicationType, model),
    Protection: () => new HostObject(workbookProtectionType, "workbook"),
  },
  methods: {
    GetSelectedRange: {
      parameters: [],
      call(model) {
        const sheet = model.book.sheet(model.book.activeSheetId);
        if (!sheet) throw itemNotFound("no sheet is active");
        return selectionOn(model, sheet);
      },
    },
  },
};

/** The host calculates when values are read, so that there is nothing to suspend. */
export const applicationType: ObjectType<Model> = {
  name: "Application",
  methods: { SuspendApiCalculationUntilNextSync: { parameters: [], call: () => undefined } },
};
