import { addMonths } from "../calendar/serial";
import type { CustomerBook } from "../orders/book";
import type { ResultTable } from "../result-table";
import { round9 } from "../stats/round";
import { sumOf } from "../stats/sum";
import { firstOrderDay, netByCustomer, ordersIn, type Period, periodOf, yearBefore } from "./period";

export type CustomerGroup = "new" | "retained" | "reactivated" | "noOrder" | "inactive";

export interface CustomerGroupRow {
  readonly group: CustomerGroup | "totalActive";
  readonly customers: number;
  /** In the period; for customers without an order in it, of the 12 months before. Null where it says nothing. */
  readonly revenue: number | null;
  /** Of the revenue of all active customers. */
  readonly share: number | null;
  /** Retention beside "retained", churn beside "noOrder". */
  readonly rate: number | null;
}

export const customerGroupTable: ResultTable<CustomerGroupRow> = {
  id: "customerGroups",
  columns: [
    { id: "group", kind: "label", value: (row) => ({ label: `group.${row.group}` }) },
    { id: "customers", kind: "whole", value: (row) => row.customers },
    { id: "revenue", kind: "money", value: (row) => row.revenue },
    { id: "share", kind: "percent", value: (row) => row.share },
    { id: "rate", kind: "percent", value: (row) => row.rate },
  ],
};

/**
 * Who bought in a period, who came back and who stayed away (spec 5.2, AMB-35, AMB-36). New: first order ever in the
 * period. Retained: also ordered in the 12 months before. Reactivated: ordered before those. No order: ordered in the 12
 * months before, not in the period.
 *
 * Error: end before start.
 */
export function customerGroups(book: CustomerBook, start: number, end: number): CustomerGroupRow[] {
  const period = periodOf(start, end);
  const before = yearBefore(period);
  const members = membersByGroup(book, period, before);
  const revenue = netByCustomer(book, period);
  const revenueBefore = netByCustomer(book, before);
  const sumFor = (group: CustomerGroup, amounts: Float64Array) =>
    round9(sumOf(members[group].map((customer) => amounts[customer] as number)));

  const active = (["new", "retained", "reactivated"] as const).map((group) => ({
    group,
    customers: members[group].length,
    revenue: sumFor(group, revenue),
  }));
  const total = round9(sumOf(active.map((row) => row.revenue)));
  const activeBefore = members.retained.length + members.noOrder.length;
  const rateOf = (group: CustomerGroup) => (activeBefore === 0 ? null : members[group].length / activeBefore);
  const shareOf = (amount: number) => (total === 0 ? null : amount / total);

  return [
    ...active.map((row) => ({
      ...row,
      share: shareOf(row.revenue),
      rate: row.group === "retained" ? rateOf("retained") : null,
    })),
    {
      group: "totalActive",
      customers: active.reduce((count, row) => count + row.customers, 0),
      revenue: total,
      share: shareOf(total),
      rate: null,
    },
    {
      group: "noOrder",
      customers: members.noOrder.length,
      revenue: sumFor("noOrder", revenueBefore),
      share: null,
      rate: rateOf("noOrder"),
    },
    { group: "inactive", customers: members.inactive.length, revenue: null, share: null, rate: null },
  ];
}

function membersByGroup(book: CustomerBook, period: Period, before: Period): Record<CustomerGroup, number[]> {
  const members: Record<CustomerGroup, number[]> = {
    new: [],
    retained: [],
    reactivated: [],
    noOrder: [],
    inactive: [],
  };
  for (let customer = 0; customer < book.customers; customer++) {
    const first = firstOrderDay(book, customer);
    if (first === undefined || first > period.end) continue;
    const isActive = ordersIn(book, customer, period) > 0;
    const wasActive = ordersIn(book, customer, before) > 0;
    if (isActive && first >= period.start) members.new.push(customer);
    else if (isActive) members[wasActive ? "retained" : "reactivated"].push(customer);
    else members[wasActive ? "noOrder" : "inactive"].push(customer);
  }
  return members;
}

/** True where the book does not reach 12 months back from the start: its "new" customers may be old ones (AMB-35). */
export function isHistoryShort(book: CustomerBook, start: number): boolean {
  const oldest = book.orderDay.reduce((earliest, day) => Math.min(earliest, day), start);
  return oldest > addMonths(start, -12);
}
