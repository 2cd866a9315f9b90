import type { CellValue, SheetId } from "../../sheets/sheet-plan";
import { locate } from "../merge/match/locate";
import { Requests } from "../requests";
import { sheetNow } from "../restore/sheet-now";
import { inWorkbook } from "../run";
import { readContents } from "./sheet-contents";
import { shownValue } from "./shown-value";
import { ownOf, surveyWorkbook } from "./survey";

/** What the cells of a block show, wherever the user moved it. */
export interface ShownBlock {
  /** The heading of a table among them. */
  readonly rows: number;
  /** Row counts from the top of the block as it stands, column as the plan has it; null where it is blank or gone. */
  readonly value: (row: number, column: number) => CellValue;
}

/** The blocks of one of our sheets by id; undefined where the sheet is not there. */
export async function readShownBlocks(sheetId: SheetId): Promise<ReadonlyMap<string, ShownBlock> | undefined> {
  return inWorkbook(async (context) => {
    const requests = new Requests(context);
    const survey = await surveyWorkbook(requests);
    const own = ownOf(survey, sheetId);
    if (!own) return undefined;
    const sheet = context.workbook.worksheets.getItem(own.worksheetId);
    const now = sheetNow(own, await readContents(requests, sheet), survey);
    const found = await requests.pace.do(locate(own.own.base, now));
    const blocks = found.map(({ base, area, alignment }) => {
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range.load("values");
      return { id: base.id, range, rows: area.rows, position: (column: number) => alignment.columns.indexOf(column) };
    });
    await requests.send();
    return new Map(
      blocks.map(({ id, range, rows, position }) => {
        const values: unknown[][] = range.values;
        return [id, { rows, value: (row, column) => shownValue(values[row]?.[position(column)]) }];
      }),
    );
  });
}
