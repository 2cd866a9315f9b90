import { describe, expect, it } from "vitest";
import { errorCodes } from "../../src/engine/errors";
import { errorTexts } from "../../src/text/errors";

const texts = Object.entries(errorTexts);

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();
}

describe("the messages of errors", () => {
  it("are there for every error that the engine knows, and for no other", () => {
    expect(Object.keys(errorTexts).sort()).toEqual(Object.keys(errorCodes).sort());
  });

  it.each(texts)("%s is said in both languages with the same placeholders", (_, { en, zh }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(placeholders(zh)).toEqual(placeholders(en));
  });
});
