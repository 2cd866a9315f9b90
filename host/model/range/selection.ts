import type { Sheet } from "../../cells/sheet";
import type { HostObject } from "../../protocol/object-type";
import type { Model } from "../model";
import { rangeObject } from "./range";

/** What the user has selected on a sheet; the first cell where nothing was. */
export const selectionOn = (model: Model, sheet: Sheet): HostObject =>
  rangeObject(model, sheet, model.book.selections.get(sheet.id) ?? { row: 0, column: 0, rows: 1, columns: 1 });
