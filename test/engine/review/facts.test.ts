import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { customerBook } from "../../../src/engine/orders/book";
import { ordersFromColumns } from "../../../src/engine/orders/from-columns";
import { factRows, factsTable, monthlyFacts } from "../../../src/engine/review/facts";
import { defaultSettings } from "../../../src/engine/settings/settings";

const asOf = serialOf(2025, 11, 15);
const book = customerBook(
  ordersFromColumns(
    {
      customers: ["Acme", "Acme", "Acme", "Borealis", "Borealis"],
      dates: [serialOf(2024, 11, 10), serialOf(2024, 11, 20), serialOf(2025, 11, 3), serialOf(2025, 11, 3), asOf],
      amounts: [100, 200, 300, 40, -15],
      orderNumbers: ["SO-1", "SO-2", "SO-3", "SO-4", "SO-4"],
      reps: ["Lin", "Lin", "Lin", "Wang", null],
    },
    { settings: defaultSettings, asOf },
  ),
);
const shown = (most?: number) => {
  const facts = monthlyFacts(book, most);
  return {
    folded: facts.folded,
    rows: factRows(facts).map((row) => factsTable.columns.map(({ value }) => value(row))),
  };
};
const [november2024, november2025] = [serialOf(2024, 11, 1), serialOf(2025, 11, 1)];

describe("facts by month", () => {
  it("have one row a month, customer and rep; days of the month after the as-of day stand apart", () => {
    expect(shown()).toEqual({
      folded: [],
      rows: [
        [november2024, 1, "Acme", null, null, "Lin", 1, 0, 100, 0],
        [november2024, 0, "Acme", null, null, "Lin", 1, 0, 200, 0],
        [november2025, 1, "Acme", null, null, "Lin", 1, 0, 300, 0],
        [november2025, 1, "Borealis", null, null, "Wang", 1, 0, 40, 0],
        [november2025, 1, "Borealis", null, null, null, 0, 0, -15, 0],
      ],
    });
  });

  it("give up reps first when they would be too many rows", () => {
    const { folded, rows } = shown(4);
    expect(folded).toEqual(["rep"]);
    expect(rows.at(-1)).toEqual([november2025, 1, "Borealis", null, null, null, 1, 0, 25, 0]);
  });

  it("give up customers last, and are then never too many", () => {
    expect(shown(1)).toEqual({
      folded: ["rep", "region", "channel", "customer"],
      rows: [
        [november2024, 1, null, null, null, null, 1, 0, 100, 0],
        [november2024, 0, null, null, null, null, 1, 0, 200, 0],
        [november2025, 1, null, null, null, null, 2, 0, 325, 0],
      ],
    });
  });
});
