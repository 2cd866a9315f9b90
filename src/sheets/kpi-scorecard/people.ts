import { defaultFloors } from "../../engine/kpi/default-set";
import { type Language, say, type Text } from "../../text/language";
import { kpiScorecardTexts as texts } from "../../text/sheets/kpi-scorecard";
import { shareWords, weightsAddUp } from "../kpi-weighting/names";
import type { CellOf, ColumnSpec } from "../layout/columns";
import { type Expression, formula, literal, sentence } from "../layout/formula";
import type { Page } from "../layout/page";
import type { Area, CellValue, StyleName } from "../sheet-plan";
import type { Line } from "./lines";
import { chosenPeriod, periodBefore, type ResultColumnId, resultColumn } from "./names";

/** Sums of a person in a period over the results. */
const sumOf = (id: ResultColumnId, person: Expression, period: Expression, language: Language): Expression =>
  `SUMIFS(${resultColumn(id, language)},${resultColumn("person", language)},${person},${resultColumn("period", language)},${period})`;

/** Blocks D and E: what every person gets and where it stands; the figures of the chosen one are taken from here. */
export function peopleBlock(page: Page, lines: readonly Line[], language: Language): Area {
  page.section("people", say(language, texts.peopleSection));
  page.line(
    "people-note",
    formula(sentence(language, texts.peopleNote, { share: shareWords("set_kpi_deduction") })),
    "note",
  );
  const word = (text: Text) => literal(say(language, text));
  const column = (
    id: ResultColumnId,
    style: StyleName,
    role: ColumnSpec["role"],
    content: CellValue | ((cellOf: CellOf) => Expression) | readonly CellValue[],
    more: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({
    id,
    heading: say(language, texts[id]),
    style,
    role,
    contents: lines.map((_, line) => {
      if (typeof content !== "function")
        return Array.isArray(content) ? (content[line] as CellValue) : (content as CellValue);
      return (cellOf) => formula(content(cellOf));
    }),
    ...more,
  });
  const live = (
    id: ResultColumnId,
    style: StyleName,
    of: (cellOf: CellOf) => Expression,
    more: Partial<ColumnSpec> = {},
  ) => column(id, style, "formula", of, more);

  const scoreIn =
    (period: Expression, points: ResultColumnId) =>
    (cellOf: CellOf): Expression => {
      const person = cellOf("person");
      const sum = (id: ResultColumnId) => sumOf(id, person, period, language);
      return `IF(OR(${person}="",NOT(${weightsAddUp})),"",IF(${sum("isMeasured")}=0,"",ROUND(${sum(points)},9)))`;
    };
  const payFor =
    (score: string) =>
    (cellOf: CellOf): Expression => {
      const bonus = `N(${cellOf("base")})*${cellOf(score)}/100*MAX(0,1-${cellOf("breaches")}*set_kpi_deduction)`;
      return `IF(ISNUMBER(${cellOf(score)}),${bonus}+N(${cellOf("sales")})*N(${cellOf("rate")})+N(${cellOf("awards")}),"")`;
    };
  const breachesIn = (period: Expression) => (cellOf: CellOf) => sumOf("isBreach", cellOf("person"), period, language);
  const isSerious = (cellOf: CellOf) =>
    `OR(${cellOf("breaches")}>=${defaultFloors.length},AND(${cellOf("breaches")}>0,${cellOf("breachesBefore")}>0))`;
  const all = (id: ResultColumnId) => resultColumn(id, language);
  /** A floor holds when it was measured, and not before. */
  const judged = (cellOf: CellOf) =>
    `COUNTIFS(${all("person")},${cellOf("person")},${all("period")},${chosenPeriod},${all("floorPlace")},">0",${all("actual")},">-1E+99")`;
  const floors = (cellOf: CellOf): Expression => {
    const measured = sentence(language, texts.measured, { measured: judged(cellOf), count: `${defaultFloors.length}` });
    const held = `IF(${judged(cellOf)}<${defaultFloors.length},${measured},${word(texts.held)})`;
    const broken = `${sentence(language, texts.breached, { count: cellOf("breaches") })}&IF(${isSerious(cellOf)}," · "&${word(texts.review)},"")`;
    return `IF(ISNUMBER(${cellOf("score")}),IF(${cellOf("breaches")}=0,${held},${broken}),IF(${cellOf("breaches")}>0,${broken},""))`;
  };
  const range = (cellOf: CellOf, id: string) => `${fixed(cellOf(id, 0))}:${fixed(cellOf(id, lines.length - 1))}`;
  const rank = (cellOf: CellOf) =>
    `IF(ISNUMBER(${cellOf("score")}),1+SUMPRODUCT(ISNUMBER(${range(cellOf, "score")})*(${range(cellOf, "score")}>${cellOf("score")})),"")`;
  const change = (cellOf: CellOf) =>
    `IF(AND(ISNUMBER(${cellOf("score")}),ISNUMBER(${cellOf("before")})),${cellOf("score")}-${cellOf("before")},"")`;

  const columns = [
    column(
      "person",
      "text",
      "input",
      lines.map(({ name }) => name),
    ),
    column("base", "money", "input", null),
    column("sales", "money", "input", null),
    column("rate", "percent", "input", null),
    column("awards", "money", "input", null),
    live("score", "number", scoreIn(chosenPeriod, "points"), { numberFormat: "0.0" }),
    live("rank", "whole", rank),
    live("pay", "money", payFor("score")),
    live("before", "number", scoreIn(`(${periodBefore})`, "points"), { numberFormat: "0.0" }),
    live("floors", "check", floors),
    live("change", "delta", change, { numberFormat: '+#,##0.0;"−"#,##0.0;"–"' }),
    column(
      "personId",
      "text",
      "key",
      lines.map(({ id }) => id),
    ),
    live("measuredCount", "whole", (cellOf) => sumOf("isMeasured", cellOf("person"), chosenPeriod, language)),
    live("breaches", "whole", breachesIn(chosenPeriod)),
    live("breachesBefore", "whole", breachesIn(`(${periodBefore})`)),
    live("scoreAtBefore", "number", scoreIn(chosenPeriod, "pointsBefore")),
    live("payAtBefore", "money", payFor("scoreAtBefore")),
  ];
  const area = page.table("people", columns, { folded: columns.map((_, place) => place).slice(11) });
  const names: Readonly<Record<string, ResultColumnId>> = {
    kpi_Person: "person",
    kpi_BaseBonus: "base",
    kpi_Score: "score",
    kpi_Rank: "rank",
    kpi_Pay: "pay",
    kpi_ScoreBefore: "before",
    kpi_Floors: "floors",
    kpi_Change: "change",
    kpi_PersonId: "personId",
    kpi_Measured: "measuredCount",
    kpi_Breaches: "breaches",
    kpi_BreachesBefore: "breachesBefore",
    kpi_ScoreAtBefore: "scoreAtBefore",
    kpi_PayAtBefore: "payAtBefore",
  };
  for (const [name, id] of Object.entries(names)) {
    const offset = columns.findIndex((other) => other.id === id);
    page.name(name, { row: area.row, column: area.column + offset, rows: lines.length, columns: 1 });
  }
  const floorsAt = { row: area.row, column: area.column + 9, rows: lines.length, columns: 1 };
  page.mark(floorsAt, "bad", formula(`ISNUMBER(SEARCH("✗",${page.cell(floorsAt)}))`));
  page.mark(floorsAt, "good", formula(`RIGHT(${page.cell(floorsAt)},1)="✓"`));
  return area;
}

const fixed = (address: string): string => address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
