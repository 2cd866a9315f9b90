import type { Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { wholeArgument } from "../argument";
import { invalidArgument } from "../excel-error";
import type { Model } from "../model";
import { areaArgument } from "../range/range-target";

interface SheetTarget {
  readonly model: Model;
  readonly sheet: Sheet;
}

export const freezePanesOf = (target: SheetTarget): HostObject<SheetTarget> => new HostObject(freezePanesType, target);

function count(value: unknown): number {
  const lines = wholeArgument(value, "count");
  if (lines < 1) throw invalidArgument("at least one line is frozen");
  return lines;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes; verified. Each call replaces the last: assumed. */
export const freezePanesType: ObjectType<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    /** The area begins in the sheet's first cell and is what stays in view. */
    FreezeAt: {
      parameters: ["frozenRange"],
      call({ model, sheet }, range) {
        const { row, column, rows, columns } = areaArgument(model, sheet, range);
        sheet.freeze = { rows: row + rows, columns: column + columns };
      },
    },
    FreezeRows: {
      parameters: ["count"],
      call({ sheet }, rows) {
        sheet.freeze = { rows: count(rows), columns: 0 };
      },
    },
    FreezeColumns: {
      parameters: ["count"],
      call({ sheet }, columns) {
        sheet.freeze = { rows: 0, columns: count(columns) };
      },
    },
    Unfreeze: {
      parameters: [],
      call({ sheet }) {
        sheet.freeze = { rows: 0, columns: 0 };
      },
    },
  },
};
