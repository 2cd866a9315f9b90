import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { openWorkbook } from "../../support/excel";

let book: Book;
beforeEach(() => {
  ({ book } = openWorkbook());
});

describe("A workbook", () => {
  it("is open for changes, and no sheet of it is protected", async () => {
    const state = await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      workbook.load("readOnly");
      workbook.protection.load("protected");
      sheet.protection.load("protected");
      await context.sync();
      return [workbook.readOnly, workbook.protection.protected, sheet.protection.protected];
    });
    expect(state).toEqual([false, false, false]);
  });

  it("takes a batch that waits for the user to leave the cell, with calculation held back", async () => {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(book.sheets[0]?.value(0, 0)).toBe(1);
  });

  it("answers with the active sheet, which another can become unless it is hidden", async () => {
    const active = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Other").activate();
      const sheet = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe("Other");
    const hidden = Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.visibility = "Hidden";
      data.activate();
      await context.sync();
    });
    await expect(hidden).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("knows what is selected: the first cell, until a range is", async () => {
    const [before, after, active] = await Excel.run(async (context) => {
      const { workbook } = context;
      const first = workbook.getSelectedRange();
      first.load("address");
      workbook.worksheets.getItem("Other").getRange("B2:C5").select();
      const second = workbook.getSelectedRange();
      second.load("address");
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return [first.address, second.address, sheet.name];
    });
    expect([before, after, active]).toEqual(["Data!A1", "Other!B2:C5", "Other"]);
  });
});
