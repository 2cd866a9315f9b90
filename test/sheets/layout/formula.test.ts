import { describe, expect, it } from "vitest";
import { dateWords, literal, sentence } from "../../../src/sheets/layout/formula";

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
