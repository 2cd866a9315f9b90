import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functionsPage, signatureOf } from "../../../preview/docs/functions-page";
import { defineFunction, needs, takes } from "../../../src/functions/define";
import { registry } from "../../../src/functions/registry";

const double = defineFunction({
  id: "TARGET.DOUBLE",
  description: { en: "Twice a target.", zh: "目标的两倍。" },
  parameters: {
    target: needs("number", { en: "A target | a sum.", zh: "目标。" }),
    lang: takes("language", { en: "Language of labels.", zh: "标签语言。" }),
  },
  result: "number",
  example: { formula: "=TARGET.DOUBLE(4)", result: "8" },
  handler: ({ target }) => target * 2,
});

describe("the function reference", () => {
  it("puts what may be left out into brackets", () => {
    expect(signatureOf(double)).toBe("=TARGET.DOUBLE(target, [lang])");
  });

  it("gives each function its signature, arguments, result and example in the language asked for", () => {
    const page = functionsPage([double], "en");
    expect(page).toContain(
      "## TARGET: Targets\n\n### TARGET.DOUBLE\n\n`=TARGET.DOUBLE(target, [lang])`\n\nTwice a target.",
    );
    expect(page).toContain("| `target` | a number | A target \\| a sum. |");
    expect(page).toContain("**Example** `=TARGET.DOUBLE(4)` → 8");
    expect(functionsPage([double], "zh")).toContain("| `target` | 数字 | 目标。 |");
  });

  it.each(["en", "zh"] as const)("in docs/functions.%s.md is what npm run docs writes", (language) => {
    expect(readFileSync(`docs/functions.${language}.md`, "utf8")).toBe(functionsPage(registry, language));
  });
});
