import { type Language, say, type Text } from "../../text/language";
import { kpiScorecardTexts as texts } from "../../text/sheets/kpi-scorecard";
import { kpiCount, MIXED_NUMBERS } from "../kpi-weighting/kpi-list";
import { barOf, groupNames, type KpiColumnId, kpiColumn, round9, weightsAddUp } from "../kpi-weighting/names";
import type { CellOf, ColumnSpec } from "../layout/columns";
import { type Expression, formula, literal, sentence } from "../layout/formula";
import type { Page } from "../layout/page";
import type { StyleName } from "../sheet-plan";
import { chosenPeriod, chosenPerson, ofChosen, type ResultColumnId, resultColumn } from "./names";
import { bandWords, statusWord } from "./words";

const SPARE = 3;
const BAR_BLOCKS = 10;

/** Lines of the scorecard: the KPIs of the list, and room for a few that are added to it. */
export const cardLines = (kpis: number): number => kpis + SPARE;

const count = <T>(length: number, of: (index: number) => T): T[] => Array.from({ length }, (_, index) => of(index));

/** Block B: KPI.SCORECARD for the chosen person and period, each KPI with its next action where it is below plan. */
export function cardBlock(page: Page, lines: number, language: Language): void {
  const all = (id: KpiColumnId) => kpiColumn(id, language);
  const result = (id: ResultColumnId) => resultColumn(id, language);
  const column = (
    id: ResultColumnId,
    style: StyleName,
    of: (cellOf: CellOf, line: number) => Expression,
    more: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({
    id,
    heading: say(language, texts[id]),
    style,
    role: "formula",
    contents: count(lines, (line) => (cellOf) => formula(of(cellOf, line + 1))),
    ...more,
  });
  const ofKpi =
    (id: KpiColumnId, text = false) =>
    (cellOf: CellOf, line: number): Expression =>
      `IF(${cellOf("kpi")}="","",INDEX(${all(id)},${line})${text ? '&""' : ""})`;
  const found =
    (id: ResultColumnId) =>
    (cellOf: CellOf): Expression => {
      const cell = `INDEX(${result(id)},${cellOf("place")})`;
      return `IF(${cellOf("place")}=0,"",IF(${cell}="","",${cell}))`;
    };
  const isBelow = (cellOf: CellOf) =>
    `IF(ISNUMBER(${cellOf("achievement")}),ROUND(${cellOf("achievement")},9)<set_status_ontrack,FALSE)`;
  const help =
    (id: "path" | "owner", otherwise: Text) =>
    (cellOf: CellOf, line: number): Expression => {
      const said = `INDEX(${all(id)},${line})`;
      return `IF(${isBelow(cellOf)},IF(${said}="",${literal(say(language, otherwise))},${said}&""),"")`;
    };
  const area = page.table(
    "card",
    [
      column("kpi", "text", (_, line) => `IF(${line}>ROWS(${all("kpi")}),"",INDEX(${all("kpi")},${line})&"")`),
      column("group", "text", ofKpi("group", true)),
      column("weight", "percent", ofKpi("weight")),
      column("actual", "number", found("actual"), { numberFormat: MIXED_NUMBERS }),
      column("target", "number", found("target"), { numberFormat: MIXED_NUMBERS }),
      column("achievement", "percent", found("achievement")),
      column("points", "number", found("points"), { numberFormat: "0.00" }),
      column("status", "check", found("status")),
      column("bar", "bar", (cellOf) => barOf(cellOf("achievement"), "MAX(1,set_kpi_cap)", BAR_BLOCKS)),
      column("action", "text", help("path", texts.noAction)),
      column("helper", "text", help("owner", texts.noAction)),
      column("place", "whole", (cellOf) => {
        const key = `${chosenPerson}&"|"&${chosenPeriod}&"|"&${cellOf("kpi")}`;
        return `IF(${cellOf("kpi")}="",0,IFERROR(MATCH(${key},${result("find")},0),0))`;
      }),
      column("below", "text", (cellOf) => `IF(${isBelow(cellOf)},${cellOf("kpi")},"")`),
    ],
    { folded: [11, 12] },
  );
  const at = (offset: number) => ({ row: area.row, column: area.column + offset, rows: lines, columns: 1 });
  page.name("kpi_CardKpi", at(0));
  page.name("kpi_CardAchievement", at(5));
  page.name("kpi_CardBelow", at(12));
  markStatus(page, at(7), language);
  const more = `${kpiCount(language)}-SUMPRODUCT((kpi_CardKpi<>"")*1)`;
  page.line("card-more", formula(`IF(${more}>0,${sentence(language, texts.moreKpis, { count: more })},"")`), "note");
}

/** The sums of the groups and of all KPIs. Points are not scaled up for what is not measured: the status says how much is. */
export function groupSums(page: Page, groups: number, language: Language): void {
  const result = (id: ResultColumnId) => resultColumn(id, language);
  const all = (id: KpiColumnId) => kpiColumn(id, language);
  const isTotal = (line: number) => line === groups;
  const sum = (id: ResultColumnId, cellOf: CellOf, line: number): Expression => {
    const inGroup = isTotal(line) ? "" : `,${result("group")},${cellOf("group")}`;
    return `SUMIFS(${result(id)},${result("person")},${chosenPerson},${result("period")},${chosenPeriod}${inGroup})`;
  };
  const ofGroup = (cellOf: CellOf, expression: Expression) =>
    `SUMPRODUCT((${all("group")}=${cellOf("group")})*${expression})`;
  const kpis = (cellOf: CellOf, line: number) =>
    isTotal(line) ? kpiCount(language) : ofGroup(cellOf, `(${all("kpi")}<>"")`);
  const column = (
    id: ResultColumnId,
    style: StyleName,
    of: (cellOf: CellOf, line: number) => Expression,
  ): ColumnSpec => ({
    id,
    heading: say(language, texts[id]),
    style,
    role: "formula",
    contents: count(groups + 1, (line) => (cellOf) => {
      const isNamed = id === "group" || isTotal(line);
      return formula(isNamed ? of(cellOf, line) : `IF(${cellOf("group")}="","",${of(cellOf, line)})`);
    }),
  });
  const area = page.table(
    "card-groups",
    [
      column("group", "text", (_, line) =>
        isTotal(line) ? literal(say(language, texts.total)) : `INDEX(${groupNames},${line + 1})&""`,
      ),
      column("weight", "percent", (cellOf, line) =>
        round9(isTotal(line) ? `SUM(${all("weight")})` : ofGroup(cellOf, all("weight"))),
      ),
      column("points", "number", (cellOf, line) => `ROUND(${sum("points", cellOf, line)},9)`),
      column("achievement", "percent", (cellOf, line) => {
        const isWhole = `AND(${cellOf("weight")}>0,${sum("isMeasured", cellOf, line)}=${kpis(cellOf, line)})`;
        return `IF(${isWhole},${cellOf("points")}/${round9(`100*${cellOf("weight")}`)},"")`;
      }),
      column("status", "check", (cellOf, line) => {
        const [measured, all] = [sum("isMeasured", cellOf, line), kpis(cellOf, line)];
        const partly = sentence(language, texts.measured, { measured, count: all });
        const band = `IF(ISNUMBER(${cellOf("achievement")}),${bandWords(cellOf("achievement"), language)},"")`;
        return `IF(${measured}<${all},${partly},${band})`;
      }),
    ],
    { totals: [groups] },
  );
  page.name("kpi_CardGroup", { row: area.row, column: area.column, rows: groups + 1, columns: 5 });
  markStatus(page, { row: area.row, column: area.column + 4, rows: groups + 1, columns: 1 }, language);
}

/** What a score says while the weights do not add up, or nothing is measured (D63). */
export function totalWords(language: Language): Expression {
  const off = sentence(language, texts.weightsOff, { sum: 'ROUND(100*kpi_WeightSum,9)&"%"' });
  const score = ofChosen("kpi_Score");
  return `IF(NOT(${weightsAddUp}),${off},IF(ISNUMBER(${score}),${score},${literal(say(language, texts.noData))}))`;
}

/** Colours beside the words of the bands. */
function markStatus(
  page: Page,
  area: { row: number; column: number; rows: number; columns: number },
  language: Language,
): void {
  const cell = page.cell(area);
  page.mark(area, "bad", formula(`${cell}=${statusWord("alert", language)}`));
  page.mark(area, "watch", formula(`${cell}=${statusWord("watch", language)}`));
  page.mark(
    area,
    "good",
    formula(`OR(${cell}=${statusWord("met", language)},${cell}=${statusWord("onTrack", language)})`),
  );
}
