import { describe, expect, it } from "vitest";
import { CellError } from "../../../host/cells/sheet";
import { asJson, asTsv, errorLine, errorOf } from "../../../preview/calc/print";

describe("a result as tab-separated text", () => {
  it("keeps all digits, and quotes what would break the columns", () => {
    expect(
      asTsv([
        [1 / 3, true, undefined],
        ["a\tb", 'say "x"', new CellError("#N/A")],
      ]),
    ).toBe('0.3333333333333333\tTRUE\t\n"a\tb"\t"say ""x"""\t#N/A');
  });
});

describe("a result as JSON", () => {
  it("is rows of values, null where a cell shows nothing", () => {
    expect(asJson([[500, undefined, ""]])).toBe("[[500,null,null]]");
  });
  it("is an error with its message where the whole formula fails, its code where one cell does", () => {
    const error = new CellError("#N/A", "No order");
    expect(asJson([[error]])).toBe('{"error":"#N/A","message":"No order"}');
    expect(asJson([[1, error]])).toBe('[[1,"#N/A"]]');
  });
});

describe("an error", () => {
  it("is told apart from one cell of a spill, and shows its message after its code", () => {
    expect(errorOf([[new CellError("#DIV/0!")]])).toEqual(new CellError("#DIV/0!"));
    expect(errorOf([[1, new CellError("#DIV/0!")]])).toBeUndefined();
    expect([errorLine(new CellError("#N/A", "No order")), errorLine(new CellError("#DIV/0!"))]).toEqual([
      "#N/A No order",
      "#DIV/0!",
    ]);
  });
});
