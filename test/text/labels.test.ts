import { describe, expect, it } from "vitest";
import { labels, wordsOf } from "../../src/text/labels";

describe("words of results", () => {
  it("joins the reasons of a gap by semicolons (spec 9.2, Nova Lights)", () => {
    const notes = [
      { label: "note.gap.slipping", parameters: { from: 61, to: 89 } },
      { label: "note.belowQuarterly" },
      { label: "note.bottomAmount", parameters: { percent: 20 } },
    ];
    expect(wordsOf(notes, "en")).toBe("gap: slipping: R 61-89; F below quarterly; bottom-20% amount");
    expect(wordsOf(notes, "zh")).toBe("未全符合：正在流失：R 61-89; 下单不足每季一次; 金额居后20%");
  });

  it("says one word by itself", () => {
    expect(wordsOf({ label: "tier.high" }, "zh")).toBe("高价值");
  });

  it("shows a key that has no words, whatever it is called", () => {
    expect(wordsOf({ label: "toString" }, "en")).toBe("toString");
  });

  it("speaks Chinese in every Chinese text but those that are signs or names", () => {
    const latin = Object.entries(labels).filter(([, { zh }]) => !/\p{Script=Han}/u.test(zh));
    expect(latin.map(([key]) => key)).toEqual(["abc.a", "abc.b", "abc.c"]);
  });

  it("keeps the same placeholders in both languages", () => {
    const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const [key, { en, zh }] of Object.entries(labels)) {
      expect(placeholders(zh), key).toEqual(placeholders(en));
    }
  });
});
