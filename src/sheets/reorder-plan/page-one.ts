import { labels } from "../../text/labels";
import { type Language, say, type Text } from "../../text/language";
import { planStates, reorderPlanTexts as texts } from "../../text/sheets/reorder-plan";
import type { CalcLayout } from "../calc/calc-layout";
import { type Card, cardRow, waitingCards } from "../layout/cards";
import { dateWords, type Expression, formula, literal, moneyWords, sentence, wholeWords } from "../layout/formula";
import { axisMoneyFormat, cardMoneyFormat } from "../layout/number-format";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import type { PlanState } from "./names";
import { GROWN, planColumn } from "./names";

/** Days after the as-of date: the rest of a week that begins on it, and the quarter to come. */
const WEEK = 6;
const QUARTER = 90;
const CHART_ROWS = 11;

/** What the page says in words: the calls, the year, and the customer whose silence costs most. */
export function planSentence(language: Language): Expression {
  const words = (text: Text, parts: Record<string, Expression>) => sentence(language, text, parts);
  const callBy = planColumn("callBy", language);
  const year = {
    year: "calc_PlanYear",
    total: moneyWords("fp_Reorder_Total"),
    weighted: moneyWords("calc_ReorderWeighted"),
  };
  const calls = callsDue(language);
  const some = words(texts.callsDue, { calls: wholeWords(calls), ...year });
  const none = words(texts.noCallsDue, {
    customer: `INDEX(${planColumn("customer", language)},MATCH(MIN(${callBy}),${callBy},0))`,
    date: dateWords(`MIN(${callBy})`),
    ...year,
  });
  // Customers stand on Calc with the largest in the plan first, so the first overdue one weighs most.
  const first = `MATCH(${word(labels["reorder.overdue"], language)},calc_reorder_status,0)`;
  const urgent = words(texts.mostUrgent, {
    customer: `INDEX(calc_reorder_customer,${first})`,
    days: wholeWords(`INDEX(calc_reorder_daysOverdue,${first})`),
    amount: moneyWords(`INDEX(calc_reorder_base,${first})*${GROWN}`),
  });
  const plan = `IF(fp_Reorder_Total=0,${words(texts.nothingPlanned, { year: "calc_PlanYear" })},IF(${calls}>0,${some},${none}))`;
  return `${plan}&IF(${overdueCustomers(language)}=0,"",${urgent})`;
}

export function planCards(page: Page, results: BookResults, language: Language): void {
  const label = (text: Text) => literal(say(language, text));
  const words = (text: Text, parts: Record<string, Expression>) => sentence(language, text, parts);
  const sizes = cardSizes(results);
  const dateUsed = planColumn("dateUsed", language);
  const within = `${dateUsed},">"&fp_AsOf,${dateUsed},"<="&(fp_AsOf+${QUARTER})`;
  const overdueAmount = `SUMIFS(calc_reorder_base,calc_reorder_status,${word(labels["reorder.overdue"], language)})*${GROWN}`;
  const cards: Card[] = [
    {
      label: label(texts.callsCard),
      value: callsDue(language),
      note: words(texts.callsNote, { overdue: wholeWords(overdueCustomers(language)) }),
      numberFormat: "#,##0",
    },
    {
      label: label(texts.overdueCard),
      value: overdueAmount,
      note: words(texts.overdueNote, { customers: wholeWords(overdueCustomers(language)) }),
      numberFormat: cardMoneyFormat(sizes.overdue, language),
    },
    {
      label: label(texts.nextCard),
      value: `SUMIFS(${planColumn("weighted", language)},${within})`,
      note: words(texts.nextNote, { orders: wholeWords(`COUNTIFS(${within})`) }),
      numberFormat: cardMoneyFormat(sizes.quarter, language),
    },
    {
      label: label(texts.planCard),
      value: "calc_ReorderWeighted",
      note: words(texts.planNote, { total: moneyWords("fp_Reorder_Total") }),
      numberFormat: cardMoneyFormat(sizes.year, language),
    },
    {
      label: label(texts.actualCard),
      value: "fp_YTD",
      note: words(texts.actualNote, { date: dateWords("fp_AsOf") }),
      numberFormat: cardMoneyFormat(results.largestFigure, language),
    },
  ];
  const at = cardRow(page, results.hasOrders ? cards : waitingCards(cards, language));
  const calls = { row: at.row + 1, column: at.column, rows: 1, columns: 1 };
  page.mark(calls, "bad", formula(`${overdueCustomers(language)}>0`));
}

/** How large the figures can become, so that cards are shortened only where they must be. */
function cardSizes({ reorder, settings, asOf }: BookResults): Readonly<Record<"overdue" | "quarter" | "year", number>> {
  const grown = 1 + settings["reorder.growth"];
  const sum = (amounts: readonly number[]) => grown * amounts.reduce((total, amount) => total + amount, 0);
  const overdue = reorder.customers.filter(({ status }) => status === "overdue");
  const quarter = reorder.kept.filter(({ expectedDate }) => expectedDate > asOf && expectedDate <= asOf + QUARTER);
  return {
    overdue: sum(overdue.map(({ baseAmount }) => baseAmount)),
    quarter: sum(quarter.map(({ baseAmount }) => baseAmount)),
    year: sum(reorder.customers.map(({ baseAmount }) => baseAmount)),
  };
}

/** "Feb and Aug are the peaks: 133,000 of 580,250" */
export function planMonthsTitle(language: Language): Expression {
  const nth = (place: number) => `LARGE(calc_planMonths_weighted,${place})`;
  const month = (place: number) => `INDEX(calc_planMonths_month,MATCH(${nth(place)},calc_planMonths_weighted,0))`;
  const peaks = sentence(language, texts.peakMessage, {
    first: month(1),
    second: month(2),
    amount: moneyWords(`${nth(1)}+${nth(2)}`),
    total: moneyWords("calc_ReorderWeighted"),
  });
  return `IF(${nth(2)}>0,${peaks},${literal(say(language, texts.flatMessage))})`;
}

export function planPicture(page: Page, calc: CalcLayout, results: BookResults, language: Language): void {
  page.section("months", say(language, texts.monthsSection));
  page.charts(
    [
      {
        id: "planMonths",
        kind: "columns",
        dataOn: "calc",
        title: calc.titleOf("planMonths"),
        titleText: say(language, texts.monthsSection),
        categories: calc.columnArea("planMonths", "month"),
        series: [
          {
            name: say(language, texts.weighted),
            values: calc.columnArea("planMonths", "weighted"),
            color: "up",
            labels: true,
          },
        ],
        valueFormat: axisMoneyFormat(results.largestMonth, language),
        legend: false,
        altText: say(language, texts.monthsAlt),
      },
    ],
    CHART_ROWS,
  );
}

const word = (text: Text, language: Language): Expression => literal(say(language, text));

const customersIn = (status: "due" | "overdue", language: Language): Expression =>
  `COUNTIF(calc_reorder_status,${word(labels[`reorder.${status}`], language)})`;

const overdueCustomers = (language: Language): Expression => customersIn("overdue", language);

/** Customers due by their own rhythm, and rows of the plan that are to be called within the week. */
function callsDue(language: Language): Expression {
  const state: PlanState = "planned";
  const callBy = planColumn("callBy", language);
  const rows = `COUNTIFS(${callBy},"<="&(fp_AsOf+${WEEK}),${callBy},">0",${planColumn("status", language)},${word(planStates[state], language)})`;
  return `(${customersIn("due", language)}+${overdueCustomers(language)}+${rows})`;
}
