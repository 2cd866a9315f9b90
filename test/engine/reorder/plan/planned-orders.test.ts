import { describe, expect, it } from "vitest";
import { customerBook } from "../../../../src/engine/orders/book";
import type { ContactDaysOf } from "../../../../src/engine/reorder/plan/planned-orders";
import type { Settings } from "../../../../src/engine/settings/settings";
import { day, type Line, ordersOf } from "../../order-lines";
import { referenceLines } from "../../reference-book";
import { listed, plannedBook } from "../planned-book";

const planned = (
  lines: readonly Line[],
  method: Settings["reorder.method"] = "season",
  contactDaysOf: ContactDaysOf = () => undefined,
) => listed(plannedBook(customerBook(ordersOf(lines)), 2026, { method, contactDaysOf }));

const line = (more: Partial<Line>): Line => ({ customer: "Acme", date: "2025-03-16", amount: 100, ...more });

describe("planned orders", () => {
  it("put the products of one order together, the largest first", () => {
    const [order, ...others] = planned([
      line({ order: "A-1", product: "P-200", amount: 40 }),
      line({ order: "A-1", product: "P-310", amount: 60 }),
    ]);
    expect(others).toEqual([]);
    expect(order).toMatchObject({
      customer: "Acme",
      base: "A-1",
      expectedDate: day("2026-03-16"),
      contactBy: day("2026-02-13"),
      contactDays: null,
      baseAmount: 100,
      baseQuantity: null,
    });
    expect(order?.products.map(({ name, baseAmount }) => [name, baseAmount])).toEqual([
      ["P-310", 60],
      ["P-200", 40],
    ]);
  });

  it("are named by the day of the order behind them where it has no number", () => {
    expect(planned([line({})]).map(({ base }) => base)).toEqual(["2025-03-16"]);
  });

  it("are named by their place in the year where they follow the customer's cycle", () => {
    const orders = planned(
      ["2025-01-10", "2025-05-10", "2025-09-07"].map((date) => line({ date })),
      "cycle",
    );
    expect(orders.map(({ base, baseAmount }) => [base, baseAmount])).toEqual([
      ["#1", 75],
      ["#2", 75],
      ["#3", 75],
      ["#4", 75],
    ]);
  });

  it("take the largest contact days of their products", () => {
    const days = new Map([
      ["P-200", 45],
      ["P-310", 20],
    ]);
    const [order] = planned(
      [line({ order: "A-1", product: "P-200" }), line({ order: "A-1", product: "P-310" })],
      "season",
      (product) => days.get(product),
    );
    expect([order?.contactDays, order?.contactBy]).toEqual([45, day("2026-01-30")]);
  });

  it("hold the quantity sold, less what came back", () => {
    const lines = [line({ order: "A-1", amount: 100 }), line({ date: "2025-04-01", amount: -25 })];
    const orders = { ...ordersOf(lines), quantity: Float64Array.from([40, -10]) };
    const [order] = listed(plannedBook(customerBook(orders), 2026));
    expect([order?.baseAmount, order?.baseQuantity]).toEqual([75, 30]);
  });

  it("are the reference plan, 52 orders and 616,600 before growth (spec 9.2)", () => {
    const orders = planned(referenceLines);
    expect(orders).toHaveLength(52);
    expect(orders.reduce((sum, { baseAmount }) => sum + baseAmount, 0)).toBeCloseTo(616_600, 6);
    const keys = orders.map(({ customer, base }) => `${customer}|${base}`);
    expect(new Set(keys).size).toBe(52);
  });
});
