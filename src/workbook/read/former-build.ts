import type { Content } from "../../sheets/sheet-plan";
import { addressArea, cellAddress } from "../address";
import { editsOf } from "../merge/match/locate";
import { Requests } from "../requests";
import { sheetNow } from "../restore/sheet-now";
import { runInExcel } from "../run";
import { asWorkbookError } from "../workbook-error";
import { sheetOf } from "./own-sheets";
import { readContents } from "./sheet-contents";
import { surveyWorkbook } from "./survey";

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
      const typed = new Map<string, Content>();
      const formulas = new Map(survey.names.map(({ name, formula }) => [name, formula]));
      for (const sheet of survey.sheets) {
        const names = sheet.own?.frame.names.filter(({ wanted }) => wanted.startsWith(prefix)) ?? [];
        if (!sheet.own || names.length === 0) continue;
        const contents = await readContents(requests, context.workbook.worksheets.getItem(sheet.worksheetId));
        const now = sheetNow(sheet, contents, survey);
        const edits = new Map(
          (now ? await requests.pace.do(editsOf(sheet.own.base, now)) : []).map(({ place, content }) => [
            cellAddress(place),
            content,
          ]),
        );
        for (const { wanted, given } of names) {
          const formula = formulas.get(given) ?? "";
          const isOneCell = /!\$[A-Z]+\$\d+$/.test(formula) && sheetOf(formula) === sheet.name;
          const content = isOneCell ? edits.get(cellAddress(addressArea(formula))) : undefined;
          if (content !== undefined) typed.set(wanted, content);
        }
      }
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
