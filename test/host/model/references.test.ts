import { beforeEach, describe, expect, it } from "vitest";
import { Book } from "../../../host/cells/book";
import { Sheet } from "../../../host/cells/sheet";
import { Model } from "../../../host/model/model";
import {
  breakSheetReferences,
  renameSheetReferences,
  renameTableColumn,
  renameTableReferences,
} from "../../../host/model/references";
import { worksheetObject } from "../../../host/model/sheet/worksheet";

let book: Book;
let model: Model;
let sheet: Sheet;
beforeEach(() => {
  book = new Book();
  sheet = new Sheet("{1}", "Review");
  book.sheets.push(sheet);
  book.tables.push({
    id: 1,
    name: "tblPlan",
    sheetId: "{1}",
    area: { row: 0, column: 0, rows: 5, columns: 2 },
    columns: [
      { id: 1, name: "Growth" },
      { id: 2, name: "Growth rate" },
    ],
    style: "",
    showBandedRows: true,
    showFilterButton: true,
  });
  model = new Model(book, undefined, worksheetObject);
});

/** A formula after something it speaks of has changed; it stands outside the table. */
function rewritten(formula: string, change: () => void): string | undefined {
  sheet.setFormula(20, 20, formula);
  change();
  return sheet.formulas.get([...sheet.formulas.keys()].at(-1) ?? -1);
}

describe("References to a sheet", () => {
  it.each([
    ["=Calc!A1+calc!$B$2:C3", "='Reorder plan'!A1+'Reorder plan'!$B$2:C3"],
    ["=Calculated!A1", "=Calculated!A1"],
    ['="Calc!A1"', '="Calc!A1"'],
    ["=MyCalc!A1&Calc", "=MyCalc!A1&Calc"],
  ])("follow its new name: %s", (formula, result) => {
    expect(rewritten(formula, () => renameSheetReferences(model, "Calc", "Reorder plan"))).toBe(result);
  });

  it("lose the apostrophes that a new name does not need", () => {
    expect(rewritten("='It''s new'!A1", () => renameSheetReferences(model, "It's new", "Calc"))).toBe("=Calc!A1");
  });

  it("become #REF! when it is gone, in names, lists and charts too", () => {
    book.names.push({ name: "calc_rows", formula: "=Calc!$A$1:$A$9", visible: true });
    sheet.validations.push({
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      rule: { kind: "list", source: "=Calc!$A$1:$A$3" },
    });
    expect(rewritten("=SUM(Calc!A1:A3)", () => breakSheetReferences(model, "Calc"))).toBe("=SUM(#REF!A1:A3)");
    expect(book.names[0]?.formula).toBe("=#REF!$A$1:$A$9");
    expect(sheet.validations[0]?.rule).toEqual({ kind: "list", source: "=#REF!$A$1:$A$3" });
  });
});

describe("References to a table", () => {
  it("follow its new name", () => {
    expect(
      rewritten('=SUM(tblplan[Growth])&"tblPlan"', () => renameTableReferences(model, "tblPlan", "tblReview")),
    ).toBe('=SUM(tblReview[Growth])&"tblPlan"');
  });

  it.each([
    ["=SUM(tblPlan[Growth])", "=SUM(tblPlan[Change])"],
    ["=tblPlan[[#This Row],[Growth]]", "=tblPlan[[#This Row],[Change]]"],
    ["=tblPlan[@Growth]", "=tblPlan[@Change]"],
    ["=SUM(tblPlan[Growth rate])", "=SUM(tblPlan[Growth rate])"],
    ["=SUM(tblOther[Growth])", "=SUM(tblOther[Growth])"],
    ["=[@Growth]", "=[@Growth]"],
  ])("follow a column's new heading: %s", (formula, result) => {
    const [table] = book.tables;
    expect(
      rewritten(formula, () => {
        if (table) renameTableColumn(model, table, "Growth", "Change");
      }),
    ).toBe(result);
  });

  it("need no table's name inside the table", () => {
    const [table] = book.tables;
    sheet.setFormula(1, 1, "=[@Growth]*2");
    if (table) renameTableColumn(model, table, "Growth", "Change");
    expect(sheet.content(1, 1)).toBe("=[@Change]*2");
  });
});
