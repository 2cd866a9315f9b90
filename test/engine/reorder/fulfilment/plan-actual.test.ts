import { describe, expect, it } from "vitest";
import { customerBook } from "../../../../src/engine/orders/book";
import { placedOrders } from "../../../../src/engine/reorder/fulfilment/placed-orders";
import {
  byCustomer,
  byPlannedMonth,
  heldAgainst,
  sumOutcomes,
} from "../../../../src/engine/reorder/fulfilment/plan-actual";
import { defaultSettings } from "../../../../src/engine/settings/settings";
import { day, type Line, ordersOf } from "../../order-lines";
import { plannedBook } from "../planned-book";

const newYearsEve = day("2024-12-31");

const line = (date: string, amount: number, customer = "Acme"): Line => ({ customer, date, amount });

function held(lines: readonly Line[], asOf: string) {
  const orders = ordersOf(lines, asOf);
  const planned = plannedBook(customerBook(orders, newYearsEve), 2025);
  return heldAgainst(planned, placedOrders(customerBook(orders), newYearsEve), day(asOf), defaultSettings);
}

describe("a plan held against the orders that came", () => {
  const plan = held(
    [
      line("2024-02-01", 100),
      line("2024-04-01", 100),
      line("2024-06-01", 100),
      line("2024-08-01", 100),
      line("2024-10-01", 100),
      line("2025-02-16", 90),
      line("2025-03-16", 120),
      line("2025-07-01", 100),
      line("2025-09-12", 50, "Birch"),
    ],
    "2025-09-16",
  );

  it("says on time to 15 days, early, late, missed, and open while 45 days have not passed", () => {
    const outcomes = [0, 1, 2, 3, 4].map((order) => plan.at(order).outcome);
    expect(outcomes).toEqual(["onTime", "early", "late", "missed", "open"]);
  });

  it("leaves what nobody planned", () => {
    const unplanned = [...plan.unplanned].map(plan.placed.at);
    expect(unplanned.map(({ name, amount }) => [name, amount])).toEqual([["2025-09-12", 50]]);
  });

  it("adds up counts, amounts and how far single amounts were off", () => {
    expect(sumOutcomes(plan, Int32Array.of(0, 1, 2, 3, 4))).toEqual({
      planned: 5,
      counts: { onTime: 1, early: 1, late: 1, missed: 1, open: 1 },
      plannedAmount: 400,
      placedAmount: 310,
      deviation: 10 + 20 + 0 + 100,
    });
  });

  it("counts an order in the month it was planned for", () => {
    expect(byPlannedMonth(plan).map((month) => month.length)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0]);
  });

  it("lists the customers of whom most was planned first", () => {
    const lines = [line("2024-02-01", 100), line("2024-04-01", 300, "Birch"), line("2024-06-01", 100)];
    expect(byCustomer(held(lines, "2025-01-31")).map((orders) => [...orders])).toEqual([[1], [0, 2]]);
  });
});
