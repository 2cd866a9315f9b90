import { describe, expect, it } from "vitest";
import { Calculator } from "../../../host/calculation/calculator";
import { dateWords, formula, literal, placeOf, sentence } from "../../../src/sheets/layout/formula";
import { bookOf, sheetOf } from "../../host/calculation/support";

describe("a sentence as a formula", () => {
  const text = { en: "To {date} you sold {amount}.", zh: "截至{date},已成交{amount}。" };
  const parts = { date: "fp_AsOf", amount: "FIXED(fp_YTD,0)" };

  it("joins its words and its expressions in the order of the language", () => {
    expect(sentence("en", text, parts)).toBe('"To "&(fp_AsOf)&" you sold "&(FIXED(fp_YTD,0))&"."');
    expect(sentence("zh", text, parts)).toBe('"截至"&(fp_AsOf)&",已成交"&(FIXED(fp_YTD,0))&"。"');
  });

  it("says which placeholder has no expression", () => {
    expect(() => sentence("en", text, { date: "fp_AsOf" })).toThrow("{amount}");
  });

  it("doubles quotation marks, so that a text cannot end its literal", () => {
    expect(literal('the "best" customer')).toBe('"the ""best"" customer"');
  });

  it("writes a date without TEXT, whose codes depend on the country", () => {
    expect(dateWords("A1")).not.toContain("TEXT(");
  });
});

describe("the place of a name in a list", () => {
  it("is that of the name itself, whatever signs of a pattern it holds", async () => {
    const names = ["Acme Trading", "A*", "Acme?", "Acme!", "A~", "A~~*"];
    const calculator = new Calculator(
      bookOf(
        sheetOf(
          "Names",
          names.map((name) => [name]),
        ),
      ),
    );
    const places = await calculator.evaluateAll(
      names.map((_, row) => formula(placeOf(`A${row + 1}`, "A1:A6")).formula),
      "names",
    );
    expect(places.flat(2)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
