import { describe, expect, it } from "vitest";
import { fromFileFormula, toFileFormula } from "../../../../../host/files/xlsx/cells/formula";
import { fillFormula } from "../../../../../host/files/xlsx/read/shared-formula";

const context = { customFunctions: new Set(["RFM.SEGMENT", "TARGET.INQUIRIES"]), table: "tblPlan" };

const CASES: readonly (readonly [string, string, string])[] = [
  [
    "leaves what the format has always known",
    "=SUM(A1:B2)*VLOOKUP(1,A:B,2,FALSE)",
    "SUM(A1:B2)*VLOOKUP(1,A:B,2,FALSE)",
  ],
  [
    "marks younger functions",
    "=IFNA(XLOOKUP(A1,B:B,C:C),STDEV.S(D:D))",
    "_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),_xlfn.STDEV.S(D:D))",
  ],
  [
    "gives FILTER and SORT their own prefix",
    "=SORT(FILTER(A1:A9,B1:B9>0))",
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))",
  ],
  ["does not mark SORTBY as SORT", "=SORTBY(A1:A9,B1:B9)", "_xlfn.SORTBY(A1:A9,B1:B9)"],
  ["leaves NETWORKDAYS.INTL plain", "=NETWORKDAYS.INTL(A1,A2,1)", "NETWORKDAYS.INTL(A1,A2,1)"],
  [
    "marks the names of LET wherever they stand",
    "=LET(rate,A1,tax,rate*2,rate+tax)",
    "_xlfn.LET(_xlpm.rate,A1,_xlpm.tax,_xlpm.rate*2,_xlpm.rate+_xlpm.tax)",
  ],
  [
    "marks the parameters of LAMBDA, also when one is called",
    "=LET(f,LAMBDA(n,n+1),f(2))",
    "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))",
  ],
  [
    "does not take a value of LET for a name",
    "=LET(rate,Target,rate+Target)",
    "_xlfn.LET(_xlpm.rate,Target,_xlpm.rate+Target)",
  ],
  [
    "names custom functions as Excel stores them",
    "=RFM.SEGMENT(tblOrders[Customer],INDEX(A:A,2))",
    "_xldudf_RFM_SEGMENT(tblOrders[Customer],INDEX(A:A,2))",
  ],
  ["leaves text in quotes alone", '="IFS(1)"&IFS(TRUE,"SORT(")', '"IFS(1)"&_xlfn.IFS(TRUE,"SORT(")'],
  ["leaves a sheet's name alone", "='IFS(x)'!A1+Calc!B2", "'IFS(x)'!A1+Calc!B2"],
  [
    "writes the spill of a cell",
    "=ROWS(A1#)+SUM(Calc!$B$2#)",
    "ROWS(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY(Calc!$B$2))",
  ],
];

describe("a formula in a file", () => {
  it.each(CASES)("%s", (_, formula, written) => {
    expect(toFileFormula(formula, context)).toBe(written);
  });

  it.each(CASES)("comes back as it was: %s", (_, formula, written) => {
    expect(fromFileFormula(written)).toBe(formula);
  });

  it.each([
    ["=[@Growth]*2", "tblPlan[[#This Row],[Growth]]*2"],
    ["=tblOther[@Growth]", "tblOther[[#This Row],[Growth]]"],
    ["=[@[Growth rate]]", "tblPlan[[#This Row],[Growth rate]]"],
    ["=SUM([@[Jan]:[Mar]])", "SUM(tblPlan[[#This Row],[Jan]:[Mar]])"],
    ["=SUM([Amount])", "SUM(tblPlan[Amount])"],
    ["=SUM(tblPlan[[#All],[Amount]])", "SUM(tblPlan[[#All],[Amount]])"],
    ["=tblPlan[[#This Row],[IFS(1)]]", "tblPlan[[#This Row],[IFS(1)]]"],
  ])("names the table and the row of %s", (formula, written) => {
    expect(toFileFormula(formula, context)).toBe(written);
  });
});

describe("a formula that is shared between cells", () => {
  it("moves relative references and keeps fixed ones", () => {
    expect(fillFormula('=A1*$B$1+C$2&"A1"', 2, 1)).toBe('=B3*$B$1+D$2&"A1"');
  });
});
