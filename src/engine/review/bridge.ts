import { EngineError } from "../errors";
import type { CustomerBook } from "../orders/book";
import type { ResultTable } from "../result-table";
import { round9 } from "../stats/round";
import { addTo, newSums, totalOf } from "../stats/sum";
import { firstOrderDay, isIn, netByCustomer, ordersIn, type Period, periodOf, sameDatesLastYear } from "./period";

/** From last year's revenue to this year's, in the order of the rows. */
export const bridgeSteps = ["prior", "new", "reactivated", "expansion", "contraction", "lost", "current"] as const;

export type BridgeStep = (typeof bridgeSteps)[number];

export interface BridgeRow {
  readonly step: BridgeStep;
  /** A level for "prior" and "current", a change for the steps between. */
  readonly amount: number;
  readonly customers: number;
}

export const bridgeTable: ResultTable<BridgeRow> = {
  id: "bridge",
  columns: [
    { id: "step", kind: "label", value: (row) => ({ label: `bridge.${row.step}` }) },
    { id: "amount", kind: "money", value: (row) => row.amount },
    { id: "customers", kind: "whole", value: (row) => row.customers },
  ],
};

/**
 * Revenue bridge against the same dates of last year (spec 5.2). The change of each customer's net revenue stands in
 * exactly one step, chosen by its orders in the two windows, so the steps add up. Customers with returns alone in both
 * windows change "contraction" and are not counted; customers with the same revenue twice change and count nothing.
 *
 * Errors: end before start; no line in either window.
 */
export function bridge(book: CustomerBook, start: number, end: number): BridgeRow[] {
  const period = periodOf(start, end);
  const prior = sameDatesLastYear(period);
  if (!hasLineIn(book, period) && !hasLineIn(book, prior)) throw new EngineError("noSalesInEitherPeriod", "start");

  const current = netByCustomer(book, period);
  const before = netByCustomer(book, prior);
  const amounts = newSums(bridgeSteps.length);
  const customers = { prior: 0, new: 0, reactivated: 0, expansion: 0, contraction: 0, lost: 0, current: 0 };
  const add = (step: BridgeStep, amount: number, counts: boolean) => {
    addTo(amounts, bridgeSteps.indexOf(step), amount);
    if (counts) customers[step] += 1;
  };

  for (let customer = 0; customer < book.customers; customer++) {
    const now = current[customer] as number;
    const then = before[customer] as number;
    const change = round9(now - then);
    const isActive = ordersIn(book, customer, period) > 0;
    const wasActive = ordersIn(book, customer, prior) > 0;
    add("prior", then, wasActive);
    add("current", now, isActive);
    if (isActive && wasActive) add(change < 0 ? "contraction" : "expansion", change, change !== 0);
    else if (isActive) add(isNew(book, customer, prior) ? "new" : "reactivated", change, true);
    else if (wasActive) add("lost", change, true);
    else add("contraction", change, false);
  }
  return bridgeSteps.map((step, place) => ({
    step,
    amount: round9(totalOf(amounts, place)),
    customers: customers[step],
  }));
}

/** No order up to the end of the prior window. */
function isNew(book: CustomerBook, customer: number, prior: Period): boolean {
  const first = firstOrderDay(book, customer);
  return first !== undefined && first > prior.end;
}

function hasLineIn({ orders, asOf }: CustomerBook, period: Period): boolean {
  return orders.day.some((day) => isIn(day, period) && day <= asOf);
}
