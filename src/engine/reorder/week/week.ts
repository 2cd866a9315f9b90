import { type WeekReport, weekReport } from "./report";
import { type CustomerThen, type WeekSnapshot, type WeekState, weekSnapshot } from "./snapshot";

/** What the workbook carries from build to build. */
export interface Week {
  readonly now: WeekSnapshot;
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
  return before ? { now, before, report: weekReport(before, state) } : { now };
}

function hasSameOrders(one: WeekSnapshot, other: WeekSnapshot): boolean {
  if (one.asOf !== other.asOf || one.customers.length !== other.customers.length) return false;
  const known = new Map(one.customers.map((customer) => [customer.customer, customer]));
  return other.customers.every((customer) => isSame(known.get(customer.customer), customer));
}

const isSame = (one: CustomerThen | undefined, other: CustomerThen): boolean =>
  one !== undefined && one.orders === other.orders && one.net === other.net && one.lastOrder === other.lastOrder;
