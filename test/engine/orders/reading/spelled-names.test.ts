import { describe, expect, it } from "vitest";
import { SpelledNames } from "../../../../src/engine/orders/reading/spelled-names";

describe("names in several spellings", () => {
  it("keeps order numbers in capitals as they are typed", () => {
    const names = new SpelledNames();
    const spellings = ["SO-1", "SO-2", "SO-1"].map((text) => names.spellingOf(text));
    expect(spellings).toEqual([0, 1, 0]);
    expect(spellings.map((spelling) => names.nameOf(spelling))).toEqual([0, 1, 0]);
    expect(names.keys).toEqual(["SO-1", "SO-2"]);
  });

  it("makes one name of spellings that differ in capitals and spaces, whichever comes first", () => {
    const names = new SpelledNames();
    const spellings = ["ACME", "SO-2", "Acme", " acme ", "so-2"].map((text) => names.spellingOf(text));
    expect(spellings).toEqual([0, 1, 2, 3, 4]);
    expect(spellings.map((spelling) => names.nameOf(spelling))).toEqual([0, 1, 0, 0, 1]);
    expect(names.typed).toEqual(["ACME", "SO-2", "Acme", " acme ", "so-2"]);
    expect(names.shown).toEqual(["ACME", "SO-2", "Acme", "acme", "so-2"]);
    expect(names.keys).toEqual(["ACME", "SO-2"]);
  });

  it("gives a text of spaces no name", () => {
    const names = new SpelledNames();
    expect(["  ", "ACME"].map((text) => names.nameOf(names.spellingOf(text)))).toEqual([-1, 0]);
    expect(names.keys).toEqual(["ACME"]);
  });
});
