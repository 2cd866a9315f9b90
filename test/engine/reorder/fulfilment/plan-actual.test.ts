import { describe, expect, it } from "vitest";
import { workingDays } from "../../../../src/engine/calendar/working-days";
import { customerBook } from "../../../../src/engine/orders/book";
import {
  byPlannedMonth,
  fulfilments,
  placedOrders,
  sumOutcomes,
} from "../../../../src/engine/reorder/fulfilment/plan-actual";
import { reorderPlan } from "../../../../src/engine/reorder/plan";
import { sameGrowth } from "../../../../src/engine/reorder/plan/growth";
import { plannedOrders } from "../../../../src/engine/reorder/plan/planned-orders";
import { defaultSettings } from "../../../../src/engine/settings/settings";
import { day, type Line, ordersOf } from "../../order-lines";

const calendar = workingDays({ holidays: [], makeUpDays: [] });
const newYearsEve = day("2024-12-31");

const line = (date: string, amount: number, customer = "Acme"): Line => ({ customer, date, amount });

function held(lines: readonly Line[], asOf: string) {
  const orders = ordersOf(lines, asOf);
  const before = customerBook(orders, newYearsEve);
  const plan = { growth: sameGrowth(0), year: 2025, method: "season", calendar } as const;
  const rows = reorderPlan(before, plan, defaultSettings);
  const planned = plannedOrders(before, rows, { contactDaysOf: () => undefined, calendar });
  return fulfilments(planned, placedOrders(customerBook(orders), newYearsEve), day(asOf), defaultSettings);
}

describe("a plan held against the orders that came", () => {
  const { rows, unplanned } = held(
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
    expect(rows.map(({ outcome }) => outcome)).toEqual(["onTime", "early", "late", "missed", "open"]);
  });

  it("leaves what nobody planned", () => {
    expect(unplanned.map(({ name, amount }) => [name, amount])).toEqual([["2025-09-12", 50]]);
  });

  it("adds up counts, amounts and how far single amounts were off", () => {
    expect(sumOutcomes(rows)).toEqual({
      planned: 5,
      counts: { onTime: 1, early: 1, late: 1, missed: 1, open: 1 },
      plannedAmount: 400,
      placedAmount: 310,
      deviation: 10 + 20 + 0 + 100,
    });
  });

  it("counts an order in the month it was planned for", () => {
    expect(byPlannedMonth(rows).map((month) => month.length)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0]);
  });
});
