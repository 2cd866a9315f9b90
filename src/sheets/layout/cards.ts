import type { Place, PlanCell } from "../sheet-plan";
import { type Expression, formula } from "./formula";
import { cell, type Page } from "./page";

/** A figure with its label over it and a note under it. */
export interface Card {
  readonly label: Expression;
  readonly value: Expression;
  readonly note: Expression;
  readonly numberFormat: string;
}

/** Three rows of cards, two columns each; returns the place of the first label. */
export function cardRow(page: Page, cards: readonly Card[]): Place {
  const rows: PlanCell[][] = [[], [], []];
  for (const { label, value, note, numberFormat } of cards) {
    rows[0]?.push(calculated(label, "cardLabel"), cell(null, "cardLabel"));
    rows[1]?.push({ ...calculated(value, "cardValue"), numberFormat }, cell(null, "cardValue"));
    rows[2]?.push(calculated(note, "cardNote"), cell(null, "cardNote"));
  }
  return page.grid("cards", rows, { 0: 18, 1: 28, 2: 18 });
}

const calculated = (expression: Expression, style: PlanCell["style"]): PlanCell =>
  cell(formula(expression), style, { role: "formula" });
