import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { onData, openWorkbook } from "../../support/excel";

let book: Book;
beforeEach(async () => {
  ({ book } = openWorkbook());
  await onData((sheet) => {
    sheet.getRange("B2").format.protection.locked = false;
  });
});

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  onData((sheet) => sheet.protection.protect(options, password));

const isProtected = () =>
  onData(async (sheet, context) => {
    sheet.protection.load("protected");
    await context.sync();
    return sheet.protection.protected;
  });

const refused = { code: "AccessDenied" };

describe("A protected sheet", () => {
  it("takes contents into cells that are not locked, and no others", async () => {
    await protect();
    await onData((sheet) => {
      sheet.getRange("B2").values = [[1]];
    });
    expect(book.sheetNamed("Data")?.value(1, 1)).toBe(1);
    const write = (address: string) =>
      onData((sheet) => {
        sheet.getRange(address).values = [["x"]];
      });
    await expect(write("B3")).rejects.toMatchObject(refused);
    await expect(
      onData((sheet) => {
        sheet.getRange("B2:B3").clear("Contents");
      }),
    ).rejects.toMatchObject(refused);
    await onData((_, context) => {
      context.workbook.worksheets.getItem("Other").getRange("A1").values = [["free"]];
    });
  });

  it("refuses looks, rules, tables, charts and groups", async () => {
    await protect();
    const changes: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => {
        sheet.getRange("B2").format.font.bold = true;
      },
      (sheet) => {
        sheet.getRange("B2").format.protection.locked = true;
      },
      (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom"),
      (sheet) => sheet.getRange("B2").dataValidation.clear(),
      (sheet) => sheet.tables.add("A1:B3", true),
      (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")),
      (sheet) => sheet.getRange("B:C").group("ByColumns"),
      (sheet) => {
        sheet.getRange("B:B").format.columnWidth = 100;
      },
    ];
    for (const change of changes) await expect(onData(change)).rejects.toMatchObject(refused);
  });

  it("lets widths and heights be changed where that was allowed", async () => {
    await protect({ allowFormatColumns: true, allowFormatRows: true });
    await onData((sheet) => {
      sheet.getRange("B:B").format.columnWidth = 100;
      sheet.getRange("2:2").format.rowHeight = 30;
    });
  });

  it("opens without a password where it has none, and only with it where it has one", async () => {
    await protect();
    await expect(protect()).rejects.toMatchObject({ code: "InvalidOperation" });
    await onData((sheet) => sheet.protection.unprotect());
    expect(await isProtected()).toBe(false);

    await protect({}, "secret");
    await expect(onData((sheet) => sheet.protection.unprotect())).rejects.toMatchObject(refused);
    expect(await isProtected()).toBe(true);
    await onData((sheet) => sheet.protection.unprotect("secret"));
    expect(await isProtected()).toBe(false);
  });
});
