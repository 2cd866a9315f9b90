import { describe, expect, it } from "vitest";
import { Book } from "../../../host/cells/book";
import { CellError as HostError, Sheet } from "../../../host/cells/sheet";
import { createHost } from "../../../host/host";
import { connectOfficeClient } from "../../../preview/office-client";
import { CellError } from "../../../src/engine/cell";
import { findTables, readTable } from "../../../src/workbook/read/tables";
import { WorkbookError } from "../../../src/workbook/workbook-error";

/** A table "Orders" at C3 of the sheet Data. */
function openOrders(
  rows: readonly (readonly (string | number | boolean | HostError | undefined)[])[],
  payloadLimit?: number,
) {
  const book = new Book();
  const sheet = new Sheet("{data}", "Data");
  const headers = ["Customer", "Amount"];
  for (const [column, header] of headers.entries()) sheet.setConstant(2, 2 + column, header);
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries()) sheet.setConstant(3 + row, 2 + column, value);
  book.sheets.push(sheet);
  book.activeSheetId = sheet.id;
  book.tables.push({
    id: 1,
    name: "Orders",
    sheetId: sheet.id,
    area: { row: 2, column: 2, rows: rows.length + 1, columns: 2 },
    columns: headers.map((name, id) => ({ id: id + 1, name })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
  const host = createHost(book, payloadLimit === undefined ? {} : { payloadLimit });
  connectOfficeClient(host);
  return host;
}

describe("findTables", () => {
  it("says where each table stands and how large it is", async () => {
    openOrders([["Acme", 1]]);
    expect(await findTables()).toEqual([
      {
        name: "Orders",
        sheet: "Data",
        headers: ["Customer", "Amount"],
        rows: 1,
        firstCell: { headerRow: 3, column: "C" },
      },
    ]);
  });
});

describe("readTable", () => {
  it("gives cells by column: blanks as null, errors apart from text that looks like them", async () => {
    openOrders([
      ["Acme", 12.5],
      [undefined, new HostError("#N/A")],
      ["#N/A", true],
    ]);
    expect(await readTable("Orders")).toEqual({
      headers: ["Customer", "Amount"],
      columns: [
        ["Acme", null, "#N/A"],
        [12.5, new CellError("#N/A"), true],
      ],
      rows: 3,
    });
  });

  it("reads many rows in blocks and reports each", async () => {
    openOrders(Array.from({ length: 50_000 }, (_, row) => [`Customer ${row}`, row]));
    const seen: number[] = [];
    const { columns } = await readTable("Orders", { onProgress: ({ done }) => seen.push(done) });
    expect(columns[1]?.[49_999]).toBe(49_999);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(50_000);
  });

  it("asks for half as many rows when a response is refused for its size", async () => {
    openOrders(
      Array.from({ length: 400 }, (_, row) => ["x".repeat(1000), row]),
      200_000,
    );
    const { columns } = await readTable("Orders");
    expect(columns[1]).toEqual(Array.from({ length: 400 }, (_, row) => row));
  });

  it("stops between two blocks when cancelled", async () => {
    openOrders(Array.from({ length: 5000 }, (_, row) => ["Acme", row]));
    const stop = new AbortController();
    const reading = readTable("Orders", { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ key: "cancelled" });
  });

  it("says that a table is gone", async () => {
    openOrders([["Acme", 1]]);
    await expect(readTable("Sales")).rejects.toEqual(
      new WorkbookError("tableGone", "ItemNotFound", { parameters: { table: "Sales" } }),
    );
  });
});
