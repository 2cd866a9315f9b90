import type { CustomerBook } from "../../orders/book";
import type { Settings } from "../../settings/settings";
import type { Fulfilment } from "../fulfilment/plan-actual";
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
  readonly held: readonly Fulfilment[];
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
    settled: held
      .filter(({ outcome, planned }) => outcome !== "open" && couldBeOpen(planned.expectedDate, book.asOf, settings))
      .map(planKey),
  };
}

/** Rows that were expected longer ago are settled for good. */
export const couldBeOpen = (expected: number, asOf: number, settings: Settings): boolean =>
  expected + settings["reorder.match_days"] >= asOf;

export const planKey = ({ planned }: Fulfilment): string => `${planned.customer}|${planned.base}`;
