import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf } from "../../../../src/engine/calendar/serial";
import { workingDays } from "../../../../src/engine/calendar/working-days";
import { customerBook } from "../../../../src/engine/orders/book";
import { reorderPlan } from "../../../../src/engine/reorder/plan";
import { sameGrowth } from "../../../../src/engine/reorder/plan/growth";
import { includeShare } from "../../../../src/engine/reorder/plan/include";
import { keepOrders } from "../../../../src/engine/reorder/plan/keep-orders";
import { sumByCustomer, sumByProduct } from "../../../../src/engine/reorder/plan/plan-sums";
import { defaultSettings } from "../../../../src/engine/settings/settings";
import { ordersOf } from "../../order-lines";
import { orderLines } from "../../random-lines";
import { referenceLines } from "../../reference-book";
import { listed, plannedBook } from "../planned-book";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Some books hold returns alone, or nothing in the last 12 months. */
function isPlanned(plan: () => unknown): boolean {
  try {
    plan();
    return true;
  } catch {
    return false;
  }
}

describe("sums of planned orders", () => {
  const orders = plannedBook(customerBook(ordersOf(referenceLines)), 2026);

  it("are the months of spec 9.2 at 10%", () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      Math.round(1.1 * sum(sumByCustomer(orders).map(({ months }) => months[month] ?? 0))),
    );
    expect(months).toEqual([
      58_758, 79_548, 35_658, 46_658, 70_528, 51_058, 35_658, 84_058, 42_258, 47_758, 41_158, 85_158,
    ]);
  });

  it("weigh 580,250: half of the overdue, nothing of the lost (spec 9.2)", () => {
    const weighted = sum(
      listed(orders).map(({ baseAmount, status }) => baseAmount * includeShare(status, defaultSettings)),
    );
    expect(1.1 * weighted).toBeCloseTo(580_250, 6);
  });

  it("are the same by product as by customer", () => {
    const byProduct = sum(sumByProduct(orders).flatMap(({ amounts }) => [...amounts]));
    expect(byProduct).toBeCloseTo(616_600, 6);
  });

  it("of what a table keeps and of the rest make up REORDER.PLAN's total to the cent", () => {
    fc.assert(
      fc.property(
        orderLines,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: -50, max: 100 }),
        fc.constantFrom("season" as const, "cycle" as const),
        (lines, most, percent, method) => {
          const book = customerBook(ordersOf(lines));
          const year = civilOf(book.asOf).year + 1;
          const growth = percent / 100;
          const calendar = workingDays({ holidays: [], makeUpDays: [] });
          const plan = { growth: sameGrowth(growth), year, method, calendar };
          fc.pre(isPlanned(() => reorderPlan(book, plan, defaultSettings)));
          const rows = reorderPlan(book, plan, defaultSettings);
          const orders = plannedBook(book, year, { method });
          const { kept, rest } = keepOrders(orders, most, orders.baseAmount);
          const table = sum(Array.from(kept, (order) => (orders.baseAmount[order] ?? 0) * (1 + growth)));
          const others = sum(sumByCustomer(orders, rest).map(({ baseAmount }) => baseAmount * (1 + growth)));
          expect(Math.abs(table + others - sum(rows.map((row) => row.expectedAmount)))).toBeLessThan(0.005);
        },
      ),
    );
  });
});
