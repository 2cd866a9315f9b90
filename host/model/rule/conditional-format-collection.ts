import { HostObject, type ObjectType } from "../../protocol/object-type";
import { sameArea, withoutArea } from "../area";
import { choiceArgument } from "../argument";
import { itemNotFound } from "../excel-error";
import type { RangeTarget } from "../range/range-target";
import { refuseProtected } from "../sheet/protection";
import { conditionalFormatObject } from "./conditional-format";

export const conditionalFormatsOf = (range: RangeTarget): HostObject<RangeTarget> =>
  new HostObject(conditionalFormatCollectionType, range);

/**
 * A new rule stands first, before all older ones: Excel gives it the highest
 * priority. Source: ConditionalFormatCollection.add ("adds a new conditional format to the collection at the first/top
 * priority"); verified. clearAll cuts the range out of rules that reach further: assumed, as the command Clear Rules.
 */
export const conditionalFormatCollectionType: ObjectType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  item({ sheet }, id) {
    const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
    if (!format) throw itemNotFound(`there is no conditional format ${String(id)}`);
    return conditionalFormatObject(sheet, format);
  },
  methods: {
    Add: {
      parameters: ["type"],
      call({ model, sheet, area }, type) {
        refuseProtected(sheet);
        choiceArgument(type, "type", ["Custom"]);
        const format = { id: model.newId(), area, formula: "", format: {}, stopIfTrue: false };
        sheet.conditionalFormats.unshift(format);
        return conditionalFormatObject(sheet, format);
      },
    },
    ClearAll: {
      parameters: [],
      call({ sheet, area }) {
        refuseProtected(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
          sameArea(format.area, area)
            ? []
            : withoutArea(format.area, area).map((part) =>
                sameArea(part, format.area) ? format : { ...format, area: part },
              ),
        );
      },
    },
  },
};
