import { type Language, say } from "../../text/language";
import { reviewTexts as texts } from "../../text/sheets/review";
import type { CalcLayout } from "../calc/calc-layout";
import type { CellOf, ColumnSpec, PlacedContent } from "../layout/columns";
import { type Expression, formula, moneyWords, sentence, signedPercentWords } from "../layout/formula";
import { axisMoneyFormat } from "../layout/number-format";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import type { Formula } from "../sheet-plan";

const QUARTERS = 8;

/** "The last 12 months brought 616,600, +119.6% on the 12 months before". */
export function trendTitle(language: Language): Expression {
  const [amount, before] = ["SUM(calc_trendChart_revenue)", "SUM(calc_trendChart_before)"];
  const full = sentence(language, texts.trendMessage, {
    amount: moneyWords(amount),
    change: signedPercentWords(`${amount}/${before}-1`),
  });
  return `IF(${before}>0,${full},${sentence(language, texts.trendMessageFirst, { amount: moneyWords(amount) })})`;
}

/** Block H: the last 12 months beside the same months a year before, and the last eight quarters. */
export function trendBlock(page: Page, calc: CalcLayout, results: BookResults, language: Language): void {
  page.section("trend", say(language, texts.trendSection));
  const column = (id: string) => calc.columnArea("trendChart", id);
  page.charts([
    {
      id: "trend",
      kind: "line",
      dataOn: "calc",
      title: calc.titleOf("trend"),
      titleText: say(language, texts.trendSection),
      categories: column("label"),
      series: [
        { name: say(language, texts.sameMonthLastYear), values: column("before"), color: "lastYear" },
        { name: say(language, texts.revenue), values: column("revenue"), color: "up" },
      ],
      valueFormat: axisMoneyFormat(results.largestMonth, language),
      legend: true,
      altText: say(language, texts.trendAlt),
    },
  ]);
  page.line("trend-note", say(language, texts.monthNote), "note");
  const months = calc.columnArea("trendChart", "label").rows;
  page.table("trend-months", [
    periodColumn("label", say(language, texts.month), fromChart("label", months)),
    ...comparison(fromChart("revenue", months), fromChart("before", months), language),
  ]);
  page.section("quarters", say(language, texts.quarterSection));
  page.table("trend-quarters", quarterColumns(language));
}

const fromChart = (id: string, rows: number): Formula[] =>
  Array.from({ length: rows }, (_, index) => formula(`INDEX(calc_trendChart_${id},${index + 1})`));

function periodColumn(id: string, heading: string, contents: readonly PlacedContent[]): ColumnSpec {
  return { id, heading, style: "text", role: "formula", contents };
}

function comparison(
  revenue: readonly PlacedContent[],
  before: readonly PlacedContent[],
  language: Language,
): ColumnSpec[] {
  const change = (cellOf: CellOf) => formula(`${cellOf("revenue")}-${cellOf("before")}`);
  const share = (cellOf: CellOf) => formula(`IF(${cellOf("before")}>0,${cellOf("change")}/${cellOf("before")},"")`);
  const say1 = (text: (typeof texts)[keyof typeof texts]) => say(language, text);
  return [
    { id: "revenue", heading: say1(texts.revenue), style: "money", role: "formula", contents: revenue },
    { id: "before", heading: say1(texts.sameMonthLastYear), style: "money", role: "formula", contents: before },
    { id: "change", heading: say1(texts.change), style: "delta", role: "formula", contents: revenue.map(() => change) },
    {
      id: "changeShare",
      heading: say1(texts.changeShare),
      style: "percent",
      role: "formula",
      contents: revenue.map(() => share),
    },
  ];
}

/** Calendar quarters, the newest one up to the as-of date and its year before up to the same day. */
function quarterColumns(language: Language): ColumnSpec[] {
  const thisQuarter = "INT((MONTH(fp_AsOf)-1)/3)*3+1";
  const start = (quartersAgo: number): Expression => `DATE(YEAR(fp_AsOf),${thisQuarter}-${3 * quartersAgo},1)`;
  const ago = Array.from({ length: QUARTERS }, (_, index) => QUARTERS - 1 - index);
  const revenue = (from: Expression, until: Expression): Expression =>
    `SUMIFS(calc_months_amount,calc_months_month,">="&${from},calc_months_month,"<"&${until})`;
  const toDate = (from: Expression, until: Expression): Expression =>
    `SUMIFS(calc_months_toDate,calc_months_month,">="&${from},calc_months_month,"<"&${until})`;
  const label = (quartersAgo: number) =>
    formula(
      sentence(language, texts.quarterName, {
        year: `YEAR(${start(quartersAgo)})`,
        quarter: `INT((MONTH(${start(quartersAgo)})+2)/3)`,
      }),
    );
  return [
    periodColumn("label", say(language, texts.quarter), ago.map(label)),
    ...comparison(
      ago.map((quarters) => formula(revenue(start(quarters), start(quarters - 1)))),
      ago.map((quarters) => {
        const from = start(quarters + 4);
        if (quarters > 0) return formula(revenue(from, start(quarters + 3)));
        return formula(toDate(from, "DATE(YEAR(fp_AsOf)-1,MONTH(fp_AsOf)+1,1)"));
      }),
      language,
    ),
  ];
}
