import { problemOf, treatmentOf } from "../../engine/orders/check";
import { type OrderField, orderFieldIds } from "../../engine/orders/mapping/fields";
import { LINES_LISTED } from "../../engine/orders/report";
import { labels, wordsOf } from "../../text/labels";
import { type Language, say, type Text } from "../../text/language";
import { dataCheckTexts as texts } from "../../text/sheets/data-check";
import type { CalcLayout } from "../calc/calc-layout";
import { type ColumnSpec, repeated } from "../layout/columns";
import { type Expression, formula, sentence, wholeWords } from "../layout/formula";
import { checkWithoutData, sheetCheck, sheetHeader, tabTitle } from "../layout/header";
import { noDataSentence, waitingSections } from "../layout/no-data";
import { cell, Page } from "../layout/page";
import type { BookResults, OrderSource } from "../results";
import type { Content, PlanCell, SheetPlan, StyleName } from "../sheet-plan";
import { otherTables } from "./other-tables";
import { problemsBlock } from "./problems";

const TABLE = "tblDataCheck";

/** Columns of the sheet, from A on. */
const WIDTHS = [2, 42, 14, 14, 16, 46, 28, 14];

const rowsNotUsed: Expression = "(calc_RowsRead-calc_RowsUsed)";

/** Data check 数据检查: what was used, repaired and left out (spec 6.3, blocks A to C). */
export function dataCheckSheet(results: BookResults, calc: CalcLayout, language: Language): SheetPlan {
  const page = new Page("data-check", WIDTHS);
  sheetHeader(page, say(language, texts.title), language);
  if (!results.hasOrders) return dataCheckTemplate(page, results, language);
  const words = (text: Text, parts: Record<string, Expression>) => sentence(language, text, parts);
  const some = words(texts.sentence, {
    read: wholeWords("calc_RowsRead"),
    used: wholeWords("calc_RowsUsed"),
    unused: wholeWords(rowsNotUsed),
  });
  const all = words(texts.sentenceAll, { read: wholeWords("calc_RowsRead") });
  page.line("sentence", formula(`IF(${rowsNotUsed}=0,${all},${some})`), "sentence", 24);

  const { notUsed } = summary(page, results, language);
  problemsBlock(page, calc, results, language);
  mappingTable(page, results, language);
  otherTables(page, results, language);
  const leftOut = results.report.codes.filter((code) => !code.isUsed).reduce((rows, { count }) => rows + count, 0);
  sheetCheck(page, `${notUsed}=${leftOut}`, say(language, texts.doesNotAddUp), language);
  const headRow = details(page, results, language);
  return page.plan(
    tabTitle("data-check", language),
    headRow === undefined ? {} : { titleRows: { from: headRow, to: headRow } },
  );
}

/** Tables beside the orders may be there before them. */
function dataCheckTemplate(page: Page, results: BookResults, language: Language): SheetPlan {
  noDataSentence(page, language);
  waitingSections(page, [texts.summarySection], language);
  otherTables(page, results, language);
  checkWithoutData(page, language);
  return page.plan(tabTitle("data-check", language));
}

/** Block A: the table as a whole. */
function summary(page: Page, { report, mapping }: BookResults, language: Language): { notUsed: string } {
  const currencies = report.currencies.map(({ code, rows }) => `${code} × ${grouped(rows)}`).join(", ");
  const lines: readonly { text: Text; content: Content; style: StyleName }[] = [
    { text: texts.rowsRead, content: formula("calc_RowsRead"), style: "whole" },
    { text: texts.rowsUsed, content: formula("calc_RowsUsed"), style: "whole" },
    { text: texts.rowsNotUsed, content: formula(rowsNotUsed), style: "whole" },
    { text: texts.amountUsed, content: report.amountUsed, style: "money" },
    { text: texts.amountNotUsed, content: report.amountNotUsed, style: "money" },
    { text: texts.oldest, content: report.oldestDay, style: "date" },
    { text: texts.newest, content: report.newestDay, style: "date" },
    { text: texts.currencies, content: currencies || null, style: "text" },
    { text: texts.amountSource, content: say(language, amountSource(mapping.amountFrom)), style: "text" },
  ];
  page.section("summary", say(language, texts.summarySection));
  const head: PlanCell[] = [
    cell(say(language, texts.item), "head"),
    cell(say(language, texts.value), "head", { align: "right" }),
  ];
  const rows = lines.map(({ text, content, style }) => [cell(say(language, text), "text"), cell(content, style)]);
  const at = page.grid("summary", [head, ...rows]);
  return { notUsed: page.cell({ row: at.row + 3, column: at.column + 1 }) };
}

/** 1912 → "1,912", as the cells around it show numbers. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

const amountSource = (from: BookResults["mapping"]["amountFrom"]): Text =>
  texts[from === "column" ? "amountColumn" : "quantityTimesPrice"];

/** Which column of the user's table was read as what, so that a wrong guess is seen. */
function mappingTable(page: Page, { mapping }: BookResults, language: Language): void {
  const mapped = orderFieldIds.flatMap((field) => {
    const column = mapping.fields[field];
    return column ? [{ field, column }] : [];
  });
  page.section("mapping", say(language, texts.mappingSection));
  page.table("mapping", [
    value(
      "field",
      texts.field,
      "text",
      mapped.map(({ field }) => fieldName(field, language)),
      language,
    ),
    value(
      "confidence",
      texts.confidence,
      "percent",
      mapped.map(({ column }) => column.score),
      language,
    ),
    value(
      "column",
      texts.column,
      "text",
      mapped.map(({ column }) => column.header),
      language,
    ),
  ]);
}

/** Block C: the rows themselves, each with a link to where it stands. Gives the row of the table's head. */
function details(page: Page, { report, source }: BookResults, language: Language): number | undefined {
  const { lines, unlisted } = report;
  if (lines.length === 0) return undefined;
  page.section("details", say(language, texts.detailSection));
  page.line("details-note", say(language, texts.detailNote, { most: LINES_LISTED }), "note");
  if (unlisted > 0) page.line("details-more", say(language, texts.more, { count: unlisted }), "note");
  const columns: ColumnSpec[] = [
    value(
      "problem",
      texts.problem,
      "text",
      lines.map(({ code }) => wordsOf(problemOf(code), language)),
      language,
    ),
    value(
      "code",
      texts.code,
      "text",
      lines.map(({ code }) => code),
      language,
    ),
    value(
      "row",
      texts.row,
      "whole",
      lines.map(({ row }) => row),
      language,
    ),
    value(
      "field",
      texts.field,
      "text",
      lines.map(({ field }) => fieldName(field, language)),
      language,
    ),
    value(
      "treatment",
      texts.treatment,
      "text",
      lines.map(({ code, isUsed }) => wordsOf(treatmentOf(code, isUsed), language)),
      language,
    ),
    value(
      "value",
      texts.cellValue,
      "text",
      lines.map((line) => line.value),
      language,
    ),
    {
      id: "link",
      heading: say(language, texts.link),
      style: "text",
      role: "formula",
      contents: repeated(formula(linkTo(source, `${TABLE}[[#This Row],[${say(language, texts.row)}]]`)), lines.length),
    },
  ];
  return page.table("details", columns, { excelTable: TABLE }).row - 1;
}

/** A link into the same workbook. The sheet's name is the user's text, so it comes from a cell of Calc. */
function linkTo({ column, headerRow }: OrderSource, row: Expression): Expression {
  const target = `"#'"&SUBSTITUTE(calc_SourceSheet,"'","''")&"'!${column}"&(${row}+${headerRow})`;
  return `HYPERLINK(${target},"→ ${column}"&(${row}+${headerRow}))`;
}

function value(id: string, text: Text, style: StyleName, contents: readonly Content[], language: Language): ColumnSpec {
  return { id, heading: say(language, text), style, role: "value", contents };
}

const fieldName = (field: OrderField, language: Language): string => say(language, labels[`field.${field}`]);
