import { type Language, say } from "../../text/language";
import { byMonthTexts as texts } from "../../text/sheets/by-month";
import { commonTexts, monthNames } from "../../text/sheets/common";
import { restMonth } from "../calc/reorder-blocks";
import type { ColumnSpec } from "../layout/columns";
import { type Expression, formula } from "../layout/formula";
import type { Page } from "../layout/page";
import { GROWN, planColumn } from "../reorder-plan/names";
import type { BookResults } from "../results";

/** Customers with a row of their own; the others share one. */
const LISTED = 40;

/** Customers by month, each total from the plan table and from what has no row there; returns the cell of the grand total. */
export function customerMonths(page: Page, { reorder }: BookResults, language: Language): string {
  const { customers, rest } = reorder;
  const listed = customers.slice(0, LISTED).filter(({ baseAmount }) => baseAmount > 0);
  const [other, total, weighted] = [listed.length, listed.length + 1, listed.length + 2];

  const sumOf = (month: number, row: Expression) => {
    const [amount, rows, months] = (["expected", "row", "month"] as const).map((id) => planColumn(id, language));
    return `SUMIFS(${amount},${rows},${row},${months},${month + 1})`;
  };
  const restOf = (month: number, row: Expression) =>
    rest.length === 0 ? "" : `+SUMIFS(calc_rest_${restMonth(month)},calc_rest_row,${row})*${GROWN}`;
  const sums = (month: number, rows: readonly Expression[]) =>
    formula(rows.map((row) => `${sumOf(month, row)}${restOf(month, row)}`).join("+"));

  // Rows that the user added for a customer without orders have row 0.
  const others = [`">"&${listed.length}`, "0"];
  const months = monthNames.map((name, month): ColumnSpec => {
    const id = restMonth(month);
    return {
      id,
      heading: say(language, name),
      style: "money",
      role: "formula",
      contents: [
        ...listed.map((_, place) => sums(month, [String(place + 1)])),
        sums(month, others),
        (cellOf) => formula(`SUM(${cellOf(id, 0)}:${cellOf(id, other)})`),
        formula(`INDEX(calc_planMonths_weighted,${month + 1})`),
      ],
    };
  });
  const rows = [...listed.keys(), other, total, weighted];
  page.section("customers", say(language, texts.customersSection));
  const area = page.table(
    "customers",
    [
      {
        id: "customer",
        heading: say(language, texts.customer),
        style: "text",
        role: "key",
        contents: [
          ...listed.map(({ customer }) => customer),
          say(language, texts.other),
          say(language, commonTexts.total),
          say(language, texts.weighted),
        ],
      },
      ...months,
      {
        id: "year",
        heading: say(language, texts.year),
        style: "money",
        role: "formula",
        contents: rows.map((row) => (cellOf) => {
          return formula(`SUM(${cellOf(restMonth(0), row)}:${cellOf(restMonth(11), row)})`);
        }),
      },
    ],
    { totals: [total] },
  );
  return page.cell({ row: area.row + total, column: area.column + months.length + 1 });
}
