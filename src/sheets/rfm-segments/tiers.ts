import { labels } from "../../text/labels";
import { type Language, say, type Text } from "../../text/language";
import { commonTexts } from "../../text/sheets/common";
import { segmentsTexts as texts } from "../../text/sheets/rfm-segments";
import type { CalcLayout } from "../calc/calc-layout";
import type { PlacedContent } from "../layout/columns";
import { type Expression, formula, literal, moneyWords, percentWords, sentence } from "../layout/formula";
import { labelMoneyFormat } from "../layout/number-format";
import { cell, type Page } from "../layout/page";
import { type BookResults, tiers, tiersShown } from "../results";
import type { Area, PlanCell, StyleName } from "../sheet-plan";
import { scatterChart } from "./scatter";

const customersOf = (tier: Expression): Expression => `COUNTIF(calc_segments_tier,${tier})`;
const revenueOf = (tier: Expression): Expression => `SUMIFS(calc_segments_monetary,calc_segments_tier,${tier})`;
const allCustomers: Expression = "COUNTA(calc_segments_customer)";
const allRevenue: Expression = "SUM(calc_segments_monetary)";

const tierWord = (tier: (typeof tiers)[number], language: Language): Expression =>
  literal(say(language, labels[`tier.${tier}`]));

/** The page in words: the best customers, and those to win back. */
export function segmentsSentence(language: Language): Expression {
  const [high, dormant] = [tierWord("high", language), tierWord("dormant", language)];
  return sentence(language, texts.sentence, {
    high: customersOf(high),
    share: percentWords(`IF(${allRevenue}=0,0,${revenueOf(high)}/${allRevenue})`),
    dormant: customersOf(dormant),
    amount: moneyWords(revenueOf(dormant)),
  });
}

/** "Dormant brings the most: 361,000 of 850,600". */
export function tierTitle(language: Language): Expression {
  const largest = "MATCH(MAX(calc_tiers_revenue),calc_tiers_revenue,0)";
  return sentence(language, texts.tierMessage, {
    tier: `INDEX(calc_tiers_tier,${largest})`,
    amount: moneyWords("MAX(calc_tiers_revenue)"),
    total: moneyWords(allRevenue),
  });
}

/** Rows that fill page one. */
const ROWS = 18;

/** Where each customer stands, and what each tier brings. */
export function tierPicture(page: Page, calc: CalcLayout, results: BookResults, language: Language): void {
  page.charts(
    [
      scatterChart(calc, results, language),
      {
        id: "tiers",
        kind: "columns",
        dataOn: "calc",
        title: calc.titleOf("tiers"),
        titleText: say(language, texts.byTierSection),
        categories: calc.columnArea("tiers", "tier"),
        series: [
          {
            name: say(language, texts.revenue),
            values: calc.columnArea("tiers", "revenue"),
            color: "up",
            labels: true,
          },
        ],
        valueFormat: labelMoneyFormat[language],
        legend: false,
        altText: say(language, texts.tierAlt),
      },
    ],
    ROWS,
  );
}

/** Blocks A and B: each tier with its limits in words, its customers, revenue and averages. */
export function tierSummary(page: Page, { settings }: BookResults, language: Language): Area {
  page.section("tiers", say(language, texts.byTierSection));
  page.line("limits-note", say(language, texts.limitsNote), "note");
  const shown = tiersShown(settings);
  const each = (expression: (tier: Expression) => Expression) =>
    shown.map((_, index) => formula(expression(`INDEX(calc_tiers_tier,${index + 1})`)));
  const average = (column: string) => (tier: Expression) =>
    `IF(${customersOf(tier)}=0,"",AVERAGEIFS(calc_segments_${column},calc_segments_tier,${tier}))`;
  const allAverage = (column: string) => formula(`IF(${allCustomers}=0,"",AVERAGE(calc_segments_${column}))`);
  const shareOf = (column: string, all: Expression): PlacedContent[] =>
    [...shown, "total"].map(() => (cellOf) => formula(`IF(${all}=0,0,${cellOf(column)}/${all})`));
  const column = (
    id: string,
    text: (typeof texts)[keyof typeof texts],
    style: "text" | "whole" | "money" | "percent" | "number",
    contents: PlacedContent[],
  ) => {
    return { id, heading: say(language, text), style, role: "formula" as const, contents };
  };
  return page.table(
    "tiers",
    [
      {
        id: "tier",
        heading: say(language, texts.tier),
        style: "text",
        role: "key",
        contents: [...each((tier) => tier), say(language, commonTexts.total)],
      },
      column("limits", texts.belongs, "text", [...shown.map((tier) => formula(limitsOf(tier, language))), null]),
      column("customers", texts.customers, "whole", [...each(customersOf), formula(allCustomers)]),
      column("customerShare", texts.customerShare, "percent", shareOf("customers", allCustomers)),
      column("revenue", texts.revenue, "money", [...each(revenueOf), formula(allRevenue)]),
      column("revenueShare", texts.revenueShare, "percent", shareOf("revenue", allRevenue)),
      column("recency", texts.averageRecency, "whole", [...each(average("recency")), allAverage("recency")]),
      column("frequency", texts.averageFrequency, "number", [
        ...each(average("frequency12")),
        allAverage("frequency12"),
      ]),
      column("monetary", texts.averageMonetary, "money", [...each(average("monetary")), allAverage("monetary")]),
    ],
    { totals: [shown.length] },
  );
}

/** "R ≤ 30 · F ≥ 12 · M top 20.0%": the limits as the build used them. */
function limitsOf(tier: ReturnType<typeof tiersShown>[number], language: Language): Expression {
  if (tier === "unclassified") return literal(say(language, texts.outside));
  const row = tiers.indexOf(tier) + 1;
  const isUpper = tier === "high" || tier === "potential";
  const limit = (column: string, text: Text) =>
    sentence(language, text, { limit: `INDEX(calc_limits_${column},${row})` });
  const amounts: Readonly<Record<typeof tier, Expression>> = {
    high: sentence(language, texts.top, { share: shareWords("set_rfm_m_top") }),
    potential: literal(say(language, texts.middle)),
    dormant: literal(say(language, texts.any)),
    low: sentence(language, texts.bottom, { share: shareWords("set_rfm_m_bottom") }),
  };
  return sentence(language, texts.limits, {
    recency: limit("recency", isUpper ? texts.atMost : texts.atLeast),
    frequency: limit("frequency", isUpper ? texts.atLeast : texts.atMost),
    amount: amounts[tier],
  });
}

/** A share that people set, without the zeros that nobody typed: 20%. */
const shareWords = (share: Expression): Expression => `ROUND(100*${share},1)&"%"`;

/** What to do for each tier, in full: the strategy, and under it where to reach the customer. */
export function tierActions(page: Page, language: Language): void {
  page.section("actions", say(language, texts.actionSection));
  const rows = tiers.flatMap((_, index) => {
    const from = (column: string): Expression => `INDEX(calc_playbook_${column},${index + 1})`;
    const reach = sentence(language, texts.actionChannel, { channel: from("channel"), backup: from("backup") });
    return [
      [calculated(from("tier"), "text"), calculated(from("strategy"), "text")],
      [cell(null, "note"), calculated(reach, "note")],
    ];
  });
  page.grid("actions", rows);
}

const calculated = (expression: Expression, style: StyleName): PlanCell =>
  cell(formula(expression), style, { role: "formula" });
