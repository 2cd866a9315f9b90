import type { CustomerRhythm } from "../rhythm/customer-rhythms";
import { type WeekReport, weekReport } from "./report";
import { type CustomerThen, type WeekSnapshot, type WeekState, weekSnapshot } from "./snapshot";

/** A customer who should order now by a rhythm of its own. */
export type DueCustomer = Pick<CustomerRhythm, "customer" | "status" | "nextExpected" | "daysOverdue">;

/** What the workbook carries from build to build. */
export interface Week {
  readonly now: WeekSnapshot;
  /** Due and overdue customers, the longest overdue first. */
  readonly due: readonly DueCustomer[];
  /** How it was before the orders last changed, and what is new since; absent until they change after a first build. */
  readonly before?: WeekSnapshot;
  readonly report?: WeekReport;
}

/**
 * The week after a build. A build over the same orders, as after a changed setting, still tells what was new: it is compared
 * with what its predecessor was compared with.
 */
export function weekAfter(last: Week | undefined, state: WeekState): Week {
  const now = weekSnapshot(state);
  const before = last && hasSameOrders(last.now, now) ? last.before : last?.now;
  const due = dueCustomers(state);
  return before ? { now, due, before, report: weekReport(before, state) } : { now, due };
}

function dueCustomers({ rhythms }: WeekState): DueCustomer[] {
  return rhythms
    .filter(({ status }) => status === "due" || status === "overdue")
    .map(({ customer, status, nextExpected, daysOverdue }) => ({ customer, status, nextExpected, daysOverdue }))
    .sort((a, b) => b.daysOverdue - a.daysOverdue || a.nextExpected - b.nextExpected);
}

function hasSameOrders(one: WeekSnapshot, other: WeekSnapshot): boolean {
  if (one.asOf !== other.asOf || one.customers.length !== other.customers.length) return false;
  const known = new Map(one.customers.map((customer) => [customer.customer, customer]));
  return other.customers.every((customer) => isSame(known.get(customer.customer), customer));
}

const isSame = (one: CustomerThen | undefined, other: CustomerThen): boolean =>
  one !== undefined && one.orders === other.orders && one.net === other.net && one.lastOrder === other.lastOrder;
