import { describe, expect, it } from "vitest";
import { cleanName, hasStrayCharacters, keyOf } from "../../../../src/engine/orders/reading/name";

describe("names (spec 1.3-10)", () => {
  it.each([
    ["Ａcme Trading ", "Acme Trading"],
    ["FIR  CRAFTS", "FIR CRAFTS"],
    ["Acme\u00a0\nLtd", "Acme Ltd"],
    ["Ac\u200bme\ufeff", "Acme"],
    [" 　客户　甲 ", "客户 甲"],
    ["\u200b", ""],
  ])("%j is shown as %j", (typed, shown) => {
    expect(cleanName(typed)).toBe(shown);
  });

  it("are told apart without regard to capitals", () => {
    expect(keyOf("Fir Crafts")).toBe(keyOf("FIR CRAFTS"));
    expect(keyOf("Fir Crafts")).not.toBe(keyOf("Fir Craft"));
  });

  it("with hidden characters are noticed (D57); wide letters and outer spaces are no hidden characters", () => {
    expect(hasStrayCharacters("Ac\u200bme")).toBe(true);
    expect(hasStrayCharacters("Acme\nLtd")).toBe(true);
    expect(hasStrayCharacters("Ａcme Trading ")).toBe(false);
  });
});
