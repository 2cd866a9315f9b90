import { type Language, say } from "../../text/language";
import { segmentsTexts as texts } from "../../text/sheets/rfm-segments";
import { type ColumnSpec, repeated } from "../layout/columns";
import { formula, placeOf } from "../layout/formula";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import type { Area, StyleName } from "../sheet-plan";

const TABLE = "tblSegments";

/** Columns at the end that are grouped and folded: page one says what to do for each tier. */
export const FOLDED = ["strategy", "channel", "row"] as const;

/**
 * Block D: one row a customer, with tier and class, and four columns for the user. The customer is the key; the other columns
 * look it up on Calc, so that sorting and filtering are free. A folded column finds the customer's row once.
 */
export function workTable(page: Page, results: BookResults, language: Language): Area {
  const rows = results.segments.length;
  const heading = (id: keyof typeof texts) => say(language, texts[id]);
  const own = (id: keyof typeof texts) => `${TABLE}[[#This Row],[${heading(id)}]]`;
  const looked = (id: keyof typeof texts, style: StyleName, column: string): ColumnSpec => ({
    id,
    heading: heading(id),
    style,
    role: "formula",
    contents: repeated(formula(`INDEX(calc_segments_${column},${own("row")})`), rows),
  });
  const played = (id: "strategy" | "channel"): ColumnSpec => ({
    id,
    heading: heading(id),
    style: "text",
    role: "formula",
    contents: repeated(formula(`INDEX(calc_playbook_${id},MATCH(${own("tier")},calc_playbook_tier,0))`), rows),
  });
  const input = (id: keyof typeof texts, style: StyleName): ColumnSpec => {
    return { id, heading: heading(id), style, role: "input", contents: repeated(null, rows) };
  };
  const columns: ColumnSpec[] = [
    {
      id: "customer",
      heading: heading("customer"),
      style: "text",
      role: "key",
      contents: results.segments.map((segment) => segment.customer),
    },
    looked("note", "text", "note"),
    looked("tier", "text", "tier"),
    looked("recency", "whole", "recency"),
    looked("frequency", "whole", "frequency12"),
    looked("monetary", "money", "monetary"),
    looked("class", "text", "class"),
    input("owner", "text"),
    { ...input("actionDate", "date"), validation: { kind: "date", minimum: 36_526, maximum: 73_050 } },
    input("nextAction", "text"),
    input("comment", "text"),
    played("strategy"),
    played("channel"),
    {
      id: "row",
      heading: heading("row"),
      style: "whole",
      role: "formula",
      contents: repeated(formula(placeOf(own("customer"), "calc_segments_customer")), rows),
    },
  ];
  const folded = FOLDED.map((id) => columns.findIndex((column) => column.id === id));
  return page.table("segments", columns, { excelTable: TABLE, folded });
}
