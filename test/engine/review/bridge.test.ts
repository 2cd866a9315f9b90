import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerBook } from "../../../src/engine/orders/book";
import { bridge } from "../../../src/engine/review/bridge";
import { day, type Line, ordersOf } from "../order-lines";
import { orderLines, shuffled } from "../random-lines";
import { referenceLines } from "../reference-book";

const start = day("2025-01-01");
const end = day("2025-11-15");

function bridgeOf(lines: readonly Line[], from = start, to = end) {
  return bridge(customerBook(ordersOf(lines, "2025-12-31")), from, to);
}

describe("revenue bridge", () => {
  it("gives the reference result (spec 5.2 REVIEW.BRIDGE)", () => {
    expect(bridgeOf(referenceLines).map((row) => [row.step, row.amount, row.customers])).toEqual([
      ["prior", 180_000, 7],
      ["new", 84_600, 6],
      ["reactivated", 5_000, 1],
      ["expansion", 271_000, 5],
      ["contraction", 0, 0],
      ["lost", -14_000, 1],
      ["current", 526_600, 13],
    ]);
  });

  it("chooses a customer's step by its orders, not by its returns", () => {
    const rows = bridgeOf([
      { customer: "Lost", date: "2024-02-01", amount: 100 },
      { customer: "Lost", date: "2025-02-01", amount: -40 },
    ]);
    expect(rows.find((row) => row.step === "lost")).toEqual({ step: "lost", amount: -140, customers: 1 });
    expect(rows.find((row) => row.step === "current")).toEqual({ step: "current", amount: -40, customers: 0 });
  });

  it("puts returns without an order in either window into contraction, uncounted", () => {
    const rows = bridgeOf([
      { customer: "Past", date: "2023-02-01", amount: 100 },
      { customer: "Past", date: "2025-02-01", amount: -40 },
    ]);
    expect(rows.find((row) => row.step === "contraction")).toEqual({ step: "contraction", amount: -40, customers: 0 });
  });

  it("calls a customer new whose first order came between the windows", () => {
    const rows = bridgeOf([
      { customer: "Winter", date: "2024-12-01", amount: 10 },
      { customer: "Winter", date: "2025-12-01", amount: 10 },
      { customer: "Winter", date: "2025-02-01", amount: 10 },
    ]);
    expect(rows.find((row) => row.step === "new")).toEqual({ step: "new", amount: 10, customers: 1 });
  });

  it("says so when there is no line in either window", () => {
    expect(() => bridgeOf(referenceLines, day("2030-01-01"), day("2030-12-31"))).toThrow(
      expect.objectContaining({ key: "noSalesInEitherPeriod", code: "#N/A" }),
    );
  });

  it("refuses a period that ends before it starts", () => {
    expect(() => bridgeOf(referenceLines, end, start)).toThrow(
      expect.objectContaining({ key: "endBeforeStart", code: "#NUM!" }),
    );
  });

  it("always adds up, whatever the order of the rows", () => {
    fc.assert(
      fc.property(shuffled(orderLines), ([lines, mixed]) => {
        const window = [day("2024-07-01"), day("2025-06-30")] as const;
        const anchored = (all: Line[]) => [...all, { customer: "Yew", date: "2025-01-01", amount: 1 }];
        const rows = bridgeOf(anchored(lines), ...window);
        const amounts = rows.map((row) => row.amount);
        const steps = amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0);
        expect(steps).toBeCloseTo(amounts.at(-1) as number, 6);
        expect(bridgeOf(anchored(mixed), ...window)).toEqual(rows);
      }),
    );
  });
});
