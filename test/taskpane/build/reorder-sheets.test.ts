import { beforeAll, describe, expect, it } from "vitest";
import type { Sheet } from "../../../host/cells/sheet";
import { serialOf } from "../../../src/engine/calendar/serial";
import { buildFromOrders } from "../../../src/taskpane/build/build-from-orders";
import { referenceAsOf, referenceHeaders, referenceOrders } from "../../fixtures/reference-orders";
import { choices, type OrderBook, openOrderBook } from "../support/order-book";

const referenceRows = [referenceHeaders, ...referenceOrders];

/** Types a value into the one cell of a defined name. */
function type(book: OrderBook, name: string, value: string | number): void {
  const formula = book.book.names.find((defined) => defined.name === name)?.formula ?? "";
  const [, sheetName = "", letters = "", row = ""] = /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(formula) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  put(book.book.sheetNamed(sheetName), Number(row) - 1, column, value);
}

function put(sheet: Sheet | undefined, row: number, column: number, value: string | number): void {
  sheet?.setConstant(row, column, value);
  sheet?.touched(row, column, 1, 1);
}

describe("the reorder plan 2026 of the reference orders at 10% growth (spec 9.2)", () => {
  let book: OrderBook;
  const value = (name: string) => Number(book.named(name)[0]);

  beforeAll(async () => {
    book = openOrderBook(referenceRows);
    await buildFromOrders(choices(referenceAsOf));
    await book.calculate();
  });

  it("starts from last year's 616,600 and grows with the cell on the sheet, without a build", async () => {
    expect(value("fp_Reorder_Total")).toBeCloseTo(616_600, 6);
    type(book, "set_reorder_growth", 0.1);
    await book.calculate();
    expect(value("fp_Reorder_Total")).toBeCloseTo(678_260, 6);
    expect(value("calc_ReorderWeighted")).toBeCloseTo(580_250, 6);
  });

  it("has the twelve months", () => {
    expect(book.named("fp_Reorder_ByMonth").map((month) => Math.round(Number(month)))).toEqual([
      58_758, 79_548, 35_658, 46_658, 70_528, 51_058, 35_658, 84_058, 42_258, 47_758, 41_158, 85_158,
    ]);
  });

  it("has 52 orders, one row each, from 4 December on", () => {
    const area = book.book.tables.find(({ name }) => name === "tblPlan")?.area;
    expect(area?.rows).toBe(1 + 52);
    const sheet = book.book.sheetNamed("Reorder plan");
    const row = Array.from({ length: 7 }, (_, offset) => sheet?.value((area?.row ?? 0) + 1, 1 + offset));
    expect(row).toEqual([serialOf(2025, 12, 4), "", "Acme Trading", "P-100", serialOf(2026, 1, 3), "High", 22_000]);
  });

  it("says the rhythm of every customer once, on Calc", () => {
    const statusOf = new Map(
      book
        .named("calc_reorder_customer")
        .map((customer, place) => [customer, book.named("calc_reorder_status")[place]]),
    );
    expect(Object.fromEntries(statusOf)).toEqual({
      "Acme Trading": "Not due",
      "Birch Home": "Not due",
      "Cedar Tools": "Due",
      "Delta Foods": "Not due",
      "Elm Textiles": "Overdue",
      "Fir Crafts": "Lost",
      "Gum Studio": "Lost",
      "Hazel Outdoor": "Not due",
      "Iris Medical": "Not due",
      "Juniper Parts": "Due",
      "Kite Marine": "Overdue",
      "Lotus Gifts": "Not due",
      "Mesa Retail": "Lost",
      "Nova Lights": "Not due",
      "Opal Labs": "Lost",
    });
  });

  it("says who can still order this year, and whose next order lies after it (spec AMB-25)", () => {
    expect([value("calc_OrdersThisYear"), value("calc_OrdersNextYear")]).toEqual([7, 4]);
  });

  it("says in words what is to be done", () => {
    expect(book.book.sheetNamed("Reorder plan")?.value(3, 1)).toBe(
      "4 calls are due this week. Reorders expected in 2026: 678,260, of which 580,250 by likelihood. Most urgent: Elm Textiles, 25 days overdue, 176,000 a year.",
    );
  });

  it("shows no error and passes the checks of all its sheets", () => {
    expect(book.errors()).toEqual([]);
    const checks = book.book.names.filter(({ name }) => name.startsWith("check_"));
    expect(checks.map(({ name }) => [name, book.named(name)[0]])).toEqual(checks.map(({ name }) => [name, "OK"]));
  });
});

describe.each([
  [
    "one order without a product",
    [
      ["Order Date", "Customer", "Amount"],
      ["2025-03-10", "Acme", 100],
    ],
    undefined,
  ],
  [
    "orders too old to expect any",
    [
      ["Order Date", "Customer", "Amount"],
      ["2020-03-10", "Acme", 100],
    ],
    serialOf(2025, 1, 1),
  ],
  [
    "a customer whose returns outweigh its orders",
    [
      ["Order Date", "Customer", "Product", "Quantity", "Amount"],
      ["2025-03-10", "Acme", "P-1", 5, 100],
      ["2025-03-12", "Acme", "P-1", -6, -120],
    ],
    undefined,
  ],
] as const)("a book of %s", (_, rows, asOf) => {
  it.each(["en", "zh"] as const)("shows no error and passes its checks in %s", async (language) => {
    const book = openOrderBook(rows);
    await buildFromOrders(choices(asOf, { language }));
    await book.calculate();
    expect(book.errors()).toEqual([]);
    const checks = book.book.names
      .filter(({ name }) => name.startsWith("check_"))
      .map(({ name }) => book.named(name)[0]);
    expect(checks.filter((check) => String(check).startsWith("!"))).toEqual([]);
  });
});

describe("a plan table that has no room for all orders", () => {
  it("makes up the plan together with the sums of what it does not list", async () => {
    const book = openOrderBook(referenceRows);
    await buildFromOrders(choices(referenceAsOf));
    type(book, "set_reorder_max_rows", 20);
    await buildFromOrders(choices(referenceAsOf));
    await book.calculate();
    expect(book.book.tables.find(({ name }) => name === "tblPlan")?.area.rows).toBe(1 + 20);
    expect(Number(book.named("fp_Reorder_Total")[0])).toBeCloseTo(616_600, 6);
    expect(book.named("calc_rest_orders").reduce<number>((sum, orders) => sum + Number(orders), 0)).toBe(32);
    expect(book.named("check_by_month")).toEqual(["OK"]);
    expect(book.errors()).toEqual([]);
  });
});
