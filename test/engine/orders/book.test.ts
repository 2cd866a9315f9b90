import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerBook } from "../../../src/engine/orders/book";
import { NONE } from "../../../src/engine/orders/orders";
import { day, type Line, ordersOf } from "../order-lines";
import { orderLines } from "../random-lines";

describe("the book of customers", () => {
  it("says which order each line belongs to", () => {
    const lines: Line[] = [
      { customer: "A", date: "2025-03-01", amount: 50, order: "late" },
      { customer: "A", date: "2025-01-01", amount: 10 },
      { customer: "A", date: "2025-03-05", amount: -5, order: "late" },
      { customer: "A", date: "2025-01-01", amount: 20 },
      { customer: "A", date: "2025-02-01", amount: -7, order: "return" },
      { customer: "A", date: "2025-01-01", amount: -1 },
    ];
    const book = customerBook(ordersOf(lines));
    expect([...book.orderDay]).toEqual(["2025-01-01", "2025-03-01"].map(day));
    expect([...book.orderAmount]).toEqual([30, 45]);
    expect([...book.lineOrder]).toEqual([1, 0, 1, 0, NONE, NONE]);
  });

  it("adds up each order from the lines that belong to it", () => {
    fc.assert(
      fc.property(orderLines, (lines) => {
        const orders = ordersOf(lines);
        const book = customerBook(orders);
        const sums = new Float64Array(book.orderDay.length);
        book.lines.forEach((line, at) => {
          const order = book.lineOrder[at] as number;
          if (order !== NONE) sums[order] = (sums[order] as number) + (orders.amount[line] as number);
        });
        sums.forEach((sum, order) => {
          expect(sum).toBeCloseTo(book.orderAmount[order] as number, 6);
        });
      }),
    );
  });
});
