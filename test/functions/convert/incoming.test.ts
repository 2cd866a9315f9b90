import { describe, expect, it } from "vitest";
import { CellError } from "../../../src/engine/cell";
import { cellOf } from "../../../src/functions/convert/incoming";

describe("a cell from Excel", () => {
  it.each([[null], [undefined], [""], [{ type: "Empty" }]])("is blank when it arrives as %j", (raw) => {
    expect(cellOf(raw)).toBeNull();
  });

  it("keeps 0 as a number, since nothing tells it from a typed 0", () => {
    expect(cellOf(0)).toBe(0);
  });

  it.each([["Acme"], [" "], [true], [false], [45976], [-1.5]])("keeps %j", (raw) => {
    expect(cellOf(raw)).toBe(raw);
  });

  it.each([
    [{ type: "Double", basicValue: 1.5, numberFormat: "0.0%" }, 1.5],
    [{ type: "FormattedNumber", basicValue: 45976, numberFormat: "yyyy-mm-dd" }, 45976],
    [{ type: "String", basicValue: "Acme" }, "Acme"],
    [{ type: "Boolean", basicValue: true }, true],
    [{ type: "Entity", text: "Acme", basicType: "String", basicValue: "Acme" }, "Acme"],
  ])("takes the basic value out of the rich value %j", (raw, expected) => {
    expect(cellOf(raw)).toBe(expected);
  });

  it.each([
    [{ type: "Error", basicValue: "#DIV/0!", errorType: "Div0" }, "#DIV/0!"],
    [{ code: "#N/A", message: "no data" }, "#N/A"],
    [{ type: "Entity", basicType: "Error", basicValue: "#VALUE!" }, "#VALUE!"],
    [new CellError("#REF!"), "#REF!"],
    [Number.NaN, "#NUM!"],
    [{ something: "else" }, "#VALUE!"],
  ])("is an error when it arrives as %o", (raw, code) => {
    expect(cellOf(raw)).toEqual(new CellError(code));
  });
});
