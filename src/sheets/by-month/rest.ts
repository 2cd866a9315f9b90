import { type Language, say } from "../../text/language";
import { byMonthTexts as texts } from "../../text/sheets/by-month";
import { formula } from "../layout/formula";
import type { Page } from "../layout/page";
import { GROWN } from "../reorder-plan/names";
import type { BookResults } from "../results";
import type { StyleName } from "../sheet-plan";

/** What the plan table has no row for, one sum a customer; absent where everything fits. */
export function restByCustomer(page: Page, { reorder, settings }: BookResults, language: Language): void {
  const { rest } = reorder;
  if (rest.length === 0) return;
  page.section("rest", say(language, texts.restSection));
  page.line("rest-note", say(language, texts.restNote, { rows: settings["reorder.max_rows"] }), "note");
  const column = (id: keyof typeof texts, style: StyleName, expression: (row: number) => string) => ({
    id,
    heading: say(language, texts[id]),
    style,
    role: id === "customer" ? ("key" as const) : ("formula" as const),
    contents: rest.map((_, place) => formula(expression(place + 1))),
  });
  page.table("rest", [
    column("customer", "text", (row) => `INDEX(calc_reorder_customer,INDEX(calc_rest_row,${row}))`),
    column("orders", "whole", (row) => `INDEX(calc_rest_orders,${row})`),
    column("expected", "money", (row) => `INDEX(calc_rest_base,${row})*${GROWN}`),
    column("weighted", "money", (row) => `INDEX(calc_rest_base,${row})*INDEX(calc_rest_include,${row})*${GROWN}`),
  ]);
}
