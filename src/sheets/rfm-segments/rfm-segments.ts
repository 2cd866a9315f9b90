import { type Language, say } from "../../text/language";
import { segmentsTexts as texts } from "../../text/sheets/rfm-segments";
import type { CalcLayout } from "../calc/calc-layout";
import { cellAt } from "../layout/address";
import { formula } from "../layout/formula";
import { sheetCheck, sheetHeader, tabTitle } from "../layout/header";
import { Page } from "../layout/page";
import { type BookResults, tiersShown } from "../results";
import type { SheetPlan } from "../sheet-plan";
import { segmentsSentence, tierLimits, tierPicture, tierSummary } from "./tiers";
import { workTable } from "./work-table";

/** Customer, tier, note, class, three figures, strategy, channel, the folded row, and four columns for the user. */
const WIDTHS = [2, 26, 12, 30, 20, 12, 12, 14, 40, 30, 8, 14, 26, 12, 26];

/** RFM segments 客户分层清单: who is who and what to do (spec 6.6, blocks A, B and D). */
export function segmentsSheet(results: BookResults, calc: CalcLayout, language: Language): SheetPlan {
  const page = new Page("rfm-segments", WIDTHS);
  sheetHeader(page, say(language, texts.title), language);
  page.line("sentence", formula(segmentsSentence(language)), "sentence", 24);
  const tiers = tierSummary(page, language);
  page.skip();
  tierPicture(page, calc, results, language);
  tierLimits(page, language);
  const customers = (row: number) => cellAt({ row: tiers.row + row, column: tiers.column + 1 });
  const addsUp = `SUM(${customers(0)}:${customers(tiersShown.length - 1)})=ROWS(calc_segments_customer)`;
  sheetCheck(page, addsUp, say(language, texts.tiersDoNotAddUp), language);

  page.section("work", say(language, texts.workSection));
  page.line("work-note", say(language, texts.workNote), "note");
  const headRow = page.row;
  workTable(page, results, language);
  return page.plan(tabTitle("rfm-segments", language), { titleRows: { from: headRow, to: headRow } });
}
