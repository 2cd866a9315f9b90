import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { type Cell, CellError } from "../../../src/engine/cell";
import { cleanOrders, requireOrders } from "../../../src/engine/orders/clean";
import { mapOrders } from "../../../src/engine/orders/mapping/map-columns";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";
import { dirtyTable, referenceAsOf, referenceTable } from "../../fixtures/reference-orders";
import { clean, codeCounts } from "./support";

const day = serialOf(2025, 6, 2);
const headers = ["OrderNo", "Date", "Customer", "Product", "Qty", "Amount", "Status"];
const line = (changes: Partial<Record<string, Cell>> = {}): Cell[] =>
  headers.map((header) =>
    header in changes
      ? (changes[header] as Cell)
      : ({ OrderNo: "SO-1", Date: day, Customer: "Acme", Product: "P-1", Qty: 2, Amount: 100 }[header] ?? null),
  );
const others = Array.from({ length: 5 }, (_, at) => line({ OrderNo: `SO-2${at}`, Customer: `Other ${at}` }));
const withOne = (changes: Partial<Record<string, Cell>>, options = {}) =>
  clean(headers, [line(changes), ...others], options);

describe("the reference set (spec 5.11)", () => {
  const clean11 = cleanOrders(referenceTable, mapOrders(referenceTable), {
    settings: defaultSettings,
    asOf: referenceAsOf,
  });
  const dirty = cleanOrders(dirtyTable, mapOrders(dirtyTable), { settings: defaultSettings, asOf: referenceAsOf });

  it("uses all 66 clean rows and marks the one return", () => {
    expect(clean11.report).toMatchObject({
      rowsRead: 66,
      rowsUsed: 66,
      amountUsed: 850_600,
      amountNotUsed: 0,
      isRed: false,
    });
    expect(codeCounts(clean11)).toEqual(["+D12 1"]);
  });

  it("uses 66 of 78 dirty rows, each other row with its code", () => {
    expect(dirty.report).toMatchObject({ rowsRead: 78, rowsUsed: 66, blankRows: 0 });
    expect(codeCounts(dirty)).toEqual([
      "D01 1",
      "D02 1",
      "D05 1",
      "D06 1",
      "D11 1",
      "D13 1",
      "D18 1",
      "D21 1",
      "D24 2",
      "D32 1",
      "D34 1",
      "+D03 2",
      "+D07 1",
      "+D12 1",
      "+D14 3",
      "+D15 1",
      "+D22 1",
    ]);
  });

  it("gives the dirty rows the same values as the clean ones, but for the name FIR CRAFTS", () => {
    const facts = ({ orders }: typeof dirty) =>
      Array.from({ length: orders.length }, (_, at) => [
        orders.customer.texts[orders.customer.index[at] ?? -1]?.replace("FIR CRAFTS", "Fir Crafts"),
        orders.day[at],
        orders.amount[at],
        orders.orderNumber.texts[orders.orderNumber.index[at] ?? -1],
        orders.quantity[at],
      ]);
    expect(facts(dirty)).toEqual(facts(clean11));
    expect(dirty.orders.customer.texts).toContain("FIR CRAFTS");
  });

  it("leaves out 37,400 of 888,000, which is not red (spec 4.4)", () => {
    expect(dirty.report.amountNotUsed).toBe(37_400);
    expect(dirty.report.amountUsed + dirty.report.amountNotUsed).toBe(888_000);
    expect(dirty.report.isRed).toBe(false);
  });

  it("takes the newest order date, 2026-03-01, where as_of is left out, and then uses 67 rows", () => {
    const { orders } = cleanOrders(dirtyTable, mapOrders(dirtyTable), { settings: defaultSettings });
    expect(orders.length).toBe(67);
    expect(orders.asOf).toBe(serialOf(2026, 3, 1));
  });

  it("names the row, the cell and the value of each line to look at", () => {
    expect(dirty.report.lines).toContainEqual({
      row: 69,
      code: "D05",
      isUsed: false,
      field: "date",
      value: "2026-03-01",
    });
    expect(dirty.report.lines).toContainEqual({
      row: 68,
      code: "D02",
      isUsed: false,
      field: "date",
      value: "next week",
    });
    expect(dirty.report.lines).toContainEqual({
      row: 66,
      code: "D12",
      isUsed: true,
      field: "amount",
      value: "(1,000)",
    });
  });
});

describe("rows that are not used", () => {
  it.each<[string, string, Partial<Record<string, Cell>>]>([
    ["D01", "a missing date", { Date: null }],
    ["D02", "a date that cannot be read", { Date: "next week" }],
    ["D06", "a date before 2000", { Date: serialOf(1999, 12, 31) }],
    ["D06", "a date below serial 1", { Date: 0 }],
    ["D11", "a missing amount", { Amount: "  " }],
    ["D13", "an amount of zero", { Amount: 0 }],
    ["D18", "an amount that cannot be read", { Amount: "tbd" }],
    ["D21", "a missing customer", { Customer: null }],
    ["D24", "a total row", { Customer: "Grand Total" }],
    ["D24", "a total row whose word stands under the order number", { OrderNo: "合计", Date: null, Customer: null }],
    ["D34", "a cancelled order", { Status: "Canceled" }],
    ["D51", "an error value", { Amount: new CellError("#REF!") }],
    ["D51", "an error value in a column beside", { Product: new CellError("#N/A") }],
  ])("leaves out %s: %s", (code, _, changes) => {
    expect(codeCounts(withOne(changes))).toEqual([`${code} 1`]);
  });

  it("leaves out a date after the as-of date (D05)", () => {
    expect(codeCounts(withOne({ Date: day + 1 }, { asOf: day }))).toEqual(["D05 1"]);
  });

  it("moves the oldest date with the setting data.oldest_date (D06)", () => {
    const settings = settingsWith({ "data.oldest_date": serialOf(1990, 1, 1) });
    expect(codeCounts(withOne({ Date: serialOf(1999, 12, 31) }, { settings }))).toEqual([]);
  });

  it("gives one code a row, the first that fits: D51, D24, D34, D21, D01, …", () => {
    expect(codeCounts(withOne({ Customer: "Total", Status: "void", Product: new CellError("#N/A") }))).toEqual([
      "D51 1",
    ]);
    expect(codeCounts(withOne({ Customer: "Total", Status: "void", Date: null }))).toEqual(["D24 1"]);
    expect(codeCounts(withOne({ Customer: null, Status: "void", Date: null }))).toEqual(["D34 1"]);
    expect(codeCounts(withOne({ Customer: null, Date: null, Amount: "tbd" }))).toEqual(["D21 1"]);
    expect(codeCounts(withOne({ Date: null, Amount: "tbd" }))).toEqual(["D01 1"]);
    expect(codeCounts(withOne({ Date: 5, Amount: null }))).toEqual(["D06 1"]);
  });

  it("does not count rows in which nothing stands (D54)", () => {
    const { report } = clean(headers, [line(), [], ["", " ", null], line({ OrderNo: "SO-2" })]);
    expect(report).toMatchObject({ rowsRead: 2, rowsUsed: 2, blankRows: 2 });
  });
});

describe("repeats (D32)", () => {
  it("leaves out a line whose order number, customer, date, product, quantity and amount stand above", () => {
    expect(codeCounts(clean(headers, [line(), line({ Customer: "ACME " })]))).toContain("D32 1");
    expect(codeCounts(clean(headers, [line(), line({ Qty: 3 })]))).toEqual([]);
  });

  it("uses and marks them where Settings keep repeats", () => {
    const settings = settingsWith({ "data.keep_repeats": "yes" });
    expect(codeCounts(clean(headers, [line(), line()], { settings }))).toEqual(["+D32 1"]);
  });

  it("uses and marks them where there is no order number", () => {
    expect(codeCounts(clean(headers, [line({ OrderNo: null }), line({ OrderNo: null })]))).toEqual(["+D32 1"]);
  });
});

describe("used rows worth a look", () => {
  it("marks a return (D12)", () => {
    expect(codeCounts(withOne({ Amount: -5 }))).toEqual(["+D12 1"]);
  });

  it("marks an amount above 10 times the customer's median and the 99th percentile of all (D17)", () => {
    const many = Array.from({ length: 200 }, (_, at) => line({ OrderNo: `N-${at}` }));
    expect(codeCounts(clean(headers, [...many, line({ Amount: 1001 })]))).toEqual(["+D17 1"]);
    expect(codeCounts(clean(headers, [...many, line({ Amount: 1000 })]))).toEqual([]);
  });

  it("uses several lines of one order (D31) and marks one number of several customers (D33)", () => {
    expect(codeCounts(clean(headers, [line(), line({ Product: "P-2" })]))).toEqual([]);
    expect(codeCounts(clean(headers, [line(), line({ Customer: "Birch" })]))).toEqual(["+D33 2"]);
  });

  it("marks a positive amount on a document with a cancellation mark (D35)", () => {
    expect(codeCounts(withOne({ OrderNo: "C536379" }))).toEqual(["+D35 1"]);
    expect(codeCounts(withOne({ OrderNo: "C536379", Amount: -5 }))).toEqual(["+D12 1"]);
    expect(codeCounts(withOne({ OrderNo: "CN-536379" }))).toEqual([]);
  });

  it("counts customers that may be one (D23) and shows their names", () => {
    const cleaned = clean(headers, [
      line({ Customer: "Acme Ltd" }),
      line({ OrderNo: "SO-2", Customer: "Acme Trading Ltd." }),
    ]);
    expect(codeCounts(cleaned)).toEqual(["+D23 2"]);
    expect(cleaned.orders.customer.texts).toEqual(["Acme Ltd", "Acme Trading Ltd."]);
    expect(cleaned.report.lines[0]?.value).toBe("Acme Ltd / Acme Trading Ltd.");
  });

  it("counts a customer spelled in several ways once (D22), and names with stray characters (D57)", () => {
    const names = ["Acme", "ACME", " acme "].map((Customer, at) => line({ OrderNo: `SO-${at}`, Customer }));
    expect(codeCounts(clean(headers, names))).toEqual(["+D22 1"]);
    expect(codeCounts(withOne({ Customer: "Ac\u200bme\nLtd" }))).toEqual(["+D57 1"]);
  });

  it("counts quantities as text (D55)", () => {
    const { orders, ...rest } = withOne({ Qty: "1,200" });
    expect(orders.quantity[0]).toBe(1200);
    expect(codeCounts({ orders, ...rest })).toEqual(["+D55 1"]);
  });

  it("marks a repair and a return in one cell with both codes", () => {
    expect(codeCounts(withOne({ Amount: "(1,000)" }))).toEqual(["+D12 1", "+D14 1"]);
  });
});

describe("currencies", () => {
  const columns = ["Date", "Customer", "Amount", "Currency"];
  const rows: Cell[][] = [
    [day, "Acme", 100, "USD"],
    [day, "Birch", 100, "EUR"],
    [day, "Cedar", 100, "usd"],
  ];

  it("converts at the rate that holds on the day (D41)", () => {
    const rates = [
      { currency: "EUR", rate: 1.1, from: 0 },
      { currency: "EUR", rate: 1.2, from: day },
    ];
    const cleaned = clean(columns, rows, { rates });
    expect([...cleaned.orders.amount]).toEqual([100, 120, 100]);
    expect(codeCounts(cleaned)).toEqual(["+D41 1"]);
    expect(cleaned.report).toMatchObject({ currency: "USD", isRed: false });
    expect(cleaned.report.currencies).toEqual([
      { code: "USD", rows: 2 },
      { code: "EUR", rows: 1 },
    ]);
  });

  it("leaves out a currency without a rate, and the summary is red (D42)", () => {
    const cleaned = clean(columns, rows);
    expect(codeCounts(cleaned)).toEqual(["D42 1"]);
    expect(cleaned.report.isRed).toBe(true);
  });

  it("converts to the currency that Settings name", () => {
    const rates = [
      { currency: "USD", rate: 7, from: 0 },
      { currency: "EUR", rate: 8, from: 0 },
    ];
    const settings = settingsWith({ "general.currency": "RMB" });
    expect([...clean(columns, rows, { rates, settings }).orders.amount]).toEqual([700, 800, 700]);
  });

  it("believes the column where the sign in the amount says something else (D43)", () => {
    const signed: Cell[][] = [
      [day, "Acme", "€100", "USD"],
      [day, "Birch", "$100", "USD"],
    ];
    expect(codeCounts(clean(columns, signed))).toEqual(["+D14 2", "+D43 1"]);
  });

  it("takes one sign among plain numbers for the currency of all (dirty set, US$ 700)", () => {
    expect(
      clean(
        ["Date", "Customer", "Amount"],
        [
          [day, "A", "US$ 700"],
          [day, "B", 5],
        ],
      ).report.currency,
    ).toBe("USD");
  });
});

describe("amounts without a column of amounts", () => {
  it("are quantity × unit price, negative quantities returns, free lines samples", () => {
    const cleaned = clean(
      ["InvoiceNo", "InvoiceDate", "CustomerID", "Quantity", "UnitPrice"],
      [
        [1, day, 17850, 6, 2.5],
        [2, day, 17850, -2, 2.5],
        [3, day, 17850, 4, 0],
        [4, day, 17850, null, 2],
      ],
    );
    expect([...cleaned.orders.amount]).toEqual([15, -5]);
    expect(codeCounts(cleaned)).toEqual(["D11 1", "D13 1", "+D12 1"]);
  });
});

describe("units and customers", () => {
  it("multiplies by the unit in the header", () => {
    const cleaned = clean(["下单日期", "客户", "金额(万元)"], [[day, "甲", 1.5]]);
    expect(cleaned.orders.amount[0]).toBe(15_000);
    expect(cleaned.report.currency).toBe("CNY");
  });

  it("tells customers of one name apart by their number", () => {
    const { orders } = clean(
      ["Date", "Customer Name", "Customer ID", "Amount"],
      [
        [day, "Acme", "C-1", 1],
        [day, "acme", "C-2", 2],
        [day, "Birch", "C-3", 4],
      ],
    );
    expect(orders.customer.texts).toEqual(["Acme (C-1)", "acme (C-2)", "Birch"]);
  });

  it("is red where more than 5% of sales were not used", () => {
    expect(clean(headers, [line({ Amount: 95 }), line({ Customer: null, Amount: 5 })]).report.isRed).toBe(false);
    expect(clean(headers, [line({ Amount: 95 }), line({ Customer: null, Amount: 5.1 })]).report.isRed).toBe(true);
  });
});

describe("a table without a usable row", () => {
  it("is reported on, and refused as orders", () => {
    const none = clean(headers, [line({ Customer: null })]);
    expect(none.report).toMatchObject({ rowsUsed: 0, newestDay: null, oldestDay: null });
    expect(() => requireOrders(none, "orders")).toThrow(
      expect.objectContaining({ key: "noUsableOrder", code: "#N/A" }),
    );
    const later = clean(headers, [line()], { asOf: day - 1 });
    expect(() => requireOrders(later, "orders")).toThrow(
      expect.objectContaining({ key: "noOrderByAsOf", argument: "as_of" }),
    );
  });
});
