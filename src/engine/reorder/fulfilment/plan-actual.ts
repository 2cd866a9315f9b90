import { civilOf } from "../../calendar/serial";
import { NONE } from "../../orders/orders";
import type { Settings } from "../../settings/settings";
import { orderedBy, startsOf } from "../../stats/order-by";
import { placesOf } from "../../stats/places";
import { round9 } from "../../stats/round";
import type { PlannedOrder } from "../plan/planned-order";
import type { PlannedOrders } from "../plan/planned-orders";
import { matchOrders } from "./match-orders";
import type { PlacedOrder, PlacedOrders } from "./placed-orders";

/** What became of a planned order. Open: it may still come. */
export type Outcome = "onTime" | "early" | "late" | "missed" | "open";

export const outcomes = ["onTime", "early", "late", "missed", "open"] as const satisfies readonly Outcome[];

export interface Fulfilment {
  readonly planned: PlannedOrder;
  readonly placed: PlacedOrder | null;
  readonly outcome: Outcome;
}

/** A plan held against the orders that came, as columns: one entry a planned order. */
export interface HeldPlan {
  readonly planned: PlannedOrders;
  readonly placed: PlacedOrders;
  /** Position among the placed orders, or NONE. */
  readonly match: Int32Array;
  /** Position in `outcomes`. */
  readonly outcome: Uint8Array;
  /** Positions of placed orders that nobody planned. */
  readonly unplanned: Int32Array;
  readonly at: (position: number) => Fulfilment;
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

/**
 * Holds a plan against the orders that came (spec 6.9): on time within `reorder.ontime_days`, early or late within
 * `reorder.match_days`, missed once that time has passed without an order, else still open.
 */
export function heldAgainst(planned: PlannedOrders, placed: PlacedOrders, asOf: number, settings: Settings): HeldPlan {
  const match = matchOrders(planned, placed, settings["reorder.match_days"]);
  const isTaken = new Uint8Array(placed.length);
  const outcome = new Uint8Array(planned.length);
  for (let order = 0; order < planned.length; order++) {
    const came = match[order] as number;
    if (came !== NONE) isTaken[came] = 1;
    const day = came === NONE ? null : (placed.date[came] as number);
    outcome[order] = outcomes.indexOf(outcomeOf(planned.date[order] as number, day, asOf, settings));
  }
  return {
    planned,
    placed,
    match,
    outcome,
    unplanned: placesOf(0, isTaken),
    at: (position) => {
      const came = match[position] as number;
      return {
        planned: planned.at(position),
        placed: came === NONE ? null : placed.at(came),
        outcome: outcomes[outcome[position] as number] as Outcome,
      };
    },
  };
}

function outcomeOf(expected: number, day: number | null, asOf: number, settings: Settings): Outcome {
  if (day === null) return expected + settings["reorder.match_days"] < asOf ? "missed" : "open";
  if (Math.abs(day - expected) <= settings["reorder.ontime_days"]) return "onTime";
  return day < expected ? "early" : "late";
}

/** Of some planned orders, by their positions. */
export function sumOutcomes(
  { planned, placed, match, outcome }: Omit<HeldPlan, "at">,
  positions: Int32Array,
): OutcomeSum {
  const counts = { onTime: 0, early: 0, late: 0, missed: 0, open: 0 };
  let [plannedAmount, placedAmount, deviation] = [0, 0, 0];
  for (const position of positions) {
    const became = outcomes[outcome[position] as number] as Outcome;
    counts[became] += 1;
    if (became === "open") continue;
    const amount = placed.amount[match[position] as number] ?? 0;
    const expected = planned.baseAmount[position] as number;
    plannedAmount += expected;
    placedAmount += amount;
    deviation += Math.abs(amount - expected);
  }
  return {
    planned: positions.length,
    counts,
    plannedAmount: round9(plannedAmount),
    placedAmount: round9(placedAmount),
    deviation: round9(deviation),
  };
}

/** The positions of the planned orders of each month, January first. */
export function byPlannedMonth({ planned }: Pick<HeldPlan, "planned">): Int32Array[] {
  const months = Array.from({ length: 12 }, (): number[] => []);
  planned.date.forEach((day, position) => {
    months[civilOf(day).month - 1]?.push(position);
  });
  return months.map((positions) => Int32Array.from(positions));
}

/** The positions of the planned orders of each customer, the customer first of whom most was planned. */
export function byCustomer({ planned }: Pick<HeldPlan, "planned">): Int32Array[] {
  const { customer, baseAmount, book } = planned;
  const ordered = orderedBy(customer, book.customers);
  const start = startsOf(customer, book.customers);
  const amountOf = new Float64Array(book.customers);
  customer.forEach((of, order) => {
    amountOf[of] = (amountOf[of] as number) + (baseAmount[order] as number);
  });
  const first = (of: number) => ordered[start[of] as number] as number;
  return Array.from(amountOf.keys())
    .filter((of) => (start[of + 1] as number) > (start[of] as number))
    .sort((a, b) => (amountOf[b] as number) - (amountOf[a] as number) || first(a) - first(b))
    .map((of) => ordered.subarray(start[of], start[of + 1]));
}
