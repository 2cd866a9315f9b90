import { type Language, say } from "../../text/language";
import { segmentsTexts as texts } from "../../text/sheets/rfm-segments";
import type { CalcLayout } from "../calc/calc-layout";
import { cellAt } from "../layout/address";
import { formula } from "../layout/formula";
import { checkWithoutData, sheetCheck, sheetHeader, tabTitle } from "../layout/header";
import { noDataSentence } from "../layout/no-data";
import { Page } from "../layout/page";
import { type BookResults, tiersShown } from "../results";
import type { SheetPlan } from "../sheet-plan";
import { segmentsSentence, tierActions, tierPicture, tierSummary } from "./tiers";
import { FOLDED, workTable } from "./work-table";

/** The margin, customer, note, tier, three figures, class, and four columns for the user; then what is folded. */
const SHOWN: Readonly<Record<Language, readonly number[]>> = {
  en: [2, 24, 33, 12, 12, 12, 14.5, 16.5, 13, 12, 22, 22],
  zh: [2, 24, 41, 11, 11, 11, 13, 13, 12, 12, 20, 20],
};

/** RFM segments 客户分层清单: who is who and what to do (spec 6.6, blocks A, B and D). */
export function segmentsSheet(results: BookResults, calc: CalcLayout, language: Language): SheetPlan {
  const shown = SHOWN[language];
  const page = new Page("rfm-segments", [...shown, ...FOLDED.map(() => 14)], shown.length);
  sheetHeader(page, say(language, texts.title), language);
  if (results.hasOrders) page.line("sentence", formula(segmentsSentence(language)), "sentence", 24);
  else noDataSentence(page, language);
  const summary = tierSummary(page, results, language);
  if (results.hasOrders) {
    page.skip();
    tierPicture(page, calc, results, language);
  }
  tierActions(page, language);
  const customers = (row: number) => cellAt({ row: summary.row + row, column: summary.column + 2 });
  const addsUp = `SUM(${customers(0)}:${customers(tiersShown(results.settings).length - 1)})=COUNTA(calc_segments_customer)`;
  if (results.hasOrders) sheetCheck(page, addsUp, say(language, texts.tiersDoNotAddUp), language);
  else checkWithoutData(page, language);

  page.section("work", say(language, texts.workSection));
  page.line("work-note", say(language, texts.workNote), "note");
  const headRow = page.row;
  workTable(page, results, language);
  return page.plan(tabTitle("rfm-segments", language), { titleRows: { from: headRow, to: headRow } });
}
