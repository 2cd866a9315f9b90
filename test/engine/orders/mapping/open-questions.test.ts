import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/engine/cell";
import { proposeMapping } from "../../../../src/engine/orders/mapping/map-columns";
import { inUnit, openQuestions } from "../../../../src/engine/orders/mapping/open-questions";
import { rawTableFromRows } from "../../../../src/engine/orders/raw-table";

const asked = (headers: readonly string[], ...rows: Cell[][]) => {
  const table = rawTableFromRows([headers, ...rows]);
  return openQuestions(table, proposeMapping(table));
};

describe("What an order table leaves open", () => {
  it("is the order of day and month where every date can be read both ways (D04)", () => {
    const headers = ["Customer", "Date", "Amount (USD)"];
    expect(asked(headers, ["Acme", "03/03/2025", 5000], ["Acme", "03/04/2025", 5000]).date).toBe("03/04/2025");
    expect(asked(headers, ["Acme", "03/04/2025", 5000], ["Acme", "25/04/2025", 5000]).date).toBeNull();
    expect(asked(headers, ["Acme", 45000, 5000], ["Acme", "2025-04-03", 5000]).date).toBeNull();
  });

  it("is the currency where no header, column or sign names one", () => {
    expect(asked(["Customer", "Date", "Amount"], ["Acme", 45000, 5000]).currency).toBe(true);
    expect(asked(["Customer", "Date", "Amount"], ["Acme", 45000, "US$ 5000"]).currency).toBe(false);
    expect(asked(["Customer", "Date", "Amount (EUR)"], ["Acme", 45000, 5000]).currency).toBe(false);
    expect(asked(["Customer", "Date", "Amount", "Currency"], ["Acme", 45000, 5000, "USD"]).currency).toBe(false);
  });

  it("is the unit where amounts are small and nothing names one", () => {
    expect(asked(["客户", "日期", "金额"], ["甲", 45000, 3.5], ["乙", 45001, 12]).amount).toBe(12);
    expect(asked(["客户", "日期", "金额(万元)"], ["甲", 45000, 3.5]).amount).toBeNull();
    expect(asked(["客户", "日期", "金额"], ["甲", 45000, "3.5万"]).amount).toBeNull();
    expect(asked(["客户", "日期", "金额"], ["甲", 45000, 35_000]).amount).toBeNull();
    expect(asked(["Customer", "Date", "Amount"], ["Acme", 45000, 35]).amount).toBeNull();
    expect(asked(["Customer", "Date", "Amount"], ["Acme", 45000, 3.5]).amount).toBe(3.5);
  });
});

describe("A unit that the user names", () => {
  it("holds for amounts and costs, and not where a header names one", () => {
    const table = rawTableFromRows([
      ["客户", "日期", "金额", "成本(千元)"],
      ["甲", 45000, 3.5, 2000],
    ]);
    const { fields } = inUnit(proposeMapping(table), 10_000);
    expect([fields.amount?.factor, fields.cost?.factor]).toEqual([10_000, 1000]);
  });
});
