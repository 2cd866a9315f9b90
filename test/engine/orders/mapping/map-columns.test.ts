import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/engine/cell";
import { type ForcedColumns, readForcedColumns } from "../../../../src/engine/orders/mapping/forced-columns";
import { mapOrders, missingFields, proposeMapping } from "../../../../src/engine/orders/mapping/map-columns";
import { rawTableFromRows } from "../../../../src/engine/orders/raw-table";

/** The header of each field, from a table with one row of cells. */
function mapped(headers: readonly string[], row: readonly Cell[] = [], forced: ForcedColumns = new Map()) {
  const { fields } = mapOrders(rawTableFromRows([headers, row]), forced);
  return Object.fromEntries(Object.entries(fields).map(([field, column]) => [field, column.header]));
}

describe("exports of real systems map without help", () => {
  it("an English order export with customer numbers and no amounts", () => {
    const headers = [
      "InvoiceNo",
      "StockCode",
      "Description",
      "Quantity",
      "InvoiceDate",
      "UnitPrice",
      "CustomerID",
      "Country",
    ];
    const row = [536365, "85123A", "WHITE LANTERN", 6, "2010-12-01 08:26:00", 2.55, 17850, "United Kingdom"];
    expect(mapped(headers, row)).toEqual({
      orderNumber: "InvoiceNo",
      product: "Description",
      quantity: "Quantity",
      date: "InvoiceDate",
      unitPrice: "UnitPrice",
      customer: "CustomerID",
      region: "Country",
    });
    expect(mapOrders(rawTableFromRows([headers, row])).amountFrom).toBe("quantityTimesPrice");
  });

  it("a data warehouse with keys for everything", () => {
    const headers = [
      "SalesOrderNumber",
      "OrderDate",
      "ProductKey",
      "ResellerKey",
      "EmployeeKey",
      "SalesTerritoryKey",
      "OrderQuantity",
      "UnitPrice",
      "TotalProductCost",
      "SalesAmount",
      "StandardCost",
    ];
    const row = ["SO43659", "2017-07-01", 349, 676, 285, 5, 1, 2024.99, 1898.09, 2024.99, 1898.09];
    expect(mapped(headers, row)).toEqual({
      orderNumber: "SalesOrderNumber",
      date: "OrderDate",
      product: "ProductKey",
      customer: "ResellerKey",
      rep: "EmployeeKey",
      region: "SalesTerritoryKey",
      quantity: "OrderQuantity",
      unitPrice: "UnitPrice",
      cost: "TotalProductCost",
      amount: "SalesAmount",
    });
  });

  it("headers in capitals without spaces", () => {
    const headers = [
      "ORDERNUMBER",
      "QUANTITYORDERED",
      "PRICEEACH",
      "ORDERLINENUMBER",
      "SALES",
      "ORDERDATE",
      "STATUS",
      "QTR_ID",
      "MONTH_ID",
      "YEAR_ID",
      "PRODUCTLINE",
      "MSRP",
      "PRODUCTCODE",
      "CUSTOMERNAME",
      "CITY",
      "STATE",
      "COUNTRY",
      "TERRITORY",
      "DEALSIZE",
    ];
    const row = [
      10107,
      30,
      95.7,
      2,
      2871,
      "2003-02-24",
      "Shipped",
      1,
      2,
      2003,
      "Motorcycles",
      95,
      "S10_1678",
      "Land of Toys Inc.",
      "NYC",
      "NY",
      "USA",
      null,
      "Small",
    ];
    expect(mapped(headers, row)).toEqual({
      orderNumber: "ORDERNUMBER",
      quantity: "QUANTITYORDERED",
      unitPrice: "PRICEEACH",
      amount: "SALES",
      date: "ORDERDATE",
      status: "STATUS",
      product: "PRODUCTCODE",
      customer: "CUSTOMERNAME",
      region: "COUNTRY",
    });
  });

  it("traditional Chinese", () => {
    expect(
      mapped(
        ["訂單編號", "下單日期", "客戶名稱", "產品", "數量", "金額", "業務員"],
        ["A1", "2025-01-02", "甲", "X", 1, 2, "王"],
      ),
    ).toEqual({
      orderNumber: "訂單編號",
      date: "下單日期",
      customer: "客戶名稱",
      product: "產品",
      quantity: "數量",
      amount: "金額",
      rep: "業務員",
    });
  });
});

describe("the choice between columns (spec 4.3)", () => {
  it("prefers 订单日期 to 日期, and never takes delivery, birthday or update for the date", () => {
    expect(mapped(["日期", "订单日期", "客户", "金额"], [45000, 45001, "甲", 1]).date).toBe("订单日期");
    expect(() => mapped(["交货日期", "生日", "更新时间", "客户", "金额"], [45000, 45001, 45002, "甲", 1])).toThrow(
      expect.objectContaining({
        key: "columnNotFound",
        parameters: { field: "Date", headers: "交货日期, 生日, 更新时间, 客户, 金额" },
      }),
    );
  });

  it("takes a name before an identifier, which then tells customers apart", () => {
    const mapping = mapOrders(
      rawTableFromRows([
        ["Customer ID", "Client name", "Date", "Amount"],
        ["C-1", "Acme", 45000, 1],
      ]),
    );
    expect(mapping.fields.customer?.header).toBe("Client name");
    expect(mapping.customerIdentifier?.header).toBe("Customer ID");
  });

  it("does not take an attribute of the customer for the customer", () => {
    expect(
      mapped(["CustomerID", "Customer Type", "Customer Country", "Date", "Amount"], [1, "A", "FR", 45000, 1]),
    ).toMatchObject({
      customer: "CustomerID",
      region: "Customer Country",
    });
  });

  it("halves the score of a column whose cells do not fit", () => {
    expect(mapped(["客户", "日期", "金额", "销售额"], ["甲", 45000, "见附件", 12]).amount).toBe("销售额");
  });

  it("does not read SO in source, or an order number in a running number", () => {
    expect(mapped(["No.", "Lead source", "Date", "Customer", "Amount"], [1, "Fair", 45000, "Acme", 1])).toEqual({
      channel: "Lead source",
      date: "Date",
      customer: "Customer",
      amount: "Amount",
    });
  });

  it("forgives one wrong letter", () => {
    expect(mapped(["Custmer", "Date", "Amont"], ["Acme", 45000, 1])).toEqual({
      customer: "Custmer",
      date: "Date",
      amount: "Amont",
    });
  });

  it("cuts the unit off a header and keeps it", () => {
    const { amount } = mapOrders(
      rawTableFromRows([
        ["Customer", "Date", "Amount (USD k)"],
        ["Acme", 45000, 1],
      ]),
    ).fields;
    expect(amount).toMatchObject({ factor: 1000, currency: "USD", score: 1 });
  });
});

describe("columns that the user names", () => {
  const headers = ["a", "b", "c", "constructor"];

  it("win over what the headers say", () => {
    const forced = readForcedColumns([
      ["Field", null],
      ["Customer", "a"],
      ["日期", "b"],
      ["amount", "C"],
      ["Product", "constructor"],
    ]);
    expect(mapped(headers, ["Acme", 45000, 1, "x"], forced)).toEqual({
      customer: "a",
      date: "b",
      amount: "c",
      product: "constructor",
    });
  });

  it("must exist, as fields and as headers", () => {
    expect(() => readForcedColumns([["__proto__", "a"]])).toThrow(
      expect.objectContaining({ key: "mappingUnknownField" }),
    );
    expect(() => mapped(headers, [], readForcedColumns([["Customer", "toString"]]))).toThrow(
      expect.objectContaining({ key: "mappingUnknownHeader", argument: "mapping" }),
    );
  });
});

describe("proposing columns of an incomplete table", () => {
  const table = rawTableFromRows([
    ["Customer", "Date", "Remark"],
    ["Acme", "2025-01-02", "paid"],
  ]);

  it("gives what was found and says what is missing", () => {
    const mapping = proposeMapping(table);
    expect(Object.keys(mapping.fields)).toEqual(["customer", "date"]);
    expect(missingFields(mapping)).toEqual(["amount"]);
  });

  it("misses no amount where quantity and unit price stand", () => {
    const priced = rawTableFromRows([
      ["Customer", "Date", "Qty", "Unit price"],
      ["Acme", "2025-01-02", 3, 10],
    ]);
    expect(missingFields(proposeMapping(priced))).toEqual([]);
  });

  it("leaves a field out that the user says the list does not have", () => {
    const mapping = proposeMapping(table, new Map([["date", null]]));
    expect(missingFields(mapping)).toEqual(["date", "amount"]);
  });
});
