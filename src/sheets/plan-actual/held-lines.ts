import {
  byPlannedMonth,
  type Fulfilment,
  type OutcomeSum,
  outcomes,
  sumOutcomes,
} from "../../engine/reorder/fulfilment/plan-actual";
import { type Language, say } from "../../text/language";
import { monthNames } from "../../text/sheets/common";
import { planActualTexts as texts } from "../../text/sheets/plan-actual";
import type { BookResults } from "../results";

/** Some planned orders of the year and what became of them, under one name. */
export interface HeldLine {
  readonly name: string;
  readonly sum: OutcomeSum;
}

/** The figures of a line, in the order of the columns. */
export const heldFigures = ["planned", ...outcomes, "plannedAmount", "placedAmount", "deviation"] as const;

export type HeldFigure = (typeof heldFigures)[number];

export function heldFigure({ sum }: HeldLine, id: HeldFigure): number {
  return id === "planned" || id === "plannedAmount" || id === "placedAmount" || id === "deviation"
    ? sum[id]
    : sum.counts[id];
}

/** Customers with a line of their own; the others share one. */
const LISTED = 40;

export function monthLines({ reorder }: BookResults, language: Language): HeldLine[] {
  return byPlannedMonth(reorder.held.rows).map((rows, month) => {
    const name = monthNames[month];
    return { name: name ? say(language, name) : "", sum: sumOutcomes(rows) };
  });
}

/** The customers of whom most was planned. */
export function customerLines({ reorder }: BookResults, language: Language): HeldLine[] {
  const byCustomer = new Map<number, { name: string; rows: Fulfilment[]; amount: number }>();
  for (const row of reorder.held.rows) {
    const { customerIndex, customer, baseAmount } = row.planned;
    const known = byCustomer.get(customerIndex) ?? { name: customer, rows: [], amount: 0 };
    known.rows.push(row);
    known.amount += baseAmount;
    byCustomer.set(customerIndex, known);
  }
  const largest = [...byCustomer.values()].sort((a, b) => b.amount - a.amount);
  const others = largest.slice(LISTED).flatMap(({ rows }) => rows);
  return [
    ...largest.slice(0, LISTED).map(({ name, rows }) => ({ name, sum: sumOutcomes(rows) })),
    ...(others.length > 0 ? [{ name: say(language, texts.other), sum: sumOutcomes(others) }] : []),
  ];
}
