import { type Language, say, type Text } from "../../text/language";
import { reviewTexts as texts } from "../../text/sheets/review";
import { type Expression, formula, moneyWords, sentence } from "../layout/formula";
import { cell, type Page } from "../layout/page";
import type { PlanCell } from "../sheet-plan";

interface Line {
  readonly label: Text;
  readonly value: Expression;
  readonly style: "money" | "whole";
  readonly basis: Expression;
}

/** Where next year comes from, as far as the orders say, and who can still order in this one. */
export function nextYearBlock(page: Page, language: Language): void {
  const words = (text: Text, parts: Record<string, Expression>) => sentence(language, text, parts);
  const yearEnd = { year: "YEAR(fp_AsOf)" };
  const lines: readonly Line[] = [
    {
      label: texts.reorders,
      value: "calc_ReorderWeighted",
      style: "money",
      basis: words(texts.reordersBasis, { year: "calc_PlanYear", total: moneyWords("fp_Reorder_Total") }),
    },
    {
      label: texts.stillThisYear,
      value: "calc_OrdersThisYear",
      style: "whole",
      basis: words(texts.stillThisYearBasis, yearEnd),
    },
    {
      label: texts.orderLater,
      value: "calc_OrdersNextYear",
      style: "whole",
      basis: words(texts.orderLaterBasis, yearEnd),
    },
  ];
  page.section("next-year", say(language, texts.nextYearSection));
  const rows: PlanCell[][] = lines.map(({ label, value, style, basis }) => [
    cell(say(language, label), "text"),
    cell(formula(value), style, { role: "formula" }),
    cell(formula(basis), "note", { role: "formula" }),
  ]);
  page.grid("next-year-lines", rows);
}
