import type { Content } from "../../sheets/sheet-plan";
import { addressArea, cellAddress } from "../address";
import { writtenBy } from "../merge/match/sheet-base";
import { Requests } from "../requests";
import { runInExcel } from "../run";
import { asWorkbookError } from "../workbook-error";
import { isSameContent } from "../write/contents";
import { sheetOf } from "./own-sheets";
import { contentOf } from "./sheet-contents";
import { type Survey, surveyWorkbook } from "./survey";

export interface FormerBuild {
  /** What the last build kept for this one. */
  readonly build: unknown;
  /** What the user said about the orders. */
  readonly orders: unknown;
  /** What the user typed into named cells of our sheets, by the name of the plan. */
  readonly typed: ReadonlyMap<string, Content>;
  /** Names of our sheets, and of the tables on them: no orders stand there. */
  readonly ownSheets: readonly string[];
  readonly ownTables: readonly string[];
}

/**
 * What the last build and the user left for the next one, which has to know the settings before it computes. `prefix` is what
 * their names begin with.
 */
export async function readFormerBuild(prefix: string): Promise<FormerBuild> {
  try {
    return await runInExcel(async (context) => {
      const requests = new Requests(context);
      const survey = await surveyWorkbook(requests);
      const typed = await readTyped(requests, survey, prefix);
      return {
        build: survey.state?.build,
        orders: survey.state?.orders,
        typed,
        ownSheets: survey.sheets.filter(({ own }) => own).map(({ name }) => name),
        ownTables: survey.ownTables.map(({ name }) => name),
      };
    });
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** What the user made of the named cells. Only they are read: a sheet that has one may be large. */
async function readTyped(requests: Requests, survey: Survey, prefix: string): Promise<ReadonlyMap<string, Content>> {
  const formulas = new Map(survey.names.map(({ name, formula }) => [name, formula]));
  const { worksheets } = requests.context.workbook;
  const cells = survey.sheets.flatMap(({ own, name: tab, worksheetId }) => {
    if (!own) return [];
    const written = writtenBy(own.base);
    return own.frame.names.flatMap(({ wanted, given, area }) => {
      const formula = formulas.get(given) ?? "";
      const isOneCell = /!\$[A-Z]+\$\d+$/.test(formula) && sheetOf(formula) === tab;
      if (!wanted.startsWith(prefix) || !isOneCell) return [];
      const range = worksheets.getItem(worksheetId).getRange(cellAddress(addressArea(formula)));
      range.load("formulas,values");
      return [{ wanted, range, before: written(area.row, area.column) }];
    });
  });
  if (cells.length > 0) await requests.send();
  const typed = new Map<string, Content>();
  for (const { wanted, range, before } of cells) {
    const content = contentOf(range.formulas[0]?.[0], range.values[0]?.[0]);
    const isEdited = before === undefined ? content !== null : !isSameContent(before, content);
    if (isEdited) typed.set(wanted, content);
  }
  return typed;
}
