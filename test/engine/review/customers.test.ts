import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerBook } from "../../../src/engine/orders/book";
import { customerGroups, isHistoryShort } from "../../../src/engine/review/customers";
import { day, ordersOf } from "../order-lines";
import { orderLines } from "../random-lines";
import { referenceLines } from "../reference-book";

const book = customerBook(ordersOf(referenceLines));
const start = day("2025-01-01");
const end = day("2025-11-15");

describe("customers of a period", () => {
  it("gives the reference result (spec 5.2 REVIEW.CUSTOMERS)", () => {
    const percent = (value: number | null) => (value === null ? null : Number((100 * value).toFixed(1)));
    const rows = customerGroups(book, start, end).map((row) => [
      row.group,
      row.customers,
      row.revenue,
      percent(row.share),
      percent(row.rate),
    ]);
    expect(rows).toEqual([
      ["new", 4, 23_600, 4.5, null],
      ["retained", 8, 498_000, 94.6, 88.9],
      ["reactivated", 1, 5_000, 0.9, null],
      ["totalActive", 13, 526_600, 100, null],
      ["noOrder", 1, 14_000, null, 11.1],
      ["inactive", 1, null, null, null],
    ]);
  });

  it("does not know customers whose first order comes after the period", () => {
    const count = customerGroups(book, day("2024-01-01"), day("2024-06-30")).reduce(
      (sum, row) => sum + (row.group === "totalActive" ? 0 : row.customers),
      0,
    );
    // Elm, Kite and Mesa ordered in it, Nova and Opal before.
    expect(count).toBe(5);
  });

  it("takes a return off the revenue of a customer who ordered, and ignores it of one who did not", () => {
    const lines = [
      { customer: "Buyer", date: "2025-02-01", amount: 100 },
      { customer: "Buyer", date: "2025-03-01", amount: -30 },
      { customer: "Returner", date: "2024-03-01", amount: 50 },
      { customer: "Returner", date: "2025-03-01", amount: -50 },
    ];
    const rows = customerGroups(customerBook(ordersOf(lines)), start, end);
    expect(rows.find((row) => row.group === "totalActive")).toMatchObject({ customers: 1, revenue: 70 });
    expect(rows.find((row) => row.group === "noOrder")).toMatchObject({ customers: 1, revenue: 50 });
  });

  it("leaves shares and rates blank where there is nothing to divide by", () => {
    const rows = customerGroups(book, day("2019-01-01"), day("2019-12-31"));
    expect(rows.every((row) => row.share === null && row.rate === null)).toBe(true);
  });

  it("refuses a period that ends before it starts", () => {
    expect(() => customerGroups(book, end, start)).toThrow(
      expect.objectContaining({ key: "endBeforeStart", code: "#NUM!" }),
    );
  });

  it("notices a history too short to tell new customers from old (AMB-35)", () => {
    expect(isHistoryShort(book, start)).toBe(false);
    expect(isHistoryShort(book, day("2024-05-04"))).toBe(false);
    expect(isHistoryShort(book, day("2024-05-03"))).toBe(true);
  });

  it("splits all of the active revenue among its groups: the shares sum to 1", () => {
    fc.assert(
      fc.property(orderLines, (lines) => {
        const rows = customerGroups(customerBook(ordersOf(lines)), day("2024-07-01"), day("2025-06-30"));
        const [fresh, retained, reactivated, total] = rows.map((row) => row.share ?? 0) as [
          number,
          number,
          number,
          number,
        ];
        expect(fresh + retained + reactivated).toBeCloseTo(total, 9);
        expect([0, 1]).toContain(total);
      }),
    );
  });
});
