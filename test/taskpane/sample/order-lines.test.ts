import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/engine/calendar/serial";
import { sampleCustomers } from "../../../src/taskpane/sample/customers";
import { sampleAsOf, sampleLines } from "../../../src/taskpane/sample/order-lines";

const lines = sampleLines();

const sold = (from: string, to: string, customer?: string): number =>
  lines
    .filter(({ day }) => isoOf(day) >= from && isoOf(day) <= to)
    .filter((line) => customer === undefined || line.customer === customer)
    .reduce((sum, { amount }) => sum + amount, 0);

describe("the order lines of the sample", () => {
  it("are 1,934 lines of 60 customers, the same at every call", () => {
    expect(lines).toHaveLength(1934);
    expect(new Set(lines.map(({ customer }) => customer)).size).toBe(60);
    expect(sampleLines()).toEqual(lines);
  });

  it("stand by date, none after 2025-11-15", () => {
    expect(lines.map(({ day }) => day)).toEqual(lines.map(({ day }) => day).sort((a, b) => a - b));
    expect(isoOf(sampleAsOf)).toBe("2025-11-15");
    expect(lines.at(-1)?.day).toBeLessThanOrEqual(sampleAsOf);
  });

  it("tell of a year that grows by 12.2% with one customer at 17.7% of sales", () => {
    const thisYear = sold("2025-01-01", "2025-11-15");
    expect(thisYear).toBeCloseTo(5_817_351.39, 2);
    expect(sold("2024-01-01", "2024-11-15")).toBeCloseTo(5_182_882.37, 2);
    expect(sold("2025-01-01", "2025-11-15", "Calder Ridge Lighting Inc.") / thisYear).toBeCloseTo(0.1772, 4);
  });

  it("give an order number to one customer and one day only", () => {
    const owners = new Map(lines.map(({ orderNo, customer, day }) => [orderNo, `${customer} ${day}`]));
    expect(lines.filter(({ orderNo, customer, day }) => owners.get(orderNo) !== `${customer} ${day}`)).toEqual([]);
  });

  it("hold returns as negative lines and samples as lines of 0", () => {
    const count = (series: string, fits: (amount: number) => boolean) =>
      lines.filter(({ orderNo, amount }) => orderNo.startsWith(series) && fits(amount)).length;
    expect(count("RT", (amount) => amount < 0)).toBe(13);
    expect(count("SP", (amount) => amount === 0)).toBe(5);
    expect(lines.filter(({ amount }) => amount <= 0)).toHaveLength(18);
  });

  it("name every customer once", () => {
    expect(new Set(sampleCustomers.map(({ name }) => name)).size).toBe(sampleCustomers.length);
  });
});
