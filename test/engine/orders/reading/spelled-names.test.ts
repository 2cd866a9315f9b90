import { describe, expect, it } from "vitest";
import { nameOf, newSpelledNames, spellingOf, textsOf } from "../../../../src/engine/orders/reading/spelled-names";

describe("names in several spellings", () => {
  it("keeps order numbers in capitals as they are typed", () => {
    const names = newSpelledNames();
    const spellings = ["SO-1", "SO-2", "SO-1"].map((text) => spellingOf(names, text));
    expect(spellings).toEqual([0, 1, 0]);
    expect(spellings.map((spelling) => nameOf(names, spelling))).toEqual([0, 1, 0]);
    expect(textsOf(names).keys).toEqual(["SO-1", "SO-2"]);
  });

  it("makes one name of spellings that differ in capitals and spaces, whichever comes first", () => {
    const names = newSpelledNames();
    const spellings = ["ACME", "SO-2", "Acme", " acme ", "so-2"].map((text) => spellingOf(names, text));
    expect(spellings).toEqual([0, 1, 2, 3, 4]);
    expect(spellings.map((spelling) => nameOf(names, spelling))).toEqual([0, 1, 0, 0, 1]);
    expect(textsOf(names).typed).toEqual(["ACME", "SO-2", "Acme", " acme ", "so-2"]);
    expect(textsOf(names).shown).toEqual(["ACME", "SO-2", "Acme", "acme", "so-2"]);
    expect(textsOf(names).keys).toEqual(["ACME", "SO-2"]);
  });

  it("gives a text of spaces no name", () => {
    const names = newSpelledNames();
    expect(["  ", "ACME"].map((text) => nameOf(names, spellingOf(names, text)))).toEqual([-1, 0]);
    expect(textsOf(names).keys).toEqual(["ACME"]);
  });
});
