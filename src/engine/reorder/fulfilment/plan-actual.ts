import { civilOf } from "../../calendar/serial";
import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";
import type { Settings } from "../../settings/settings";
import { round9 } from "../../stats/round";
import { orderNames } from "../plan/order-names";
import type { PlannedOrder } from "../plan/planned-orders";
import { type DatedOrder, matchOrders } from "./match-orders";

/** An order as it was placed. */
export interface PlacedOrder extends DatedOrder {
  /** Its number, or its day where it has none. */
  readonly name: string;
  readonly amount: number;
}

/** What became of a planned order. Open: it may still come. */
export type Outcome = "onTime" | "early" | "late" | "missed" | "open";

export const outcomes = ["onTime", "early", "late", "missed", "open"] as const satisfies readonly Outcome[];

export interface Fulfilment {
  readonly planned: PlannedOrder;
  readonly placed: PlacedOrder | null;
  readonly outcome: Outcome;
}

/** Counts and amounts of some fulfilments. */
export interface OutcomeSum {
  readonly planned: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Of the orders that came or were missed. */
  readonly plannedAmount: number;
  readonly placedAmount: number;
  /** By how much the amounts of single orders were off, added without their signs; a missed one by all of it. */
  readonly deviation: number;
}

/** The orders placed after a day, customer by customer. */
export function placedOrders(book: CustomerBook, after: number): PlacedOrder[] {
  const nameOf = orderNames(book);
  const orders: PlacedOrder[] = [];
  for (let customerIndex = 0; customerIndex < book.customers; customerIndex++) {
    const from = book.orderStart[customerIndex] as number;
    const to = book.orderStart[customerIndex + 1] as number;
    for (let order = from; order < to; order++) {
      const day = book.orderDay[order] as number;
      if (day <= after) continue;
      orders.push({ customerIndex, day, name: nameOf(order), amount: book.orderAmount[order] as number });
    }
  }
  return orders;
}

/**
 * Holds a plan against the orders that came (spec 6.9): on time within `reorder.ontime_days`, early or late within
 * `reorder.match_days`, missed once that time has passed without an order, else still open.
 */
export function fulfilments(
  planned: readonly PlannedOrder[],
  placed: readonly PlacedOrder[],
  asOf: number,
  settings: Settings,
): { readonly rows: readonly Fulfilment[]; readonly unplanned: readonly PlacedOrder[] } {
  const dated = planned.map(({ customerIndex, expectedDate }) => ({ customerIndex, day: expectedDate }));
  const matches = matchOrders(dated, placed, settings["reorder.match_days"]);
  const taken = new Set<number>();
  const rows = planned.map((order, position): Fulfilment => {
    const match = matches[position] as number;
    const came = match === NONE ? null : (placed[match] ?? null);
    if (came) taken.add(match);
    return { planned: order, placed: came, outcome: outcomeOf(order.expectedDate, came?.day ?? null, asOf, settings) };
  });
  return { rows, unplanned: placed.filter((_, position) => !taken.has(position)) };
}

function outcomeOf(expected: number, day: number | null, asOf: number, settings: Settings): Outcome {
  if (day === null) return expected + settings["reorder.match_days"] < asOf ? "missed" : "open";
  if (Math.abs(day - expected) <= settings["reorder.ontime_days"]) return "onTime";
  return day < expected ? "early" : "late";
}

export function sumOutcomes(rows: readonly Fulfilment[]): OutcomeSum {
  const counts = { onTime: 0, early: 0, late: 0, missed: 0, open: 0 };
  let [plannedAmount, placedAmount, deviation] = [0, 0, 0];
  for (const { planned, placed, outcome } of rows) {
    counts[outcome] += 1;
    if (outcome === "open") continue;
    const amount = placed?.amount ?? 0;
    plannedAmount += planned.baseAmount;
    placedAmount += amount;
    deviation += Math.abs(amount - planned.baseAmount);
  }
  return {
    planned: rows.length,
    counts,
    plannedAmount: round9(plannedAmount),
    placedAmount: round9(placedAmount),
    deviation: round9(deviation),
  };
}

/** The rows of each month of the plan year, January first. */
export function byPlannedMonth(rows: readonly Fulfilment[]): Fulfilment[][] {
  const months = Array.from({ length: 12 }, (): Fulfilment[] => []);
  for (const row of rows) months[civilOf(row.planned.expectedDate).month - 1]?.push(row);
  return months;
}
