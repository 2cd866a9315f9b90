import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { csvToBook } from "../../../../host/files/csv/book";

const open = (text: string) => csvToBook(new TextEncoder().encode(text), "My orders");

describe("a CSV file opened as a workbook", () => {
  it("is one sheet whose rows are the table Orders, dates shown as dates", () => {
    const book = open("Customer,Date,Amount\nAcme,2025-11-03,20000\n");
    const [sheet] = book.sheets;
    expect(sheet?.name).toBe("My orders");
    expect(book.tables).toMatchObject([{ name: "Orders", area: { row: 0, column: 0, rows: 2, columns: 3 } }]);
    expect(sheet?.value(1, 1)).toBe(45964);
    expect([...(sheet?.formats.values() ?? [])]).toEqual([{ numberFormat: "yyyy-mm-dd" }]);
  });
  it("names its columns as Excel does: empty ones, equal ones, numbers", () => {
    const book = open("Amount,,amount,2025,__proto__\n1,2,3,4,5");
    expect(book.tables[0]?.columns.map(({ name }) => name)).toEqual([
      "Amount",
      "Column2",
      "amount2",
      "2025",
      "__proto__",
    ]);
    expect(book.sheets[0]?.value(0, 3)).toBe("2025");
  });
  it("leaves a title above the header outside the table", () => {
    expect(open("Orders 2025\nCustomer,Amount\nAcme,5").tables[0]?.area.row).toBe(1);
  });
  it("has no table when it is empty", () => {
    expect(open("").tables).toEqual([]);
  });
  it("keeps text that looks like a formula as text", () => {
    const sheet = open("Customer,Note\nAcme,=1+1").sheets[0];
    expect([sheet?.value(1, 1), sheet?.formulas.size]).toEqual(["=1+1", 0]);
  });

  const large = "../shared/data/online_retail_y2.csv.gz";
  it.skipIf(!existsSync(large))("reads half a million gzipped lines", () => {
    const book = csvToBook(new Uint8Array(readFileSync(large)), "Orders");
    expect(book.tables[0]?.area).toMatchObject({ rows: 541_910, columns: 8 });
    expect(book.sheets[0]?.value(1, 2)).toBe("WHITE HANGING HEART T-LIGHT HOLDER");
  });
});
