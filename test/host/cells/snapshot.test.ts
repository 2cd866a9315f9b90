import { describe, expect, it } from "vitest";
import { Book } from "../../../host/cells/book";
import { CellError, cellKey, Sheet } from "../../../host/cells/sheet";
import { snapshotOf } from "../../../host/cells/snapshot";

function bookWith(change: (sheet: Sheet, book: Book) => void): Book {
  const book = new Book();
  const sheet = new Sheet("{1}", "Calc");
  book.sheets.push(sheet);
  change(sheet, book);
  return book;
}

describe("A snapshot of a book", () => {
  it("holds what cells were given, what they show and their number formats", () => {
    const book = bookWith((sheet) => {
      sheet.setConstant(0, 1, "Growth");
      sheet.setFormula(1, 1, "=1/0");
      sheet.results.set(cellKey(1, 1), new CellError("#DIV/0!"));
      sheet.formats.set(cellKey(1, 1), { numberFormat: "0%", bold: true });
    });
    expect(snapshotOf(book).sheets[0]).toEqual({
      name: "Calc",
      visibility: "visible",
      cells: {
        B1: { content: "Growth" },
        B2: { content: "=1/0", shown: { error: "#DIV/0!" }, numberFormat: "0%" },
      },
    });
  });

  it("is the same whichever way a book was filled", () => {
    const forwards = bookWith((sheet, book) => {
      sheet.setConstant(0, 0, 1);
      sheet.setConstant(5, 3, 2);
      book.names.push({ name: "a", formula: "=1", visible: true }, { name: "b", formula: "=2", visible: true });
    });
    const backwards = bookWith((sheet, book) => {
      sheet.setConstant(9, 9, "gone");
      sheet.setConstant(9, 9, undefined);
      sheet.setConstant(5, 3, 2);
      sheet.setConstant(0, 0, 1);
      book.names.push({ name: "b", formula: "=2", visible: true }, { name: "a", formula: "=1", visible: true });
    });
    expect(JSON.stringify(snapshotOf(forwards))).toBe(JSON.stringify(snapshotOf(backwards)));
  });

  it("leaves looks out until they are asked for", () => {
    const plainBook = bookWith(() => undefined);
    const colored = bookWith((sheet) => sheet.formats.set(0, { fill: "#FF0000" }));
    expect(snapshotOf(colored)).toEqual(snapshotOf(plainBook));
    expect(snapshotOf(colored, { looks: true })).not.toEqual(snapshotOf(plainBook, { looks: true }));
  });

  it("does not change with the book afterwards", () => {
    const book = bookWith((sheet) =>
      sheet.validations.push({ area: { row: 0, column: 0, rows: 1, columns: 1 }, rule: { kind: "list", source: "a" } }),
    );
    const before = snapshotOf(book, { looks: true });
    const [validation] = book.sheets[0]?.validations ?? [];
    if (validation) validation.rule = { kind: "list", source: "b" };
    expect(JSON.stringify(before)).toContain('"source":"a"');
  });
});
