import { MAX_ROWS, type Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { invalidArgument } from "../excel-error";
import type { Model } from "../model";
import { areaArgument } from "../range/range-target";

interface SheetTarget {
  readonly model: Model;
  readonly sheet: Sheet;
}

export const horizontalPageBreaksOf = (target: SheetTarget): HostObject<SheetTarget> =>
  new HostObject(pageBreakCollectionType, target);

/** Source: Excel specifications and limits (1,026 horizontal page breaks); verified. */
const MAX_BREAKS = 1026;

/** Source: learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection (ExcelApi 1.9); verified. */
export const pageBreakCollectionType: ObjectType<SheetTarget> = {
  name: "PageBreakCollection",
  methods: {
    /** Above the first cell of the range; a second break at the same row changes nothing: assumed. */
    Add: {
      parameters: ["pageBreakRange"],
      call({ model, sheet }, range) {
        const { row } = areaArgument(model, sheet, range);
        if (row < 1 || row >= MAX_ROWS) throw invalidArgument("a page ends above the second row at the earliest");
        const rows = [...new Set([...(sheet.layout.rowBreaks ?? []), row])].sort((a, b) => a - b);
        if (rows.length > MAX_BREAKS) throw invalidArgument(`a sheet has at most ${MAX_BREAKS} page breaks`);
        sheet.layout = { ...sheet.layout, rowBreaks: rows };
        return new HostObject(pageBreakType, row);
      },
    },
    RemovePageBreaks: {
      parameters: [],
      call({ sheet }) {
        const { rowBreaks: _, ...layout } = sheet.layout;
        sheet.layout = layout;
      },
    },
  },
};

/** Nothing of a break is asked for. */
export const pageBreakType: ObjectType<number> = { name: "PageBreak", methods: {} };
