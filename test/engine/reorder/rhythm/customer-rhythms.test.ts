import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerBook } from "../../../../src/engine/orders/book";
import { cycleOfBook } from "../../../../src/engine/reorder/rhythm/book-cycle";
import { customerRhythms } from "../../../../src/engine/reorder/rhythm/customer-rhythms";
import { defaultSettings, settingsWith } from "../../../../src/engine/settings/settings";
import { day, type Line, ordersOf } from "../../order-lines";
import { orderLines, shuffled } from "../../random-lines";
import { referenceLines } from "../../reference-book";

const AS_OF = day("2025-11-15");
const book = customerBook(ordersOf(referenceLines));

/** Spec 9.2, order rhythm: cycle, variation, days since ÷ cycle, status, next expected. */
const reference = [
  ["Acme Trading", 31, 0.028, 0.39, "notDue", "2025-12-04"],
  ["Birch Home", 63, 0.053, 0.71, "notDue", "2025-12-03"],
  ["Cedar Tools", 77, 0.24, 0.97, "due", "2025-11-17"],
  ["Delta Foods", 184, 0.011, 0.65, "notDue", "2026-01-18"],
  ["Elm Textiles", 81, 0.302, 1.31, "overdue", "2025-10-21"],
  ["Fir Crafts", 77, null, 3.61, "lost", "2025-04-28"],
  ["Gum Studio", 77, null, 2.34, "lost", "2025-08-04"],
  ["Hazel Outdoor", 77, null, 0.26, "notDue", "2026-01-11"],
  ["Iris Medical", 98, 0.083, 0.61, "notDue", "2025-12-23"],
  ["Juniper Parts", 31, 0.029, 0.97, "due", "2025-11-16"],
  ["Kite Marine", 245, null, 1.22, "overdue", "2025-09-22"],
  ["Lotus Gifts", 219, null, 0, "notDue", "2026-06-22"],
  ["Mesa Retail", 189, null, 2.28, "lost", "2025-03-18"],
  ["Nova Lights", 365, null, 0.24, "notDue", "2026-08-20"],
  ["Opal Labs", 77, null, 12.03, "lost", "2023-07-20"],
] as const;

describe("the rhythm of the reference customers (spec 9.2)", () => {
  const rows = customerRhythms(book, AS_OF, defaultSettings);

  it("is that of the table", () => {
    const seen = rows
      .map(({ customer, cycle, variation, daysSince, status, nextExpected }) => [
        customer,
        cycle,
        variation === null ? null : Number(variation.toFixed(3)),
        Number((daysSince / cycle).toFixed(2)),
        status,
        nextExpected,
      ])
      .sort();
    expect(seen).toEqual(
      reference.map(([customer, cycle, variation, ratio, status, next]) => [
        customer,
        cycle,
        variation,
        ratio,
        status,
        day(next),
      ]),
    );
  });

  it("tells own cycles from the provisional ones of two dates and the default of one", () => {
    const customersWith = (from: string) =>
      rows
        .filter((row) => row.cycleFrom === from)
        .map((row) => row.customer)
        .sort();
    expect(customersWith("own")).toHaveLength(7);
    expect(customersWith("provisional")).toEqual(["Kite Marine", "Lotus Gifts", "Mesa Retail", "Nova Lights"]);
    expect(customersWith("default")).toEqual(["Fir Crafts", "Gum Studio", "Hazel Outdoor", "Opal Labs"]);
  });

  it("stands in the order of expected dates, then of names", () => {
    const dates = rows.map((row) => row.nextExpected);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });

  it("counts overdue days from the expected day on", () => {
    const overdue = new Map(rows.map((row) => [row.customer, row.daysOverdue]));
    expect(overdue.get("Elm Textiles")).toBe(25);
    expect(overdue.get("Cedar Tools")).toBe(0);
  });

  it("averages the orders of the last 12 months, else all of them", () => {
    const averages = new Map(rows.map((row) => [row.customer, row.averageOrder]));
    expect(averages.get("Nova Lights")).toBe(5000);
    expect(averages.get("Mesa Retail")).toBe(7000);
    // The return reduces no order.
    expect(averages.get("Juniper Parts")).toBe(3500);
  });
});

describe("the rhythm of customers", () => {
  const rhythmOf = (lines: readonly Line[], asOf: string, settings = defaultSettings) =>
    customerRhythms(customerBook(ordersOf(lines, asOf)), day(asOf), settings);

  it("takes the default cycle from the book, a setting, or 90 days where nobody has ordered three times", () => {
    expect(cycleOfBook(book)).toBe(77);
    const opal = (settings = defaultSettings) =>
      customerRhythms(book, AS_OF, settings).find((row) => row.customer === "Opal Labs")?.cycle;
    expect(opal(settingsWith({ "reorder.default_cycle": 45 }))).toBe(45);
    expect(rhythmOf([{ customer: "One", date: "2025-01-01", amount: 1 }], "2025-02-01")[0]?.cycle).toBe(90);
  });

  it("caps the interval of two dates by the setting", () => {
    const settings = settingsWith({ "reorder.max_provisional_cycle": 200 });
    const nova = customerRhythms(book, AS_OF, settings).find((row) => row.customer === "Nova Lights");
    expect(nova?.nextExpected).toBe(day("2026-03-08"));
  });

  it("counts two orders on one day as one date", () => {
    const lines: Line[] = [
      { customer: "Twice", date: "2025-01-01", amount: 10, order: "1" },
      { customer: "Twice", date: "2025-01-01", amount: 30, order: "2" },
    ];
    expect(rhythmOf(lines, "2025-02-01")[0]).toMatchObject({
      orders: 2,
      orderDates: 1,
      averageOrder: 20,
      cycleFrom: "default",
    });
  });

  it("rounds an expected day up where the cycle ends in a half", () => {
    const lines: Line[] = ["2025-01-01", "2025-01-11", "2025-01-22"].map((date) => ({
      customer: "Half",
      date,
      amount: 1,
    }));
    expect(rhythmOf(lines, "2025-01-22")[0]).toMatchObject({ cycle: 10.5, nextExpected: day("2025-02-02") });
  });

  it("looks from an earlier day without the later orders", () => {
    const earlier = customerRhythms(book, day("2025-05-15"), defaultSettings);
    expect(earlier.find((row) => row.customer === "Elm Textiles")?.lastOrder).toBe(day("2025-05-12"));
    expect(earlier.map((row) => row.customer)).not.toContain("Hazel Outdoor");
  });

  it("says so where nobody has an order yet", () => {
    expect(() => rhythmOf([{ customer: "Returner", date: "2025-01-01", amount: -1 }], "2025-02-01")).toThrow(
      expect.objectContaining({ key: "noOrderByAsOf", code: "#N/A" }),
    );
  });

  it("does not change with the order of rows", () => {
    const rowsOf = (lines: readonly Line[]) => {
      const known = customerBook(ordersOf(lines, "2025-12-31"));
      if (known.orderDay.length === 0) return [];
      return customerRhythms(known, known.asOf, defaultSettings).map(({ customerIndex: _, ...row }) => row);
    };
    fc.assert(
      fc.property(shuffled(orderLines), ([lines, mixed]) => {
        expect(rowsOf(mixed)).toEqual(rowsOf(lines));
      }),
    );
  });
});
