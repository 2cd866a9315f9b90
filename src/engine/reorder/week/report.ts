import { round9 } from "../../stats/round";
import type { Outcome } from "../fulfilment/plan-actual";
import type { ReorderStatus } from "../status";
import { type CustomerThen, planKey, settledSince, type WeekSnapshot, type WeekState } from "./snapshot";

/** The new orders of one customer. */
export interface LandedOrders {
  readonly customer: string;
  readonly orders: number;
  /** By how much all lines of the customer grew: returns that came in between are taken off. */
  readonly amount: number;
  /** Excel serial. */
  readonly lastOrder: number;
  readonly isNewCustomer: boolean;
}

/** A planned order that came or was missed. */
export interface SettledOrder {
  readonly customer: string;
  readonly base: string;
  readonly outcome: Exclude<Outcome, "open">;
  /** Excel serials; null where no order came. */
  readonly expectedDate: number;
  readonly placedDay: number | null;
  readonly plannedAmount: number;
  readonly placedAmount: number | null;
}

export interface StatusChange {
  readonly customer: string;
  readonly from: ReorderStatus;
  readonly to: ReorderStatus;
  readonly daysOverdue: number;
}

/** What is new since the build before: the largest or latest first. */
export interface WeekReport {
  /** As-of dates of the two builds, Excel serials. */
  readonly since: number;
  readonly asOf: number;
  readonly landed: readonly LandedOrders[];
  /** What customers without a new order changed by: returns, and lines that were corrected. */
  readonly corrections: number;
  readonly settled: readonly SettledOrder[];
  readonly newlyOverdue: readonly StatusChange[];
  /** Changes of status beside those. */
  readonly statusChanges: readonly StatusChange[];
}

/**
 * Compares the orders of a build with what the one before remembered (spec 6.1, weekly loop). Landed orders and corrections add
 * up to the change of all amounts. O(customers + planned orders).
 *
 * Cedar Tools was due and has ordered since: one order landed, its planned order came on time, its status is not due.
 */
export function weekReport(before: WeekSnapshot, { book, rhythms, held, settings }: WeekState): WeekReport {
  const known = new Map(before.customers.map((customer) => [customer.customer, customer]));
  const landed: LandedOrders[] = [];
  const changes: StatusChange[] = [];
  let corrections = 0;
  for (const { customer, customerIndex, orders, lastOrder, status, daysOverdue } of rhythms) {
    const then: CustomerThen | undefined = known.get(customer);
    known.delete(customer);
    const added = orders - (then?.orders ?? 0);
    const amount = round9((book.net[customerIndex] as number) - (then?.net ?? 0));
    if (added > 0) landed.push({ customer, orders: added, amount, lastOrder, isNewCustomer: then === undefined });
    else corrections += amount;
    if (then && then.status !== status) changes.push({ customer, from: then.status, to: status, daysOverdue });
  }
  // Customers whose orders are gone from the table.
  for (const { net } of known.values()) corrections -= net;

  const wasSettled = new Set(before.settled);
  const settled = settledSince(before.asOf, held, settings)
    .filter((row) => !wasSettled.has(planKey(row)))
    .map(
      ({ planned, placed, outcome }): SettledOrder => ({
        customer: planned.customer,
        base: planned.base,
        outcome: outcome as SettledOrder["outcome"],
        expectedDate: planned.expectedDate,
        placedDay: placed?.day ?? null,
        plannedAmount: planned.baseAmount,
        placedAmount: placed?.amount ?? null,
      }),
    );
  const isOverdue = ({ to }: StatusChange): boolean => to === "overdue";
  return {
    since: before.asOf,
    asOf: book.asOf,
    landed: landed.sort((a, b) => b.amount - a.amount),
    corrections: round9(corrections),
    settled: settled.sort((a, b) => b.plannedAmount - a.plannedAmount),
    newlyOverdue: changes.filter(isOverdue).sort((a, b) => b.daysOverdue - a.daysOverdue),
    statusChanges: changes.filter((change) => !isOverdue(change)),
  };
}
