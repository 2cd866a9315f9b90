import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { cellKey } from "../../../../host/cells/sheet";
import type { Host } from "../../../../host/host";
import { onData, openWorkbook } from "../../support/excel";

let book: Book;
let host: Host;
beforeEach(() => {
  ({ book, host } = openWorkbook());
});

const contents = (row: number, columns: number) =>
  Array.from({ length: columns }, (_, column) => book.sheets[0]?.content(row, column));

describe("A range", () => {
  it("takes formulas through values and constants through formulas", async () => {
    await onData((sheet) => {
      sheet.getRange("A1:B1").values = [["=1+1", 3]];
      sheet.getRange("A2:B2").formulas = [["=A1*2", "text"]];
    });
    expect(contents(0, 2)).toEqual(["=1+1", 3]);
    expect(contents(1, 2)).toEqual(["=A1*2", "text"]);
  });

  it("leaves a cell alone for null and clears it for an empty text", async () => {
    await onData((sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [[null, "", 4]];
    });
    expect(contents(0, 3)).toEqual([1, undefined, 4]);
  });

  it("gives one value to all its cells", async () => {
    await onData((sheet) => {
      sheet.getRange("A1:C1").values = "x" as never;
    });
    expect(contents(0, 3)).toEqual(["x", "x", "x"]);
  });

  it("gives a cell without a number format the one that a typed text brings", async () => {
    await onData((sheet) => {
      sheet.getRange("A1:B1").values = [["5%", "2024-01-31"]];
      sheet.getRange("C1").numberFormat = [["0.0"]];
      sheet.getRange("C1").values = [["5%"]];
    });
    const formats = [0, 1, 2].map((column) => book.sheets[0]?.formats.get(cellKey(0, column))?.numberFormat);
    expect(formats).toEqual(["0%", "m/d/yyyy", "0.0"]);
  });

  it("changes nothing when one of its values is refused", async () => {
    const written = onData((sheet) => {
      sheet.getRange("A1:B1").values = [["fine", "x".repeat(40_000)]];
    });
    await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(contents(0, 1)).toEqual([undefined]);
  });

  it("reads blank cells as empty texts and errors as their codes", async () => {
    const values = await onData(async (sheet, context) => {
      sheet.getRange("A1").values = [["#DIV/0!"]];
      const range = sheet.getRange("A1:B1").load("values, formulas, numberFormat");
      await context.sync();
      return [range.values, range.formulas, range.numberFormat];
    });
    expect(values).toEqual([[["#DIV/0!", ""]], [["#DIV/0!", ""]], [["General", "General"]]]);
  });

  it("has one number format for all cells, or one each", async () => {
    const formats = await onData(async (sheet, context) => {
      sheet.getRange("A1:B2").numberFormat = "0.00" as never;
      sheet.getRange("A1:B1").numberFormat = [["0%", null]];
      const range = sheet.getRange("A1:B2").load("numberFormat");
      await context.sync();
      return range.numberFormat;
    });
    expect(formats).toEqual([
      ["0%", "0.00"],
      ["0.00", "0.00"],
    ]);
  });

  it("does not reach beyond the sheet", async () => {
    await expect(onData((sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1).load("address"))).rejects.toMatchObject({
      code: "InvalidArgument",
      message: "The argument is invalid or missing or has an incorrect format.",
    });
    await expect(onData((sheet) => sheet.getRange("XFE1").load("address"))).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Worksheet.getRange" },
    });
  });

  it("is cleared of its contents, its looks, or both", async () => {
    await onData((sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, "=A1"]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B:B").clear("Formats");
    });
    const [sheet] = book.sheets;
    expect(contents(0, 2)).toEqual([undefined, "=A1"]);
    expect([...(sheet?.formats.keys() ?? [])]).toEqual([cellKey(0, 0)]);
  });

  it("tells which of its cells are used", async () => {
    const used = await onData(async (sheet, context) => {
      sheet.getRange("B2:B4").values = [[1], [""], [3]];
      const column = sheet.getRange("B1:B20").getUsedRangeOrNullObject(true).load("address");
      const part = sheet.getRange("B3:C6").getUsedRangeOrNullObject(true).load("address");
      const none = sheet.getRange("E1:E20").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [column.address, part.address, none.isNullObject];
    });
    expect(used).toEqual(["Data!B2:B4", "Data!B4", true]);
  });

  it("groups its columns and folds them away", async () => {
    await onData((sheet) => {
      const columns = sheet.getRange("B:C");
      columns.group("ByColumns");
      columns.hideGroupDetails("ByColumns");
    });
    expect([...(book.sheets[0]?.columnGroups ?? [])]).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect([...(book.sheets[0]?.hiddenColumns ?? [])]).toEqual([1, 2]);
  });

  it("reads values only once formulas were calculated, and only when something changed", async () => {
    let calculations = 0;
    ({ book, host } = openWorkbook({
      calculation: {
        calculate: async () => {
          calculations += 1;
          for (const sheet of book.sheets) {
            sheet.dirty = [];
            sheet.structureChanged = false;
            for (const key of sheet.formulas.keys()) sheet.results.set(key, 42);
          }
          return { circular: false };
        },
      },
    }));
    const values = await onData(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=6*7"]];
      sheet.getRange("A1").load("numberFormat");
      await context.sync();
      expect(calculations).toBe(0);
      const first = sheet.getRange("A1").load("values");
      const second = sheet.getRange("A1").load("values");
      await context.sync();
      return [first.values, second.values];
    });
    expect(values).toEqual([[[42]], [[42]]]);
    expect(calculations).toBe(1);
    expect(host.refusals).toEqual([]);
  });

  it("does not read a workbook whose references run in a circle", async () => {
    openWorkbook({ calculation: { calculate: async () => ({ circular: true }) } });
    const read = onData((sheet) => {
      sheet.getRange("A1").formulas = [["=A1"]];
      sheet.getRange("A1").load("values");
    });
    await expect(read).rejects.toMatchObject({ code: "EmulatorLint" });
  });

  it("shows its values as texts by their number formats, in the workbook's date system", async () => {
    const texts = async () =>
      onData(async (sheet, context) => {
        const range = sheet.getRange("A1:D1");
        range.load("text");
        await context.sync();
        return range.text;
      });
    await onData((sheet) => {
      sheet.getRange("A1:D1").numberFormat = [["yyyy-mm-dd", "#,##0.00", "General", "General"]];
      sheet.getRange("A1:D1").values = [[45976, 1234.5, "Acme", true]];
    });
    expect(await texts()).toEqual([["2025-11-15", "1,234.50", "Acme", "TRUE"]]);
    book.date1904 = true;
    expect((await texts())[0]?.[0]).toBe("2029-11-16");
  });
});
