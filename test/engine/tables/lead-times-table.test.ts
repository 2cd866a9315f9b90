import { describe, expect, it } from "vitest";
import { isLeadTimesTable, readLeadTimesTable } from "../../../src/engine/tables/lead-times-table";

describe("a table of lead times", () => {
  it("is known by a product and days of some kind", () => {
    expect(isLeadTimesTable({ headers: ["Product", "Production days"] })).toBe(true);
    expect(isLeadTimesTable({ headers: ["产品", "提前联系天数"] })).toBe(true);
    expect(isLeadTimesTable({ headers: ["Product", "Qty", "Amount"] })).toBe(false);
  });

  it("gives the days of each product, as numbers or as people write them", () => {
    const table = readLeadTimesTable({
      names: [],
      headers: ["产品", "生产周期", "运输天数", "提前联系天数"],
      columns: [
        ["P-310", "p-200 ", "P-9", null],
        [15, "20 天", null, 3],
        [20, null, "by sea", null],
        [45, null, null, null],
      ],
      rows: 4,
    });
    expect(table.of("p-310")).toEqual({ production: 15, transit: 20, buffer: null, contact: 45 });
    expect(table.of("P-200")).toEqual({ production: 20, transit: null, buffer: null, contact: null });
    expect(table.of("P-9")).toBeUndefined();
    expect(table.rowsUsed).toBe(2);
  });
});
