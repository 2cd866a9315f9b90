import { type Language, say, type Text } from "../../text/language";
import { kpiScorecardTexts as texts } from "../../text/sheets/kpi-scorecard";
import { keepsLimit } from "../kpi-weighting/floors";
import { MIXED_NUMBERS } from "../kpi-weighting/kpi-list";
import { barOf, type KpiColumnId, kpiColumn } from "../kpi-weighting/names";
import { type ColumnSpec, repeated } from "../layout/columns";
import { type Expression, formula, literal } from "../layout/formula";
import type { Page } from "../layout/page";
import type { Area, Content, StyleName } from "../sheet-plan";
import type { ResultLine } from "./lines";
import { ofThisResult, RESULTS, type ResultColumnId } from "./names";
import { bandWords } from "./words";

/** What people fill and read; the columns after them are grouped and folded. */
export const SHOWN = 11;

const BAR_BLOCKS = 10;

export function resultsTable(page: Page, columns: readonly ColumnSpec[]): Area {
  const folded = columns.map((_, place) => place).slice(SHOWN);
  return page.table("results", columns, { excelTable: RESULTS, folded, proposesRows: true });
}

/**
 * One row a person, period and KPI. Who, when and what are found by lasting keys, so that a name changed in the lists of
 * people or KPIs changes here; in rows that a user adds they are typed. Each row scores itself, sums are SUMIFS over them.
 */
export function resultColumns(lines: readonly ResultLine[], language: Language): ColumnSpec[] {
  const own = (id: ResultColumnId) => ofThisResult(id, language);
  const ofKpi = (id: KpiColumnId) => `INDEX(${kpiColumn(id, language)},${own("place")})`;
  const word = (text: Text) => literal(say(language, text));
  const column = (
    id: ResultColumnId,
    style: StyleName,
    role: ColumnSpec["role"],
    contents: readonly Content[],
    more: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({ id, heading: say(language, texts[id]), style, role, contents, ...more });
  const live = (id: ResultColumnId, style: StyleName, expression: Expression, more: Partial<ColumnSpec> = {}) =>
    column(id, style, "formula", repeated(formula(expression), lines.length) as Content[], more);

  const target = `IF(${own("floorPlace")}>0,INDEX(kpi_FloorLimit,${own("floorPlace")}),IF(${own("place")}=0,"",IF(${ofKpi("target")}="","",${ofKpi("target")})))`;
  const isScored = `AND(${own("place")}>0,ISNUMBER(${own("actual")}),ISNUMBER(${own("target")}))`;
  const lower = `IF(${own("actual")}<=0,set_kpi_cap,MIN(${own("target")}/${own("actual")},set_kpi_cap))`;
  const higher = `IF(${own("target")}=0,"",MIN(MAX(${own("actual")}/${own("target")},0),set_kpi_cap))`;
  const achievement = `IF(${isScored},IF(${own("target")}<0,"",IF(${ofKpi("lower")}=1,${lower},${higher})),"")`;
  const ofFloor = (id: "kpi_FloorRule") => `INDEX(${id},${own("floorPlace")})`;
  const isFloor = `AND(${own("floorPlace")}>0,ISNUMBER(${own("actual")}),ISNUMBER(${own("target")}))`;
  const isBreach = `IF(${isFloor},IF(${keepsLimit(own("actual"), ofFloor("kpi_FloorRule"), own("target"))},0,1),0)`;
  const floorStatus = `IF(ISNUMBER(${own("actual")}),IF(${own("isBreach")}=1,${word(texts.breach)},${word(texts.passes)}),"")`;
  const kpiStatus = `IF(ISNUMBER(${own("achievement")}),${bandWords(own("achievement"), language)},IF(AND(${own("place")}>0,ISNUMBER(${own("actual")})),${word(texts.noTarget)},""))`;

  const byKey = `MATCH(${own("kpiId")},${kpiColumn("id", language)},0)`;
  return [
    live("person", "text", `IFERROR(INDEX(kpi_Person,MATCH(${own("personId")},kpi_PersonId,0))&"","")`),
    live("period", "text", `IFERROR(INDEX(kpi_Periods,${own("periodNo")})&"","")`),
    column(
      "kpi",
      "text",
      "formula",
      lines.map(({ floor, addedName }) => {
        if (addedName !== null) return addedName;
        return formula(
          floor === null
            ? `IFERROR(INDEX(${kpiColumn("kpi", language)},MATCH(${own("kpiId")},${kpiColumn("id", language)},0))&"","")`
            : `INDEX(kpi_Floor,${floor + 1})&""`,
        );
      }),
    ),
    column(
      "actual",
      "number",
      "input",
      lines.map(({ measured }) => measured?.actual ?? null),
      { numberFormat: MIXED_NUMBERS },
    ),
    column(
      "target",
      "number",
      "input",
      lines.map(({ measured }) => measured?.target ?? formula(target)),
      {
        numberFormat: MIXED_NUMBERS,
      },
    ),
    live("achievement", "percent", achievement),
    live(
      "points",
      "number",
      `IF(ISNUMBER(${own("achievement")}),ROUND(100*${ofKpi("weight")}*${own("achievement")},9),"")`,
      { numberFormat: "0.00" },
    ),
    live("status", "check", `IF(${own("floorPlace")}>0,${floorStatus},${kpiStatus})`),
    live("bar", "bar", barOf(own("achievement"), "MAX(1,set_kpi_cap)", BAR_BLOCKS)),
    column(
      "note",
      "text",
      "input",
      lines.map(() => null),
    ),
    live("group", "text", `IF(${own("place")}=0,"",${ofKpi("group")}&"")`),

    live(
      "place",
      "whole",
      `IF(OR(${own("person")}="",${own("kpi")}=""),0,IFERROR(IF(INDEX(${kpiColumn("kpi", language)},${byKey})=${own("kpi")},${byKey},NA()),IFERROR(MATCH(${own("kpi")},${kpiColumn("kpi", language)},0),0)))`,
    ),
    live(
      "floorPlace",
      "whole",
      `IF(OR(${own("person")}="",${own("kpi")}=""),0,IFERROR(MATCH(${own("kpi")},kpi_Floor,0),0))`,
    ),
    live("part", "number", `IF(ISNUMBER(${own("achievement")}),N(${ofKpi("inGroup")})*${own("achievement")},0)`),
    live("isMeasured", "whole", `IF(ISNUMBER(${own("points")}),1,0)`),
    live("isBreach", "whole", isBreach),
    live(
      "pointsBefore",
      "number",
      `IF(ISNUMBER(${own("achievement")}),100*N(${ofKpi("weightBefore")})*${own("achievement")},0)`,
    ),
    live("find", "text", `${own("person")}&"|"&${own("period")}&"|"&${own("kpi")}`),
    column(
      "key",
      "text",
      "key",
      lines.map(({ key }) => key),
    ),
    column(
      "personId",
      "text",
      "value",
      lines.map(({ person }) => person.id),
    ),
    column(
      "periodNo",
      "whole",
      "value",
      lines.map(({ period }) => period + 1),
    ),
    column(
      "kpiId",
      "text",
      "value",
      lines.map(({ kpi }) => kpi),
    ),
  ];
}
