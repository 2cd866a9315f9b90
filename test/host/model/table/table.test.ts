import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { onData, openWorkbook } from "../../support/excel";

let book: Book;
beforeEach(async () => {
  ({ book } = openWorkbook());
  await onData((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Customer", "Amount"],
      ["Alder", 10],
      ["Birch", 20],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "tblPlan";
  });
});

const table = () => {
  const [first] = book.tables;
  if (!first) throw new Error("the table is gone");
  return first;
};
const headings = () => table().columns.map((column) => column.name);

describe("A table", () => {
  it("has the headings of its first row", () => {
    expect(headings()).toEqual(["Customer", "Amount"]);
    expect(table()).toMatchObject({ name: "tblPlan", sheetId: "{data}", style: "TableStyleMedium2" });
  });

  it("makes its headings texts that are neither blank nor there twice", async () => {
    await onData((sheet) => {
      sheet.getRange("D1:G1").values = [["Year", 2024, "year", ""]];
      sheet.tables.add("D1:G2", true);
    });
    expect(book.tables[1]?.columns.map((column) => column.name)).toEqual(["Year", "2024", "year2", "Column4"]);
    expect(book.sheets[0]?.value(0, 4)).toBe("2024");
  });

  it("takes a heading that is written over for the column's name, in formulas too", async () => {
    await onData((sheet) => {
      sheet.getRange("D1").formulas = [["=SUM(tblPlan[Amount])+SUM(tblPlan[[Amount]:[Amount]])"]];
      sheet.getRange("B1").values = [["Spend [EUR]"]];
    });
    expect(headings()).toEqual(["Customer", "Spend [EUR]"]);
    expect(book.sheets[0]?.content(0, 3)).toBe(
      "=SUM(tblPlan[Spend '[EUR']])+SUM(tblPlan[[Spend '[EUR']]:[Spend '[EUR']]])",
    );
  });

  it("takes its references with it to a new name", async () => {
    await onData((sheet) => {
      sheet.getRange("D1").formulas = [["=SUM(TBLPLAN[Amount])&tblPlanOld"]];
      sheet.tables.getItem("tblPlan").name = "tblReview";
    });
    expect(book.sheets[0]?.content(0, 3)).toBe("=SUM(tblReview[Amount])&tblPlanOld");
  });

  it.each(["1plan", "A1", "R1C1", "my table", "c", "x".repeat(256)])("is not called %j", async (name) => {
    const renamed = onData((sheet) => {
      sheet.tables.getItem("tblPlan").name = name;
    });
    await expect(renamed).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("shares its name with no other table and no defined name", async () => {
    const named = onData((_, context) => context.workbook.names.add("TBLPLAN", "=1"));
    await expect(named).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    const twice = onData((sheet) => {
      sheet.getRange("D1").values = [["Year"]];
      sheet.tables.add("D1:D2", true).name = "TblPlan";
    });
    await expect(twice).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("overlaps no other table", async () => {
    await expect(onData((sheet) => sheet.tables.add("B3:C5", true))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("leads to its cells and its sheet", async () => {
    const found = await onData(async (_, context) => {
      const table = context.workbook.tables.getItem("tblPlan");
      const range = table.getRange().load("address");
      table.worksheet.load("name");
      await context.sync();
      return [range.address, table.worksheet.name];
    });
    expect(found).toEqual(["Data!A1:B3", "Data"]);
  });

  it("grows and shrinks under headings that stay", async () => {
    await onData((sheet) => sheet.tables.getItem("tblPlan").resize("A1:C5"));
    expect(table().area).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
    expect(headings()).toEqual(["Customer", "Amount", "Column3"]);
    await onData((sheet) => sheet.tables.getItem("tblPlan").resize("A1:A2"));
    expect(headings()).toEqual(["Customer"]);
    const moved = onData((sheet) => sheet.tables.getItem("tblPlan").resize("A2:B5"));
    await expect(moved).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("becomes a range and leaves its cells, of which formulas then speak by address", async () => {
    await onData((sheet) => {
      sheet.getRange("D1:D6").formulas = [
        ["=SUM(tblPlan[Amount])"],
        ["=tblPlan[[#This Row],[Amount]]*2"],
        ["=tblPlan[@Amount]*2"],
        ["=ROWS(tblPlan)+COLUMNS(tblPlan[#All])"],
        ["=COUNTA(tblPlan[[#Headers],[Customer]:[Amount]])"],
        ["=SUM(tblPlan[[Customer]:[Amount]])"],
      ];
      sheet.tables.getItem("tblPlan").convertToRange();
    });
    expect(book.tables).toEqual([]);
    expect(book.sheets[0]?.value(2, 1)).toBe(20);
    expect([0, 1, 2, 3, 4, 5].map((row) => book.sheets[0]?.content(row, 3))).toEqual([
      "=SUM(Data!$B$2:$B$3)",
      "=Data!$B2*2",
      "=Data!$B3*2",
      "=ROWS(Data!$A$2:$B$3)+COLUMNS(Data!$A$1:$B$3)",
      "=COUNTA(Data!$A$1:$B$1)",
      "=SUM(Data!$A$2:$B$3)",
    ]);
  });

  it("has one of Excel's styles, bands and filter buttons", async () => {
    await onData((sheet) => {
      const found = sheet.tables.getItem("tblPlan");
      found.style = "TableStyleLight1";
      found.showBandedRows = false;
      found.showFilterButton = false;
    });
    expect(table()).toMatchObject({ style: "TableStyleLight1", showBandedRows: false, showFilterButton: false });
    const styled = onData((sheet) => {
      sheet.tables.getItem("tblPlan").style = "TableStyleFancy";
    });
    await expect(styled).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("is listed by its sheet and by the workbook", async () => {
    const listed = await onData(async (sheet, context) => {
      const own = sheet.tables.load("items/name,items/id");
      const other = context.workbook.worksheets.getItem("Other").tables.load("items/name");
      const all = context.workbook.tables.load("items/name");
      await context.sync();
      return [own, other, all].map((tables) => tables.items.map((item) => item.name));
    });
    expect(listed).toEqual([["tblPlan"], [], ["tblPlan"]]);
  });
});
