import { labels } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { commonTexts } from "../../text/sheets/common";
import { segmentsTexts as texts } from "../../text/sheets/rfm-segments";
import type { CalcLayout } from "../calc/calc-layout";
import type { PlacedContent } from "../layout/columns";
import { type Expression, formula, literal, moneyWords, percentWords, sentence } from "../layout/formula";
import { axisMoneyFormat } from "../layout/number-format";
import type { Page } from "../layout/page";
import { type BookResults, tiersShown } from "../results";
import type { Area } from "../sheet-plan";

const customersOf = (tier: Expression): Expression => `COUNTIF(calc_segments_tier,${tier})`;
const revenueOf = (tier: Expression): Expression => `SUMIFS(calc_segments_monetary,calc_segments_tier,${tier})`;
const allCustomers: Expression = "ROWS(calc_segments_customer)";
const allRevenue: Expression = "SUM(calc_segments_monetary)";

const tierWord = (tier: (typeof tiersShown)[number], language: Language): Expression =>
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

export function tierPicture(page: Page, calc: CalcLayout, results: BookResults, language: Language): void {
  page.charts([
    {
      id: "tiers",
      kind: "columns",
      dataOn: "calc",
      title: calc.titleOf("tiers"),
      titleText: say(language, texts.byTierSection),
      categories: calc.columnArea("tiers", "tier"),
      series: [
        { name: say(language, texts.revenue), values: calc.columnArea("tiers", "revenue"), color: "up", labels: true },
      ],
      valueFormat: axisMoneyFormat(results.largestTotal, language),
      legend: false,
      altText: say(language, texts.tierAlt),
    },
  ]);
}

/** Block B: customers, revenue and averages of each tier. */
export function tierSummary(page: Page, language: Language): Area {
  page.section("tiers", say(language, texts.byTierSection));
  const each = (expression: (tier: Expression) => Expression) =>
    tiersShown.map((_, index) => formula(expression(`INDEX(calc_tiers_tier,${index + 1})`)));
  const average = (column: string) => (tier: Expression) =>
    `IF(${customersOf(tier)}=0,"",AVERAGEIFS(calc_segments_${column},calc_segments_tier,${tier}))`;
  const allAverage = (column: string) => formula(`AVERAGE(calc_segments_${column})`);
  const shareOf = (column: string, all: Expression): PlacedContent[] =>
    [...tiersShown, "total"].map(() => (cellOf) => formula(`IF(${all}=0,0,${cellOf(column)}/${all})`));
  const column = (
    id: string,
    text: (typeof texts)[keyof typeof texts],
    style: "whole" | "money" | "percent" | "number",
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
    { totals: [tiersShown.length] },
  );
}

/** Block A: the limits that decide, as the build used them; they are changed on Settings. */
export function tierLimits(page: Page, language: Language): void {
  page.section("limits", say(language, texts.limitsSection));
  page.line("limits-note", say(language, texts.limitsNote), "note");
  const limit = (column: string, row: number) => `INDEX(calc_limits_${column},${row})`;
  const words = (text: (typeof texts)[keyof typeof texts], parts: Record<string, Expression> = {}) =>
    formula(sentence(language, text, parts));
  const tiers = ["high", "potential", "dormant", "low"] as const;
  page.table("limits", [
    {
      id: "tier",
      heading: say(language, texts.tier),
      style: "text",
      role: "key",
      contents: tiers.map((tier) => say(language, labels[`tier.${tier}`])),
    },
    {
      id: "recency",
      heading: say(language, texts.recencyLimit),
      style: "text",
      role: "formula",
      contents: tiers.map((_, index) =>
        words(index < 2 ? texts.atMost : texts.atLeast, { limit: limit("recency", index + 1) }),
      ),
    },
    {
      id: "frequency",
      heading: say(language, texts.frequencyLimit),
      style: "text",
      role: "formula",
      contents: tiers.map((_, index) =>
        words(index < 2 ? texts.atLeast : texts.atMost, { limit: limit("frequency", index + 1) }),
      ),
    },
    {
      id: "monetary",
      heading: say(language, texts.amountBand),
      style: "text",
      role: "formula",
      contents: [
        words(texts.top, { share: percentWords("set_rfm_m_top") }),
        words(texts.middle),
        words(texts.any),
        words(texts.bottom, { share: percentWords("set_rfm_m_bottom") }),
      ],
    },
  ]);
}
