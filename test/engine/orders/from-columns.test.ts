import { describe, expect, it } from "vitest";
import { CellError } from "../../../src/engine/cell";
import { ordersFromColumns } from "../../../src/engine/orders/from-columns";
import { defaultSettings } from "../../../src/engine/settings/settings";

const settings = defaultSettings;

describe("ordersFromColumns", () => {
  it("skips a header row and the blank rows below the data, in all columns together (spec 1.3-12)", () => {
    const orders = ordersFromColumns(
      {
        customers: ["Customer", "Acme", "Birch", null, null],
        dates: ["Date", 45000, "2023-03-16", null, null],
        amounts: ["Amount", 10, "1.2万", null, null],
        orderNumbers: ["No", "007", "=1+1", null, null],
      },
      { settings },
    );
    expect([...orders.amount]).toEqual([10, 12_000]);
    expect([...orders.day]).toEqual([45000, 45001]);
    expect(orders.orderNumber.texts).toEqual(["007", "=1+1"]);
    expect(orders.asOf).toBe(45001);
  });

  it("takes a text row for data where only one of dates and amounts is text", () => {
    expect(
      ordersFromColumns({ customers: ["A", "B"], dates: ["soon", 45000], amounts: [1, 2] }, { settings }).length,
    ).toBe(1);
  });

  it("skips bad rows, error values and rows after the as-of date instead of failing", () => {
    const orders = ordersFromColumns(
      {
        customers: ["A", null, "C", "D", "Total"],
        dates: [45000, 45000, new CellError("#N/A"), 45002, 45000],
        amounts: [1, 2, 3, 4, 5],
      },
      { settings, asOf: 45001 },
    );
    expect([...orders.row]).toEqual([1]);
  });

  it("uses exact repeats: without the whole table nobody can tell", () => {
    const twice = { customers: ["A", "A"], dates: [45000, 45000], amounts: [1, 1], orderNumbers: ["x", "x"] };
    expect(ordersFromColumns(twice, { settings }).length).toBe(2);
  });

  it("refuses columns of different length and names both", () => {
    expect(() => ordersFromColumns({ customers: ["A", "B"], dates: [45000], amounts: [1, 2] }, { settings })).toThrow(
      expect.objectContaining({
        key: "unequalLengths",
        argument: "dates",
        parameters: { first: "customers", firstCount: 2, count: 1 },
      }),
    );
    expect(() => ordersFromColumns({ customers: ["A"], dates: [45000, 45000], amounts: [1, 2] }, { settings })).toThrow(
      expect.objectContaining({ argument: "customers", parameters: { first: "dates", firstCount: 2, count: 1 } }),
    );
  });

  it("lets a longer range end in blanks", () => {
    const orders = ordersFromColumns(
      { customers: ["A", null, null], dates: [45000, null], amounts: [1] },
      { settings },
    );
    expect(orders.length).toBe(1);
  });

  it("says whether no row is usable or all are later", () => {
    const later = { customers: ["A"], dates: [45000], amounts: [1] };
    expect(() => ordersFromColumns(later, { settings, asOf: 44000 })).toThrow(
      expect.objectContaining({ key: "noOrderByAsOf" }),
    );
    expect(() => ordersFromColumns({ customers: ["A"], dates: [null], amounts: [1] }, { settings })).toThrow(
      expect.objectContaining({ key: "noUsableOrder", parameters: { count: 1 } }),
    );
    expect(() => ordersFromColumns({ customers: [], dates: [], amounts: [] }, { settings })).toThrow(
      expect.objectContaining({ key: "noUsableOrder" }),
    );
  });
});
