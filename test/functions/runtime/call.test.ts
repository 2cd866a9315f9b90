import { describe, expect, it } from "vitest";
import { EngineError } from "../../../src/engine/errors";
import { defineFunction, needs, takes } from "../../../src/functions/define";
import { callFunction } from "../../../src/functions/runtime/call";

const described = { en: "", zh: "" };

const divide = defineFunction({
  id: "TEST.DIVIDE",
  description: described,
  parameters: {
    revenue: needs("number", described),
    share: needs("percent", described),
    settings: takes("settings", described),
    lang: takes("language", described),
  },
  result: "number",
  example: { formula: "=TEST.DIVIDE(1,2)", result: "0.5" },
  handler: ({ revenue, share }) => {
    if (share > 1) throw new EngineError("shareOutOfRange", "share");
    if (share === 0.5) throw new TypeError("a slip of ours");
    return revenue / share;
  },
});

const inEnglish = { language: "en" } as const;

describe("a call", () => {
  it("gives the value", () => {
    expect(callFunction(divide, [100, "10%"], inEnglish)).toEqual({ value: 1000 });
  });

  it("gives the engine's error with its code and message", () => {
    expect(callFunction(divide, [100, 10], inEnglish)).toEqual({
      error: { code: "#VALUE!", message: "share must be between 0 and 100% (type 10% or 0.1)" },
    });
  });

  it("names the argument that is missing", () => {
    expect(callFunction(divide, [], inEnglish)).toEqual({
      error: { code: "#VALUE!", message: "Give revenue: it is blank or left out" },
    });
  });

  it("gives back an error that was passed as a value (spec 1.4)", () => {
    const ref = { type: "Error", basicValue: "#REF!" };
    expect(callFunction(divide, [100, ref], inEnglish)).toMatchObject({ error: { code: "#REF!" } });
  });

  it("turns what nobody foresaw into #VALUE! with a message", () => {
    expect(callFunction(divide, [100, 0.5], inEnglish)).toEqual({
      error: { code: "#VALUE!", message: "Fupan could not work this out. Please report it with the formula" },
    });
  });

  it("turns a result that is no number into #NUM!", () => {
    expect(callFunction(divide, [0, 0], inEnglish)).toMatchObject({ error: { code: "#NUM!" } });
  });
});

describe("the language of a message", () => {
  const chinese = "share 应在 0 到 100% 之间（请输入 10% 或 0.1）";
  const english = "share must be between 0 and 100% (type 10% or 0.1)";

  it.each([
    ["the call names", [1, 10, [["general.lang", "en"]], "zh"], "en", chinese],
    ["else the settings name", [1, 10, [["general.lang", "zh"]]], "en", chinese],
    ["else the settings leave at their default", [1, 10, [["rfm.r_high", 30]]], "zh", english],
    ["else the display has", [1, 10], "zh", chinese],
  ] as const)("is the one that %s", (_, raw, language, message) => {
    expect(callFunction(divide, raw, { language })).toEqual({ error: { code: "#VALUE!", message } });
  });

  it("is the display's where the call names one that does not exist", () => {
    expect(callFunction(divide, [1, 0.1, null, "fr"], inEnglish)).toEqual({
      error: { code: "#VALUE!", message: "lang does not know “fr”: use one of en, zh" },
    });
  });
});
