import { type Language, say, type Text } from "../../text/language";
import { planActualTexts as texts } from "../../text/sheets/plan-actual";
import type { CalcLayout } from "../calc/calc-layout";
import { type Card, cardRow, waitingCards } from "../layout/cards";
import { type Expression, formula, literal, moneyWords, percentWords, sentence, wholeWords } from "../layout/formula";
import { checkWithoutData, sheetCheck, sheetHeader, tabTitle } from "../layout/header";
import { noDataSentence, waitingSections } from "../layout/no-data";
import { cardMoneyFormat } from "../layout/number-format";
import { Page } from "../layout/page";
import type { BookResults } from "../results";
import type { SheetPlan } from "../sheet-plan";
import { customerLines, type HeldFigure } from "./held-lines";
import { outcomeTable } from "./outcome-table";

/** The margin, names and nine figures. */
const WIDTHS = [2, 26, ...Array<number>(9).fill(12.5)];
const CHART_ROWS = 11;

const total = (id: HeldFigure): Expression => `SUM(calc_heldMonths_${id})`;
const came: Expression = `(${total("onTime")}+${total("early")}+${total("late")})`;
const due: Expression = `(${total("planned")}-${total("open")})`;
/** What single orders were off, taken from all of it. */
const accuracy: Expression = `IF(${total("plannedAmount")}=0,0,MAX(0,1-${total("deviation")}/${total("plannedAmount")}))`;

/**
 * Plan and actual 计划与实际: how well the year could be planned, order by order (spec 6.9). The first build has no older plan to
 * look back on, so the plan that the data would have given on the eve of the year is held against the orders that came.
 */
export function planActualSheet(results: BookResults, calc: CalcLayout, language: Language): SheetPlan {
  const page = new Page("plan-actual", WIDTHS);
  const year = { year: "YEAR(fp_AsOf)" };
  sheetHeader(page, formula(sentence(language, texts.title, year)), language);
  if (!results.hasOrders) return planActualTemplate(page, results, language);
  page.line("sentence", formula(heldSentence(language)), "sentence", 24);
  page.skip();
  cards(page, results, language);
  page.section("picture", say(language, texts.picture));
  page.charts([picture(calc, language)], CHART_ROWS);
  page.section("months", say(language, texts.byMonth));
  notes(page, language);
  const months = outcomeTable(page, "Months", 12, texts.month, language);
  page.section("customers", say(language, texts.byCustomer));
  page.line("amounts-note", say(language, texts.amountsNote), "note");
  const lines = customerLines(results, language).length;
  const customers = outcomeTable(page, "Customers", lines, texts.customer, language);
  sheetCheck(page, `${months}=${customers}`, say(language, texts.doesNotAddUp), language);
  return page.plan(tabTitle("plan-actual", language));
}

function planActualTemplate(page: Page, results: BookResults, language: Language): SheetPlan {
  noDataSentence(page, language);
  page.skip();
  cards(page, results, language);
  const sections = [texts.picture, texts.byMonth, texts.byCustomer];
  waitingSections(page, sections, language);
  checkWithoutData(page, language);
  return page.plan(tabTitle("plan-actual", language));
}

/** What stands for the plan, and when an order fulfils it. */
function notes(page: Page, language: Language): void {
  const plan = sentence(language, texts.planNote, { year: "YEAR(fp_AsOf)", before: "(YEAR(fp_AsOf)-1)" });
  page.line("plan-note", formula(plan), "note");
  const match = { match: "set_reorder_match_days", onTime: "set_reorder_ontime_days" };
  page.line("match-note", formula(sentence(language, texts.matchNote, match)), "note");
}

function heldSentence(language: Language): Expression {
  const words = sentence(language, texts.sentence, {
    due: wholeWords(due),
    came: wholeWords(came),
    onTime: wholeWords(total("onTime")),
    missed: wholeWords(total("missed")),
    accuracy: percentWords(accuracy),
  });
  return `IF(${due}=0,${sentence(language, texts.nothing, { year: "YEAR(fp_AsOf)" })},${words})`;
}

function cards(page: Page, results: BookResults, language: Language): void {
  const label = (text: Text) => literal(say(language, text));
  const words = (text: Text, parts: Record<string, Expression>) => sentence(language, text, parts);
  const share = (count: Expression) => `IF(${due}=0,0,${count}/${due})`;
  const list: Card[] = [
    {
      label: label(texts.onTimeCard),
      value: share(total("onTime")),
      note: words(texts.onTimeNote, { orders: wholeWords(total("onTime")), due: wholeWords(due) }),
      numberFormat: "0.0%",
    },
    {
      label: label(texts.cameCard),
      value: share(came),
      note: words(texts.cameNote, { early: wholeWords(total("early")), late: wholeWords(total("late")) }),
      numberFormat: "0.0%",
    },
    {
      label: label(texts.missedCard),
      value: total("missed"),
      note: words(texts.missedNote, { amount: moneyWords("calc_HeldMissedAmount") }),
      numberFormat: "#,##0",
    },
    {
      label: label(texts.accuracyCard),
      value: accuracy,
      note: words(texts.accuracyNote, { amount: moneyWords(total("plannedAmount")) }),
      numberFormat: "0.0%",
    },
    {
      label: label(texts.unplannedCard),
      value: "calc_HeldUnplannedAmount",
      note: words(texts.unplannedNote, { orders: wholeWords("calc_HeldUnplanned") }),
      numberFormat: cardMoneyFormat(results.largestFigure, language),
    },
  ];
  cardRow(page, results.hasOrders ? list : waitingCards(list, language));
}

/** "53 of 61 orders due came, 8 did not" */
export const planActualTitle = (language: Language): Expression =>
  sentence(language, texts.pictureMessage, {
    came: wholeWords(came),
    due: wholeWords(due),
    missed: wholeWords(total("missed")),
  });

function picture(calc: CalcLayout, language: Language) {
  const series = (id: "came" | "missed" | "open", color: "up" | "down" | "lastYear") => ({
    name: say(language, texts[id]),
    values: calc.columnArea("heldMonths", id),
    color,
  });
  return {
    id: "planActual",
    kind: "stackedColumns",
    dataOn: "calc",
    title: calc.titleOf("planActual"),
    titleText: say(language, texts.picture),
    categories: calc.columnArea("heldMonths", "name"),
    series: [series("came", "up"), series("missed", "down"), series("open", "lastYear")],
    valueFormat: "0",
    legend: true,
    altText: say(language, texts.pictureAlt),
  } as const;
}
