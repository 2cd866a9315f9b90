import type { Language } from "../../../src/text/language";

/** The grid's own words: half a megabyte a language, so only one is loaded. */
export const gridWords = async (language: Language) =>
  (language === "zh"
    ? await import("@univerjs/preset-sheets-core/locales/zh-CN")
    : await import("@univerjs/preset-sheets-core/locales/en-US")
  ).default;
