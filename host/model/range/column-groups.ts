import type { Method } from "../../protocol/object-type";
import { choiceArgument } from "../argument";
import { invalidOperation } from "../excel-error";
import { refuseProtected } from "../sheet/protection";
import type { RangeTarget } from "./range-target";

/** Source: support.microsoft.com "Outline (group) data in a worksheet"; verified. */
const MAX_DEPTH = 8;

/** Of the two ways to group, production code groups columns. */
const checkOption = (option: unknown): void => {
  choiceArgument(option, "groupOption", ["ByColumns"]);
};

function eachColumn({ sheet, area }: RangeTarget, visit: (column: number) => void): void {
  refuseProtected(sheet);
  for (let column = area.column; column < area.column + area.columns; column++) visit(column);
}

/** Source: Range.group, ungroup, hideGroupDetails, showGroupDetails (ExcelApi 1.10); verified. */
export const columnGroupMethods = {
  Group: {
    parameters: ["groupOption"],
    call(range, option) {
      checkOption(option);
      eachColumn(range, (column) => {
        const depth = (range.sheet.columnGroups.get(column) ?? 0) + 1;
        if (depth >= MAX_DEPTH) throw invalidOperation("columns can be grouped seven levels deep");
        range.sheet.columnGroups.set(column, depth);
      });
    },
  },
  /** That columns without a group are refused: assumed, from the command's message. */
  Ungroup: {
    parameters: ["groupOption"],
    call(range, option) {
      checkOption(option);
      const { columnGroups } = range.sheet;
      eachColumn(range, (column) => {
        const depth = columnGroups.get(column) ?? 0;
        if (depth === 0) throw invalidOperation("a column is in no group");
        if (depth === 1) columnGroups.delete(column);
        else columnGroups.set(column, depth - 1);
      });
    },
  },
  HideGroupDetails: {
    parameters: ["groupOption"],
    call(range, option) {
      checkOption(option);
      const { columnGroups, hiddenColumns } = range.sheet;
      eachColumn(range, (column) => {
        if (columnGroups.has(column)) hiddenColumns.add(column);
      });
    },
  },
  ShowGroupDetails: {
    parameters: ["groupOption"],
    call(range, option) {
      checkOption(option);
      eachColumn(range, (column) => {
        if (range.sheet.columnGroups.has(column)) range.sheet.hiddenColumns.delete(column);
      });
    },
  },
} satisfies Record<string, Method<RangeTarget>>;
