import { describe, expect, it } from "vitest";
import { readOptions, UsageError } from "../../../preview/calc/options";

describe("the options of calc", () => {
  it("are a formula, a book and a language", () => {
    expect(readOptions(["=1+1", "--book", "orders.csv", "--lang", "zh"])).toEqual({
      formula: "=1+1",
      file: undefined,
      book: "orders.csv",
      language: "zh",
    });
  });
  it.each([[[]], [["=1", "=2"]], [["=1", "--file", "f"]], [["=1", "--lang", "fr"]], [["=1", "--nonsense"]]])(
    "are refused with the way to write them: %j",
    (args) => {
      expect(() => readOptions(args)).toThrow(UsageError);
    },
  );
});
