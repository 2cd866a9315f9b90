import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekReport } from "../../../../src/engine/reorder/week/report";
import { weekSnapshot } from "../../../../src/engine/reorder/week/snapshot";
import { day, type Line } from "../../order-lines";
import { referenceLines } from "../../reference-book";
import { lastWeek, stateOf, thisWeek } from "./states";

const report = weekReport(weekSnapshot(lastWeek()), thisWeek());

describe("what is new since the last build (spec 6.1, on spec D.1)", () => {
  it("names the days of both builds", () => {
    expect([report.since, report.asOf]).toEqual([day("2025-11-15"), day("2025-11-24")]);
  });

  it("lists orders that landed by customer, the largest first, and says who is new", () => {
    expect(report.landed).toEqual([
      { customer: "Cedar Tools", orders: 1, amount: 6200, lastOrder: day("2025-11-18"), isNewCustomer: false },
      { customer: "Pine Lab", orders: 2, amount: 4000, lastOrder: day("2025-11-21"), isNewCustomer: true },
    ]);
  });

  it("adds returns of customers without a new order to one sum", () => {
    expect(report.corrections).toBe(-400);
  });

  it("names the planned order that came, and nothing that was settled before", () => {
    // Planned from Cedar Tools' order of 2024-12-02; it came 14 days early.
    expect(report.settled).toEqual([
      {
        customer: "Cedar Tools",
        base: "SO-024",
        outcome: "onTime",
        expectedDate: day("2025-12-02"),
        placedDay: day("2025-11-18"),
        plannedAmount: 6000,
        placedAmount: 6200,
      },
    ]);
  });

  it("names who became overdue", () => {
    // Juniper Parts: cycle 31 (spec 9.2), last order 2025-10-16: 39 / 31 days = 1.26, expected on 2025-11-16.
    expect(report.newlyOverdue).toEqual([{ customer: "Juniper Parts", from: "due", to: "overdue", daysOverdue: 8 }]);
  });

  it("names other changes of status, in the order of the customers given", () => {
    // Birch Home: 54 / 63 days = 0.86. Cedar Tools ordered.
    expect(report.statusChanges).toEqual([
      { customer: "Birch Home", from: "notDue", to: "due", daysOverdue: 0 },
      { customer: "Cedar Tools", from: "due", to: "notDue", daysOverdue: 0 },
    ]);
  });

  it("calls a planned order missed in the week in which its 45 days end, and not again", () => {
    const lines: Line[] = [
      { customer: "Elm", date: "2024-10-06", amount: 100 },
      { customer: "Fir", date: "2024-03-01", amount: 100 },
      { customer: "Fir", date: "2025-11-01", amount: 100 },
    ];
    const at = (asOf: string) => stateOf(lines, asOf);
    const missed = (from: string, to: string) =>
      weekReport(weekSnapshot(at(from)), at(to)).settled.map(({ customer, outcome }) => [customer, outcome]);
    expect(missed("2025-11-14", "2025-11-21")).toEqual([["Elm", "missed"]]);
    expect(missed("2025-11-21", "2025-11-28")).toEqual([]);
  });

  it("takes customers whose orders were deleted as a correction", () => {
    const fewer = stateOf(
      referenceLines.filter(({ customer }) => customer !== "Mesa Retail"),
      "2025-11-15",
    );
    expect(weekReport(weekSnapshot(lastWeek()), fewer)).toMatchObject({ landed: [], corrections: -14_000 });
  });

  it("adds up to the change of all amounts, whatever was pasted", () => {
    const line = fc.record({
      customer: fc.constantFrom("Acme Trading", "Elm Textiles", "Pine Lab"),
      date: fc.constantFrom("2025-10-30", "2025-11-17", "2025-11-20"),
      amount: fc.integer({ min: -9000, max: 9000 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const now = stateOf([...referenceLines, ...lines], "2025-11-24");
        const { landed, corrections } = weekReport(weekSnapshot(lastWeek()), now);
        const told = landed.reduce((sum, { amount }) => sum + amount, corrections);
        const total = now.rhythms.reduce((sum, { customerIndex }) => sum + (now.book.net[customerIndex] ?? 0), 0);
        expect(told).toBeCloseTo(total - 850_600, 6);
      }),
      { numRuns: 50 },
    );
  });
});
