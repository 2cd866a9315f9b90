import type { Area } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { choiceArgument, textArgument } from "../argument";
import { invalidArgument } from "../excel-error";
import { rangeFormatOf } from "../format/range-format";
import type { Model } from "../model";
import { CLEARED, clearCells } from "./clear";
import { areaArgument, RangeTarget } from "./range-target";

/** Several areas of one sheet, formatted in one go. */
export interface RangeAreasTarget {
  readonly model: Model;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Source: Worksheet.getRange ("the address has a limit of 8192 characters"); verified, for getRanges assumed. */
export const MAX_ADDRESS_LENGTH = 8192;

/** Sheet names with commas are not looked for: the areas lie on the sheet itself. */
export function rangeAreasObject(model: Model, sheet: Sheet, value: unknown): HostObject<RangeAreasTarget> {
  const text = textArgument(value, "address");
  if (text.length > MAX_ADDRESS_LENGTH) throw invalidArgument(`an address of ${text.length} characters`);
  const areas = text.split(",").map((address) => areaArgument(model, sheet, address.trim()));
  return new HostObject(rangeAreasType, { model, sheet, areas });
}

export const rangeAreasType: ObjectType<RangeAreasTarget> = {
  name: "RangeAreas",
  objects: { Format: ({ sheet, areas }) => rangeFormatOf(sheet, areas) },
  methods: {
    Clear: {
      parameters: ["applyTo"],
      call({ model, sheet, areas }, applyTo) {
        const what = choiceArgument(applyTo ?? "All", "applyTo", CLEARED);
        for (const area of areas) clearCells(new RangeTarget(model, sheet, area), what);
      },
    },
  },
};
