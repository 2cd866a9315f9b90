import { type Language, say } from "../../text/language";
import { calcTexts } from "../../text/sheets/calc";
import { kpiScorecardTexts as cardTexts } from "../../text/sheets/kpi-scorecard";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import type { ChosenSheet } from "../chosen-sheets";
import type { KpiResults } from "../kpi-results";
import { listedKpis, personLines } from "../kpi-scorecard/lines";
import { comparedColumns, consistencyRatio, isCompared, powerColumns, randomIndexes } from "../kpi-weighting/compare";
import { groupLines } from "../kpi-weighting/groups";
import { groupNames, groupWeights } from "../kpi-weighting/names";
import { weightSumOf } from "../kpi-weighting/page-one";
import { reachedColumns, shiftColumns, shiftedRanks, shiftedScores } from "../kpi-weighting/stress";
import type { ColumnSpec } from "../layout/columns";
import { formula } from "../layout/formula";
import type { StyleName } from "../sheet-plan";
import type { CalcBlock } from "./calc-layout";
import type { Figure } from "./figures";

const count = <T>(length: number, of: (index: number) => T): T[] => Array.from({ length }, (_, index) => of(index));

const live = (id: string, heading: string, style: StyleName, formulas: readonly string[]): ColumnSpec => ({
  id,
  heading,
  style,
  role: "formula",
  contents: formulas.map(formula),
});

/** The sum of the weights, and what a comparison of the groups comes to. */
export function kpiFigures(results: KpiResults, sheets: readonly ChosenSheet[], language: Language): Figure[] {
  if (!sheets.includes("kpi-weighting")) return [];
  return [
    {
      name: "kpi_WeightSum",
      label: say(language, texts.sumCard),
      content: formula(weightSumOf(language)),
      style: "percent",
    },
    {
      name: "calc_KpiIsCompared",
      label: say(language, calcTexts.kpiIsCompared),
      content: formula(isCompared(groupLines(results))),
      style: "whole",
    },
    {
      name: "calc_KpiConsistency",
      label: say(language, texts.consistency),
      content: formula(consistencyRatio),
      style: "percent",
    },
  ];
}

/** What the pictures of the KPI sheets draw, and the arithmetic of comparisons and of the stress test. */
export function kpiBlocks(results: KpiResults, sheets: readonly ChosenSheet[], language: Language): CalcBlock[] {
  if (!sheets.includes("kpi-weighting")) return [];
  const block = (id: string, text: keyof typeof calcTexts, columns: readonly ColumnSpec[]): CalcBlock => {
    return { id, title: say(language, calcTexts[text]), columns };
  };
  const lines = groupLines(results);
  return [
    block("kpiGroups", "kpiGroups", groupColumns(results, language)),
    block("kpiFamilies", "kpiFamilies", familyColumns(results, language)),
    block("kpiRandom", "kpiRandom", [
      {
        id: "index",
        heading: say(language, calcTexts.kpiRandom),
        style: "number",
        role: "value",
        contents: randomIndexes,
      },
    ]),
    block("kpiPower", "kpiPower", powerColumns(lines, language)),
    block(
      "kpiCompared",
      "kpiCompared",
      comparedColumns(lines, { weight: say(language, texts.weight), product: say(language, calcTexts.kpiProduct) }),
    ),
    ...(sheets.includes("kpi-scorecard") ? scoreBlocks(results, lines, language) : []),
  ];

  function scoreBlocks(kpi: KpiResults, groups: number, lang: Language): CalcBlock[] {
    const people = personLines(kpi, lang);
    const byHand = new Set(kpi.edits.lines.map(({ id }) => id));
    const named = people.filter(({ id, name }) => name !== null || byHand.has(id)).length;
    return [
      block("kpiCard", "kpiCard", cardColumns(kpi, lang)),
      block("kpiPeople", "kpiPeople", [
        live(
          "person",
          say(lang, cardTexts.person),
          "text",
          count(named, (line) => `INDEX(kpi_Person,${line + 1})&""`),
        ),
        live(
          "score",
          say(lang, cardTexts.score),
          "number",
          count(named, (line) => `INDEX(kpi_Score,${line + 1})`),
        ),
      ]),
      block("kpiReached", "kpiReached", reachedColumns(people.length, groups, lang)),
      block("kpiShifts", "kpiShifts", shiftColumns(groups, lang)),
      block("kpiScores", "kpiScores", shiftedScores(people.length, groups, lang)),
      block("kpiRanks", "kpiRanks", shiftedRanks(people.length, groups, lang)),
    ];
  }
}

/** The groups of the set by themselves, and all others together. */
function groupColumns({ groups }: KpiResults, language: Language): ColumnSpec[] {
  const known = count(groups.length, (line) => `INDEX(${groupWeights},${line + 1})`);
  const names = count(groups.length, (line) => `INDEX(${groupNames},${line + 1})&""`);
  const others = `MAX(0,ROUND(SUM(${groupWeights})-(${known.join("+")}),9))`;
  return [
    live("label", say(language, texts.group), "text", [`""`, ...count(groups.length, () => `""`)]),
    live("name", say(language, texts.group), "text", [...names, `"${say(language, texts.otherGroups)}"`]),
    live("weight", say(language, texts.weight), "percent", [...known, others]),
  ];
}

function familyColumns(results: KpiResults, language: Language): ColumnSpec[] {
  const of = (name: string) => count(results.families.length, (line) => `INDEX(${name},${line + 1})`);
  return [
    live(
      "family",
      say(language, texts.family),
      "text",
      of("kpi_Family").map((family) => `${family}&""`),
    ),
    live("share", say(language, texts.share), "percent", of("kpi_FamilyShare")),
  ];
}

function cardColumns(results: KpiResults, language: Language): ColumnSpec[] {
  const of = (name: string) => count(listedKpis(results), (line) => `INDEX(${name},${line + 1})`);
  return [
    live(
      "kpi",
      say(language, cardTexts.kpi),
      "text",
      of("kpi_CardKpi").map((kpi) => `${kpi}&""`),
    ),
    live("achievement", say(language, cardTexts.achievement), "percent", of("kpi_CardAchievement")),
  ];
}
