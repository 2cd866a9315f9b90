import { describe, expect, it } from "vitest";
import { csvToBook } from "../../../../host/files/csv/book";
import { createHost } from "../../../../host/host";

const opened = () => createHost(csvToBook(new TextEncoder().encode("Customer,Amount\nAcme,12\nBirch,5\n"), "Orders"));

describe("What a user types", () => {
  it("is taken as Excel takes it: numbers, dates and formulas are understood", async () => {
    const host = opened();
    await host.type("sheet1", [
      { row: 1, column: 4, text: "12.5%" },
      { row: 2, column: 4, text: "=1+1" },
      { row: 3, column: 4, text: 7 },
    ]);
    const [sheet] = host.book.sheets;
    expect([sheet?.content(1, 4), sheet?.content(2, 4), sheet?.content(3, 4)]).toEqual([0.125, "=1+1", 7]);
  });

  it("right under a table makes the table a row longer", async () => {
    const host = opened();
    await host.type("sheet1", [
      { row: 3, column: 0, text: "Cedar" },
      { row: 3, column: 1, text: 90 },
    ]);
    expect(host.book.tables[0]?.area.rows).toBe(4);
  });

  it("leaves the table alone where it is not right under it, or where a cell is emptied", async () => {
    const host = opened();
    await host.type("sheet1", [
      { row: 4, column: 0, text: "far below" },
      { row: 3, column: 2, text: "beside" },
      { row: 3, column: 1, text: "" },
    ]);
    expect(host.book.tables[0]?.area.rows).toBe(3);
  });
});
