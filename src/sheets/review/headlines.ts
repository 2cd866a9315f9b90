import { type Language, say, type Text } from "../../text/language";
import { reviewTexts as texts } from "../../text/sheets/review";
import { dateWords, type Expression, formula, sentence } from "../layout/formula";
import { cell, type Page } from "../layout/page";
import type { BookResults } from "../results";
import type { PlanCell, StyleName } from "../sheet-plan";
import { completion, gap, growth, hasTarget, priorYtd, target, ytd } from "./names";

interface Headline {
  readonly label: Text;
  readonly value: Expression;
  readonly style: StyleName;
  readonly basis: Expression | Text;
}

const blankUnless = (condition: Expression, value: Expression): Expression => `IF(${condition},${value},"")`;

/** Block A: the figures behind the cards, each with what it stands on. */
export function headlines(page: Page, results: BookResults, language: Language): void {
  const period = sentence(language, texts.period, { start: dateWords("calc_PeriodStart"), end: dateWords("fp_AsOf") });
  const projectedBy = results.projection.method === "season" ? texts.projectedBySeason : texts.projectedLinear;
  const figures: readonly Headline[] = [
    { label: texts.yearToDate, value: ytd, style: "money", basis: period },
    { label: texts.lastYearToDate, value: priorYtd, style: "money", basis: texts.sameDates },
    {
      label: texts.growth,
      value: blankUnless(`${priorYtd}>0`, growth),
      style: "percent",
      basis: texts.againstLastYear,
    },
    { label: texts.projected, value: "fp_Projection", style: "money", basis: projectedBy },
    { label: texts.target, value: blankUnless(hasTarget, target), style: "money", basis: texts.typedAbove },
    { label: texts.completion, value: blankUnless(hasTarget, completion), style: "percent", basis: texts.yearToDate },
    { label: texts.gap, value: blankUnless(hasTarget, gap), style: "delta", basis: texts.yearToDate },
    { label: texts.orders, value: "calc_OrdersYTD", style: "whole", basis: texts.ordersBasis },
    {
      label: texts.averageOrder,
      value: blankUnless("calc_OrdersYTD>0", `${ytd}/calc_OrdersYTD`),
      style: "money",
      basis: texts.averageBasis,
    },
    {
      label: texts.repeat,
      value: blankUnless("ISNUMBER(fp_Repeat)", "fp_Repeat"),
      style: "percent",
      basis: texts.repeatBasis,
    },
    {
      label: texts.retention,
      value: blankUnless("ISNUMBER(calc_Retention)", "calc_Retention"),
      style: "percent",
      basis: texts.retentionBasis,
    },
  ];
  page.section("headlines", say(language, texts.headlinesSection));
  const heads = [texts.figure, texts.value, texts.basis].map((text) => say(language, text));
  const rows: PlanCell[][] = figures.map(({ label, value, style, basis }) => [
    cell(say(language, label), "text"),
    cell(formula(value), style, { role: "formula" }),
    typeof basis === "string" ? cell(formula(basis), "note", { role: "formula" }) : cell(say(language, basis), "note"),
  ]);
  page.grid("headline-figures", [
    [cell(heads[0] ?? "", "head"), cell(heads[1] ?? "", "head", { align: "right" }), cell(heads[2] ?? "", "head")],
    ...rows,
  ]);
}
