import { type Language, say } from "../../text/language";
import { reviewTexts as texts } from "../../text/sheets/review";
import type { CalcLayout } from "../calc/calc-layout";
import { cellAt } from "../layout/address";
import { formula, literal } from "../layout/formula";
import { checkWithoutData, sheetCheck, sheetHeader, tabTitle } from "../layout/header";
import { noDataSentence, waitingSections } from "../layout/no-data";
import { Page } from "../layout/page";
import type { BookResults } from "../results";
import type { SheetPlan } from "../sheet-plan";
import { bridgeBlock } from "./bridge";
import { customerGroupsBlock } from "./customers";
import { headlines } from "./headlines";
import { nextYearBlock } from "./next-year";
import { cardsAndTarget, reviewSentence } from "./page-one";
import { paretoBlock } from "./pareto";
import { changePictures } from "./pictures";
import { promptsBlock } from "./prompts";
import { trendBlock } from "./trend";

/** Review 业绩复盘: the state of the year and its causes (spec 6.5, blocks A, C, D, F, H and L). */
export function reviewSheet(results: BookResults, calc: CalcLayout, language: Language): SheetPlan {
  const page = new Page("review");
  const title = literal(say(language, texts.title));
  sheetHeader(page, formula(`${title}&IF(set_general_company="",""," · "&set_general_company)`), language);
  if (!results.hasOrders) return reviewTemplate(page, results, language);
  page.line("sentence", formula(reviewSentence(language)), "sentence", 24);
  page.skip();
  cardsAndTarget(page, results, language);
  changePictures(page, calc, results, language);
  nextYearBlock(page, language);
  headlines(page, results, language);
  customerGroupsBlock(page, results, language);
  const bridge = bridgeBlock(page, language);
  paretoBlock(page, calc, results, language);
  trendBlock(page, calc, results, language);
  promptsBlock(page, language);

  const amount = (step: number) => cellAt({ row: bridge.row + step, column: bridge.column + 1 });
  const addsUp = `ROUND(SUM(${amount(0)}:${amount(5)})-${amount(6)},2)=0`;
  sheetCheck(page, addsUp, say(language, texts.bridgeDoesNotAddUp), language);
  return page.plan(tabTitle("review", language));
}

/** Target and answers can be typed before there are orders. */
function reviewTemplate(page: Page, results: BookResults, language: Language): SheetPlan {
  noDataSentence(page, language);
  page.skip();
  cardsAndTarget(page, results, language);
  const sections = [
    texts.changedSection,
    texts.nextYearSection,
    texts.headlinesSection,
    texts.customersSection,
    texts.bridgeSection,
    texts.paretoSection,
    texts.trendSection,
  ];
  waitingSections(page, sections, language);
  promptsBlock(page, language);
  checkWithoutData(page, language);
  return page.plan(tabTitle("review", language));
}
