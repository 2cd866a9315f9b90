import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/engine/cell";
import { codeAt } from "../../../../src/engine/orders/codes";
import { readAmounts } from "../../../../src/engine/orders/reading/amount-column";

/** Value and code of each cell of a column: [12000, "D14"]. */
function read(cells: readonly Cell[], factor = 1): [number | null, string | null][] {
  const { value, problem, repair } = readAmounts(cells, cells.length, factor);
  return cells.map((_, row) => {
    const code = problem[row] || repair[row];
    const amount = value[row] ?? Number.NaN;
    return [Number.isNaN(amount) ? null : amount, code ? codeAt(code).id : null];
  });
}

describe("amounts", () => {
  it.each<[string, number]>([
    ["12,000", 12_000],
    ["￥12,000.00", 12_000],
    ["US$ 5 000", 5000],
    ["(1,200)", -1200],
    ["1,200-", -1200],
    ["-1,200", -1200],
    ["－1,200", -1200],
    ["-$500", -500],
    ["$-500", -500],
    ["($500.50)", -500.5],
    ["１２，０００", 12_000],
    ["12000元", 12_000],
    ["RMB 12,000", 12_000],
    ["1'234.50", 1234.5],
    ["\u00a012 000 €", 12_000],
    ["0.5", 0.5],
    ["USD1,234,567", 1_234_567],
  ])("reads %s as text (D14)", (text, value) => {
    expect(read([text])).toEqual([[value, "D14"]]);
  });

  it.each<[string, number]>([
    ["1.2万", 12_000],
    ["50w", 500_000],
    ["3k", 3000],
    ["0.5亿", 50_000_000],
    ["4萬", 40_000],
    ["(1.5万)", -15_000],
    ["3万元", 30_000],
  ])("reads the thousands of %s (D15)", (text, value) => {
    expect(read([text])).toEqual([[value, "D15"]]);
  });

  it("believes a decimal comma that the column shows throughout (D16)", () => {
    expect(read(["12.345,67", "99,5", "1.000"])).toEqual([
      [12_345.67, "D16"],
      [99.5, "D16"],
      [1000, "D16"],
    ]);
  });

  it("does not use a decimal comma among decimal points (D16)", () => {
    expect(read(["12.345,67", "1,234.50", "99"])).toEqual([
      [null, "D16"],
      [1234.5, "D14"],
      [99, "D14"],
    ]);
  });

  it("does not read what is no amount (D18) and notices a missing one (D11)", () => {
    const cells = [
      "tbd",
      "10-20",
      "5%",
      "1,23,4",
      "--5",
      "12 34",
      "-",
      "x".repeat(10_000),
      true,
      Number.POSITIVE_INFINITY,
    ];
    expect(read(cells)).toEqual(Array(cells.length).fill([null, "D18"]));
    expect(read([null, " "])).toEqual([
      [null, "D11"],
      [null, "D11"],
    ]);
  });

  it("multiplies by the unit of the header", () => {
    expect(read([1.5, "2"], 10_000)).toEqual([
      [15_000, null],
      [20_000, "D14"],
    ]);
  });
});
