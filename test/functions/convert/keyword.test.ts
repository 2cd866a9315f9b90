import { describe, expect, it } from "vitest";
import { findKeyword, keywordOf } from "../../../src/functions/convert/keyword";
import { classWords, tierWords } from "../../../src/text/keywords";
import { labels } from "../../../src/text/labels";

describe("keywords", () => {
  it("are known whatever their capitals, width and spaces", () => {
    expect(findKeyword(" ＨＩＧＨ ", tierWords)).toBe("high");
    expect(findKeyword("important  WIN back", classWords)).toBe("importantWinBack");
  });

  it("are not looked for among an object's own members", () => {
    expect(findKeyword("constructor", tierWords)).toBeUndefined();
    expect(findKeyword("__proto__", tierWords)).toBeUndefined();
  });

  it("are named when an unknown word is refused", () => {
    expect(() => keywordOf("tier", "Gold", tierWords)).toThrow(
      expect.objectContaining({ parameters: { value: "Gold", allowed: "High, Potential, Dormant, Low" } }),
    );
  });

  it("include every tier and class as results show them, in both languages", () => {
    for (const [id, words] of Object.entries(tierWords)) {
      const { en, zh } = labels[`tier.${id as keyof typeof tierWords}`];
      expect(words).toEqual(expect.arrayContaining([en, zh]));
    }
    for (const [id, words] of Object.entries(classWords)) {
      const { en, zh } = labels[`class.${id as keyof typeof classWords}`];
      expect(words).toEqual(expect.arrayContaining([en, zh]));
    }
  });
});
