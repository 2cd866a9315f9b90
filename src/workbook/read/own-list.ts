import type { CellValue, SheetId } from "../../sheets/sheet-plan";
import { areaAddress } from "../address";
import type { Located } from "../merge/match/arrange";
import { locate } from "../merge/match/locate";
import { shownKey } from "../merge/match/matrix";
import { Requests } from "../requests";
import { sheetNow } from "../restore/sheet-now";
import { inWorkbook } from "../run";
import { readContents } from "./sheet-contents";
import { shownValue } from "./shown-value";
import { ownOf, type Survey, surveyWorkbook } from "./survey";

/** Cells to go to: the tab's name, and "B5" or "B5:M5". */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A row of one of our lists as it stands: with the user's sort, edits and added rows. */
export interface ListRow {
  /** Its cells, across the list. */
  readonly place: CellPlace;
  /** What a column shows, by its id, whatever its heading says; null where it is blank or gone. */
  readonly value: (column: string) => CellValue;
}

/** A list as it stands. */
export interface OwnList {
  readonly rows: readonly ListRow[];
  /** Keys of the rows that a build wrote and the user took out. */
  readonly takenOut: readonly string[];
}

/** The rows of a list that the last build made; undefined where its sheet or the list is not there. */
export const readOwnList = async (sheetId: SheetId, block: string): Promise<readonly ListRow[] | undefined> =>
  (await readOwnLists([{ sheetId, block }]))[0]?.rows;

/** Several lists at once. */
export async function readOwnLists(
  wanted: readonly { readonly sheetId: SheetId; readonly block: string }[],
): Promise<(OwnList | undefined)[]> {
  return inWorkbook(async (context) => {
    const requests = new Requests(context);
    const survey = await surveyWorkbook(requests);
    const lists: (OwnList | undefined)[] = [];
    for (const { sheetId, block } of wanted) lists.push(await readList(requests, survey, sheetId, block));
    return lists;
  });
}

async function readList(
  requests: Requests,
  survey: Survey,
  sheetId: SheetId,
  block: string,
): Promise<OwnList | undefined> {
  const own = ownOf(survey, sheetId);
  if (!own) return undefined;
  const sheet = requests.context.workbook.worksheets.getItem(own.worksheetId);
  const now = sheetNow(own, await readContents(requests, sheet), survey);
  const blocks = await requests.pace.do(locate(own.own.base, now));
  const list = blocks.find(({ base }) => base.id === block);
  if (!list) return undefined;
  const { row, column, rows, columns } = list.area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("values");
  await requests.send();
  const positions = new Map(
    list.alignment.columns.flatMap((of, position) => {
      const id = of === undefined ? undefined : list.base.columns[of];
      return id === undefined ? [] : [[id, position] as const];
    }),
  );
  const values: unknown[][] = range.values;
  return {
    rows: values.slice(1).map((cells, at) => ({
      place: { sheet: own.name, address: areaAddress({ row: row + 1 + at, column, rows: 1, columns }) },
      value: (id) => shownValue(cells[positions.get(id) ?? -1]),
    })),
    takenOut: takenOutOf(list),
  };
}

function takenOutOf({ base, alignment }: Located): string[] {
  const standing = new Set(alignment.rows.flatMap((of) => base.rows[of] ?? []));
  return [...base.rows, ...(base.takenOut ?? [])].filter((id) => !standing.has(id)).map(shownKey);
}
