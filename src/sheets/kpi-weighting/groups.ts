import { type Language, say, type Text } from "../../text/language";
import { commonTexts } from "../../text/sheets/common";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import type { KpiResults } from "../kpi-results";
import type { CellOf, ColumnSpec, PlacedContent } from "../layout/columns";
import { type Expression, formula, literal } from "../layout/formula";
import type { Page } from "../layout/page";
import { settingName } from "../setting-name";
import type { Content, StyleName } from "../sheet-plan";
import { isComparedUsed } from "./compare";
import { barOf, kpiColumn, round9, weightSum } from "./names";

/** An empty line for a group of the user's own. */
const SPARE = 1;
const FEWEST = 5;
const BAR_BLOCKS = 12;

/** Lines of the block: those of the set, and room for more. */
export const groupLines = ({ groups }: KpiResults): number => Math.max(FEWEST, groups.length + SPARE);

/** Block A: the groups, their weights and what their KPIs make of them, with the sum that must be 100%. */
export function groupsBlock(page: Page, results: KpiResults, language: Language): void {
  const lines = groupLines(results);
  const all = (id: Parameters<typeof kpiColumn>[0]) => kpiColumn(id, language);
  const word = (text: Text) => literal(say(language, text));
  const members = (cellOf: CellOf) => `((${all("group")}=${cellOf("group")})*(${all("kpi")}<>""))`;
  const where = (cellOf: CellOf, expression: Expression) => `IF(${cellOf("group")}="","",${expression})`;
  const column = (
    id: ColumnSpec["id"] & keyof typeof texts,
    style: StyleName,
    of: (cellOf: CellOf, line: number) => Expression,
    total: Content,
  ): ColumnSpec => ({
    id,
    heading: say(language, texts[id]),
    style,
    role: "formula",
    contents: [
      ...each(
        lines,
        (line): PlacedContent =>
          (cellOf) =>
            formula(of(cellOf, line)),
      ),
      totalOf(id, total),
    ],
  });
  const totalOf = (id: string, total: Content): PlacedContent =>
    total === SUM ? (cellOf) => formula(`SUM(${cellOf(id, 0)}:${cellOf(id, lines - 1)})`) : total;
  const input = (
    id: "group" | "typed",
    style: StyleName,
    contents: readonly Content[],
    total: PlacedContent,
  ): ColumnSpec => ({
    id,
    heading: say(language, texts[id]),
    style,
    role: "input",
    contents: [...contents, total],
  });
  const remark = (cellOf: CellOf) =>
    where(
      cellOf,
      `IF(${cellOf("count")}=0,IF(${cellOf("used")}>0,${word(texts.noKpiInGroup)},""),IF(${round9(cellOf("shares"))}=1,"",${word(texts.sharesOff)}))`,
    );

  page.section("groups", say(language, texts.groupsSection));
  const named = results.groups.map(({ name }) => (typeof name === "string" ? name : say(language, name)));
  const weights = results.groups.map(({ weight }) => weight);
  const area = page.table(
    "groups",
    [
      input("group", "text", padded(named, lines), say(language, commonTexts.total)),
      input("typed", "percent", padded(weights, lines), totalOf("typed", SUM)),
      column(
        "compared",
        "percent",
        (_, line) => `INDEX(calc_kpiCompared_weight,${line + 1})`,
        formula(`IF(calc_KpiIsCompared=1,SUM(calc_kpiCompared_weight),"")`),
      ),
      column(
        "used",
        "percent",
        (cellOf) => `IF(${cellOf("group")}="",0,IF(${isComparedUsed},N(${cellOf("compared")}),N(${cellOf("typed")})))`,
        SUM,
      ),
      column("count", "whole", (cellOf) => where(cellOf, `SUMPRODUCT(${members(cellOf)}*1)`), SUM),
      column(
        "shares",
        "percent",
        (cellOf) => where(cellOf, `SUMPRODUCT(${members(cellOf)}*1,${all("inGroup")})`),
        null,
      ),
      column(
        "bar",
        "bar",
        (cellOf) => barOf(cellOf("used"), `MAX(${cellOf("used", 0)}:${cellOf("used", lines - 1)})`, BAR_BLOCKS),
        null,
      ),
      column("carried", "percent", (cellOf) => where(cellOf, `SUMPRODUCT(${members(cellOf)}*${all("weight")})`), SUM),
      column("remark", "note", remark, null),
    ],
    { totals: [lines] },
  );
  const column0 = (offset: number, rows = lines) => ({ row: area.row, column: area.column + offset, rows, columns: 1 });
  page.name("kpi_Group", column0(0));
  page.name("kpi_GroupWeight", column0(3));
  page.name("kpi_GroupTyped", column0(1));
  results.groups.forEach(({ setting }, line) => {
    if (setting !== null) page.name(settingName(setting), { row: area.row + line, column: area.column + 1 });
  });
  page.validate(column0(1), { kind: "number", minimum: 0, maximum: 1 });
  const remarks = column0(8);
  page.mark(remarks, "bad", formula(`LEFT(${page.cell(remarks)},1)="!"`));
  const total = { row: area.row + lines, column: area.column + 3, rows: 1, columns: 1 };
  page.mark(total, "bad", formula(`NOT(${weightSum}=1)`));
}

const SUM = "sum";

const each = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

const padded = <T extends Content>(contents: readonly T[], lines: number): Content[] =>
  each(lines, (line) => contents[line] ?? null);
