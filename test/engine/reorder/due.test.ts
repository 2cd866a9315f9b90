import { describe, expect, it } from "vitest";
import { customerBook } from "../../../src/engine/orders/book";
import { dueCustomers, dueTable } from "../../../src/engine/reorder/due";
import { defaultSettings } from "../../../src/engine/settings/settings";
import { day, ordersOf } from "../order-lines";
import { referenceLines } from "../reference-book";

const AS_OF = day("2025-11-15");
const book = customerBook(ordersOf(referenceLines));
const due = (within?: number) => dueCustomers(book, AS_OF, within, defaultSettings);

describe("customers who are due", () => {
  it("until 31 December are the eleven of the example, in its order (spec 5.5)", () => {
    expect(due(46).map((row) => "customer" in row && [row.customer, row.status])).toEqual([
      ["Opal Labs", "lost"],
      ["Mesa Retail", "lost"],
      ["Fir Crafts", "lost"],
      ["Gum Studio", "lost"],
      ["Kite Marine", "overdue"],
      ["Elm Textiles", "overdue"],
      ["Juniper Parts", "due"],
      ["Cedar Tools", "due"],
      ["Birch Home", "notDue"],
      ["Acme Trading", "notDue"],
      ["Iris Medical", "notDue"],
    ]);
  });

  it("include those due on the last day, and nobody later", () => {
    // Iris Medical is due on 23 December, 38 days ahead.
    expect(due(38)).toHaveLength(11);
    expect(due(37)).toHaveLength(10);
  });

  it("are all customers where no limit is given", () => {
    expect(due()).toHaveLength(15);
  });

  it("leave one row that says so where nobody is due", () => {
    const young = customerBook(ordersOf([{ customer: "One", date: "2025-11-15", amount: 1 }]));
    const rows = dueCustomers(young, AS_OF, 10, defaultSettings);
    expect(rows).toEqual([{ nothingDueWithin: 10 }]);
    expect(dueTable.columns.map((column) => column.value(rows[0] as (typeof rows)[0]))).toEqual([
      { label: "reorder.nothingDue", parameters: { days: 10 } },
      ...Array.from({ length: 8 }, () => null),
    ]);
  });

  it("cannot be asked for a day before the as-of date", () => {
    expect(() => due(-1)).toThrow(expect.objectContaining({ key: "negative", code: "#NUM!", argument: "within" }));
  });
});
