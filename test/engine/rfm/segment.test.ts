import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerBook } from "../../../src/engine/orders/book";
import { segment, segmentTable } from "../../../src/engine/rfm/segment";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";
import { day, type Line, ordersOf } from "../order-lines";
import { orderLines, shuffled } from "../random-lines";
import { referenceLines } from "../reference-book";

const AS_OF = day("2025-11-15");
const book = customerBook(ordersOf(referenceLines));

/** Spec 9.2, RFM.SEGMENT: customer, last order, R, F, M, M rank, scores, tier, class, notes. */
const reference = [
  ["Acme Trading", "2025-11-03", 12, 12, 280_000, 0.0333, "555", "high", "importantValue", ["exact"]],
  ["Elm Textiles", "2025-08-01", 106, 4, 240_000, 0.1, "345", "dormant", "importantKeep", ["gap.boughtOften"]],
  ["Birch Home", "2025-10-01", 45, 6, 64_000, 0.1667, "455", "potential", "importantValue", ["gap.topAmount"]],
  ["Opal Labs", "2023-05-04", 926, 0, 50_000, 0.2333, "114", "dormant", "importantWinBack", ["exact"]],
  ["Juniper Parts", "2025-10-16", 30, 12, 41_000, 0.3, "454", "potential", "importantValue", ["exact"]],
  ["Cedar Tools", "2025-09-01", 75, 5, 36_000, 0.4, "343", "potential", "importantValue", ["gap.slipping"]],
  ["Iris Medical", "2025-09-16", 60, 4, 36_000, 0.4, "443", "potential", "importantValue", ["exact"]],
  ["Kite Marine", "2025-01-20", 299, 1, 30_000, 0.5, "123", "dormant", "importantKeep", ["exact"]],
  ["Delta Foods", "2025-07-18", 120, 2, 27_000, 0.5667, "233", "dormant", "generalKeep", ["exact"]],
  ["Mesa Retail", "2024-09-10", 431, 0, 14_000, 0.6333, "112", "dormant", "generalKeep", ["exact"]],
  ["Hazel Outdoor", "2025-10-26", 20, 1, 12_000, 0.7, "522", "potential", "generalDevelop", ["gap.belowQuarterly"]],
  ["Lotus Gifts", "2025-11-15", 0, 2, 10_000, 0.7667, "532", "potential", "generalValue", ["gap.belowQuarterly"]],
  [
    "Nova Lights",
    "2025-08-20",
    87,
    1,
    9_000,
    0.8333,
    "321",
    "potential",
    "generalValue",
    ["gap.slipping", "belowQuarterly", "bottomAmount"],
  ],
  ["Fir Crafts", "2025-02-10", 278, 1, 900, 0.9, "221", "low", "generalWinBack", ["exact"]],
  ["Gum Studio", "2025-05-19", 180, 1, 700, 0.9667, "221", "low", "generalWinBack", ["exact"]],
] as const;

describe("RFM segmentation of the reference orders (spec 9.2)", () => {
  const rows = segment(book, AS_OF, defaultSettings);

  it("gives the fifteen rows of the table, in its order", () => {
    const seen = rows.map((row) => [
      row.customer,
      row.lastOrder,
      row.recency,
      row.frequency12,
      row.monetary,
      Number(row.mRank.toFixed(4)),
      `${row.rScore}${row.fScore}${row.mScore}`,
      row.tier,
      row.class,
      row.notes.map((note) => note.label.replace("note.", "")),
    ]);
    expect(seen).toEqual(reference.map(([customer, last, ...rest]) => [customer, day(last), ...rest]));
  });

  it("names the days of the slipping gap as the settings have them", () => {
    expect(rows.find((row) => row.customer === "Cedar Tools")?.notes).toEqual([
      { label: "note.gap.slipping", parameters: { from: 61, to: 89 } },
    ]);
  });

  it("adds up to the tier totals", () => {
    const totals = Object.fromEntries(
      ["high", "potential", "dormant", "low"].map((tier) => {
        const members = rows.filter((row) => row.tier === tier);
        return [tier, [members.length, members.reduce((sum, row) => sum + row.monetary, 0)]];
      }),
    );
    expect(totals).toEqual({
      high: [1, 280_000],
      potential: [7, 208_000],
      dormant: [5, 361_000],
      low: [2, 1_600],
    });
  });

  it("spills twelve columns in the order of the spec", () => {
    expect(segmentTable.columns.map((column) => column.id)).toEqual([
      "customer",
      "lastOrder",
      "recency",
      "frequency12",
      "monetary",
      "mRank",
      "rScore",
      "fScore",
      "mScore",
      "tier",
      "class",
      "note",
    ]);
  });
});

describe("RFM segmentation", () => {
  const tierByCustomer = (asOf: string, settings = defaultSettings) =>
    new Map(segment(book, day(asOf), settings).map((row) => [row.customer, row.tier]));

  it("knows nothing of later rows when it looks from an earlier day", () => {
    const earlier = segment(book, day("2025-05-15"), defaultSettings);
    expect(earlier.map((row) => row.customer)).not.toContain("Hazel Outdoor");
    expect(earlier.find((row) => row.customer === "Elm Textiles")).toMatchObject({ recency: 3, monetary: 200_000 });
  });

  it("leaves customers between the tiers unclassified when gaps are strict", () => {
    const tiers = tierByCustomer("2025-11-15", settingsWith({ "rfm.gaps": "strict" }));
    expect(tiers.get("Cedar Tools")).toBe("unclassified");
    expect(tiers.get("Iris Medical")).toBe("potential");
  });

  it("takes its limits from the book's own rhythm of 77 days when the cycle is auto", () => {
    const tiers = tierByCustomer("2025-11-15", settingsWith({ "rfm.cycle": "auto" }));
    // Dormant begins at 3 × 77 = 231 days: Elm Textiles, silent for 106, is not dormant yet.
    expect(tiers.get("Elm Textiles")).toBe("potential");
    expect(tiers.get("Kite Marine")).toBe("dormant");
  });

  it("limits the amount, and only the amount, to the months of history", () => {
    const rows = segment(book, AS_OF, settingsWith({ "rfm.history_months": 12 }));
    const opal = rows.find((row) => row.customer === "Opal Labs");
    expect(opal).toMatchObject({ monetary: 0, recency: 926, lifetimeOrders: 1 });
    expect(rows.find((row) => row.customer === "Acme Trading")?.monetary).toBe(240_000);
  });

  it("counts an order exactly twelve months ago as too old", () => {
    const lines: Line[] = [
      { customer: "Old", date: "2024-11-15", amount: 10 },
      { customer: "Young", date: "2024-11-16", amount: 10 },
    ];
    const rows = segment(customerBook(ordersOf(lines, "2025-11-15")), AS_OF, defaultSettings);
    expect(rows.map((row) => [row.customer, row.frequency12])).toEqual([
      ["Old", 0],
      ["Young", 1],
    ]);
  });

  it("does not list a customer who only returned goods", () => {
    const lines: Line[] = [
      { customer: "Buyer", date: "2025-01-01", amount: 10 },
      { customer: "Returner", date: "2025-01-02", amount: -10 },
    ];
    expect(segment(customerBook(ordersOf(lines)), day("2025-01-02"), defaultSettings)).toHaveLength(1);
  });

  it("uses the fixed cuts for the class when the settings say so", () => {
    const rows = segment(book, AS_OF, settingsWith({ "rfm.cut": "fixed" }));
    expect(rows.find((row) => row.customer === "Birch Home")?.class).toBe("generalValue");
  });

  it("says so when nobody had ordered by the as-of date", () => {
    expect(() => segment(book, day("2020-01-01"), defaultSettings)).toThrow(
      expect.objectContaining({ key: "noOrderByAsOf", code: "#N/A" }),
    );
  });

  it("gives the same result for any order of the rows", () => {
    const scorings = fc.constantFrom("midrank", "r-rfm", "ntile");
    fc.assert(
      fc.property(shuffled(orderLines), scorings, ([lines, mixed], scoring) => {
        const settings = settingsWith({ "rfm.scoring": scoring });
        const asOf = ordersOf(lines).asOf;
        const rows = segmentOrNone(lines, asOf, settings);
        expect(segmentOrNone(mixed, asOf, settings)).toEqual(rows);
      }),
    );
  });

  it("puts every customer with an order into exactly one row and one of the four tiers", () => {
    fc.assert(
      fc.property(orderLines, (lines) => {
        const rows = segmentOrNone(lines, ordersOf(lines).asOf, defaultSettings);
        expect(new Set(rows.map((row) => row.customer)).size).toBe(rows.length);
        for (const row of rows) {
          expect(["high", "potential", "dormant", "low"]).toContain(row.tier);
          expect(row.notes.length).toBeGreaterThan(0);
          expect(row.mRank).toBeGreaterThan(0);
          expect(row.mRank).toBeLessThan(1);
        }
      }),
    );
  });
});

/** Rows without the position in the book, which follows the rows; none where there is no order at all. */
function segmentOrNone(lines: readonly Line[], asOf: number, settings: typeof defaultSettings) {
  const known = customerBook(ordersOf(lines), asOf);
  if (known.orderDay.length === 0) return [];
  return segment(known, asOf, settings).map(({ customerIndex: _, ...row }) => row);
}
