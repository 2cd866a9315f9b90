import { describe, expect, it } from "vitest";
import { Calculator } from "../../../../host/calculation/calculator";
import { bookOf, sheetOf } from "../support";

describe("the order of a calculation", () => {
  it("takes a formula after those that it reads, wherever they stand", async () => {
    const sheet = sheetOf("Calc", [["=SUM(A2:A4)"], ["=A3+1"], ["=A4+1"], [5]]);
    await new Calculator(bookOf(sheet)).calculate();
    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([18, 7, 6]);
  });
  it("follows a chain of 20,000 formulas that each read the next", async () => {
    const length = 20_000;
    const sheet = sheetOf(
      "Calc",
      Array.from({ length }, (_, row) => [row === length - 1 ? 1 : `=A${row + 2}+1`]),
    );
    await new Calculator(bookOf(sheet)).calculate();
    expect(sheet.value(0, 0)).toBe(length);
  });
  it("waits for what OFFSET and INDIRECT come to", async () => {
    const sheet = sheetOf("Calc", [
      ["=SUM(OFFSET(B1,A3,0))", "=C2*2"],
      ['=INDIRECT("B"&A3)', "=B1+1", "=A4"],
      [1],
      [21],
    ]);
    await new Calculator(bookOf(sheet)).calculate();
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([43, 42]);
  });
  it("reads whole columns and rows", async () => {
    const sheet = sheetOf("Calc", [["=SUM(B:B)", "=C1+1", "=SUM(3:3)"], [], [4, undefined, 5]]);
    await new Calculator(bookOf(sheet)).calculate();
    expect([sheet.value(0, 0), sheet.value(0, 2)]).toEqual([10, 9]);
  });
  it("says that a circle through a column that many formulas read is one", async () => {
    const rows = Array.from({ length: 50 }, (_, row) => [`=SUM(B1:B50)+${row}`, row === 40 ? "=A7" : row]);
    expect(await new Calculator(bookOf(sheetOf("Calc", rows))).calculate()).toEqual({ circular: true });
    const straight = Array.from({ length: 50 }, (_, row) => [`=SUM(B1:B50)+${row}`, row === 40 ? "=C7" : row, row]);
    expect(await new Calculator(bookOf(sheetOf("Calc", straight))).calculate()).toEqual({ circular: false });
  });
});
