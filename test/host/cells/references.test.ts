import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  columnLetters,
  columnNumber,
  formatReference,
  parseReference,
  quoteSheet,
  sheetOfToken,
} from "../../../host/cells/references";

describe("columns in letters", () => {
  it.each([
    ["A", 0],
    ["Z", 25],
    ["AA", 26],
    ["XFD", 16_383],
  ])("%s is column %i, counted from 0", (letters, column) => {
    expect([columnNumber(letters), columnLetters(column)]).toEqual([column, letters]);
  });
  it("come back from their number (every column)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => columnNumber(columnLetters(column)) === column),
    );
  });
});

describe("a reference", () => {
  it.each(["A1", "$A$1", "A$1", "B2:$C4", "A:C", "$A:$A", "1:3", "$1:$4", "XFD1048576"])(
    "is written as read: %s",
    (text) => {
      const reference = parseReference(text);
      expect(reference && formatReference(reference)).toBe(text);
    },
  );
  it("counts rows and columns from 0", () => {
    expect(parseReference("B3")?.start).toMatchObject({ row: 2, column: 1 });
  });
  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "Amount", "A$", "$$1"])(
    "is none where it is incomplete or off the grid: %j",
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );
});

describe("a sheet's name in a formula", () => {
  it.each([
    ["Calc", "Calc"],
    ["设置", "设置"],
    ["Reorder plan", "'Reorder plan'"],
    ["It's", "'It''s'"],
    ["A1", "'A1'"],
    ["2025", "'2025'"],
  ])("%s is written %s, and read back", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(sheetOfToken(`${quoted}!`)).toBe(name);
  });
});
