import type { SheetId } from "../../sheets/sheet-plan";
import { Requests } from "../requests";
import { inWorkbook } from "../run";
import { surveyWorkbook } from "./survey";

/** What earlier builds left in the workbook. */
export interface OwnBook {
  /** Names of the tabs on which our sheets stand. */
  readonly tabs: ReadonlyMap<SheetId, string>;
  /** Names of the tables on them. */
  readonly tables: readonly string[];
  readonly canUndo: boolean;
}

/** Two or three requests. */
export async function readOwnBook(): Promise<OwnBook> {
  return inWorkbook(async (context) => {
    const { sheets, ownTables, parts } = await surveyWorkbook(new Requests(context));
    return {
      tabs: new Map(sheets.flatMap(({ own, name }) => (own ? [[own.id, name] as const] : []))),
      tables: ownTables.map(({ name }) => name),
      canUndo: parts.undo !== undefined,
    };
  });
}
