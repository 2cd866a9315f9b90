import { describe, expect, it } from "vitest";
import { rawTableFromRows } from "../../../src/engine/orders/raw-table";

describe("rawTableFromRows", () => {
  it("finds the header below a title and blank rows", () => {
    const table = rawTableFromRows([["销售订单明细"], [], ["客户", "日期", "金额"], ["甲", 45000, 1]]);
    expect(table.headers).toEqual(["客户", "日期", "金额"]);
    expect(table.rows).toBe(1);
  });

  it("joins a header of two rows, merged cells given as blanks", () => {
    const table = rawTableFromRows([
      ["客户", "日期", "2025年", null],
      [null, null, "数量", "金额"],
      ["甲", 45000, 3, 12],
    ]);
    expect(table.headers).toEqual(["客户", "日期", "2025年 / 数量", "2025年 / 金额"]);
    expect(table.columns[3]).toEqual([12]);
  });

  it("joins groups that stand above the header", () => {
    const table = rawTableFromRows([
      ["Who", null, "Sold", null],
      ["Customer", "Date", "Qty", "Amount"],
      ["Acme", 45000, 1, 2],
    ]);
    expect(table.headers).toEqual(["Who / Customer", "Who / Date", "Sold / Qty", "Sold / Amount"]);
  });

  it("takes the first row where none looks like a header, and fills short rows with blanks", () => {
    const table = rawTableFromRows([["a", "b"], [1], [2, 3]]);
    expect(table).toEqual({
      headers: ["a", "b"],
      columns: [
        [1, 2],
        [null, 3],
      ],
      rows: 2,
    });
  });

  it("reads nothing as a table without columns", () => {
    expect(rawTableFromRows([])).toEqual({ headers: [], columns: [], rows: 0 });
  });
});
