import { describe, expect, it } from "vitest";
import { customerPlanSheet } from "../../../src/sheets/customer-plan/customer-plan";
import { exportCustomerPlan } from "../../../src/sheets/customer-plan/export";
import { referenceResults } from "../support/reference-results";

describe("the exported Customer plan", () => {
  const plan = customerPlanSheet(referenceResults, "en");
  // Two lines of the list are filled; every other cell shows a word.
  const exported = exportCustomerPlan(plan, (block) => ({
    rows: 13,
    value: (row) => (block === "orders" && row > 2 ? "" : `row ${row}`),
  }));

  it("holds values only", () => {
    expect(JSON.stringify(exported)).not.toContain("formula");
    expect([exported.names, exported.validations, exported.marks, exported.charts]).toEqual([[], [], [], []]);
  });

  it("leaves out folded columns, empty lines and what is not printed", () => {
    const orders = exported.blocks.find(({ id }) => id === "orders");
    expect(orders).toMatchObject({ kind: "table", rows: 2 });
    expect(orders?.kind === "table" && orders.columns.map(({ id }) => id)).not.toContain("place");
    expect(orders).not.toHaveProperty("folded");
    expect(exported.blocks.map(({ id }) => id)).not.toContain("check");
  });
});
