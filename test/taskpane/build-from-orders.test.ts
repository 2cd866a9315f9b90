import { beforeAll, describe, expect, it } from "vitest";
import { EngineError } from "../../src/engine/errors";
import { buildFromOrders } from "../../src/taskpane/build-from-orders";
import {
  dirtyHeaders,
  dirtyRows,
  referenceAsOf,
  referenceHeaders,
  referenceOrders,
} from "../fixtures/reference-orders";
import { choices, type OrderBook, openOrderBook } from "./support/order-book";

const referenceRows = [referenceHeaders, ...referenceOrders];

describe("the reference orders as a finished workbook (spec 9.2)", () => {
  let book: OrderBook;
  const value = (name: string) => book.named(name)[0];

  beforeAll(async () => {
    book = openOrderBook(referenceRows);
    await buildFromOrders(choices(referenceAsOf));
    await book.calculate();
  });

  it("shows no error in any cell", () => {
    expect(book.errors()).toEqual([]);
  });

  it("passes all of its own checks", () => {
    expect(["check_review", "check_rfm_segments", "check_data_check", "check_settings"].map(value)).toEqual([
      "OK",
      "OK",
      "OK",
      "OK",
    ]);
  });

  it("has year to date, projection, repurchase rate and churn", () => {
    expect(value("fp_YTD")).toBe(526_600);
    expect(value("calc_PriorYTD")).toBe(180_000);
    expect(value("fp_Projection")).toBeCloseTo(789_900, 6);
    expect(value("fp_Repeat")).toBeCloseTo(8 / 13, 12);
    expect(value("calc_Retention")).toBeCloseTo(8 / 9, 12);
    expect(value("fp_Churn")).toBeCloseTo(1 / 9, 12);
  });

  it("has the bridge, step by step", () => {
    expect(book.named("calc_bridge_amount")).toEqual([180_000, 84_600, 5_000, 271_000, 0, -14_000, 526_600]);
    expect(book.named("calc_bridge_customers")).toEqual([7, 6, 1, 5, 0, 1, 13]);
  });

  it("has the customer groups", () => {
    expect(book.named("calc_groups_customers")).toEqual([4, 8, 1, 13, 1, 1]);
    expect(book.named("calc_groups_revenue").slice(0, 5)).toEqual([23_600, 498_000, 5_000, 526_600, 14_000]);
  });

  it("has the 15 customers with tier and class, largest first", () => {
    const tiers = book.named("calc_segments_tier");
    const counts = ["High", "Potential", "Dormant", "Low"].map(
      (tier) => tiers.filter((other) => other === tier).length,
    );
    expect(counts).toEqual([1, 7, 5, 2]);
    expect(book.named("calc_segments_customer").slice(0, 3)).toEqual(["Acme Trading", "Elm Textiles", "Birch Home"]);
    expect(book.named("calc_tiers_revenue").slice(0, 4)).toEqual([280_000, 208_000, 361_000, 1_600]);
  });

  it("has the last 12 months: 616,600, and their twelve months before", () => {
    const sum = (name: string) => book.named(name).reduce<number>((total, cell) => total + Number(cell), 0);
    // 2024-12 to 2025-11-15; the sum of spec 9.2 starts on 2024-11-16 and has 9,000 + 3,500 + 0 more before December.
    expect(sum("calc_trendChart_revenue")).toBe(616_600 - 9_000 - 3_500);
  });

  it("says in words what the page is about", () => {
    const words = book.book.sheetNamed("Review")?.value(3, 1);
    expect(words).toBe(
      "To 2025-11-15 you sold 526,600, 2.9 times last year. Type the target of the year below, and gap and completion follow.",
    );
  });

  it("changes no cell when it is built again", async () => {
    const before = await book.snapshot();
    const again = await buildFromOrders(choices(referenceAsOf));
    expect(again.book.cellsWritten).toBe(0);
    expect(await book.snapshot()).toEqual(before);
  });
});

describe("a target typed on the Review", () => {
  it("moves gap, completion, cards and sentence without a build", async () => {
    const book = openOrderBook(referenceRows);
    await buildFromOrders(choices(referenceAsOf));
    const name = book.book.names.find((defined) => defined.name === "fp_TargetTotal")?.formula ?? "";
    const [, column = "", row = ""] = /\$([A-Z])\$(\d+)$/.exec(name) ?? [];
    const review = book.book.sheetNamed("Review");
    review?.setConstant(Number(row) - 1, column.charCodeAt(0) - 65, 1_000_000);
    review?.touched(Number(row) - 1, column.charCodeAt(0) - 65, 1, 1);
    await book.calculate();
    expect(review?.value(3, 1)).toBe(
      "To 2025-11-15 you sold 526,600, 2.9 times last year; 473,400 is missing to the target of the year.",
    );
    expect(book.named("calc_cumulativeChart_target").at(-1)).toBe(1_000_000);
    expect(book.errors()).toEqual([]);
  });
});

describe("the dirty orders with Chinese headers (spec D.3)", () => {
  it("give the same workbook, with Fir Crafts as FIR CRAFTS", async () => {
    const clean = openOrderBook(referenceRows);
    await buildFromOrders(choices(referenceAsOf));
    await clean.calculate();
    const dirty = openOrderBook([dirtyHeaders, ...dirtyRows]);
    const { results } = await buildFromOrders(choices(referenceAsOf));
    await dirty.calculate();

    expect([results.report.rowsRead, results.report.rowsUsed]).toEqual([78, 66]);
    for (const column of ["lastOrder", "recency", "frequency12", "monetary", "tier", "class", "note"]) {
      const name = `calc_segments_${column}`;
      expect(dirty.named(name), column).toEqual(clean.named(name));
    }
    const names = dirty.named("calc_segments_customer");
    expect(names.map((name) => (name === "FIR CRAFTS" ? "Fir Crafts" : name))).toEqual(
      clean.named("calc_segments_customer"),
    );
    expect(dirty.errors()).toEqual([]);
  });
});

describe("text of the user", () => {
  it("arrives in cells unchanged, whatever it looks like", async () => {
    const names = [
      "=1+1",
      "+49 30",
      "-Minus GmbH",
      "@home",
      "＝全角",
      "00123",
      "123456789012345678",
      "1-2",
      "TRUE",
      "'quoted",
    ];
    const book = openOrderBook([
      ["Order No", "Order Date", "Customer", "Amount"],
      ...names.map((name, index) => [
        String(index).padStart(20, "0"),
        `2025-0${(index % 9) + 1}-10`,
        name,
        100 + index,
      ]),
    ]);
    await buildFromOrders(choices(undefined));
    await book.calculate();
    const shown = [...book.named("calc_segments_customer")].sort();
    expect(shown).toEqual(names.map((name) => name.replace("＝", "=")).sort());
    expect(book.book.sheetNamed("Calc")?.formulas.size).toBeGreaterThan(0);
    expect([...(book.book.sheetNamed("Calc")?.formulas.values() ?? [])]).not.toContain("=1+1");
  });
});

describe("orders that cannot be used", () => {
  it("are refused with the missing column, and nothing is built", async () => {
    const book = openOrderBook([
      ["Name", "Colour"],
      ["Acme", "red"],
    ]);
    await expect(buildFromOrders(choices(undefined))).rejects.toThrow(EngineError);
    expect(book.book.sheets.map(({ name }) => name)).toEqual(["Orders"]);
  });
});
