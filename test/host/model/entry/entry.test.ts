import { describe, expect, it } from "vitest";
import { CellError } from "../../../../host/cells/sheet";
import { entryOf } from "../../../../host/model/entry/entry";

describe("A value that is written to a cell", () => {
  it.each([
    ["12", 12],
    [" 12 ", 12],
    ["007", 7],
    ["-5", -5],
    ["+5", 5],
    [".5", 0.5],
    ["1,234.50", 1234.5],
    ["(3)", -3],
    ["$7", 7],
    ["-¥7", -7],
    ["5%", 0.05],
    ["1e3", 1000],
    ["2 1/2", 2.5],
    ["12345678901234567890", 12345678901234567000],
    ["１２３", 123],
    ["2024-01-31", 45322],
    ["2024/1/31", 45322],
    ["1/31/2024", 45322],
    ["31-Jan-2024", 45322],
    ["Jan 31, 2024", 45322],
    ["2024年1月31日", 45322],
    ["2024-01-31 12:00", 45322.5],
    ["13:30", 0.5625],
    ["1:30 PM", 0.5625],
    ["true", true],
    ["FALSE", false],
  ])("reads %j as Excel reads what is typed", (text, value) => {
    expect(entryOf(text, false)).toMatchObject({ value });
  });

  it.each(["MAR1", "1-2", "3/4", "2024-05", "5-2024", "Mar 2024"])("takes %j for a date", (text) => {
    const entry = entryOf(text, false);
    expect("value" in entry && typeof entry.value).toBe("number");
  });

  it.each(["2024-02-30", "13/45", "1,23", "1.2.3", "25:99", "Alder & Co", "C12", "1 of 3", "12 kg", "=", "-", "May"])(
    "leaves %j the text that it is",
    (text) => {
      const entry = entryOf(text, false);
      expect(entry).toEqual({ value: text });
    },
  );

  it.each([
    ["=1+1", "=1+1"],
    ["-A1", "=-A1"],
    ["+A1", "=+A1"],
    ["@SUM(A1)", "=SUM(A1)"],
    ["＝A1", "=A1"],
  ])("takes %j for a formula", (text, formula) => {
    expect(entryOf(text, false)).toEqual({ formula });
  });

  it("takes an error's code for the error", () => {
    expect(entryOf("#N/A", false)).toEqual({ value: new CellError("#N/A") });
  });

  it("clears the cell when it is an empty text", () => {
    expect(entryOf("", false)).toEqual({ value: undefined });
  });

  it.each(["'=1+1", "'007", "'TRUE", "'2024-01-31"])("is the text after a leading apostrophe: %j", (text) => {
    expect(entryOf(text, false)).toEqual({ value: text.slice(1) });
  });

  it("keeps a second apostrophe", () => {
    expect(entryOf("''quoted'", false)).toEqual({ value: "'quoted'" });
  });

  it.each(["007", "=1+1", "TRUE", "2024-01-31"])("stays the text %j in a cell that is formatted as text", (text) => {
    expect(entryOf(text, true)).toEqual({ value: text });
  });

  it("has at most 32,767 characters", () => {
    expect(entryOf("x".repeat(32_767), false)).toMatchObject({ value: expect.any(String) });
    expect(() => entryOf("x".repeat(32_768), false)).toThrow("The argument is invalid");
  });

  it("has at most 8,192 characters as a formula", () => {
    expect(entryOf(`=${"1".repeat(8191)}`, false)).toMatchObject({ formula: expect.any(String) });
    expect(() => entryOf(`=${"1".repeat(8192)}`, false)).toThrow("The argument is invalid");
  });

  it.each(['=IF(A1="x,1)', "=SUM(A1", "=A1)"])("is refused as the formula %s, whose signs do not match", (formula) => {
    expect(() => entryOf(formula, false)).toThrow("The argument is invalid");
  });

  it("may hold parentheses in a formula's texts and sheet names", () => {
    const formula = `='It''s (new'!A1&":)"`;
    expect(entryOf(formula, false)).toEqual({ formula });
  });

  it("is refused when it is an object", () => {
    expect(() => entryOf({ basicValue: 1 }, false)).toThrow("The argument is invalid");
  });
});
