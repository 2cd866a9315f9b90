import { defaultDirection } from "../../engine/kpi/default-set";
import { directionNames, kpiKindNames, kpiUnitNames } from "../../text/kpi-set";
import { type Language, say, type Text } from "../../text/language";
import type { KpiResults, PlannedKpi } from "../kpi-results";
import { type ColumnSpec, repeated } from "../layout/columns";
import { type Expression, formula } from "../layout/formula";
import type { Page } from "../layout/page";
import type { Area, CellValue, Content, StyleName, Validation } from "../sheet-plan";
import {
  barOf,
  groupNames,
  groupWeights,
  headingOf,
  isLower,
  isNothing,
  isProcess,
  KPIS,
  type KpiColumnId,
  kpiColumn,
  ofThisKpi,
  round9,
} from "./names";

/** What a manager weighs; the columns after them are grouped and folded. */
export const SHOWN = 11;

/** A share is a percentage, an amount has its thousands, everything else is as it was typed. */
export const MIXED_NUMBERS = "[<1]0.0##%;[>=1000]#,##0;General";

const BAR_BLOCKS = 12;

const anyShare: Validation = { kind: "number", minimum: 0, maximum: 1 };

/** Block B: the one list of KPIs. What is said of a KPI is the user's; weights and findings follow by formulas. */
export function kpiList(page: Page, columns: readonly ColumnSpec[]): Area {
  const folded = columns.map((_, place) => place).slice(SHOWN);
  return page.table("kpis", columns, { excelTable: KPIS, folded, proposesRows: true });
}

export function kpiColumns({ kpis }: KpiResults, language: Language): ColumnSpec[] {
  const own = (id: KpiColumnId) => ofThisKpi(id, language);
  const all = (id: KpiColumnId) => kpiColumn(id, language);
  const words = (text: string | Text | null) =>
    typeof text === "object" && text !== null ? say(language, text) : text;
  const column = (
    id: KpiColumnId,
    style: StyleName,
    role: ColumnSpec["role"],
    contents: readonly Content[],
    more: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({ id, heading: headingOf(id, language), style, role, contents, ...more });
  const input = (id: KpiColumnId, style: StyleName, of: (kpi: PlannedKpi) => Content, more: Partial<ColumnSpec> = {}) =>
    column(id, style, "input", kpis.map(of), more);
  const live = (id: KpiColumnId, style: StyleName, expression: Expression) =>
    column(id, style, "formula", repeated(formula(expression), kpis.length) as Content[]);
  /** The name of the KPI where something is found, to be read together with the others. */
  const finding = (id: KpiColumnId, isFound: Expression) =>
    live(id, "text", `IF(AND(${own("kpi")}<>"",${isFound}),${own("kpi")},"")`);
  const listed = (names: Readonly<Record<string, Text>>): Partial<ColumnSpec> => ({
    validation: { kind: "list", values: Object.values(names).map((name) => say(language, name)) },
  });
  const isSame = (id: KpiColumnId, other: KpiColumnId) => `(${all(id)}=${own(other)})`;

  const weight = `IF(${own("kpi")}="",0,N(${own("inGroup")})*IFERROR(INDEX(${groupWeights},MATCH(${own("group")},${groupNames},0)),0))`;
  const equalShare = `1/MAX(1,SUMPRODUCT(${isSame("group", "group")}*(${all("kpi")}<>"")))`;
  const total = `SUM(${all("weight")})`;
  const familyShare = `IF(OR(${own("family")}="",${total}<=0),0,${round9(`SUMPRODUCT(${isSame("family", "family")}*${all("weight")})/${total}`)})`;
  return [
    input("kpi", "text", ({ name }) => words(name)),
    input("group", "text", ({ group }) => words(group.name), { validation: { kind: "listOf", name: groupNames } }),
    input("family", "text", ({ family }) => words(family)),
    input("kind", "text", ({ kind }) => say(language, kpiKindNames[kind]), listed(kpiKindNames)),
    input("inGroup", "percent", ({ share }) => share ?? formula(equalShare), {
      validation: anyShare,
      numberFormat: "0.0%",
    }),
    live("weight", "percent", weight),
    live("bar", "bar", barOf(own("weight"), `MAX(${all("weight")})`, BAR_BLOCKS)),
    input("target", "number", ({ target }) => target, { numberFormat: MIXED_NUMBERS }),
    input("drives", "text", ({ drives }) => words(drives)),
    input("path", "text", ({ path }) => path || null),
    input("owner", "text", ({ owner }) => owner || null),

    input("unit", "text", ({ unit }) => unitWords(unit, language)),
    input(
      "direction",
      "text",
      ({ direction }) => say(language, directionNames[direction ?? defaultDirection]),
      listed(directionNames),
    ),
    input("weightBefore", "percent", ({ weight: proposed }) => proposed, { validation: anyShare }),
    column(
      "id",
      "text",
      "key",
      kpis.map(({ id }) => id),
    ),
    live("familyShare", "percent", familyShare),
    live("processWeight", "percent", `IF(${isProcess(own("kind"))},${own("weight")},0)`),
    live("lower", "whole", `IF(${isLower(own("direction"))},1,0)`),
    finding(
      "notDriven",
      `NOT(${isProcess(own("kind"))}),SUMPRODUCT(${isSame("drives", "kpi")}*(${all("kpi")}<>"")*(${all("kpi")}<>${own("kpi")}))=0`,
    ),
    finding("drivesUnknown", `NOT(${isNothing(own("drives"))}),SUMPRODUCT(${isSame("kpi", "drives")}*1)=0`),
    finding(
      "twice",
      `SUMPRODUCT(${isSame("kpi", "kpi")}*1)>1,IFERROR(MATCH(${own("kpi")},${all("kpi")},0),0)=ROW()-ROW(${KPIS}[[#Headers],[${headingOf("kpi", language)}]])`,
    ),
    finding("light", `${round9(own("weight"))}<set_kpi_min_weight`),
    finding("incomplete", `OR(${isNothing(own("unit"))},${isNothing(own("direction"))})`),
    finding("noPath", isNothing(own("path"))),
  ];
}

function unitWords(unit: PlannedKpi["unit"], language: Language): CellValue {
  if (unit === "") return null;
  return unit in kpiUnitNames ? say(language, kpiUnitNames[unit as keyof typeof kpiUnitNames]) : unit;
}

/** KPIs that are in the list: rows without a name count for nothing. */
export const kpiCount = (language: Language): Expression => `SUMPRODUCT((${kpiColumn("kpi", language)}<>"")*1)`;

/** Names of the KPIs of which something was found, and how many they are. */
export const foundNames = (id: KpiColumnId, language: Language): Expression =>
  `TEXTJOIN("${language === "en" ? ", " : "、"}",TRUE,${kpiColumn(id, language)})`;
export const foundCount = (id: KpiColumnId, language: Language): Expression =>
  `SUMPRODUCT((${kpiColumn(id, language)}<>"")*1)`;
