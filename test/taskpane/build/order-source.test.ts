import { describe, expect, it } from "vitest";
import { Calculator } from "../../../host/calculation/calculator";
import { Book } from "../../../host/cells/book";
import { type CellValue, cellKey, Sheet } from "../../../host/cells/sheet";
import { createHost } from "../../../host/host";
import { connectOfficeClient } from "../../../preview/office-client";
import { buildFromOrders } from "../../../src/taskpane/build/build-from-orders";
import { lastBuild } from "../../../src/taskpane/build/kept-build";
import { findSources, readSource } from "../../../src/taskpane/build/order-source";
import { referenceAsOf, referenceHeaders, referenceOrders } from "../../fixtures/reference-orders";
import { choices } from "../support/order-book";

const notOurs = { ownSheets: [], ownTables: [] };

/** A workbook of sheets with plain cells; `at` is where the first cell stands. */
function openSheets(
  sheets: Readonly<Record<string, { at?: [number, number]; rows: readonly (readonly unknown[])[] }>>,
): Book {
  const book = new Book();
  for (const [name, { at: [row, column] = [0, 0], rows }] of Object.entries(sheets)) {
    const sheet = new Sheet(`{${name}}`, name);
    for (const [down, cells] of rows.entries())
      for (const [across, cell] of cells.entries())
        if (cell !== null) sheet.setConstant(row + down, column + across, cell as CellValue);
    book.sheets.push(sheet);
  }
  book.activeSheetId = book.sheets[0]?.id ?? "";
  connectOfficeClient(createHost(book, { calculation: new Calculator(book) }));
  return book;
}

const orders = [referenceHeaders, ...referenceOrders];

describe("Lists of orders in a workbook", () => {
  it("are plain cells under a row of known headers, wherever they stand", async () => {
    openSheets({
      Notes: { rows: [["Remember", "the milk"]] },
      出货: {
        at: [3, 2],
        rows: [["2025 年订单"], [], ["客户名称", "下单日期", "金额"], ["甲", 45976, 12], ["乙", 45977, 13]],
      },
    });
    expect(await findSources(notOurs)).toEqual([
      {
        place: { kind: "cells", sheet: "出货", row: 5, column: 2, columns: 3, rows: null },
        name: "出货",
        sheet: "出货",
        headers: ["客户名称", "下单日期", "金额"],
        rows: 2,
        firstCell: { headerRow: 6, column: "C" },
      },
    ]);
  });

  it("end with the last row in which something stands", async () => {
    const book = openSheets({
      Orders: { rows: [["Customer", "Date", "Amount"], ["Acme", 45976, 12], [], ["Birch", 45977, 5]] },
    });
    book.sheets[0]?.formats.set(cellKey(30, 2), { bold: true });
    const [source] = await findSources(notOurs);
    const { table } = await readSource(source!.place);
    expect(table).toEqual({
      headers: ["Customer", "Date", "Amount"],
      columns: [
        ["Acme", null, "Birch"],
        [45976, null, 45977],
        [12, null, 5],
      ],
      rows: 3,
    });
  });

  it("grow with the rows that are pasted under them", async () => {
    const book = openSheets({
      Orders: {
        rows: [
          ["Customer", "Date", "Amount"],
          ["Acme", 45976, 12],
        ],
      },
    });
    const [source] = await findSources(notOurs);
    for (const [column, value] of ["Cedar", 45978, 7].entries()) book.sheets[0]?.setConstant(2, column, value);
    expect((await readSource(source!.place)).table.rows).toBe(2);
  });

  it("tell of a first look how many rows there are", async () => {
    openSheets({ Orders: { rows: orders } });
    const [source] = await findSources(notOurs);
    const look = await readSource(source!.place, { most: 10 });
    expect([look.table.rows, look.source.rows]).toEqual([9, 66]);
  });
});

describe("A build from plain cells", () => {
  it("reads the list under its title and leads back to its rows", async () => {
    const book = openSheets({ Sheet1: { at: [2, 1], rows: [["Orders"], ...orders] } });
    const { summary } = await buildFromOrders(choices(referenceAsOf, { sheets: ["review"] }));
    expect(summary.report.rowsUsed).toBe(66);
    expect(summary.source).toEqual({ sheet: "Sheet1", headerRow: 4, column: "B" });
    expect((await lastBuild())?.place).toMatchObject({ kind: "cells", sheet: "Sheet1", row: 3, column: 1 });
    expect(book.sheets.map(({ name }) => name)).toContain("Review");
  });

  it("reads the same cells again, and not the sheets it built", async () => {
    openSheets({ Sheet1: { rows: orders } });
    await buildFromOrders(choices(referenceAsOf, { sheets: ["review", "data-check"] }));
    const { book } = await buildFromOrders(choices(referenceAsOf, { sheets: ["review", "data-check"] }));
    expect(book.cellsWritten).toBe(0);
  });

  it("takes the list that was chosen, day and month, currency and unit as they were answered", async () => {
    const rows = [
      ["客户", "日期", "金额"],
      ["甲", "03/04/2025", 1.5],
      ["乙", "05/06/2025", 2.5],
    ];
    openSheets({ Sheet1: { rows: orders }, 二: { rows } });
    const place = { kind: "cells", sheet: "二", row: 0, column: 0, columns: 3, rows: null } as const;
    const { summary } = await buildFromOrders(
      choices(undefined, { sheets: ["review"], place, dateOrder: "dayFirst", currency: "CNY", unit: 10_000 }),
    );
    expect(summary.report).toMatchObject({ rowsUsed: 2, amountUsed: 40_000, newestDay: 45_813 });
    expect(summary.settings["general.currency"]).toBe("CNY");
  });

  it("refuses dates that count from 1904", async () => {
    const book = openSheets({ Orders: { rows: orders } });
    const date = referenceHeaders.indexOf("Date");
    for (let row = 1; row <= referenceOrders.length; row++)
      book.sheets[0]?.formats.set(cellKey(row, date), { numberFormat: "yyyy-mm-dd" });
    book.date1904 = true;
    // The same days, as that system numbers them.
    for (let row = 1; row <= referenceOrders.length; row++)
      book.sheets[0]?.setConstant(row, date, Number(book.sheets[0].value(row, date)) - 1462);
    await expect(buildFromOrders(choices(undefined, { sheets: ["review"] }))).rejects.toMatchObject({
      key: "dates1904",
    });
    expect(book.sheets).toHaveLength(1);
  });

  it("says that the sheet of the list is gone", async () => {
    openSheets({ Orders: { rows: orders } });
    const place = { kind: "cells", sheet: "Gone", row: 0, column: 0, columns: 3, rows: null } as const;
    await expect(buildFromOrders(choices(undefined, { place }))).rejects.toMatchObject({
      key: "tableGone",
      parameters: { table: "Gone" },
    });
  });
});
