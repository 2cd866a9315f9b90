import { NONE } from "../../engine/orders/orders";
import {
  byCustomer,
  byPlannedMonth,
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

export function monthLines({ reorder: { held } }: BookResults, language: Language): HeldLine[] {
  return byPlannedMonth(held).map((orders, month) => {
    const name = monthNames[month];
    return { name: name ? say(language, name) : "", sum: sumOutcomes(held, orders) };
  });
}

/** The customers of whom most was planned. */
export function customerLines({ reorder: { held } }: BookResults, language: Language): HeldLine[] {
  const { customer, book } = held.planned;
  const nameOf = (order = NONE) => book.orders.customer.texts[customer[order] as number] ?? "";
  const largest = byCustomer(held);
  const others = largest.slice(LISTED).flatMap((orders) => [...orders]);
  return [
    ...largest.slice(0, LISTED).map((orders) => ({ name: nameOf(orders[0]), sum: sumOutcomes(held, orders) })),
    ...(others.length > 0
      ? [{ name: say(language, texts.other), sum: sumOutcomes(held, Int32Array.from(others)) }]
      : []),
  ];
}
