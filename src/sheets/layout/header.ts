import { type Language, say } from "../../text/language";
import { commonTexts, sheetTitles } from "../../text/sheets/common";
import type { Content, Formula, Place, SheetId } from "../sheet-plan";
import { dateWords, type Expression, formula, literal, sentence, wholeWords } from "./formula";
import type { Page } from "./page";

export const currencyWords: Expression = `IF(set_general_currency="",""," · "&set_general_currency)`;

/** The three lines that every sheet begins with: title, what it stands on, and whether that is still so. */
export function sheetHeader(page: Page, title: Content, language: Language): void {
  page.line("title", title, "title", 30);
  const header = sentence(language, commonTexts.headerLine, {
    date: dateWords("fp_AsOf"),
    currency: currencyWords,
    used: wholeWords("calc_RowsUsed"),
    read: wholeWords("calc_RowsRead"),
  });
  const withoutOrders = literal(say(language, commonTexts.headerWithoutOrders));
  page.line("header", formula(`IF(calc_RowsRead=0,${withoutOrders},${header})`), "note");
  const status = page.line("status", statusOf(language), "note");
  page.mark({ ...status, rows: 1, columns: 1 }, "bad", formula(`LEFT(${page.cell(status)},1)="!"`));
}

/** Data first, because a total that is too small misleads more than a setting that has moved on. */
function statusOf(language: Language): Formula {
  const [incomplete, changed, current] = [
    commonTexts.incomplete,
    commonTexts.settingsChanged,
    commonTexts.upToDate,
  ].map((text) => literal(say(language, text)));
  return formula(`IF(calc_Incomplete=1,${incomplete},IF(calc_SettingsChanged>0,${changed},${current}))`);
}

/** The name under which the check cell of a sheet stands; Settings shows all of them. */
export const checkName = (sheet: SheetId): string => `check_${sheet.replace("-", "_")}`;

/** A sheet's check cell, at its foot: OK, or what is wrong. */
export function sheetCheck(page: Page, passes: Expression, problem: string, language: Language): void {
  const ok = literal(say(language, commonTexts.checkPasses));
  placeCheck(page, formula(`IF(${passes},${ok},${literal(problem)})`), language);
}

/** The check cell of a template: there is nothing to check yet. */
export const checkWithoutData = (page: Page, language: Language): void =>
  placeCheck(page, formula(literal(say(language, commonTexts.noData))), language);

function placeCheck(page: Page, content: Formula, language: Language): void {
  page.skip();
  const at: Place = page.grid("check", [
    [
      { content: say(language, commonTexts.checkLabel), style: "note" },
      { content, style: "check", role: "formula" },
    ],
  ]);
  const place = { row: at.row, column: at.column + 1 };
  page.name(checkName(page.id), place);
  page.mark({ ...place, rows: 1, columns: 1 }, "bad", formula(`LEFT(${page.cell(place)},1)="!"`));
}

export const tabTitle = (sheet: SheetId, language: Language): string => say(language, sheetTitles[sheet]);
