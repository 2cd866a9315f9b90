import { describe, expect, it } from "vitest";
import { findList, unique } from "../../../../../src/engine/orders/mapping/headers/find-list";

describe("A list of orders among other cells", () => {
  it("begins under the title above it", () => {
    const rows = [
      ["Orders 2025", null, null],
      [null, null, null],
      ["Customer", "Date", "Amount"],
      ["Acme", 45000, 12],
    ];
    expect(findList(rows)).toEqual({
      row: 2,
      column: 0,
      columns: 3,
      headers: ["Customer", "Date", "Amount"],
      headerRows: 1,
    });
  });

  it("ends at an empty column: what stands beyond is another list", () => {
    const rows = [
      ["Rates", null, null, "客户", "日期", "金额", null, "备注"],
      ["USD", 7.1, null, "甲公司", 45000, 12, null, "x"],
    ];
    expect(findList(rows)).toMatchObject({ column: 3, columns: 3, headers: ["客户", "日期", "金额"] });
  });

  it("keeps a column without a header that holds something", () => {
    const rows = [
      ["Customer", null, "Date", "Amount"],
      ["Acme", "x", 45000, 12],
    ];
    expect(findList(rows)).toMatchObject({ columns: 4, headers: ["Customer", "", "Date", "Amount"] });
  });

  it("joins two rows of headers, whose upper one is merged over several columns (spec 4.3-1)", () => {
    const rows = [
      ["客户名称", "2025年", null],
      [null, "下单日期", "金额"],
      ["甲公司", 45000, 12],
    ];
    expect(findList(rows)).toMatchObject({
      row: 0,
      headerRows: 2,
      headers: ["客户名称", "2025年 / 下单日期", "2025年 / 金额"],
    });
  });

  it("is none where fewer than two cells of a row name columns", () => {
    expect(
      findList([
        ["Customer", "Remark"],
        ["Acme", "paid"],
      ]),
    ).toBeNull();
    expect(findList([])).toBeNull();
  });

  it("has no two headers alike, as a table would not", () => {
    expect(unique(["Amount", "amount", "", "", "Amount"])).toEqual(["Amount", "amount2", "", "", "Amount3"]);
  });
});
