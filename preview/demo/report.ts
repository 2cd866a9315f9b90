import { isoOf } from "../../src/engine/calendar/serial";
import { problemOf } from "../../src/engine/orders/check";
import { orderFieldIds } from "../../src/engine/orders/mapping/fields";
import type { BookSummary } from "../../src/taskpane/build/compute-book";
import { labels, wordsOf } from "../../src/text/labels";
import { type Language, say } from "../../src/text/language";
import { commonTexts } from "../../src/text/sheets/common";

/** What the demo says about the orders: how the columns were understood, and what became of every row. */
export function ordersReport({ mapping, report, asOf }: BookSummary, language: Language): string[] {
  if (report.rowsRead === 0) return [say(language, commonTexts.noData), `as of ${isoOf(asOf)}`];
  const mapped = orderFieldIds.flatMap((field) => {
    const column = mapping.fields[field];
    const name = say(language, labels[`field.${field}`]);
    return column ? [`  ${name} ← ${column.header} (${Math.round(column.score * 100)}%)`] : [];
  });
  const amount = mapping.amountFrom === "column" ? [] : ["  amount = quantity × unit price"];
  const notUsed = report.rowsRead - report.rowsUsed;
  const codes = report.codes.map(({ code, isUsed, count }) => {
    const kind = isUsed ? "used    " : "not used";
    return `  ${kind} ${code} ${String(count).padStart(9)}  ${wordsOf(problemOf(code), language)}`;
  });
  return [
    "columns",
    ...mapped,
    ...amount,
    `as of ${isoOf(asOf)}`,
    `rows read ${report.rowsRead}, used ${report.rowsUsed}, not used ${notUsed}`,
    ...codes,
  ];
}
