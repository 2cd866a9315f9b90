import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/engine/calendar/serial";
import type { Cell } from "../../src/engine/cell";
import { defaultSettings } from "../../src/engine/settings/settings";
import { toExcel } from "../../src/functions/convert/to-excel";
import { dataFunctions } from "../../src/functions/data";
import type { FunctionResult, TableResult } from "../../src/functions/define";
import { dirtyRows, referenceAsOf, referenceHeaders, referenceOrders } from "../fixtures/reference-orders";

const dirtyHeaders = ["订单编号", "下单日期", "客户名称", "产品", "数量", "金额", "状态", "渠道", "区域", "业务员"];
const dirty: readonly (readonly Cell[])[] = [dirtyHeaders, ...dirtyRows];
const defaults = { as_of: undefined, mapping: undefined, rates: undefined, settings: defaultSettings, lang: "en" };

function call(id: string, given: Record<string, unknown>): FunctionResult {
  const definition = dataFunctions.find((one) => one.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return definition.handler({ ...defaults, ...given } as unknown as Parameters<typeof definition.handler>[0]);
}

const cellsOf = (result: FunctionResult, language: "en" | "zh" = "en") =>
  toExcel(result, language) as (string | number)[][];

describe("DATA.CLEAN", () => {
  it("spills the usable rows under fixed headings (spec 5.11)", () => {
    const cells = cellsOf(call("DATA.CLEAN", { orders: dirty, as_of: referenceAsOf }));
    expect(cells).toHaveLength(67);
    expect(cells[0]).toEqual([
      "Row",
      "Customer",
      "Date",
      "Amount",
      "OrderNo",
      "Product",
      "Qty",
      "Cost",
      "Channel",
      "Region",
      "Rep",
      "Ship date",
      "Paid date",
    ]);
    expect(cells[1]).toEqual([
      1,
      "Acme Trading",
      serialOf(2024, 10, 3),
      20_000,
      "SO-001",
      "P-100",
      400,
      "",
      "Direct",
      "East",
      "Li",
      "",
      "",
    ]);
  });

  it("gives 67 rows where as_of is left out", () => {
    expect((call("DATA.CLEAN", { orders: dirty }) as TableResult).rows).toHaveLength(67);
  });

  it("reads the columns that mapping names, and the rates", () => {
    const cells = cellsOf(
      call("DATA.CLEAN", {
        orders: [
          ["wer", "wann", "wieviel", "ccy"],
          ["Acme", 45000, 10, "EUR"],
          ["Birch", 45000, 10, "USD"],
        ],
        mapping: [
          ["Customer", "wer"],
          ["Date", "wann"],
          ["Amount", "wieviel"],
        ],
        rates: [
          ["Currency", "Rate"],
          ["EUR", 1.25],
        ],
      }),
    );
    expect(cells.slice(1).map((row) => row.slice(0, 4))).toEqual([
      [1, "Acme", 45000, 12.5],
      [2, "Birch", 45000, 10],
    ]);
  });

  it("says which column is missing and which headers it saw", () => {
    expect(() =>
      call("DATA.CLEAN", {
        orders: [
          ["Customer", "Amount"],
          ["Acme", 1],
        ],
      }),
    ).toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        key: "columnNotFound",
        parameters: { field: "Date", headers: "Customer, Amount" },
      }),
    );
  });

  it("is #N/A without a usable row", () => {
    const orders = [
      ["Customer", "Date", "Amount"],
      [null, 45000, 1],
    ];
    expect(() => call("DATA.CLEAN", { orders })).toThrow(
      expect.objectContaining({ code: "#N/A", key: "noUsableOrder" }),
    );
  });

  it("refuses a rate that is no number", () => {
    expect(() =>
      call("DATA.CLEAN", {
        orders: dirty,
        rates: [
          ["EUR", 1],
          ["USD", "seven"],
        ],
      }),
    ).toThrow(expect.objectContaining({ key: "numberExpected", argument: "rates" }));
  });
});

describe("DATA.CHECK", () => {
  it("shows the summary under the header, in both languages (spec 5.11)", () => {
    const english = cellsOf(call("DATA.CHECK", { orders: dirty, as_of: referenceAsOf }));
    expect(english[0]).toEqual(["Row", "Code", "Problem", "Value", "Treatment"]);
    expect(english[1]).toEqual(["", "", "66 of 78 rows used", "", ""]);
    expect(english[3]).toEqual([68, "D02", "Date not readable", "next week", "Not used"]);
    const chinese = cellsOf(call("DATA.CHECK", { orders: dirty, as_of: referenceAsOf, lang: "zh" }), "zh");
    expect(chinese[1]?.[2]).toBe("78行中使用了66行");
    expect(chinese[3]).toEqual([68, "D02", "日期无法识别", "next week", "未使用"]);
  });

  it("lists the return of the clean set and nothing else", () => {
    const cells = cellsOf(call("DATA.CHECK", { orders: [referenceHeaders, ...referenceOrders], as_of: referenceAsOf }));
    expect(cells[1]?.[2]).toBe("66 of 66 rows used");
    expect(cells.slice(2).map(([row, code]) => [row, code])).toEqual([[66, "D12"]]);
  });

  it("reports where no row is usable", () => {
    const orders = [
      ["Customer", "Date", "Amount"],
      [null, 45000, 1],
    ];
    expect(cellsOf(call("DATA.CHECK", { orders }))[1]?.[2]).toBe("0 of 1 rows used");
  });
});
