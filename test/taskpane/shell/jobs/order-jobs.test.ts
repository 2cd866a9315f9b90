import { describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { csvToBook } from "../../../../host/files/csv/book";
import { createHost, type Host } from "../../../../host/host";
import { connectOfficeClient } from "../../../../preview/office-client";
import {
  chooseOrders,
  findOrders,
  makeOrdersTable,
  pickOrders,
  takeSelectedCells,
  trySample,
} from "../../../../src/taskpane/shell/jobs/order-jobs";
import { newSession, type SessionStore } from "../../../../src/taskpane/shell/session";

/** A workbook whose first sheet holds plain cells. */
function openCells(text: string): { book: Book; host: Host; session: SessionStore } {
  const book = csvToBook(new TextEncoder().encode(text), "Orders");
  book.tables = [];
  const host = createHost(book);
  connectOfficeClient(host);
  return { book, host, session: newSession("en") };
}

const orders = "Customer,Date,Amount,Memo\nAcme,2025-01-02,1200,x\nBirch,2025-02-03,80,y\n";

const read = (session: SessionStore) => session.get().orders?.read?.source;

describe("The orders of the open workbook", () => {
  it("are found as the pane opens", async () => {
    const { session } = openCells(orders);
    await findOrders(session);
    expect(read(session)).toMatchObject({ headers: ["Customer", "Date", "Amount", "Memo"], rows: 2 });
    expect(session.get().workbench.tables.has("orders")).toBe(true);
  });

  it("are none in a workbook without a list, and that is no problem", async () => {
    const { session } = openCells("Shopping,\nmilk,2\n");
    await findOrders(session);
    expect(session.get()).toMatchObject({ problem: undefined, orders: { sources: [], read: undefined } });
  });

  it("are read as was answered, also after the pane was closed", async () => {
    const { session } = openCells(orders);
    await findOrders(session);
    await chooseOrders(session, { columns: new Map([["product", "Memo"]]), currency: "EUR" });
    const later = newSession("en");
    await findOrders(later);
    expect(later.get().choices).toMatchObject({ currency: "EUR", columns: new Map([["product", "Memo"]]) });
  });

  it("are the selected cells where the user says so", async () => {
    const { book, session } = openCells(orders);
    await findOrders(session);
    book.selections.set(book.activeSheetId, { row: 0, column: 0, rows: 2, columns: 3 });
    await takeSelectedCells(session);
    expect(read(session)).toMatchObject({ headers: ["Customer", "Date", "Amount"], rows: 1 });
  });

  it("become a table on the user's word, and stay the orders", async () => {
    const { book, session } = openCells(orders);
    await findOrders(session);
    expect(book.tables).toEqual([]);
    await makeOrdersTable(session);
    expect(book.tables).toMatchObject([{ name: "Orders", area: { row: 0, column: 0, rows: 3, columns: 4 } }]);
    expect(read(session)?.place).toEqual({ kind: "table", name: "Orders" });
  });

  it("can be the sample, on a sheet of its own beside the user's", async () => {
    const { book, session } = openCells(orders);
    const before = [...(book.sheets[0]?.columns ?? [])].map((cells) => [...(cells ?? [])]);
    await trySample(session);
    expect(session.get().problem).toBeUndefined();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Orders", "Sample orders"]);
    expect(book.sheets[0]?.columns.map((cells) => [...(cells ?? [])])).toEqual(before);
    expect(read(session)).toMatchObject({ name: "Orders", sheet: "Sample orders", rows: 1942 });
  });

  it("say that the workbook is at fault when Excel refuses, and can be looked for again", async () => {
    const { host, session } = openCells(orders);
    host.failAt(1, "InvalidOperationInCellEditMode");
    await findOrders(session);
    expect(session.get().problem?.kind).toBe("cellEdit");
    await pickOrders(session, { kind: "cells", sheet: "Orders", row: 0, column: 0, columns: 4, rows: null });
    expect(session.get().problem).toBeUndefined();
    expect(read(session)?.rows).toBe(2);
  });
});
