import { labels } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { calcTexts } from "../../text/sheets/calc";
import { segmentsTexts as texts } from "../../text/sheets/rfm-segments";
import type { CalcBlock, CalcLayout } from "../calc/calc-layout";
import { formula } from "../layout/formula";
import { type BookResults, tiersShown } from "../results";
import type { ChartColor, ChartPlan } from "../sheet-plan";

/** More points are a cloud (spec 6.6). */
const MOST_POINTS = 200;

type Tier = ReturnType<typeof tiersShown>[number];

const tierColors: Readonly<Record<Tier, ChartColor>> = {
  high: "up",
  potential: "target",
  dormant: "down",
  low: "lastYear",
  unclassified: "other",
};

/** Rows of RFM.SEGMENT by tier, of the largest customers; a tier without customers is left out. */
function points({ segments, settings }: BookResults): { tier: Tier; rows: number[] }[] {
  const largest = segments
    .map(({ tier, monetary }, index) => ({ tier, monetary, row: index + 1 }))
    .sort((one, other) => other.monetary - one.monetary)
    .slice(0, MOST_POINTS);
  return tiersShown(settings)
    .map((tier) => ({ tier, rows: largest.filter((point) => point.tier === tier).map(({ row }) => row) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Two columns a tier: days since the last order, and orders in 12 months. */
export function scatterBlock(results: BookResults, language: Language): CalcBlock {
  return {
    id: "scatter",
    title: say(language, calcTexts.scatter),
    columns: points(results).flatMap(({ tier, rows }) => {
      const column = (id: string, letter: string, of: string) => ({
        id,
        heading: `${say(language, labels[`tier.${tier}`])} ${letter}`,
        style: "whole" as const,
        role: "formula" as const,
        contents: rows.map((row) => formula(`INDEX(calc_segments_${of},${row})`)),
      });
      return [column(`${tier}R`, "R", "recency"), column(`${tier}F`, "F", "frequency12")];
    }),
  };
}

/** Where each customer stands between the tiers: one series a tier. */
export function scatterChart(calc: CalcLayout, results: BookResults, language: Language): Omit<ChartPlan, "area"> {
  const series = points(results).map(({ tier, rows }) => {
    const area = (id: string) => ({ ...calc.columnArea("scatter", id), rows: rows.length });
    return {
      name: say(language, labels[`tier.${tier}`]),
      across: area(`${tier}R`),
      values: area(`${tier}F`),
      color: tierColors[tier],
    };
  });
  return {
    id: "scatter",
    kind: "scatter",
    dataOn: "calc",
    title: calc.titleOf("scatter"),
    titleText: say(language, texts.scatterMessage),
    categories: series[0]?.across ?? calc.columnArea("tiers", "tier"),
    series,
    valueFormat: "#,##0",
    legend: true,
    altText: say(language, texts.scatterAlt),
  };
}
