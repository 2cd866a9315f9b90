import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newTextIndex, numberOf } from "../../../../src/engine/orders/reading/text-index";

describe("numbering texts", () => {
  it("numbers texts in the order in which they are met and equal texts alike", () => {
    const index = newTextIndex();
    expect(["Acme", "Borealis", "Acme", "", "Borealis"].map((text) => numberOf(index, text))).toEqual([0, 1, 0, 2, 1]);
    expect(index.texts).toEqual(["Acme", "Borealis", ""]);
  });

  it("tells the names of built-in properties apart like any others", () => {
    const index = newTextIndex();
    expect(["__proto__", "constructor", "__proto__"].map((text) => numberOf(index, text))).toEqual([0, 1, 0]);
  });

  it("keeps every number while it grows to a hundred thousand texts", () => {
    const index = newTextIndex();
    const texts = Array.from({ length: 100_000 }, (_, place) => `SO-${place}`);
    for (const text of texts) numberOf(index, text);
    expect(texts.findIndex((text, place) => numberOf(index, text) !== place)).toBe(-1);
    expect(index.texts.length).toBe(100_000);
  });

  it("agrees with a Map for any texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 3 }), { maxLength: 200 }), (texts) => {
        const index = newTextIndex();
        const numbers = new Map<string, number>();
        for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
        expect(texts.map((text) => numberOf(index, text))).toEqual(texts.map((text) => numbers.get(text)));
      }),
    );
  });
});
