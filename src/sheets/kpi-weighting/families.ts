import { type Language, say } from "../../text/language";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import type { CalcLayout } from "../calc/calc-layout";
import type { KpiResults } from "../kpi-results";
import type { ColumnSpec } from "../layout/columns";
import { type Expression, formula, literal, sentence } from "../layout/formula";
import { barChartRows, type Page } from "../layout/page";
import type { Content } from "../sheet-plan";
import { barOf, kpiColumn, round9, shareWords, weightSum } from "./names";

/** An empty line for a family of the user's own. */
const SPARE = 1;
const BAR_BLOCKS = 12;

const familyLines = ({ families }: KpiResults): number => families.length + SPARE;

/** Block E: the weights by family and by kind, and the strategy that they are. */
export function familiesBlock(page: Page, calc: CalcLayout, results: KpiResults, language: Language): void {
  const lines = familyLines(results);
  const weight = kpiColumn("weight", language);
  const names = results.families.map(({ name }) => (typeof name === "string" ? name : say(language, name)));
  page.section("families", say(language, texts.familiesSection));
  page.line("strategy", formula(strategy(language)), "sentence", 24);

  const area = page.table("families", [
    {
      id: "family",
      heading: say(language, texts.family),
      style: "text",
      role: "input",
      contents: Array.from({ length: lines }, (_, line) => names[line] ?? null),
    },
    {
      id: "share",
      heading: say(language, texts.share),
      style: "percent",
      role: "formula",
      contents: Array.from({ length: lines }, () => (cellOf) => {
        const family = cellOf("family");
        return formula(`IF(${family}="",0,SUMPRODUCT((${kpiColumn("family", language)}=${family})*${weight}))`);
      }),
    },
    bars(lines, language),
  ]);
  page.name("kpi_Family", { ...area, columns: 1 });
  page.name("kpi_FamilyShare", { ...area, column: area.column + 1, columns: 1 });

  page.skip();
  const process = `SUM(${kpiColumn("processWeight", language)})`;
  const kinds: readonly (readonly [string, Content])[] = [
    [say(language, texts.results), formula(`MAX(0,${round9(`${weightSum}-${process}`)})`)],
    [say(language, texts.processes), formula(process)],
    [say(language, texts.otherFamilies), formula(`MAX(0,${round9(`${weightSum}-SUM(kpi_FamilyShare)`)})`)],
  ];
  page.table("kinds", [
    {
      id: "kind",
      heading: say(language, texts.kind),
      style: "text",
      role: "value",
      contents: kinds.map(([name]) => name),
    },
    {
      id: "share",
      heading: say(language, texts.share),
      style: "percent",
      role: "formula",
      contents: kinds.map(([, share]) => share),
    },
    bars(kinds.length, language),
  ]);
  page.skip();
  page.charts(
    [
      {
        id: "kpiFamilies",
        kind: "bars",
        dataOn: "calc",
        title: calc.titleOf("kpiFamilies"),
        titleText: say(language, texts.familiesSection),
        categories: calc.columnArea("kpiFamilies", "family"),
        series: [
          {
            name: say(language, texts.share),
            values: calc.columnArea("kpiFamilies", "share"),
            color: "up",
            labels: true,
          },
        ],
        valueFormat: "0%;;",
        legend: false,
        altText: say(language, texts.familiesAlt),
      },
    ],
    barChartRows(results.families.length),
  );
}

const bars = (lines: number, language: Language): ColumnSpec => ({
  id: "bar",
  heading: say(language, texts.bar),
  style: "bar",
  role: "formula",
  contents: Array.from({ length: lines }, () => (cellOf) => formula(barOf(cellOf("share"), "1", BAR_BLOCKS))),
});

/** What counts most: the sentence over the picture of the families. */
export function familiesTitle(language: Language): Expression {
  const largest = "MAX(calc_kpiFamilies_share)";
  const family = `INDEX(calc_kpiFamilies_family,MATCH(${largest},calc_kpiFamilies_share,0))`;
  const words = sentence(language, texts.familiesMessage, { family, share: shareWords(largest) });
  return `IF(${largest}>0,${words},${literal(say(language, texts.noData))})`;
}

function strategy(language: Language): Expression {
  const [largest, smallest] = ["MAX(kpi_FamilyShare)", `MINIFS(kpi_FamilyShare,kpi_Family,"?*")`];
  const at = (share: Expression) => `INDEX(kpi_Family,MATCH(${share},kpi_FamilyShare,0))`;
  const words = sentence(language, texts.strategy, {
    first: at(largest),
    share: shareWords(largest),
    last: at(smallest),
    lastShare: shareWords(smallest),
  });
  return `IF(${largest}>0,${words},${literal(say(language, texts.noData))})`;
}
