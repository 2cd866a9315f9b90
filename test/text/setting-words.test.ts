import { describe, expect, it } from "vitest";
import { settingsTable } from "../../src/engine/settings/table";
import { choiceOfWord, settingWord, settingWords } from "../../src/text/setting-words";

const choices = new Set(settingsTable.flatMap((row) => (row.kind === "choice" ? [...row.choices] : [])));

describe("words for the choices of settings", () => {
  it("stand for every choice and for auto, and for nothing else", () => {
    expect(Object.keys(settingWords).sort()).toEqual([...choices, "auto"].sort());
  });

  it("are read back as the choice they show, in both languages", () => {
    for (const choice of Object.keys(settingWords))
      for (const language of ["en", "zh"] as const)
        expect(choiceOfWord.get(settingWord(choice, language).toLowerCase())).toBe(choice);
  });

  it("mean one choice each", () => {
    const words = Object.values(settingWords).flatMap((own) => own.map((word) => word.toLowerCase()));
    expect(new Set(words).size).toBe(words.length);
  });

  it("leave any other text as it is", () => {
    expect(settingWord("Acme", "zh")).toBe("Acme");
  });
});
