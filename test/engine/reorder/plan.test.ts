import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf, isoOf } from "../../../src/engine/calendar/serial";
import { workingDays } from "../../../src/engine/calendar/working-days";
import { customerBook } from "../../../src/engine/orders/book";
import { type PlanOptions, planYear, reorderPlan } from "../../../src/engine/reorder/plan";
import { sameGrowth } from "../../../src/engine/reorder/plan/growth";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";
import { day, type Line, ordersOf } from "../order-lines";
import { orderLines, shuffled } from "../random-lines";
import { referenceLines } from "../reference-book";

const calendar = workingDays({ holidays: [], makeUpDays: [] });
const options: PlanOptions = { growth: sameGrowth(0.1), year: 2026, method: "season", calendar };

const planOf = (
  lines: readonly Line[],
  changes: Partial<PlanOptions> = {},
  settings = defaultSettings,
  asOf?: string,
) => reorderPlan(customerBook(ordersOf(lines, asOf)), { ...options, ...changes }, settings);

const total = (rows: readonly { readonly expectedAmount: number }[]) =>
  rows.reduce((sum, row) => sum + row.expectedAmount, 0);

function sumsBy<Key>(rows: ReturnType<typeof reorderPlan>, keyOf: (row: (typeof rows)[number]) => Key) {
  const sums = new Map<Key, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.expectedAmount);
  return sums;
}

describe("the reorder plan 2026 of the reference orders at 10% (spec 9.2)", () => {
  const rows = planOf(referenceLines);

  it("has 52 rows and 678,260 in all", () => {
    expect(rows).toHaveLength(52);
    expect(total(rows)).toBeCloseTo(678_260, 6);
  });

  it("begins with Acme Trading on 3 January (spec 5.5)", () => {
    expect(rows[0]).toMatchObject({
      number: 1,
      customer: "Acme Trading",
      productName: "P-100",
      expectedDate: day("2026-01-03"),
      expectedAmount: 22_000,
      contactBy: day("2025-12-04"),
      pushBy: day("2025-12-24"),
      basis: [{ label: "basis.order", parameters: { date: "2025-01-03", factor: "1.10" } }],
      confidence: "high",
    });
  });

  it("expects of each customer what the table says", () => {
    const sums = [...sumsBy(rows, (row) => row.customer)].map(([customer, sum]) => [customer, Math.round(sum)]);
    expect(Object.fromEntries(sums)).toEqual({
      "Acme Trading": 264_000,
      "Elm Textiles": 176_000,
      "Birch Home": 52_800,
      "Juniper Parts": 45_100,
      "Iris Medical": 39_600,
      "Cedar Tools": 33_000,
      "Delta Foods": 19_800,
      "Kite Marine": 16_500,
      "Hazel Outdoor": 13_200,
      "Lotus Gifts": 11_000,
      "Nova Lights": 5_500,
      "Fir Crafts": 990,
      "Gum Studio": 770,
    });
  });

  it("spreads over the months as the table says", () => {
    const months = sumsBy(rows, (row) => civilOf(row.expectedDate).month);
    const sums = Array.from({ length: 12 }, (_, place) => Math.round(months.get(place + 1) ?? 0));
    expect(sums).toEqual([
      58_758, 79_548, 35_658, 46_658, 70_528, 51_058, 35_658, 84_058, 42_258, 47_758, 41_158, 85_158,
    ]);
  });

  it("repeats the days of Birch Home at 8,800 each (spec 5.5)", () => {
    const birch = rows.filter((row) => row.customer === "Birch Home");
    expect(birch.map((row) => [isoOf(row.expectedDate), row.expectedAmount])).toEqual(
      ["2026-02-10", "2026-04-14", "2026-06-09", "2026-08-04", "2026-10-01", "2026-12-09"].map((date) => [date, 8800]),
    );
  });

  it("takes the return of Juniper Parts off all its orders: 12 × 3,758.33, and says so (spec 5.5)", () => {
    const juniper = rows.filter((row) => row.customer === "Juniper Parts");
    expect(juniper.map((row) => row.expectedAmount.toFixed(2))).toEqual(Array.from({ length: 12 }, () => "3758.33"));
    expect(juniper[0]?.basis.at(-1)).toEqual({ label: "basis.returns", parameters: { percent: 2.4 } });
  });

  it("is as sure of each customer as the list says", () => {
    const names = (confidence: string) =>
      [...new Set(rows.filter((row) => row.confidence === confidence).map((row) => row.customer))].sort();
    expect(names("high")).toEqual(["Acme Trading", "Birch Home", "Cedar Tools", "Iris Medical", "Juniper Parts"]);
    expect(names("medium")).toEqual(["Delta Foods", "Elm Textiles", "Lotus Gifts", "Nova Lights"]);
    expect(names("low")).toEqual(["Fir Crafts", "Gum Studio", "Hazel Outdoor", "Kite Marine"]);
  });
});

describe("the reorder plan by cycles", () => {
  const rows = planOf(referenceLines, { method: "cycle" });

  it("expects Birch Home every 63 days at 8,800 (spec 5.5)", () => {
    const birch = rows.filter((row) => row.customer === "Birch Home");
    expect(birch.map((row) => [isoOf(row.expectedDate), row.expectedAmount])).toEqual(
      ["2026-02-04", "2026-04-08", "2026-06-10", "2026-08-12", "2026-10-14", "2026-12-16"].map((date) => [date, 8800]),
    );
    expect(birch[0]).toMatchObject({
      productName: "P-200",
      basis: [{ label: "basis.cycle", parameters: { days: 63 } }],
    });
  });

  it("spreads the same money as the season", () => {
    expect(total(rows)).toBeCloseTo(678_260, 6);
  });

  it("names the product with the largest amount, of equal ones the first by name", () => {
    const line = (product: string, amount: number): Line => ({ customer: "A", date: "2025-06-01", amount, product });
    const product = (lines: readonly Line[]) => planOf(lines, { method: "cycle" })[0]?.productName;
    expect(product([line("Z", 30), line("B", 10), line("B", 15)])).toBe("Z");
    expect(product([line("Z", 30), line("B", 30)])).toBe("B");
  });

  it("leaves customers out whose next order falls behind the year", () => {
    const lines: Line[] = [
      { customer: "Rare", date: "2025-06-01", amount: 10 },
      { customer: "Soon", date: "2025-06-01", amount: 10 },
    ];
    const settings = settingsWith({ "reorder.default_cycle": 800 });
    expect(() => planOf(lines, { method: "cycle" }, settings)).toThrow(
      expect.objectContaining({ key: "nothingExpected", code: "#N/A", parameters: { year: 2026 } }),
    );
  });
});

describe("the reorder plan", () => {
  const line = (customer: string, date: string, amount: number, more: Partial<Line> = {}): Line => ({
    customer,
    date,
    amount,
    ...more,
  });

  it("expects the order of 29 February on the 28th, unless the plan year has one", () => {
    const leap = [line("A", "2024-02-29", 10)];
    expect(isoOf(planOf(leap, { year: 2025 })[0]?.expectedDate ?? 0)).toBe("2025-02-28");
    expect(isoOf(planOf(leap, { year: 2028 })[0]?.expectedDate ?? 0)).toBe("2028-02-29");
  });

  it("is for the year after the as-of date unless the settings or the call name one", () => {
    expect(planYear(day("2025-11-15"), defaultSettings)).toBe(2026);
    const settings = settingsWith({ "reorder.plan_year": 2027 });
    const yearOf = (year: number | undefined) =>
      civilOf(planOf(referenceLines, { year }, settings)[0]?.expectedDate ?? 0).year;
    expect(yearOf(undefined)).toBe(2027);
    expect(yearOf(2028)).toBe(2028);
  });

  it("adds up the lines of one order and product, and keeps products apart", () => {
    const rows = planOf([
      line("A", "2025-03-01", 100, { order: "1", product: "P" }),
      line("A", "2025-03-01", 50, { order: "1", product: "P" }),
      line("A", "2025-03-01", 30, { order: "1", product: "Q" }),
      line("A", "2025-03-02", 20, { order: "2", product: "P" }),
    ]);
    expect(rows.map((row) => [row.productName, isoOf(row.expectedDate), row.baseAmount])).toEqual([
      ["P", "2026-03-01", 150],
      ["Q", "2026-03-01", 30],
      ["P", "2026-03-02", 20],
    ]);
  });

  it("takes the growth of the customer, else of the product, else of all", () => {
    const lines = [
      line("A", "2025-03-01", 100, { product: "P" }),
      line("B", "2025-03-01", 100, { product: "P" }),
      line("B", "2025-03-02", 100, { product: "Q" }),
    ];
    const byName = new Map([
      ["A", 0.5],
      ["P", 0.2],
    ]);
    const rows = planOf(lines, { growth: { everywhere: 0, byName } });
    expect(rows.map((row) => row.expectedAmount)).toEqual([150, 120, 100]);
    expect(rows.map((row) => row.basis[0]?.parameters?.factor)).toEqual(["1.50", "1.20", "1.00"]);
  });

  it("expects nothing of a product of which more came back than was sold, and the other products in full", () => {
    const rows = planOf([
      line("A", "2025-03-01", 100, { product: "P" }),
      line("A", "2025-03-02", 40, { product: "Q" }),
      line("A", "2025-04-01", -150, { product: "P" }),
    ]);
    expect(rows.map((row) => [row.productName, row.expectedAmount])).toEqual([
      ["P", 0],
      ["Q", 44],
    ]);
  });

  it("takes a return without a product off all products of the customer in proportion", () => {
    const rows = planOf(
      [
        line("A", "2025-03-01", 100, { product: "P" }),
        line("A", "2025-03-02", 300, { product: "Q" }),
        line("A", "2025-04-01", -40),
      ],
      { growth: sameGrowth(0) },
    );
    expect(rows.map((row) => row.expectedAmount)).toEqual([90, 270]);
  });

  it("leaves orders out that are older than twelve months", () => {
    const lines = [line("A", "2024-11-15", 10), line("A", "2024-11-16", 20)];
    expect(planOf(lines, {}, defaultSettings, "2025-11-15").map((row) => row.baseAmount)).toEqual([20]);
    expect(() => planOf([line("A", "2024-11-15", 10)], {}, defaultSettings, "2025-11-15")).toThrow(
      expect.objectContaining({ key: "noOrderLastYear", code: "#N/A" }),
    );
  });

  it("refuses years that no calendar of orders has", () => {
    for (const year of [1999, 10_000, 46_000]) {
      expect(() => planOf(referenceLines, { year })).toThrow(
        expect.objectContaining({ key: "yearOutOfRange", code: "#NUM!", argument: "year" }),
      );
    }
  });

  it("moves contacts by the settings and around holidays", () => {
    const holiday = workingDays({ holidays: [day("2025-12-24")], makeUpDays: [] });
    const settings = settingsWith({ "reorder.contact_days": 40 });
    const [first] = planOf(referenceLines, { calendar: holiday }, settings);
    expect([first?.contactBy, first?.pushBy]).toEqual([day("2025-11-24"), day("2025-12-23")]);
  });
});

describe("any reorder plan", () => {
  const products = fc.constantFrom("P-1", "P-2", undefined);
  const withProducts = (lines: fc.Arbitrary<Line[]>) =>
    lines.chain((all) =>
      fc
        .array(products, { minLength: all.length, maxLength: all.length })
        .map((chosen) =>
          all.map((one, place) => ({ ...one, ...(chosen[place] !== undefined && { product: chosen[place] }) })),
        ),
    );
  const lines = withProducts(orderLines);
  const methods = fc.constantFrom("season", "cycle") satisfies fc.Arbitrary<PlanOptions["method"]>;
  const growths = fc.integer({ min: -100, max: 200 }).map((percent) => sameGrowth(percent / 100));

  /** No rows where the lines hold no order of the last year, or none that falls into the plan year. */
  const rowsOrNone = (given: readonly Line[], changes: Partial<PlanOptions>) => {
    try {
      return planOf(given, changes, defaultSettings, "2025-12-31");
    } catch (thrown) {
      expect(thrown).toMatchObject({ name: "EngineError", code: "#N/A" });
      return [];
    }
  };

  it("by season adds up to the net of the last 12 months × growth where nothing is returned", () => {
    fc.assert(
      fc.property(lines, growths, (given, growth) => {
        // One order a customer and day, as for a function: an order then lies in one year.
        const sold = given.map(({ order: _, ...one }) => ({ ...one, amount: Math.abs(one.amount) + 1 }));
        const net = sold.filter((one) => one.date >= "2025-01-01").reduce((sum, one) => sum + one.amount, 0);
        expect(total(rowsOrNone(sold, { growth }))).toBeCloseTo(net * (1 + growth.everywhere), 4);
      }),
    );
  });

  it("expects dates inside the plan year and contacts on working days before them, no amount below 0", () => {
    fc.assert(
      fc.property(lines, growths, methods, fc.integer({ min: 2026, max: 2032 }), (given, growth, method, year) => {
        rowsOrNone(given, { growth, method, year }).forEach((row, place) => {
          expect(row.number).toBe(place + 1);
          expect(civilOf(row.expectedDate).year).toBe(year);
          expect(row.expectedAmount).toBeGreaterThanOrEqual(0);
          for (const [date, ahead] of [
            [row.contactBy, 30],
            [row.pushBy, 10],
          ] as const) {
            expect(calendar.isWorkingDay(date)).toBe(true);
            expect(row.expectedDate - date).toBeGreaterThanOrEqual(ahead);
            expect(row.expectedDate - date).toBeLessThanOrEqual(ahead + 2);
          }
        });
      }),
    );
  });

  it("does not change with the order of rows", () => {
    fc.assert(
      fc.property(shuffled(lines), methods, ([given, mixed], method) => {
        expect(rowsOrNone(mixed, { method })).toEqual(rowsOrNone(given, { method }));
      }),
    );
  });

  it("stands by date, then by customer", () => {
    fc.assert(
      fc.property(lines, methods, (given, method) => {
        const keys = rowsOrNone(given, { method }).map((row) => `${isoOf(row.expectedDate)} ${row.customer}`);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });
});
