import { bridgeTable } from "../../engine/review/bridge";
import { customerGroupTable } from "../../engine/review/customers";
import { factRows, factsTable } from "../../engine/review/facts";
import { paretoTable } from "../../engine/review/pareto";
import { segmentTable } from "../../engine/rfm/segment";
import { headings } from "../../text/headings";
import { labels } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { playbook } from "../../text/playbook";
import { calcTexts as texts } from "../../text/sheets/calc";
import { dataCheckTexts } from "../../text/sheets/data-check";
import { segmentsTexts } from "../../text/sheets/rfm-segments";
import { byMonthTitle } from "../by-month/by-month";
import type { ChosenSheet } from "../chosen-sheets";
import { problemColumns } from "../data-check/problems";
import { achievementTitle, rankingTitle } from "../kpi-scorecard/page-one";
import { familiesTitle } from "../kpi-weighting/families";
import { groupLines } from "../kpi-weighting/groups";
import { groupsTitle } from "../kpi-weighting/page-one";
import { followsAtOnce } from "../kpi-weighting/weighed-settings";
import type { ColumnSpec, PlacedContent } from "../layout/columns";
import { type Expression, formula, literal } from "../layout/formula";
import { tabTitle } from "../layout/header";
import { Page } from "../layout/page";
import { resultColumns } from "../layout/result-columns";
import { planActualTitle } from "../plan-actual/plan-actual";
import { planMonthsTitle } from "../reorder-plan/page-one";
import { type BookResults, tiers, tiersShown } from "../results";
import { paretoTitle } from "../review/pareto";
import { bridgeTitle, cumulativeTitle } from "../review/pictures";
import { trendTitle } from "../review/trend";
import { scatterBlock } from "../rfm-segments/scatter";
import { tierTitle } from "../rfm-segments/tiers";
import { settingName } from "../setting-name";
import { settingLines, settingValue } from "../settings";
import type { Content, SheetPlan, StyleName } from "../sheet-plan";
import { type CalcBlock, type CalcLayout, layOutCalc } from "./calc-layout";
import { bridgeChart, cumulativeChart, monthsBlock, paretoChart, trendChart } from "./chart-blocks";
import { figures } from "./figures";
import { heldBlocks } from "./held-blocks";
import { kpiBlocks, kpiFigures } from "./kpi-blocks";
import {
  customerListBlock,
  planMonthsBlock,
  planProductsBlock,
  restBlock,
  rhythmBlock,
  workingDaysBlock,
} from "./reorder-blocks";
import { reorderFigures } from "./reorder-figures";

const FACTS = "tblFacts";

/** The charts whose titles are sentences on Calc, with the sheet that shows them. */
const chartTitles: readonly {
  readonly id: string;
  readonly sheet: ChosenSheet;
  readonly title: (language: Language, results: BookResults) => Expression;
}[] = [
  { id: "bridge", sheet: "review", title: bridgeTitle },
  { id: "cumulative", sheet: "review", title: cumulativeTitle },
  { id: "pareto", sheet: "review", title: paretoTitle },
  { id: "trend", sheet: "review", title: trendTitle },
  {
    id: "scatter",
    sheet: "rfm-segments",
    title: (language) => literal(say(language, segmentsTexts.scatterMessage)),
  },
  { id: "tiers", sheet: "rfm-segments", title: tierTitle },
  { id: "planMonths", sheet: "reorder-plan", title: planMonthsTitle },
  { id: "byMonth", sheet: "by-month", title: byMonthTitle },
  { id: "planActual", sheet: "plan-actual", title: planActualTitle },
  {
    id: "kpiGroups",
    sheet: "kpi-weighting",
    title: (language, { kpi }) => groupsTitle(groupLines(kpi), language),
  },
  { id: "kpiFamilies", sheet: "kpi-weighting", title: familiesTitle },
  { id: "kpiAchievement", sheet: "kpi-scorecard", title: achievementTitle },
  { id: "kpiRanking", sheet: "kpi-scorecard", title: rankingTitle },
  { id: "problems", sheet: "data-check", title: (language) => literal(say(language, dataCheckTexts.problemsMessage)) },
];

const heading = (id: string, language: Language): string => say(language, headings[id as keyof typeof headings]);

/** Calc 计算: every result of the engine once, each behind a name; last in the book, not for editing (spec 6.22). */
export function calcSheet(
  results: BookResults,
  sheets: readonly ChosenSheet[],
  language: Language,
): { plan: SheetPlan; calc: CalcLayout } {
  const titles = chartTitles.filter(({ sheet }) => sheets.includes(sheet));
  const titleTexts = titles.map(({ title }) => formula(title(language, results)));
  const blocks = [
    block("titles", [live("text", say(language, texts.chart), "text", titleTexts)], language),
    ...resultBlocks(results, language),
    ...(sheets.includes("review") ? reviewCharts(results, language) : []),
    ...(sheets.includes("rfm-segments") ? [scatterBlock(results, language)] : []),
    ...reorderBlocks(results, sheets, language),
    ...kpiBlocks(results.kpi, sheets, language),
    factsBlock(results, language),
  ];
  const calc = layOutCalc(
    [
      ...figures(results, language),
      ...reorderFigures(results, sheets, language),
      ...kpiFigures(results.kpi, sheets, language),
    ],
    blocks,
    titles.map(({ id }) => id),
  );
  const page = new Page("calc", calc.widths);
  page.line("title", say(language, texts.title), "title", 30);
  page.line("note", say(language, texts.note), "note");
  page.line("folded", foldedNote(results, language), "note");
  const base = page.plan(tabTitle("calc", language));
  return {
    calc,
    plan: {
      ...base,
      blocks: [...base.blocks, ...calc.blocks],
      names: [
        ...calc.names,
        { name: "fp_Reorder_ByMonth", area: calc.columnArea("planMonths", "expected") },
        { name: "calc_WorkingDays", area: calc.columnArea("workingDays", "day") },
      ],
      freeze: { rows: 5, columns: 0 },
      print: { area: calc.printed },
    },
  };
}

function foldedNote({ facts }: BookResults, language: Language): string | null {
  if (facts.folded.length === 0) return null;
  return say(language, texts.folded, { fields: facts.folded.map((id) => heading(id, language)).join(", ") });
}

function block(id: keyof typeof texts, columns: readonly ColumnSpec[], language: Language): CalcBlock {
  return { id, title: say(language, texts[id]), columns };
}

function resultBlocks(results: BookResults, language: Language): CalcBlock[] {
  return [
    block("limits", limitColumns(results, language), language),
    block("playbook", playbookColumns(results, language), language),
    block("tiers", tierColumns(results, language), language),
    block("built", builtColumns(results, language), language),
    block("groups", resultColumns(customerGroupTable, results.groups, language), language),
    block("bridge", resultColumns(bridgeTable, results.bridge, language), language),
    block("codes", problemColumns(results, language), language),
    block("segments", resultColumns(segmentTable, results.segments, language), language),
    block("pareto", resultColumns(paretoTable, results.pareto, language), language),
  ];
}

/** Sums and helper columns that only the charts and trends of the Review draw on. */
function reviewCharts(results: BookResults, language: Language): CalcBlock[] {
  return [
    monthsBlock(language, (column) => `${FACTS}[${heading(column, language)}]`),
    bridgeChart(language),
    cumulativeChart(results, language),
    paretoChart(results, language),
    trendChart(language),
  ];
}

function reorderBlocks(results: BookResults, sheets: readonly ChosenSheet[], language: Language): CalcBlock[] {
  const hasTable = sheets.includes("reorder-plan");
  return [
    rhythmBlock(results, language),
    restBlock(results, hasTable, language),
    planMonthsBlock(hasTable, language),
    ...(sheets.includes("customer-plan") ? [customerListBlock(results, language)] : []),
    ...(sheets.includes("plan-actual") ? heldBlocks(results, language) : []),
    ...(sheets.includes("by-month") ? [planProductsBlock(results, language)] : []),
    workingDaysBlock(results, language),
  ];
}

function factsBlock(results: BookResults, language: Language): CalcBlock {
  const columns = factColumns(results, language);
  return { ...block("facts", columns, language), excelTable: FACTS };
}

const live = (id: string, text: string, style: StyleName, contents: readonly PlacedContent[]): ColumnSpec => {
  return { id, heading: text, style, role: "formula", contents };
};

const fixed = (id: string, text: string, style: StyleName, contents: readonly Content[]): ColumnSpec => {
  return { id, heading: text, style, role: "value", contents };
};

/** The settings as this build used them, line by line as on Settings: a native formula tells whether they have moved on. */
function builtColumns(results: BookResults, language: Language): ColumnSpec[] {
  const values = settingLines().map((line) => {
    if ("group" in line) return null;
    const { key } = line.setting;
    return followsAtOnce(key) ? formula(settingName(key)) : settingValue(results, line.setting, language);
  });
  return [fixed("value", say(language, texts.value), "number", values)];
}

function limitColumns({ limits }: BookResults, language: Language): ColumnSpec[] {
  return [
    fixed(
      "tier",
      heading("tier", language),
      "text",
      tiers.map((tier) => say(language, labels[`tier.${tier}`])),
    ),
    fixed(
      "recency",
      heading("recency", language),
      "whole",
      tiers.map((tier) => limits.recency[tier]),
    ),
    fixed(
      "frequency",
      heading("frequency12", language),
      "whole",
      tiers.map((tier) => limits.frequency[tier]),
    ),
  ];
}

function playbookColumns({ settings }: BookResults, language: Language): ColumnSpec[] {
  const topic = (id: "strategy" | "channel" | "backup") =>
    tiers.map((tier) => say(language, playbook(tier, id, settings["general.playbook"])));
  return [
    fixed(
      "tier",
      heading("tier", language),
      "text",
      tiers.map((tier) => say(language, labels[`tier.${tier}`])),
    ),
    fixed("strategy", heading("strategy", language), "text", topic("strategy")),
    fixed("channel", heading("channel", language), "text", topic("channel")),
    fixed("backup", heading("backup", language), "text", topic("backup")),
  ];
}

function tierColumns({ settings }: BookResults, language: Language): ColumnSpec[] {
  const shown = tiersShown(settings).map((tier) => say(language, labels[`tier.${tier}`]));
  const revenue = shown.map(() => (cellOf: (column: string) => string) => {
    return formula(`SUMIFS(calc_segments_monetary,calc_segments_tier,${cellOf("tier")})`);
  });
  return [
    fixed("tier", heading("tier", language), "text", shown),
    live("revenue", heading("revenue", language), "money", revenue),
  ];
}

/** A dimension that was given up says "All", so that a condition on it finds everything. */
function factColumns(results: BookResults, language: Language): ColumnSpec[] {
  const all = say(language, texts.all);
  return resultColumns(factsTable, factRows(results.facts), language).map((column) =>
    results.facts.folded.some((id) => id === column.id)
      ? { ...column, contents: column.contents.map(() => all) }
      : column,
  );
}
