import { describe, expect, it } from "vitest";
import { readHeader } from "../../../../../src/engine/orders/mapping/headers/header-text";

describe("units in headers", () => {
  it.each<[string, string, number, string | null]>([
    ["金额(万元)", "金额", 10_000, "CNY"],
    ["金額（萬元）", "金额", 10_000, "CNY"],
    ["Amount (USD k)", "amount", 1000, "USD"],
    ["Amount ($'000)", "amount", 1000, "USD"],
    ["Revenue [EUR mn]", "revenue", 1_000_000, "EUR"],
    ["销售额(美元)", "销售额", 1, "USD"],
    ["金额(百万美元)", "金额", 1_000_000, "USD"],
    ["金额(单位：千元)", "金额", 1000, "CNY"],
    ["Amount (net)", "amountnet", 1, null],
    ["数量(件)", "数量件", 1, null],
  ])("%s", (header, text, factor, currency) => {
    expect(readHeader(header)).toMatchObject({ text, factor, currency });
  });
});

describe("identifiers", () => {
  it.each(["CustomerID", "customer_id", "ResellerKey", "PRODUCTCODE", "Invoice No.", "客户编号", "合同号"])(
    "%s is one",
    (header) => {
      expect(readHeader(header).isIdentifier).toBe(true);
    },
  );

  it.each(["Customer", "Paid", "PAID", "Amount", "客户名称", "Keynote"])("%s is none", (header) => {
    expect(readHeader(header).isIdentifier).toBe(false);
  });
});
