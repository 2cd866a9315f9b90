import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Calculator } from "../../../host/calculation/calculator";
import { bookOf, sheetOf } from "./support";

const names = ["Acme", "A*", "B?", "C~D", "E~~", "acme", "Fir"];
const amounts = [10, 20, 30, "40", 50, -5, true];
const list = sheetOf(
  "List",
  names.map((name, row) => [name, amounts[row]]),
);
const evaluated = async (formula: string) => (await new Calculator(bookOf(list)).evaluate(formula))[0]?.[0];

describe("MATCH for an exact value", () => {
  it("finds the first of several, whatever the capitals", async () => {
    expect(await evaluated('=MATCH("ACME",List!A1:A7,0)')).toBe(1);
    expect(await evaluated("=MATCH(30,List!B1:B7,0)")).toBe(3);
  });
  it("tells numbers, texts and truth values apart", async () => {
    expect(await evaluated('=MATCH("40",List!B1:B7,0)')).toBe(4);
    expect(String(await evaluated("=MATCH(40,List!B1:B7,0)"))).toBe("#N/A");
    expect(String(await evaluated("=MATCH(1,List!B1:B7,0)"))).toBe("#N/A");
  });
  it("takes * and ? for other signs, and after ~ for themselves", async () => {
    expect(await evaluated('=MATCH("F*",List!A1:A7,0)')).toBe(7);
    expect(await evaluated('=MATCH("A~*",List!A1:A7,0)')).toBe(2);
    expect(await evaluated('=MATCH("B~?",List!A1:A7,0)')).toBe(3);
    expect(await evaluated('=MATCH("C~~D",List!A1:A7,0)')).toBe(4);
    expect(await evaluated('=MATCH("E~~~~",List!A1:A7,0)')).toBe(5);
  });
  it("finds what formulas give, also where spills move it", async () => {
    const sheet = sheetOf("Calc", [["=MATCH(9,C1:C3,0)", "=A2+4", "=SEQUENCE(3,1,B1)"], [3]]);
    await new Calculator(bookOf(sheet)).calculate();
    expect(sheet.value(0, 0)).toBe(3);
  });
  it("looks along a row as before", async () => {
    const sheet = sheetOf("Calc", [["Q1", "Q2", "Q3", '=MATCH("q2",A1:C1,0)']]);
    await new Calculator(bookOf(sheet)).calculate();
    expect(sheet.value(0, 3)).toBe(2);
  });
});

describe("SUMIFS and COUNTIFS", () => {
  it("find texts whatever their capitals, and numbers also where they are written as text", async () => {
    expect(await evaluated('=SUMIFS(List!B1:B7,List!A1:A7,"aCmE")')).toBe(5);
    expect(await evaluated("=COUNTIFS(List!B1:B7,40)")).toBe(1);
    expect(await evaluated("=COUNTIF(List!B1:B7,30)")).toBe(1);
  });
  it("compare with numbers alone", async () => {
    expect(await evaluated('=COUNTIFS(List!B1:B7,">0")')).toBe(4);
    expect(await evaluated('=SUMIFS(List!B1:B7,List!B1:B7,"<="&20)')).toBe(25);
  });
  it("hold several conditions at once", async () => {
    expect(await evaluated('=SUMIFS(List!B1:B7,List!A1:A7,"acme",List!B1:B7,">0")')).toBe(10);
    expect(await evaluated('=COUNTIFS(List!A1:A7,"acme",List!B1:B7,"<0")')).toBe(1);
  });
  it("keep to patterns, and to criteria that a number could be read from", async () => {
    expect(await evaluated('=COUNTIF(List!A1:A7,"A*")')).toBe(3);
    expect(await evaluated('=COUNTIF(List!B1:B7,"40")')).toBe(1);
  });
  it("add one column by a condition on another", async () => {
    expect(await evaluated('=SUMIF(List!A1:A7,"fir",List!B1:B7)')).toBe(0);
    expect(await evaluated('=SUMIF(List!A1:A7,"A~*",List!B1:B7)')).toBe(20);
  });
  it("give an error that stands among the cells", async () => {
    const sheet = sheetOf("Calc", [
      ["a", "=1/0", '=SUMIFS(B1:B2,A1:A2,"a")', '=SUMIFS(B1:B2,A1:A2,"b")'],
      ["b", 2],
    ]);
    await new Calculator(bookOf(sheet)).calculate();
    expect([String(sheet.value(0, 2)), sheet.value(0, 3)]).toEqual(["#DIV/0!", 2]);
  });
  it("give what adding row by row gives, for any list", async () => {
    const row = fc.tuple(
      fc.constantFrom("a", "b", "C", "c"),
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: 1, max: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const last = rows.length;
        const sheet = sheetOf(
          "Calc",
          rows.map((cells) => [...cells]),
        );
        const criteria = [`A1:A${last},"c"`, `C1:C${last},2`, `B1:B${last},">=0"`];
        const [both, all] = await new Calculator(bookOf(sheet)).evaluateAll([
          `=SUMIFS(B1:B${last},${criteria[0]},${criteria[1]})`,
          `=COUNTIFS(${criteria.join(",")})`,
        ]);
        const fits = rows.filter(([name, , group]) => name.toLowerCase() === "c" && group === 2);
        expect(both).toEqual([[fits.reduce((sum, [, amount]) => sum + amount, 0)]]);
        expect(all).toEqual([[fits.filter(([, amount]) => amount >= 0).length]]);
      }),
      { numRuns: 50 },
    );
  });
});
