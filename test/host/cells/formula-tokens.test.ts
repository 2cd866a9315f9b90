import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaTokens, joinTokens } from "../../../host/cells/formula-tokens";

const kinds = (formula: string) => formulaTokens(formula).filter(({ kind }) => kind !== "other");
const sources = (formula: string, kind: string) =>
  formulaTokens(formula)
    .filter((token) => token.kind === kind)
    .map(({ source }) => source);

describe("the tokens of a formula", () => {
  it("tell references from functions, names and texts that look like them", () => {
    expect(sources('=LOG10(A1)+A1_rate+"A1"+ABCD1+$B$2:C3', "reference")).toEqual(["A1", "$B$2:C3"]);
  });
  it("know whole columns and rows", () => {
    expect(sources("=SUM(A:C,$2:4,1:1)", "reference")).toEqual(["A:C", "$2:4", "1:1"]);
  });
  it("know sheets, quoted or not, in any script", () => {
    expect(sources("=Calc!A1+'It''s 2025'!B2+设置!C3", "sheet")).toEqual(["Calc!", "'It''s 2025'!", "设置!"]);
  });
  it("keep a table's brackets whole, with brackets and escapes inside", () => {
    expect(sources("=tblPlan[[#This Row],[Growth '[%']]]*2", "brackets")).toEqual(["[[#This Row],[Growth '[%']]]"]);
  });
  it("tell errors and numbers", () => {
    expect(kinds("=#N/A+1E5+#REF!").map(({ kind }) => kind)).toEqual(["error", "number", "error"]);
  });
  it("read a dotted function as one word", () => {
    expect(sources("=RFM.SEGMENT(A1)", "function")).toEqual(["RFM.SEGMENT"]);
  });
  it("give the formula back when joined (any text)", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => joinTokens(formulaTokens(text)) === text));
  });
});
