import { customerBook } from "../../../../src/engine/orders/book";
import { placedOrders } from "../../../../src/engine/reorder/fulfilment/placed-orders";
import { heldAgainst } from "../../../../src/engine/reorder/fulfilment/plan-actual";
import { customerRhythms } from "../../../../src/engine/reorder/rhythm/customer-rhythms";
import type { WeekState } from "../../../../src/engine/reorder/week/snapshot";
import { defaultSettings, type Settings } from "../../../../src/engine/settings/settings";
import { day, type Line, ordersOf } from "../../order-lines";
import { referenceLines } from "../../reference-book";
import { plannedBook } from "../planned-book";

/** What a build in 2025 finds in the orders: the plan of its year's eve, held against what came. */
export function stateOf(lines: readonly Line[], asOf: string, changed: Partial<Settings> = {}): WeekState {
  const settings = { ...defaultSettings, ...changed };
  const orders = ordersOf(lines, asOf);
  const eve = day("2024-12-31");
  const planned = plannedBook(customerBook(orders, eve), 2025, { settings });
  const book = customerBook(orders);
  return {
    book,
    settings,
    rhythms: customerRhythms(book, day(asOf), settings),
    held: heldAgainst(planned, placedOrders(book, eve), day(asOf), settings),
  };
}

/** Spec D.1 as of 2025-11-15. */
export const lastWeek = (changed: Partial<Settings> = {}): WeekState => stateOf(referenceLines, "2025-11-15", changed);

/** Spec D.1 with the orders of a week and two days more. */
export const pasted: readonly Line[] = [
  { customer: "Cedar Tools", date: "2025-11-18", amount: 6200, order: "SO-101", product: "P-200" },
  { customer: "Pine Lab", date: "2025-11-20", amount: 2500, order: "SO-102", product: "P-300" },
  { customer: "Pine Lab", date: "2025-11-21", amount: 1500, order: "SO-103", product: "P-300" },
  { customer: "Acme Trading", date: "2025-11-12", amount: -400, product: "P-100" },
];

export const thisWeek = (changed: Partial<Settings> = {}): WeekState =>
  stateOf([...referenceLines, ...pasted], "2025-11-24", changed);
