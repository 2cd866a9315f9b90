import { round9 } from "../../engine/stats/round";
import type { FoundTable } from "../../engine/tables/optional-tables";
import { type Language, say, type Text } from "../../text/language";
import { allKpis, tableProblems, dataCheckTexts as texts } from "../../text/sheets/data-check";
import type { ColumnSpec } from "../layout/columns";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import type { CellValue, StyleName } from "../sheet-plan";

/** Lines of the list; a table with more to say has one fault that they all share. */
const LISTED = 200;

interface TableLine {
  readonly code: keyof typeof tableProblems;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly row: number | null;
  readonly found: FoundTable;
}

/** The optional tables that were found beside the orders, and what is wrong in them; absent without one. */
export function otherTables(page: Page, { besides }: BookResults, language: Language): void {
  const { found } = besides;
  if (found.length === 0) return;
  page.section("tables", say(language, texts.tablesSection));
  page.table(
    "tables",
    columnsOf(language, [
      ["table", texts.table, "text", found.map(({ table }) => table)],
      ["rows", texts.tableRows, "whole", found.map(({ rows }) => rows)],
      ["used", texts.tableUsed, "whole", found.map(({ rowsUsed }) => rowsUsed)],
      ["kind", texts.tableKind, "text", found.map(({ kind }) => say(language, texts[kind]))],
    ]),
  );
  const lines = linesOf(besides, language);
  if (lines.length === 0) return;
  const shown = lines.slice(0, LISTED);
  page.section("table-rows", say(language, texts.tableRowsSection));
  if (lines.length > LISTED) {
    page.line("table-rows-more", say(language, texts.more, { count: lines.length - LISTED }), "note");
  }
  page.table(
    "table-rows",
    columnsOf(language, [
      [
        "problem",
        texts.problem,
        "text",
        shown.map((line) => say(language, tableProblems[line.code].problem, line.parameters)),
      ],
      ["code", texts.code, "text", shown.map(({ code }) => code)],
      ["row", texts.row, "whole", shown.map(({ row }) => row)],
      ["table", texts.table, "text", shown.map(({ found: { table } }) => table)],
      ["treatment", texts.treatment, "text", shown.map(({ code }) => say(language, tableProblems[code].treatment))],
    ]),
  );
}

function linesOf({ tables, found }: BookResults["besides"], language: Language): TableLine[] {
  return found.flatMap((table): TableLine[] => {
    const rows = [...(table.notUsed ?? []), ...(table.flagged ?? [])].map((line) => ({ ...line, found: table }));
    if (table.kind !== "kpi") return rows;
    const weights = tables.kpi?.unevenWeights.map(({ person, period, sum }): TableLine => {
      const whose = [person, period].filter((part) => part !== "").join(" · ") || say(language, allKpis);
      return { code: "D63", parameters: { whose, percent: round9(sum * 100) }, row: null, found: table };
    });
    return [...rows, ...(weights ?? [])];
  });
}

type Column = readonly [id: string, heading: Text, style: StyleName, contents: readonly CellValue[]];

const columnsOf = (language: Language, columns: readonly Column[]): ColumnSpec[] =>
  columns.map(([id, heading, style, contents]) => ({
    id,
    heading: say(language, heading),
    style,
    role: "value",
    contents,
  }));
