import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../host/cells/book";
import type { Host } from "../../host/host";
import { connectOfficeClient } from "../../preview/office-client";
import { onData, openWorkbook } from "./support/excel";

let book: Book;
let host: Host;
beforeEach(() => {
  ({ book, host } = openWorkbook());
});

describe("The stand-in for Excel behind the unmodified client", () => {
  it("takes values, gives them back and knows where they stand", async () => {
    const read = await onData(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Customer", "Amount"],
        ["Alder", 12.5],
      ];
      const range = sheet.getRange("A1:B2").load("values, address");
      await context.sync();
      return { values: range.values, address: range.address };
    });
    expect(read).toEqual({
      values: [
        ["Customer", "Amount"],
        ["Alder", 12.5],
      ],
      address: "Data!A1:B2",
    });
    expect(book.sheets[0]?.value(1, 1)).toBe(12.5);
  });

  it("answers a batch with one request", async () => {
    const requests = await onData(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      return host.requests;
    });
    expect(requests).toBe(1);
  });

  it("keeps a range alive between two requests", async () => {
    await onData(async (sheet, context) => {
      const range = sheet.getRange("B2").load("address");
      await context.sync();
      range.values = [[7]];
      await context.sync();
    });
    expect(book.sheets[0]?.value(1, 1)).toBe(7);
  });

  it("takes more cells than the client sends in one piece", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
    await onData((sheet) => {
      sheet.getRange("A1:B2000").values = rows;
    });
    expect(book.sheets[0]?.value(1999, 1)).toBe(3998);
  });

  it("says with its name what it does not emulate", async () => {
    const copied = onData((sheet) => sheet.getRange("A1").copyFrom("B1"));
    await expect(copied).rejects.toMatchObject({
      code: "EmulatorNotImplemented",
      message: "not emulated: Range.copyFrom",
    });
  });

  it("refuses an argument that it does not know", async () => {
    const added = onData((_, context) => context.workbook.names.add("rate", "=0.5", "a comment"));
    await expect(added).rejects.toMatchObject({
      message: "not emulated: argument 3 of NamedItemCollection.add",
    });
  });

  it("refuses members above the requirement set of the manifest, before they are sent", async () => {
    const useOf113 = () => onData((sheet) => sheet.getRange("A1").getExtendedRange("Down").load("address"));
    await expect(useOf113()).rejects.toMatchObject({ code: "EmulatorNotImplemented" });
    connectOfficeClient(host, { apiLevel: "1.12" });
    await expect(useOf113()).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  });

  it("keeps what a request did before the action that failed", async () => {
    const failing = onData((sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2:A3").values = [["one row for two"]];
      sheet.getRange("A4").values = [["not reached"]];
    });
    await expect(failing).rejects.toMatchObject({
      code: "InvalidArgument",
      message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(book.sheets[0]?.value(0, 0)).toBe("kept");
    expect(book.sheets[0]?.value(3, 0)).toBeUndefined();
  });

  it("fails at the action it is told to, once", async () => {
    const write = (value: number) =>
      onData((sheet) => {
        sheet.getRange("A1").values = [[value]];
        sheet.getRange("A2").values = [[value]];
      });
    await write(1);
    const column = () => [0, 1].map((row) => book.sheets[0]?.value(row, 0));
    const outcomes: unknown[] = [];
    for (let action = 1; action <= host.actionCount; action++) {
      await write(1);
      host.failAt(action, "GeneralException");
      await write(2).catch(() => undefined);
      outcomes.push(column().join());
      host.faults.clear();
      if (outcomes.at(-1) === "2,2") break;
    }
    expect([...new Set(outcomes)]).toEqual(["1,1", "2,1", "2,2"]);
  });

  it("refuses a request over 5 MB", async () => {
    const text = "x".repeat(30_000);
    const written = onData((sheet) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [text]);
    });
    await expect(written).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  it("gives a null object for what is not there", async () => {
    const isNull = await onData(async (_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});
