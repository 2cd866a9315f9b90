import { describe, expect, it } from "vitest";
import { isLeadTimesTable, readLeadTimesTable } from "../../../src/engine/tables/lead-times-table";

describe("a table of lead times", () => {
  it("is known by a product and the days to contact its customer ahead", () => {
    expect(isLeadTimesTable({ headers: ["Product", "Production days", "Contact days"] })).toBe(true);
    expect(isLeadTimesTable({ headers: ["产品", "提前联系天数"] })).toBe(true);
    expect(isLeadTimesTable({ headers: ["Product", "Production days"] })).toBe(false);
    expect(isLeadTimesTable({ headers: ["Product", "Qty", "Amount"] })).toBe(false);
  });

  it("gives the days of each product, as numbers or as people write them", () => {
    const table = readLeadTimesTable({
      names: [],
      headers: ["产品", "生产周期", "提前联系天数"],
      columns: [
        ["P-310", "p-200 ", "P-9", null],
        [15, 20, 15, 3],
        [45, "20 天", "early", 30],
      ],
      rows: 4,
    });
    expect(["p-310", "P-200", "P-9", "P-1"].map((product) => table.contactDaysOf(product))).toEqual([
      45,
      20,
      undefined,
      undefined,
    ]);
    expect(table.rowsUsed).toBe(2);
  });
});
