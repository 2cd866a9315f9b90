import { describe, expect, it } from "vitest";
import { Book } from "../../../host/cells/book";
import { CellError, type CellValue, cellKey, Sheet } from "../../../host/cells/sheet";
import { compareBooks } from "../../../preview/judge/compare";

/** A1 holds the formula, B1 the constant 7. */
function book(result: CellValue | undefined, formula = "=B1*2"): Book {
  const book = new Book();
  const sheet = new Sheet("1", "One");
  sheet.setFormula(0, 0, formula);
  if (result !== undefined) sheet.results.set(cellKey(0, 0), result);
  sheet.setConstant(0, 1, 7);
  book.sheets = [sheet];
  return book;
}

describe("compareBooks", () => {
  it("passes a formula whose two results are the same to nine digits", () => {
    expect(compareBooks(book(14), book(14 + 1e-9))).toEqual({ passed: 1, failed: 0, notJudged: 0, differences: [] });
  });

  it("fails a formula whose results differ, and says where and how", () => {
    expect(compareBooks(book(14), book(14.001))).toEqual({
      passed: 0,
      failed: 1,
      notJudged: 0,
      differences: ["One!A1: 14 here, 14.001 there  =B1*2"],
    });
  });

  it("fails an error even where both agree on it", () => {
    expect(compareBooks(book(new CellError("#N/A")), book(new CellError("#N/A"))).differences).toEqual([
      "One!A1: an error, #N/A here, #N/A there  =B1*2",
    ]);
  });

  it("fails a number that became text", () => {
    expect(compareBooks(book(14), book("14")).differences).toEqual(['One!A1: 14 here, "14" there  =B1*2']);
  });

  it("takes an empty text for a blank, and TRUE for 1", () => {
    expect(compareBooks(book(""), book(undefined)).failed).toBe(0);
    expect(compareBooks(book(true), book(1)).failed).toBe(0);
  });

  it("fails a constant that changed", () => {
    const changed = book(14);
    changed.sheets[0]?.setConstant(0, 1, "7");
    expect(compareBooks(book(14), changed).differences).toEqual(['One!B1: 7 here, "7" there']);
  });

  it("compares every cell of a spill, as one check", () => {
    const spilling = (last: number) => {
      const one = book(1, "=SEQUENCE(2)");
      one.sheets[0]?.spills.set(cellKey(0, 0), { startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 });
      one.sheets[0]?.spilled.set(cellKey(1, 0), last);
      return one;
    };
    expect(compareBooks(spilling(2), spilling(2)).passed).toBe(1);
    expect(compareBooks(spilling(2), spilling(3)).differences).toEqual(["One!A2: 2 here, 3 there  =SEQUENCE(2)"]);
  });

  it("leaves custom functions out and counts them, but judges Excel's own dotted ones", () => {
    const unknown = book(new CellError("#NAME?"));
    expect(compareBooks(book(1, "=RFM.TIER(B1)"), unknown)).toMatchObject({ failed: 0, notJudged: 1 });
    expect(compareBooks(book(1, "=STDEV.S(B1:B9)"), unknown)).toMatchObject({ failed: 1, notJudged: 0 });
  });

  it("fails a sheet that is missing", () => {
    expect(compareBooks(book(14), new Book()).differences).toEqual(["One: the sheet is missing"]);
  });
});
