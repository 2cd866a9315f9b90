import type { Area } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { HostObject } from "../../protocol/object-type";
import { isOnSheet, parseAddress } from "../address";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Model } from "../model";

/** Cells of one sheet. */
export class RangeTarget {
  constructor(
    readonly model: Model,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    if (!isOnSheet(area)) throw invalidArgument("the range lies outside the sheet");
  }
}

/** The range that an argument names: an address, with or without a sheet, or a range. */
export function rangeArgument(model: Model, sheet: Sheet, value: unknown): RangeTarget {
  if (value instanceof HostObject && value.target instanceof RangeTarget) return value.target;
  const address = typeof value === "string" ? parseAddress(value.replace(/^=/, "")) : undefined;
  if (!address) throw invalidArgument(`"${String(value)}" is no address`);
  const named = address.sheetName === undefined ? sheet : model.book.sheetNamed(address.sheetName);
  if (!named) throw itemNotFound(`there is no sheet "${address.sheetName}"`);
  return new RangeTarget(model, named, address.area);
}

/** Likewise, where the range has to lie on the sheet itself. */
export function areaArgument(model: Model, sheet: Sheet, value: unknown): Area {
  const range = rangeArgument(model, sheet, value);
  if (range.sheet !== sheet) throw invalidArgument("the range lies on another sheet");
  return range.area;
}
