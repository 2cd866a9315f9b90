import { type Language, say, type Text } from "../../text/language";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import type { CalcLayout } from "../calc/calc-layout";
import type { KpiResults } from "../kpi-results";
import { type Card, cardRow } from "../layout/cards";
import { type Expression, formula, literal, sentence } from "../layout/formula";
import { cell, LEFT, type Page } from "../layout/page";
import type { ChartColor, PlanCell } from "../sheet-plan";
import { type AuditLight, lightWords, markLights } from "./audit";
import { foundCount, kpiCount } from "./kpi-list";
import { groupNames, groupWeights, kpiColumn, round9, shareWords, weightSum, weightsAddUp } from "./names";

/** What the page says in words: whether the weights add up, what they reward, and what has no path. */
export function weightingSentence(language: Language): Expression {
  const words = (text: Text, parts: Record<string, Expression> = {}) => sentence(language, text, parts);
  const count = kpiCount(language);
  const process = `SUM(${kpiColumn("processWeight", language)})`;
  const sum = `IF(${weightsAddUp},${words(texts.addsUp)},${words(texts.doesNotAddUp, { sum: shareWords(weightSum) })})`;
  const rewards = words(texts.rewards, { result: shareWords(`${weightSum}-${process}`), process: shareWords(process) });
  const without = foundCount("noPath", language);
  const path = `IF(${without}=0,${words(texts.allHavePath)},${words(texts.withoutPath, { count: without, all: count })})`;
  return `IF(${count}=0,${words(texts.noKpis)},${sum}&${rewards}&${path})`;
}

/** "100% ✓", or "95%: 5 points missing". */
export function sumWords(language: Language): Expression {
  const points = (difference: Expression) => `ROUND(100*(${difference}),9)`;
  const sum = `ROUND(100*${weightSum},9)&"%"`;
  const note = `IF(${weightSum}<1,${sentence(language, texts.missing, { points: points(`1-${weightSum}`) })},${sentence(language, texts.tooMany, { points: points(`${weightSum}-1`) })})`;
  return `IF(${weightsAddUp},"100% ✓",${sentence(language, texts.sumShown, { sum, note })})`;
}

/** The big number, and the four lights of the audit beside it. */
export function weightingCards(
  page: Page,
  lights: readonly AuditLight[],
  language: Language,
  lastColumns: number,
): void {
  const count = kpiCount(language);
  const cards: Card[] = [
    {
      label: literal(say(language, texts.sumCard)),
      value: sumWords(language),
      note: `IF(${weightsAddUp},${literal(say(language, texts.sumOk))},"")`,
      numberFormat: "General",
    },
    ...lights.map(
      (light): Card => ({
        label: literal(say(language, light.label)),
        value: lightWords(light, language),
        note: `IF(${count}=0,"",${light.note})`,
        numberFormat: "General",
      }),
    ),
  ];
  const at = cardRow(page, cards, lastColumns);
  const value = (card: number) => ({ row: at.row + 1, column: LEFT + 2 * card, rows: 1, columns: 1 });
  page.mark(value(0), "good", formula(weightsAddUp));
  page.mark(value(0), "bad", formula(`NOT(${weightsAddUp})`));
  for (const light of lights.keys()) markLights(page, value(light + 1));
}

const groupColors: readonly ChartColor[] = ["up", "total", "target", "down", "other"];
const CHART_ROWS = 5;

/** "Groups: Performance 40%, Customer value 30%, …" */
export function groupsTitle(lines: number, language: Language): Expression {
  const parts = Array.from({ length: lines }, (_, line) => {
    const name = `INDEX(${groupNames},${line + 1})`;
    return `IF(${name}="","",${name}&" "&${shareWords(`INDEX(${groupWeights},${line + 1})`)})`;
  });
  const groups = `TEXTJOIN(${literal(language === "en" ? ", " : "、")},TRUE,${parts.join(",")})`;
  return sentence(language, texts.groupsMessage, { groups });
}

/** One bar for the groups. A group that is added by hand is drawn with the others until the next build knows its name. */
export function groupsPicture(page: Page, calc: CalcLayout, { groups }: KpiResults, language: Language): void {
  page.section("say", say(language, texts.saySection));
  const weights = calc.columnArea("kpiGroups", "weight");
  const names = [
    ...groups.map(({ name }) => (typeof name === "string" ? name : say(language, name))),
    say(language, texts.otherGroups),
  ];
  page.charts(
    [
      {
        id: "kpiGroups",
        kind: "shareBars",
        dataOn: "calc",
        title: calc.titleOf("kpiGroups"),
        titleText: say(language, texts.groupsSection),
        categories: { ...calc.columnArea("kpiGroups", "label"), rows: 1 },
        series: names.map((name, line) => ({
          name,
          values: { ...weights, row: weights.row + line, rows: 1 },
          color: line === names.length - 1 ? "lastYear" : (groupColors[line % groupColors.length] ?? "other"),
          labels: true,
        })),
        valueFormat: "0%;;",
        legend: true,
        altText: say(language, texts.groupsAlt),
      },
    ],
    CHART_ROWS,
  );
}

/** A person's score, rank and bonus with the weights as they are, and as they were. Only where scorecards are kept. */
export function personLine(page: Page, language: Language): void {
  page.section("person", say(language, texts.personSection));
  const head = (text: Text, more: Partial<PlanCell> = {}) => cell(say(language, text), "head", more);
  const right = { align: "right" } as const;
  const line = "IFERROR(MATCH(kpi_TriedPerson,kpi_Person,0),0)";
  const figure = (name: string) => `IF(${line}=0,"",INDEX(${name},MAX(1,${line})))`;
  const rankBefore = `IF(ISNUMBER(${figure("kpi_ScoreAtBefore")}),1+SUMPRODUCT(ISNUMBER(kpi_ScoreAtBefore)*(kpi_ScoreAtBefore>${figure("kpi_ScoreAtBefore")})),"")`;
  const shown = (expression: Expression, numberFormat: string): PlanCell =>
    cell(formula(expression), "number", { role: "formula", numberFormat });
  const orNone = (expression: Expression) =>
    `IF(ISNUMBER(${expression}),${expression},${literal(say(language, texts.noData))})`;
  const at = page.grid("person", [
    [
      head(texts.person),
      head(texts.score, right),
      head(texts.before, right),
      head(texts.rank, right),
      head(texts.before, right),
      head(texts.bonus, right),
      head(texts.before, right),
    ],
    [
      cell(formula('INDEX(kpi_Person,1)&""'), "text", { role: "input" }),
      shown(orNone(figure("kpi_Score")), "0.0"),
      shown(figure("kpi_ScoreAtBefore"), "0.0"),
      shown(figure("kpi_Rank"), "0"),
      shown(rankBefore, "0"),
      shown(figure("kpi_Pay"), "#,##0"),
      shown(figure("kpi_PayAtBefore"), "#,##0"),
      cell(say(language, texts.beforeNote), "note"),
    ],
  ]);
  const picker = { row: at.row + 1, column: at.column, rows: 1, columns: 1 };
  page.name("kpi_TriedPerson", picker);
  page.validate(picker, { kind: "listOf", name: "kpi_Person" });
}

/** The sum of all weights, rounded, as everything compares it. */
export const weightSumOf = (language: Language): Expression => round9(`SUM(${kpiColumn("weight", language)})`);
