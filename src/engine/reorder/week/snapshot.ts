import type { CustomerBook } from "../../orders/book";
import type { Settings } from "../../settings/settings";
import { type Fulfilment, type HeldPlan, outcomes } from "../fulfilment/plan-actual";
import type { CustomerRhythm } from "../rhythm/customer-rhythms";
import type { ReorderStatus } from "../status";

/** A customer as a build found it. */
export interface CustomerThen {
  readonly customer: string;
  readonly status: ReorderStatus;
  /** Excel serial. */
  readonly lastOrder: number;
  readonly orders: number;
  /** All lines added, returns included. */
  readonly net: number;
}

/** What a build remembers so that the next one can say what is new: plain data, small enough for the workbook to carry. */
export interface WeekSnapshot {
  /** Excel serial. */
  readonly asOf: number;
  readonly customers: readonly CustomerThen[];
  /** Rows of the plan around that day which no order can change any more: customer and base order. */
  readonly settled: readonly string[];
}

/** What a snapshot is taken of. */
export interface WeekState {
  readonly book: CustomerBook;
  readonly rhythms: readonly CustomerRhythm[];
  /** The plan of the year, held against the orders that came. */
  readonly held: HeldPlan;
  readonly settings: Settings;
}

export function weekSnapshot({ book, rhythms, held, settings }: WeekState): WeekSnapshot {
  return {
    asOf: book.asOf,
    customers: rhythms.map(({ customer, customerIndex, status, lastOrder, orders }) => ({
      customer,
      status,
      lastOrder,
      orders,
      net: book.net[customerIndex] as number,
    })),
    settled: settledSince(book.asOf, held, settings).map(planKey),
  };
}

/** The planned orders that came or were missed, without those that were settled for good before a day. */
export function settledSince(asOf: number, held: HeldPlan, settings: Settings): Fulfilment[] {
  const { outcome, planned } = held;
  const isSettled = (order: number) =>
    outcomes[outcome[order] ?? 0] !== "open" && couldBeOpen(planned.date[order] ?? 0, asOf, settings);
  return [...outcome.keys()].filter(isSettled).map(held.at);
}

/** Rows that were expected longer ago are settled for good. */
const couldBeOpen = (expected: number, asOf: number, settings: Settings): boolean =>
  expected + settings["reorder.match_days"] >= asOf;

export const planKey = ({ planned }: Fulfilment): string => `${planned.customer}|${planned.base}`;
