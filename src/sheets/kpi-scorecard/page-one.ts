import { type Language, say, type Text } from "../../text/language";
import { kpiScorecardTexts as texts } from "../../text/sheets/kpi-scorecard";
import type { CalcLayout } from "../calc/calc-layout";
import { kpiCount } from "../kpi-weighting/kpi-list";
import { shareWords, weightsAddUp } from "../kpi-weighting/names";
import { type Card, cardRow } from "../layout/cards";
import { type Expression, formula, literal, sentence, wholeWords } from "../layout/formula";
import { barChartRows, cell, LEFT, type Page } from "../layout/page";
import type { PlanCell } from "../sheet-plan";
import { totalWords } from "./card";
import { type Line, namedPeriods } from "./lines";
import { chosenPeriod, chosenPerson, ofChosen, periodBefore } from "./names";

const points = (score: Expression): Expression => `ROUND(${score},1)`;

/** Block A: who and when; the periods themselves stand beside, so that they can be named and added. */
export function selectors(page: Page, periods: readonly Line[], language: Language): void {
  page.section("choose", say(language, texts.chooseSection));
  const label = (text: Text): PlanCell => cell(say(language, text), "text");
  const newest = Math.max(1, namedPeriods(periods));
  const at = page.grid("choose", [
    [label(texts.person), cell(formula('INDEX(kpi_Person,1)&""'), "text", { role: "input" })],
    [label(texts.period), cell(formula(`INDEX(kpi_Periods,${newest})&""`), "text", { role: "input" })],
    [label(texts.periods), ...periods.map(({ name }) => cell(name, "text", { role: "input" }))],
  ]);
  const place = (row: number) => ({ row: at.row + row, column: at.column + 1, rows: 1, columns: 1 });
  page.name(chosenPerson, place(0));
  page.validate(place(0), { kind: "listOf", name: "kpi_Person" });
  page.name(chosenPeriod, place(1));
  page.validate(place(1), { kind: "listOf", name: "kpi_Periods" });
  page.name("kpi_Periods", { ...place(2), columns: periods.length });
}

/** What the page says in words: the score, the rank, what is not measured, and what is behind. */
export function cardSentence(language: Language): Expression {
  const words = (text: Text, parts: Record<string, Expression> = {}) => sentence(language, text, parts);
  const [score, measured, count] = [ofChosen("kpi_Score"), ofChosen("kpi_Measured"), kpiCount(language)];
  const scored = words(texts.scored, {
    person: chosenPerson,
    period: chosenPeriod,
    score: points(score),
    rank: ofChosen("kpi_Rank"),
    all: wholeWords("COUNT(kpi_Score)"),
  });
  const partly = `IF(${measured}<${count},${words(texts.partly, { measured, count })},"")`;
  const names = `TEXTJOIN(${literal(language === "en" ? ", " : "、")},TRUE,kpi_CardBelow)`;
  const below = `IF(${names}="","",${words(texts.redOnes, { names })})`;
  const broken = `IF(${ofChosen("kpi_Breaches")}>0,${words(texts.floorsBroken, { count: ofChosen("kpi_Breaches") })},"")`;
  const off = words(texts.weightsOffSentence, { sum: shareWords("kpi_WeightSum") });
  return `IF(NOT(${weightsAddUp}),${off},IF(ISNUMBER(${score}),${scored}&${partly}&${below}&${broken},${literal(say(language, texts.noDataYet))}))`;
}

export function scoreCards(page: Page, language: Language, lastColumns: number): void {
  const label = (text: Text) => literal(say(language, text));
  const words = (text: Text, parts: Record<string, Expression>) => sentence(language, text, parts);
  const noData = label(texts.noData);
  const number = (name: string) => `IF(ISNUMBER(${ofChosen(name)}),${ofChosen(name)},${noData})`;
  const measured = words(texts.measured, { measured: ofChosen("kpi_Measured"), count: kpiCount(language) });
  const change = `IF(ISNUMBER(${ofChosen("kpi_Change")}),${words(texts.againstBefore, { period: periodBefore })},"")`;
  const cards: Card[] = [
    { label: label(texts.scoreCard), value: totalWords(language), note: measured, numberFormat: "0.0" },
    {
      label: label(texts.rankCard),
      value: number("kpi_Rank"),
      note: words(texts.ofPeople, { all: "COUNT(kpi_Score)" }),
      numberFormat: "0",
    },
    {
      label: label(texts.changeCard),
      value: `IF(ISNUMBER(${ofChosen("kpi_Change")}),${ofChosen("kpi_Change")},"–")`,
      note: change,
      numberFormat: '+0.0;"−"0.0;0.0',
    },
    {
      label: label(texts.floorsCard),
      value: `IF(${ofChosen("kpi_Breaches")}>0,${words(texts.breached, { count: ofChosen("kpi_Breaches") })},IF(${ofChosen("kpi_Floors")}=${label(texts.held)},${label(texts.held)},"–"))`,
      note: words(texts.floorsNote, { share: shareWords("set_kpi_deduction") }),
      numberFormat: "General",
    },
    { label: label(texts.payCard), value: number("kpi_Pay"), note: label(texts.payNote), numberFormat: "#,##0" },
  ];
  const at = cardRow(page, cards, lastColumns);
  const value = (card: number) => ({ row: at.row + 1, column: LEFT + 2 * card, rows: 1, columns: 1 });
  page.name("fp_KPI_Total", value(0));
  page.mark(value(0), "bad", formula(`NOT(${weightsAddUp})`));
  page.mark(value(3), "bad", formula(`RIGHT(${page.cell(value(3))},1)="✗"`));
  page.mark(value(3), "good", formula(`RIGHT(${page.cell(value(3))},1)="✓"`));
}

/** "Li, 2025-Q4: furthest behind is Repurchase rate with 54%" */
export function achievementTitle(language: Language): Expression {
  const least = "MIN(calc_kpiCard_achievement)";
  const words = sentence(language, texts.achievementMessage, {
    person: chosenPerson,
    period: chosenPeriod,
    kpi: `INDEX(calc_kpiCard_kpi,MATCH(${least},calc_kpiCard_achievement,0))`,
    share: shareWords(least),
  });
  return `IF(COUNT(calc_kpiCard_achievement)=0,${literal(say(language, texts.noData))},${words})`;
}

export function rankingTitle(language: Language): Expression {
  const most = "MAX(kpi_Score)";
  const words = sentence(language, texts.rankingMessage, {
    person: `INDEX(kpi_Person,MATCH(${most},kpi_Score,0))`,
    score: points(most),
    period: chosenPeriod,
  });
  return `IF(COUNT(kpi_Score)=0,${literal(say(language, texts.noData))},${words})`;
}

/** The picture of page one: every KPI's achievement, and beside it everybody's score. */
export function cardPictures(page: Page, calc: CalcLayout, kpis: number, language: Language): void {
  page.section("pictures", say(language, texts.cardSection));
  page.charts(
    [
      {
        id: "kpiAchievement",
        kind: "bars",
        dataOn: "calc",
        title: calc.titleOf("kpiAchievement"),
        titleText: say(language, texts.cardSection),
        categories: calc.columnArea("kpiCard", "kpi"),
        series: [
          {
            name: say(language, texts.achievement),
            values: calc.columnArea("kpiCard", "achievement"),
            color: "up",
            labels: true,
          },
        ],
        valueFormat: "0%",
        legend: false,
        altText: say(language, texts.achievementAlt),
      },
      {
        id: "kpiRanking",
        kind: "bars",
        dataOn: "calc",
        title: calc.titleOf("kpiRanking"),
        titleText: say(language, texts.peopleSection),
        categories: calc.columnArea("kpiPeople", "person"),
        series: [
          {
            name: say(language, texts.score),
            values: calc.columnArea("kpiPeople", "score"),
            color: "total",
            labels: true,
          },
        ],
        valueFormat: "0.0",
        legend: false,
        altText: say(language, texts.rankingAlt),
      },
    ],
    barChartRows(kpis),
  );
}
