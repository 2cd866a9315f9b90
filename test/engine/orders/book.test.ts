import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/engine/calendar/serial";
import { bookAsOf, customerBook } from "../../../src/engine/orders/book";
import { day, type Line, ordersOf } from "../order-lines";
import { orderLines, shuffled } from "../random-lines";

/** Each customer's orders as [date, amount], and its net amount. */
function ordersByCustomer(lines: readonly Line[], asOf?: string) {
  const book = customerBook(ordersOf(lines, asOf ?? "2025-12-31"), asOf === undefined ? undefined : day(asOf));
  return Object.fromEntries(
    book.orders.customer.texts.map((name, customer) => {
      const orders: [string, number][] = [];
      for (let at = book.orderStart[customer] as number; at < (book.orderStart[customer + 1] as number); at++) {
        orders.push([isoOf(book.orderDay[at] as number), book.orderAmount[at] as number]);
      }
      return [name, { orders, net: book.net[customer] }];
    }),
  );
}

describe("a book of customers", () => {
  it("makes one order of the lines under one number, dated by the earliest positive line (spec 1.3-5)", () => {
    const book = ordersByCustomer([
      { customer: "Acme", date: "2025-01-03", amount: 20, order: "7" },
      { customer: "Acme", date: "2025-01-01", amount: -5, order: "7" },
      { customer: "Acme", date: "2025-01-02", amount: 10, order: "7" },
    ]);
    expect(book).toEqual({ Acme: { orders: [["2025-01-02", 25]], net: 25 } });
  });

  it("takes one number at two customers for two orders", () => {
    const book = ordersByCustomer([
      { customer: "Acme", date: "2025-01-01", amount: 1, order: "7" },
      { customer: "Birch", date: "2025-01-02", amount: 2, order: "7" },
      { customer: "Acme", date: "2025-01-03", amount: 4, order: "7" },
    ]);
    expect(book.Acme?.orders).toEqual([["2025-01-01", 5]]);
    expect(book.Birch?.orders).toEqual([["2025-01-02", 2]]);
  });

  it("makes one order a day of the lines without a number, beside those with one", () => {
    const book = ordersByCustomer([
      { customer: "Acme", date: "2025-01-02", amount: 1 },
      { customer: "Acme", date: "2025-01-01", amount: 2 },
      { customer: "Acme", date: "2025-01-02", amount: 4 },
      { customer: "Acme", date: "2025-01-02", amount: 8, order: "7" },
    ]);
    expect(book.Acme?.orders).toEqual([
      ["2025-01-01", 2],
      ["2025-01-02", 5],
      ["2025-01-02", 8],
    ]);
  });

  it("takes returns off the net amount, never for an order", () => {
    const book = ordersByCustomer([
      { customer: "Acme", date: "2025-01-01", amount: 10 },
      { customer: "Acme", date: "2025-01-01", amount: -30 },
      { customer: "Acme", date: "2025-02-01", amount: -1 },
      { customer: "Acme", date: "2025-03-01", amount: -1, order: "R1" },
    ]);
    expect(book).toEqual({ Acme: { orders: [["2025-01-01", 10]], net: -22 } });
  });

  it("has no order where a number's lines come to nothing", () => {
    const book = ordersByCustomer([
      { customer: "Acme", date: "2025-01-01", amount: 0.3, order: "7" },
      { customer: "Acme", date: "2025-01-05", amount: -0.1, order: "7" },
      { customer: "Acme", date: "2025-01-06", amount: -0.2, order: "7" },
    ]);
    expect(book).toEqual({ Acme: { orders: [], net: 0 } });
  });

  it("counts samples of amount 0 for nothing", () => {
    expect(ordersByCustomer([{ customer: "Acme", date: "2025-01-01", amount: 0 }])).toEqual({
      Acme: { orders: [], net: 0 },
    });
  });

  it("does not know later lines, not even the return of an earlier order", () => {
    const lines: Line[] = [
      { customer: "Acme", date: "2025-01-01", amount: 10, order: "7" },
      { customer: "Acme", date: "2025-02-01", amount: -10, order: "7" },
    ];
    expect(ordersByCustomer(lines, "2025-01-31")).toEqual({ Acme: { orders: [["2025-01-01", 10]], net: 10 } });
    expect(ordersByCustomer(lines)).toEqual({ Acme: { orders: [], net: 0 } });
    const book = customerBook(ordersOf(lines));
    expect(bookAsOf(book, book.asOf)).toBe(book);
    expect([...bookAsOf(book, day("2025-01-31")).orderAmount]).toEqual([10]);
  });

  it("adds cents exactly", () => {
    const lines = Array.from({ length: 1000 }, (): Line => ({ customer: "Acme", date: "2025-01-01", amount: 0.1 }));
    expect(ordersByCustomer(lines).Acme?.net).toBe(100);
  });

  it("is empty for no lines", () => {
    const book = customerBook(ordersOf([], "2025-01-01"));
    expect([book.customers, book.lines.length, book.orderDay.length]).toEqual([0, 0, 0]);
  });

  it("is the same for any order of the rows", () => {
    fc.assert(
      fc.property(shuffled(orderLines), ([lines, mixed]) => {
        expect(ordersByCustomer(mixed)).toEqual(ordersByCustomer(lines));
      }),
    );
  });

  it("keeps R and F of everybody when a return without a number is added", () => {
    fc.assert(
      fc.property(orderLines, fc.nat(), (lines, at) => {
        const { customer, date } = lines[at % lines.length] as Line;
        const before = ordersByCustomer(lines)[customer]?.orders;
        const after = ordersByCustomer([...lines, { customer, date, amount: -1e6 }])[customer]?.orders;
        expect(after).toEqual(before);
      }),
    );
  });
});
