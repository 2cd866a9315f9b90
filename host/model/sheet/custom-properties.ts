import type { Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { textArgument } from "../argument";
import { invalidArgument, itemNotFound } from "../excel-error";

interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

export const customPropertiesOf = (sheet: Sheet): HostObject<Sheet> => new HostObject(customPropertiesType, sheet);

/** Keys are told apart without regard to case. Source: WorksheetCustomProperty.key; verified. */
const keyOf = (sheet: Sheet, wanted: string): string | undefined =>
  [...sheet.customProperties.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());

/** Source: learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection (keys up to 255 characters); verified. */
export const customPropertiesType: ObjectType<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  methods: {
    Add: {
      parameters: ["key", "value"],
      call(sheet, key, value) {
        const wanted = textArgument(key, "key");
        if (wanted === "" || wanted.length > 255) throw invalidArgument("a key has 1 to 255 characters");
        const known = keyOf(sheet, wanted) ?? wanted;
        sheet.customProperties.set(known, textArgument(value, "value"));
        return new HostObject(customPropertyType, { sheet, key: known });
      },
    },
    GetItemOrNullObject: {
      parameters: ["key"],
      call(sheet, key) {
        const known = keyOf(sheet, textArgument(key, "key"));
        return known === undefined ? null : new HostObject(customPropertyType, { sheet, key: known });
      },
    },
  },
  item(sheet, key) {
    const known = keyOf(sheet, textArgument(key, "key"));
    if (known === undefined) throw itemNotFound(`there is no property ${String(key)}`);
    return new HostObject(customPropertyType, { sheet, key: known });
  },
};

export const customPropertyType: ObjectType<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: { Value: { get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "" } },
  methods: {
    Delete: {
      parameters: [],
      call({ sheet, key }) {
        sheet.customProperties.delete(key);
      },
    },
  },
};
