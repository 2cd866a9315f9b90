import { sumByCustomer } from "../../engine/reorder/plan/plan-sums";
import { compareNames } from "../../engine/stats/compare-names";
import { headings } from "../../text/headings";
import { labels, wordsOf } from "../../text/labels";
import { type Language, say, type Text } from "../../text/language";
import { byMonthTexts } from "../../text/sheets/by-month";
import { calcTexts as texts } from "../../text/sheets/calc";
import { monthNames } from "../../text/sheets/common";
import { reorderPlanTexts } from "../../text/sheets/reorder-plan";
import { listedProducts, productName } from "../by-month/listed-products";
import type { ColumnSpec, PlacedContent } from "../layout/columns";
import { type Expression, formula, literal } from "../layout/formula";
import { GROWN, planColumn } from "../reorder-plan/names";
import type { ReorderCustomer } from "../reorder-results";
import type { BookResults } from "../results";
import type { CellValue, StyleName } from "../sheet-plan";
import type { CalcBlock } from "./calc-layout";

/** One row a customer, the largest in the plan first: a customer's status and rhythm are taken from here everywhere. */
export function rhythmBlock({ reorder }: BookResults, language: Language): CalcBlock {
  const { customers } = reorder;
  const value = (id: string, text: Text, style: StyleName, of: (customer: ReorderCustomer) => CellValue) =>
    fixed(id, say(language, text), style, customers.map(of));
  const word = (status: "overdue" | "lost") => literal(say(language, labels[`reorder.${status}`]));
  return {
    id: "reorder",
    title: say(language, texts.rhythm),
    columns: [
      value("customer", headings.customer, "text", ({ customer }) => customer),
      value("status", headings.status, "text", ({ status }) => wordsOf({ label: `reorder.${status}` }, language)),
      value("lastOrder", headings.lastOrder, "date", ({ lastOrder }) => lastOrder),
      value("cycle", headings.cycle, "number", ({ cycle }) => cycle),
      value("nextExpected", headings.nextExpected, "date", ({ nextExpected }) => nextExpected),
      value("daysOverdue", headings.daysOverdue, "whole", ({ daysOverdue }) => daysOverdue),
      value("averageOrder", reorderPlanTexts.averageOrder, "money", ({ averageOrder }) => averageOrder),
      value("base", reorderPlanTexts.base, "money", ({ baseAmount }) => baseAmount),
      live(
        "include",
        say(language, reorderPlanTexts.include),
        "percent",
        customers.map(() => (cellOf) => {
          const status = cellOf("status");
          const unlessOverdue = `IF(${status}=${word("overdue")},set_reorder_include_overdue,set_reorder_include_due)`;
          return formula(`IF(${status}=${word("lost")},set_reorder_include_lost,${unlessOverdue})`);
        }),
      ),
    ],
  };
}

/** Customers due or overdue today, the longest overdue first. */
export function dueCustomers({ reorder }: BookResults): { readonly customer: ReorderCustomer; readonly row: number }[] {
  return reorder.customers
    .map((customer, place) => ({ customer, row: place + 1 }))
    .filter(({ customer: { status } }) => status === "due" || status === "overdue")
    .sort((a, b) => b.customer.daysOverdue - a.customer.daysOverdue || a.row - b.row);
}

/** Customers with a planned order by name, for the list that the Customer plan chooses from. */
export function customerListBlock({ reorder }: BookResults, language: Language): CalcBlock {
  const names = reorder.customers
    .filter(({ baseAmount }) => baseAmount > 0)
    .map(({ customer }) => customer)
    .sort(compareNames);
  const column = fixed("name", say(language, headings.customer), "text", names);
  return { id: "customerList", title: say(language, texts.customerList), columns: [column] };
}

/** Monday to Friday less holidays, plus make-up days. */
export function workingDaysBlock({ reorder }: BookResults, language: Language): CalcBlock {
  const day = fixed("day", say(language, texts.day), "date", reorder.workingDays);
  return { id: "workingDays", title: say(language, texts.workingDays), columns: [day] };
}

/** What the plan table does not list, by customer and month before growth; all of it where there is no such table. */
export function restBlock({ reorder }: BookResults, hasTable: boolean, language: Language): CalcBlock {
  const sums = hasTable ? reorder.rest : sumByCustomer(reorder.orders);
  const places = new Map(reorder.customers.map(({ customerIndex }, place) => [customerIndex, place + 1]));
  const rows = sums
    .map((sum) => ({ ...sum, row: places.get(sum.customerIndex) ?? 0 }))
    .sort((a, b) => b.baseAmount - a.baseAmount || a.row - b.row);
  return {
    id: "rest",
    title: say(language, hasTable ? texts.rest : texts.planned),
    columns: [
      fixed(
        "row",
        say(language, reorderPlanTexts.row),
        "whole",
        rows.map(({ row }) => row),
      ),
      fixed(
        "orders",
        say(language, texts.ordersPlanned),
        "whole",
        rows.map(({ orders }) => orders),
      ),
      fixed(
        "base",
        say(language, reorderPlanTexts.base),
        "money",
        rows.map(({ baseAmount }) => baseAmount),
      ),
      live(
        "include",
        say(language, reorderPlanTexts.include),
        "percent",
        rows.map(() => (cellOf) => formula(`INDEX(calc_reorder_include,${cellOf("row")})`)),
      ),
      ...monthNames.map((month, index) =>
        fixed(
          restMonth(index),
          say(language, month),
          "money",
          rows.map(({ months }) => months[index] ?? 0),
        ),
      ),
    ],
  };
}

/** The column of the rest for a month, 0 for January; its name on Calc is `calc_rest_month1`. */
export const restMonth = (index: number): string => `month${index + 1}`;

/** The plan by month: rows of the table, and what it does not list. */
export function planMonthsBlock(hasTable: boolean, language: Language): CalcBlock {
  const listed = (amount: "expected" | "weighted", month: Expression) =>
    hasTable ? `SUMIFS(${planColumn(amount, language)},${planColumn("month", language)},${month})+` : "";
  const months = monthNames.map((_, index) => `calc_rest_${restMonth(index)}`);
  return {
    id: "planMonths",
    title: say(language, texts.planMonths),
    columns: [
      fixed(
        "number",
        say(language, reorderPlanTexts.month),
        "whole",
        months.map((_, index) => index + 1),
      ),
      fixed(
        "month",
        say(language, texts.month),
        "text",
        monthNames.map((month) => say(language, month)),
      ),
      live(
        "expected",
        say(language, reorderPlanTexts.expected),
        "money",
        months.map((rest) => (cellOf) => formula(`${listed("expected", cellOf("number"))}SUM(${rest})*${GROWN}`)),
      ),
      live(
        "weighted",
        say(language, reorderPlanTexts.weighted),
        "money",
        months.map((rest) => (cellOf) => {
          return formula(`${listed("weighted", cellOf("number"))}SUMPRODUCT(${rest},calc_rest_include)*${GROWN}`);
        }),
      ),
    ],
  };
}

/** What is expected of the largest products by quarter, before growth. */
export function planProductsBlock(results: BookResults, language: Language): CalcBlock {
  const products = listedProducts(results);
  const quarters = [1, 2, 3, 4];
  const column = (id: "quantity" | "amount", quarter: number) =>
    fixed(
      `${id}${quarter}`,
      say(language, byMonthTexts[id], { quarter }),
      id === "quantity" ? "number" : "money",
      products.map(({ amounts, quantities }) => (id === "quantity" ? quantities : amounts)[quarter - 1] ?? 0),
    );
  return {
    id: "planProducts",
    title: say(language, texts.planProducts),
    columns: [
      fixed(
        "product",
        say(language, byMonthTexts.product),
        "text",
        products.map((product) => productName(product, language)),
      ),
      ...quarters.flatMap((quarter) => [column("quantity", quarter), column("amount", quarter)]),
    ],
  };
}

function fixed(id: string, heading: string, style: StyleName, contents: readonly CellValue[]): ColumnSpec {
  return { id, heading, style, role: "value", contents };
}

function live(id: string, heading: string, style: StyleName, contents: readonly PlacedContent[]): ColumnSpec {
  return { id, heading, style, role: "formula", contents };
}
