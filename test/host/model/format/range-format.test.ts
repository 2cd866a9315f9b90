import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { cellKey } from "../../../../host/cells/sheet";
import { onData, openWorkbook } from "../../support/excel";

let book: Book;
beforeEach(() => {
  ({ book } = openWorkbook());
});

const formatAt = (row: number, column: number) => book.sheets[0]?.formats.get(cellKey(row, column));

describe("The looks of cells", () => {
  it("change together, and go when they are standard again", async () => {
    await onData((sheet) => {
      const { format } = sheet.getRange("A1:B1");
      format.font.bold = true;
      format.font.size = 14;
      format.font.color = "#1f4e79";
      format.fill.color = "#DDEBF7";
      format.horizontalAlignment = "Right";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 1;
    });
    const looks = {
      bold: true,
      fontSize: 14,
      fontColor: "#1F4E79",
      fill: "#DDEBF7",
      horizontal: "right",
      vertical: "center",
      wrap: true,
      indent: 1,
    };
    expect(formatAt(0, 0)).toEqual(looks);
    expect(formatAt(0, 1)).toBe(formatAt(0, 0));
    await onData((sheet) => {
      const { format } = sheet.getRange("A1");
      format.font.bold = false;
      format.wrapText = false;
    });
    expect(formatAt(0, 0)).not.toHaveProperty("bold");
    expect(formatAt(0, 0)).not.toHaveProperty("wrap");
    expect(formatAt(0, 1)).toEqual(looks);
  });

  it("read as null where cells differ", async () => {
    const read = await onData(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const { font } = sheet.getRange("A1:A2").format;
      font.load("bold, size");
      await context.sync();
      return [font.bold, font.size];
    });
    expect(read).toEqual([null, 11]);
  });

  it.each(["navy", "#12345", "1F4E79"])("have no color %j", async (color) => {
    const colored = onData((sheet) => {
      sheet.getRange("A1").format.font.color = color;
    });
    await expect(colored).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("have lines at the edges of a range and inside it", async () => {
    await onData((sheet) => {
      const { borders } = sheet.getRange("A1:A3").format;
      const edge = borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Medium";
      edge.color = "#1F4E79";
      const inside = borders.getItem("InsideHorizontal");
      inside.style = "Continuous";
      inside.weight = "Hairline";
    });
    const hair = { bottom: { style: "hair", color: "#000000" } };
    expect([0, 1, 2].map((row) => formatAt(row, 0)?.borders)).toEqual([
      hair,
      hair,
      { bottom: { style: "medium", color: "#1F4E79" } },
    ]);
    await onData((sheet) => {
      sheet.getRange("A1:A3").format.borders.getItem("InsideHorizontal").style = "None";
    });
    expect(formatAt(0, 0)).toBeUndefined();
  });

  it("change in several areas at once", async () => {
    await onData((sheet) => {
      sheet.getRanges("A1,C2:C3").format.font.bold = true;
    });
    expect([...(book.sheets[0]?.formats.keys() ?? [])]).toEqual([cellKey(0, 0), cellKey(1, 2), cellKey(2, 2)]);
    await onData((sheet) => sheet.getRanges("A1,C3").clear("Formats"));
    expect([...(book.sheets[0]?.formats.keys() ?? [])]).toEqual([cellKey(1, 2)]);
  });

  it("leave the number format alone", async () => {
    await onData((sheet) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["0%"]];
      range.format.font.bold = true;
    });
    expect(formatAt(0, 0)).toEqual({ numberFormat: "0%", bold: true });
  });
});

describe("The sizes of columns and rows", () => {
  it("are kept in points, as the whole pixels that Excel shows", async () => {
    await onData((sheet) => {
      sheet.getRange("B:C").format.columnWidth = 100;
      sheet.getRange("2:2").format.rowHeight = 22.4;
    });
    // 100 points are 133.3 pixels, 133 pixels are 99.75 points
    expect([...(book.sheets[0]?.columnWidths ?? [])]).toEqual([
      [1, 99.75],
      [2, 99.75],
    ]);
    expect(book.sheets[0]?.rowHeights.get(1)).toBe(22.5);
  });

  it("go back to the standard", async () => {
    await onData((sheet) => {
      sheet.getRange("B:B").format.columnWidth = 100;
      sheet.getRange("2:2").format.rowHeight = 30;
      sheet.getRange().format.useStandardWidth = true;
      sheet.getRange().format.useStandardHeight = true;
    });
    expect(book.sheets[0]?.columnWidths.size).toBe(0);
    expect(book.sheets[0]?.rowHeights.size).toBe(0);
  });

  it("have Excel's limits", async () => {
    const set = onData((sheet) => {
      sheet.getRange("2:2").format.rowHeight = 410;
    });
    await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
