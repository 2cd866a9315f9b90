import { isHistoryShort } from "../../engine/review/customers";
import { headings } from "../../text/headings";
import { type Language, say } from "../../text/language";
import { reviewTexts as texts } from "../../text/sheets/review";
import { formula } from "../layout/formula";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import { groupRow } from "./names";

/** Block C: new, kept, back and missing customers, with what they brought; who is new is a guess without a year before (AMB-35). */
export function customerGroupsBlock(page: Page, { book, period }: BookResults, language: Language): void {
  page.section("customers", say(language, texts.customersSection));
  page.line("customers-note", say(language, texts.customersNote), "note");
  if (isHistoryShort(book, period.start)) page.line("history-note", say(language, texts.historyShort), "note");
  const rows = Object.values(groupRow);
  const from = (column: string) => rows.map((row) => formula(`INDEX(calc_groups_${column},${row})`));
  const active = `INDEX(calc_groups_revenue,${groupRow.active})`;
  const isActive = (row: number) => row <= groupRow.active;
  page.table(
    "customer-groups",
    [
      { id: "group", heading: say(language, headings.group), style: "text", role: "formula", contents: from("group") },
      {
        id: "customers",
        heading: say(language, headings.customers),
        style: "whole",
        role: "formula",
        contents: from("customers"),
      },
      {
        id: "revenue",
        heading: say(language, headings.revenue),
        style: "money",
        role: "formula",
        contents: from("revenue"),
      },
      {
        id: "share",
        heading: say(language, headings.share),
        style: "percent",
        role: "formula",
        contents: rows.map((row) => (cellOf) => {
          return formula(isActive(row) ? `IF(${active}=0,0,${cellOf("revenue")}/${active})` : '""');
        }),
      },
      {
        id: "rate",
        heading: say(language, headings.rate),
        style: "percent",
        role: "formula",
        contents: rows.map((row) => formula(`IF(INDEX(calc_groups_rate,${row})="","",INDEX(calc_groups_rate,${row}))`)),
      },
    ],
    { totals: [groupRow.active - 1] },
  );
}
