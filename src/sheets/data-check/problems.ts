import { problemOf, treatmentOf } from "../../engine/orders/check";
import { wordsOf } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { dataCheckTexts as texts } from "../../text/sheets/data-check";
import type { CalcLayout } from "../calc/calc-layout";
import type { ColumnSpec } from "../layout/columns";
import { formula } from "../layout/formula";
import { barChartRows, type Page } from "../layout/page";
import type { BookResults } from "../results";
import type { Content, StyleName } from "../sheet-plan";

/** The problems of the report by code, as they stand on Calc. */
export function problemColumns({ report }: BookResults, language: Language): ColumnSpec[] {
  const column = (id: keyof typeof texts, style: StyleName, contents: readonly Content[]): ColumnSpec => {
    return { id, heading: say(language, texts[id]), style, role: "value", contents };
  };
  return [
    column(
      "code",
      "text",
      report.codes.map(({ code }) => code),
    ),
    column(
      "problem",
      "text",
      report.codes.map(({ code }) => wordsOf(problemOf(code), language)),
    ),
    column(
      "count",
      "whole",
      report.codes.map(({ count }) => count),
    ),
    column(
      "amount",
      "money",
      report.codes.map(({ amount }) => amount),
    ),
    column(
      "treatment",
      "text",
      report.codes.map(({ code, isUsed }) => wordsOf(treatmentOf(code, isUsed), language)),
    ),
  ];
}

/** Block B: one line a code, and the picture of how many rows each one concerns. */
export function problemsBlock(page: Page, calc: CalcLayout, results: BookResults, language: Language): void {
  page.section("problems", say(language, texts.problemsSection));
  const problems = results.report.codes;
  if (problems.length === 0) {
    page.line("no-problems", say(language, texts.noProblems), "text");
    return;
  }
  const from = (column: string, isOptional = false) =>
    problems.map((_, index) => {
      const value = `INDEX(calc_codes_${column},${index + 1})`;
      return formula(isOptional ? `IF(${value}="","",${value})` : value);
    });
  const column = (id: keyof typeof texts, style: StyleName, isOptional = false): ColumnSpec => {
    return { id, heading: say(language, texts[id]), style, role: "formula", contents: from(id, isOptional) };
  };
  page.table("problems", [
    column("problem", "text"),
    column("code", "text"),
    column("count", "whole"),
    column("amount", "money", true),
    column("treatment", "text"),
  ]);
  if (problems.length >= WORTH_A_PICTURE) problemsPicture(page, calc, problems.length, language);
}

/** Fewer bars say no more than the table. */
const WORTH_A_PICTURE = 3;

function problemsPicture(page: Page, calc: CalcLayout, problems: number, language: Language): void {
  page.skip();
  page.charts(
    [
      {
        id: "problems",
        kind: "bars",
        dataOn: "calc",
        title: calc.titleOf("problems"),
        titleText: say(language, texts.problemsMessage),
        categories: calc.columnArea("codes", "problem"),
        series: [
          { name: say(language, texts.count), values: calc.columnArea("codes", "count"), color: "total", labels: true },
        ],
        valueFormat: "#,##0",
        legend: false,
        altText: say(language, texts.problemsAlt),
      },
    ],
    barChartRows(problems),
  );
}
