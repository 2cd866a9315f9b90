import { type Language, say } from "../../text/language";
import { reorderPlanTexts as texts } from "../../text/sheets/reorder-plan";
import { dueCustomers } from "../calc/reorder-blocks";
import type { ColumnSpec } from "../layout/columns";
import { formula } from "../layout/formula";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import type { StyleName } from "../sheet-plan";

/** Customers that page one has room for. */
const LISTED = 5;

/** Who should order now by the rhythm of their own, whatever the plan of the coming year says. Absent where nobody should. */
export function dueToday(page: Page, results: BookResults, language: Language): void {
  const due = dueCustomers(results);
  const shown = due.slice(0, LISTED);
  if (shown.length === 0) return;
  page.section("due", say(language, texts.dueSection));
  if (due.length > LISTED) {
    page.line("due-more", say(language, texts.dueMore, { shown: LISTED, all: due.length }), "note");
  }
  const column = (id: keyof typeof texts, style: StyleName, calc: string): ColumnSpec => ({
    id,
    heading: say(language, texts[id]),
    style,
    role: calc === "customer" ? "key" : "formula",
    contents: shown.map(({ row, customer }) =>
      calc === "customer" ? customer.customer : formula(`INDEX(calc_reorder_${calc},${row})`),
    ),
  });
  const area = page.table("due", [
    column("nextExpected", "date", "nextExpected"),
    column("daysOverdue", "whole", "daysOverdue"),
    column("customer", "text", "customer"),
    column("state", "text", "status"),
    column("lastOrder", "date", "lastOrder"),
    column("cycle", "number", "cycle"),
    column("averageOrder", "money", "averageOrder"),
  ]);
  const days = { row: area.row, column: area.column + 1, rows: area.rows, columns: 1 };
  page.mark(days, "bad", formula(`${page.cell(days)}>0`));
}
