import { describe, expect, it } from "vitest";
import { translate } from "../../../../host/calculation/formulas/translate";

describe("a formula as Excel takes it, translated", () => {
  it.each([
    ["=tblPlan[@Growth]*2", "=tblPlan[[#This Row],[Growth]]*2"],
    ["=tblPlan[@[Last year]]", "=tblPlan[[#This Row],[Last year]]"],
    ["=SUM(tblPlan[@[Q1]:[Q4]])", "=SUM(tblPlan[[#This Row],[Q1]:[Q4]])"],
    ["=SUM(tblPlan[@])", "=SUM(tblPlan[#This Row])"],
    ["=SUM(B5#)", "=SUM(ANCHORARRAY(B5))"],
    ["=ROWS('Reorder plan'!$B$5#)", "=ROWS(ANCHORARRAY('Reorder plan'!$B$5))"],
  ])("%s is %s", (formula, translated) => {
    expect(translate(formula)).toBe(translated);
  });
  it.each([
    '="A1# and T[@x]"',
    "=tblPlan[[#This Row],[Growth]]",
    "=tblPlan[#Headers]",
    "=IF(A1=#N/A,1,2)",
    "='It''s #1'!A1",
  ])("%s stays as it is", (formula) => {
    expect(translate(formula)).toBe(formula);
  });
});
