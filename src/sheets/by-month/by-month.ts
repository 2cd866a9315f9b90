import { type Language, say, type Text } from "../../text/language";
import { byMonthTexts as texts } from "../../text/sheets/by-month";
import type { CalcLayout } from "../calc/calc-layout";
import { type Card, cardRow, waitingCards } from "../layout/cards";
import { type Expression, formula, literal, moneyWords, percentWords, sentence } from "../layout/formula";
import { checkWithoutData, sheetCheck, sheetHeader, tabTitle } from "../layout/header";
import { noDataSentence, waitingSections } from "../layout/no-data";
import { axisMoneyFormat, cardMoneyFormat } from "../layout/number-format";
import { Page } from "../layout/page";
import type { BookResults } from "../results";
import type { SheetPlan } from "../sheet-plan";
import { customerMonths } from "./customer-months";
import { productQuarters } from "./product-quarters";
import { quarterTotal } from "./quarters";
import { restByCustomer } from "./rest";

/** The margin, names, twelve months and the year. */
const WIDTHS = [2, 27, ...Array<number>(12).fill(11.5), 13];
const CHART_ROWS = 11;
const QUARTERS = [1, 2, 3, 4] as const;

/** By month 返单月度表: the plan for finance, customers by month and products by quarter (spec 6.9). */
export function byMonthSheet(results: BookResults, calc: CalcLayout, language: Language): SheetPlan {
  const page = new Page("by-month", WIDTHS);
  sheetHeader(page, formula(sentence(language, texts.title, { year: "calc_PlanYear" })), language);
  if (!results.hasOrders) return byMonthTemplate(page, results, language);
  page.line("sentence", formula(monthSentence(language)), "sentence", 24);
  page.skip();
  quarterCards(page, results, language);
  page.section("picture", say(language, texts.picture));
  page.charts([monthPicture(calc, results, language)], CHART_ROWS);
  const total = customerMonths(page, results, language);
  productQuarters(page, results, language);
  restByCustomer(page, results, language);
  sheetCheck(page, `ROUND(${total}-fp_Reorder_Total,2)=0`, say(language, texts.doesNotAddUp), language);
  return page.plan(tabTitle("by-month", language));
}

function byMonthTemplate(page: Page, results: BookResults, language: Language): SheetPlan {
  noDataSentence(page, language);
  page.skip();
  quarterCards(page, results, language);
  const sections = [texts.picture, texts.customersSection, texts.productsSection];
  waitingSections(page, sections, language);
  checkWithoutData(page, language);
  return page.plan(tabTitle("by-month", language));
}

function monthSentence(language: Language): Expression {
  const totals = QUARTERS.map(quarterTotal);
  const strongest = `MAX(${totals.join(",")})`;
  const quarterName = (quarter: number) => sentence(language, texts.quarterCard, { quarter: String(quarter) });
  const name = totals.reduceRight<Expression>(
    (otherwise, total, index) =>
      otherwise === "" ? quarterName(index + 1) : `IF(${total}=${strongest},${quarterName(index + 1)},${otherwise})`,
    "",
  );
  const ten = `SUMPRODUCT(calc_reorder_base*(ROW(calc_reorder_base)<ROW(INDEX(calc_reorder_base,1))+10))`;
  const words = sentence(language, texts.sentence, {
    total: moneyWords("fp_Reorder_Total"),
    weighted: moneyWords("calc_ReorderWeighted"),
    year: "calc_PlanYear",
    quarter: name,
    amount: moneyWords(strongest),
    share: percentWords(`${ten}/SUM(calc_reorder_base)`),
  });
  return `IF(fp_Reorder_Total=0,${sentence(language, texts.nothing, { year: "calc_PlanYear" })},${words})`;
}

function quarterCards(page: Page, results: BookResults, language: Language): void {
  const words = (text: Text, parts: Record<string, Expression>) => sentence(language, text, parts);
  const money = cardMoneyFormat(results.largestFigure, language);
  const year: Card = {
    label: literal(say(language, texts.yearCard)),
    value: "fp_Reorder_Total",
    note: words(texts.yearNote, { weighted: moneyWords("calc_ReorderWeighted") }),
    numberFormat: money,
  };
  const quarters = QUARTERS.map((quarter): Card => {
    const total = quarterTotal(quarter);
    const share = `IF(fp_Reorder_Total=0,0,(${total})/fp_Reorder_Total)`;
    return {
      label: words(texts.quarterCard, { quarter: String(quarter) }),
      value: total,
      note: words(texts.quarterNote, { share: percentWords(share) }),
      numberFormat: money,
    };
  });
  const cards = [year, ...quarters];
  cardRow(page, results.hasOrders ? cards : waitingCards(cards, language));
}

/** "Of 678,260 expected, 580,250 can be counted on" */
export const byMonthTitle = (language: Language): Expression =>
  sentence(language, texts.pictureMessage, {
    total: moneyWords("fp_Reorder_Total"),
    weighted: moneyWords("calc_ReorderWeighted"),
  });

function monthPicture(calc: CalcLayout, results: BookResults, language: Language) {
  const series = (id: "expected" | "weighted", color: "total" | "up") => ({
    name: say(language, texts[id]),
    values: calc.columnArea("planMonths", id),
    color,
  });
  return {
    id: "byMonth",
    kind: "columns",
    dataOn: "calc",
    title: calc.titleOf("byMonth"),
    titleText: say(language, texts.picture),
    categories: calc.columnArea("planMonths", "month"),
    series: [series("expected", "total"), series("weighted", "up")],
    valueFormat: axisMoneyFormat(results.largestMonth, language),
    legend: true,
    altText: say(language, texts.pictureAlt),
  } as const;
}
