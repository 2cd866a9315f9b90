import type { Language } from "../../text/language";
import type { Place, PlanCell } from "../sheet-plan";
import { type Expression, formula, literal } from "./formula";
import { noData } from "./no-data";
import { cell, type Page } from "./page";

/** A figure with its label over it and a note under it. */
export interface Card {
  readonly label: Expression;
  readonly value: Expression;
  readonly note: Expression;
  readonly numberFormat: string;
}

/** The same cards in a template: no figure, and what they wait for. */
export const waitingCards = (cards: readonly Card[], language: Language): Card[] =>
  cards.map((card) => ({ ...card, value: literal("–"), note: literal(noData(language)) }));

/** Three rows of cards, two columns each, the last as wide as is said; returns the place of the first label. */
export function cardRow(page: Page, cards: readonly Card[], lastColumns = 2): Place {
  const rows: PlanCell[][] = [[], [], []];
  cards.forEach(({ label, value, note, numberFormat }, index) => {
    const rest = (style: PlanCell["style"]): PlanCell[] =>
      Array.from({ length: (index === cards.length - 1 ? lastColumns : 2) - 1 }, () => cell(null, style));
    rows[0]?.push(calculated(label, "cardLabel"), ...rest("cardLabel"));
    rows[1]?.push({ ...calculated(value, "cardValue"), numberFormat }, ...rest("cardValue"));
    rows[2]?.push(calculated(note, "cardNote"), ...rest("cardNote"));
  });
  return page.grid("cards", rows, { 0: 18, 1: 28, 2: 18 });
}

const calculated = (expression: Expression, style: PlanCell["style"]): PlanCell =>
  cell(formula(expression), style, { role: "formula" });
