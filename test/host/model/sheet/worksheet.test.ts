import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { onData, openWorkbook } from "../../support/excel";

let book: Book;
beforeEach(() => {
  ({ book } = openWorkbook());
});

const names = () => book.sheets.map((sheet) => sheet.name);
const add = (name?: string) => onData((_, context) => void context.workbook.worksheets.add(name));

describe("The sheets of a workbook", () => {
  it("get a new one at their end, while the active one stays active", async () => {
    await add("Review");
    expect(names()).toEqual(["Data", "Other", "Review"]);
    expect(book.activeSheetId).toBe("{data}");
  });

  it("number a new one that is given no name", async () => {
    await add();
    expect(names()).toEqual(["Data", "Other", "Sheet3"]);
  });

  it.each(["", "x".repeat(32), "a/b", "a:b", "a\\b", "a?b", "a*b", "a[b", "a]b", "'quoted", "History"])(
    "refuse the name %j",
    async (name) => {
      await expect(add(name)).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  it("take names of 31 characters, Chinese ones too", async () => {
    await add("x".repeat(31));
    await add("复盘");
    expect(names()).toHaveLength(4);
  });

  it("have no two of one name, in whatever case", async () => {
    await expect(add("DATA")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("are found by name and by identity", async () => {
    const found = await onData(async (_, context) => {
      const { worksheets } = context.workbook;
      const sheets = [worksheets.getItem("other"), worksheets.getItem("{other}")].map((sheet) => sheet.load("name"));
      await context.sync();
      return sheets.map((sheet) => sheet.name);
    });
    expect(found).toEqual(["Other", "Other"]);
  });

  it("list themselves in order", async () => {
    const listed = await onData(async (_, context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name,items/position,items/visibility");
      await context.sync();
      return sheets.items.map((sheet) => [sheet.id, sheet.name, sheet.position, sheet.visibility]);
    });
    expect(listed).toEqual([
      ["{data}", "Data", 0, "Visible"],
      ["{other}", "Other", 1, "Visible"],
    ]);
  });

  it("answer that one is missing", async () => {
    const missing = onData((_, context) => context.workbook.worksheets.getItem("Nowhere").load("name"));
    await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("A sheet", () => {
  it("moves to another position", async () => {
    await onData((sheet) => {
      sheet.position = 1;
    });
    expect(names()).toEqual(["Other", "Data"]);
  });

  it("takes its references with it to a new name", async () => {
    await onData((sheet, context) => {
      context.workbook.worksheets.getItem("Other").getRange("A1").formulas = [['=Data!A1&"Data!A1"']];
      context.workbook.names.add("rate", sheet.getRange("B2"));
      sheet.name = "All orders";
    });
    expect(book.sheets[1]?.content(0, 0)).toBe(`='All orders'!A1&"Data!A1"`);
    expect(book.names[0]?.formula).toBe("='All orders'!$B$2");
  });

  it("leaves #REF! in names and formulas when it is deleted", async () => {
    await onData((sheet, context) => {
      const other = context.workbook.worksheets.getItem("Other");
      sheet.getRange("A1:A2").values = [["Amount"], [1]];
      sheet.tables.add("A1:A2", true).name = "tblPlan";
      context.workbook.names.add("rate", sheet.getRange("B2"));
      other.getRange("A1:A2").formulas = [["=Data!A1"], ["=SUM(tblPlan[Amount])"]];
      sheet.delete();
    });
    expect(names()).toEqual(["Other"]);
    expect(book.names[0]?.formula).toBe("=#REF!$B$2");
    expect(book.sheets[0]?.content(0, 0)).toBe("=#REF!A1");
    expect(book.sheets[0]?.content(1, 0)).toBe("=SUM(#REF!)");
    expect(book.tables).toEqual([]);
    expect(book.activeSheetId).toBe("{other}");
  });

  it("is not deleted when it is the last one that is visible", async () => {
    await onData((_, context) => context.workbook.worksheets.getItem("Other").delete());
    await expect(onData((sheet) => sheet.delete())).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("is not deleted while it is very hidden", async () => {
    const deleted = onData((_, context) => {
      const other = context.workbook.worksheets.getItem("Other");
      other.visibility = "VeryHidden";
      other.delete();
    });
    await expect(deleted).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("knows which of its cells are used", async () => {
    const addresses = await onData(async (sheet, context) => {
      sheet.getRange("B3").values = [[1]];
      sheet.getRange("D5").formulas = [["text"]];
      sheet.getRange("F9").format.font.bold = true;
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      const formatted = sheet.getUsedRangeOrNullObject().load("address");
      const none = context.workbook.worksheets.getItem("Other").getUsedRangeOrNullObject(true);
      await context.sync();
      return [used.address, formatted.address, none.isNullObject];
    });
    expect(addresses).toEqual(["Data!B3:D5", "Data!B3:F9", true]);
  });

  it("keeps properties of its own, by keys in any case", async () => {
    const found = await onData(async (sheet, context) => {
      sheet.customProperties.add("fupan.id", "review");
      sheet.customProperties.add("FUPAN.ID", "calc");
      const kept = sheet.customProperties.getItemOrNullObject("fupan.id").load("value");
      const missing = sheet.customProperties.getItemOrNullObject("fupan.language");
      await context.sync();
      return [kept.value, missing.isNullObject];
    });
    expect(found).toEqual(["calc", true]);
    expect([...(book.sheets[0]?.customProperties ?? [])]).toEqual([["fupan.id", "calc"]]);
  });

  it("shows its gridlines until they are switched off", async () => {
    const shown = await onData(async (sheet, context) => {
      sheet.showGridlines = false;
      await context.sync();
      sheet.load("showGridlines");
      await context.sync();
      return sheet.showGridlines;
    });
    expect(shown).toBe(false);
  });

  it("has a color on its tab, or none", async () => {
    await onData((sheet) => {
      sheet.tabColor = "#1F4E79";
    });
    expect(book.sheets[0]?.tabColor).toBe("#1F4E79");
    await onData((sheet) => {
      sheet.tabColor = "";
    });
    expect(book.sheets[0]?.tabColor).toBe("");
  });

  it("freezes what stays in view", async () => {
    await onData((sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:B4")));
    expect(book.sheets[0]?.freeze).toEqual({ rows: 4, columns: 2 });
    await onData((sheet) => sheet.freezePanes.freezeRows(1));
    expect(book.sheets[0]?.freeze).toEqual({ rows: 1, columns: 0 });
    await onData((sheet) => sheet.freezePanes.unfreeze());
    expect(book.sheets[0]?.freeze).toEqual({ rows: 0, columns: 0 });
  });

  it("ends a page above a cell where an add-in says so, until all breaks are taken away", async () => {
    const { book } = openWorkbook();
    await onData((sheet) => {
      sheet.horizontalPageBreaks.add("A20");
      sheet.horizontalPageBreaks.add("B10");
      sheet.horizontalPageBreaks.add("A20");
    });
    expect(book.sheets[0]?.layout.rowBreaks).toEqual([9, 19]);
    await expect(onData((sheet) => sheet.horizontalPageBreaks.add("A1"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await onData((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(book.sheets[0]?.layout.rowBreaks).toBeUndefined();
  });

  it("is set up for printing", async () => {
    await onData((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$4");
      pageLayout.setPrintMargins("Points", { left: 36, right: 36, top: 36, bottom: 36, footer: 18 });
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
    });
    expect(book.sheets[0]?.layout).toEqual({
      orientation: "landscape",
      paper: "a4",
      fitWide: 1,
      printArea: "$A$1:$H$40",
      titleRows: "$1:$4",
      footerLeft: "&A",
      footerRight: "&P / &N",
      margins: { left: 36, right: 36, top: 36, bottom: 36, footer: 18 },
    });
  });
});
