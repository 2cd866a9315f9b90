import type { Language } from "./language";

/**
 * What a setting that is a choice may hold, by the engine's word for it: the words that the sheets show, English and Chinese,
 * then what else may be typed.
 */
export const settingWords = {
  auto: ["auto", "自动", "自動"],
  en: ["en", "英文", "英语", "英語", "English"],
  zh: ["zh", "中文", "Chinese"],
  domestic: ["domestic", "内销", "內銷"],
  export: ["export", "外贸", "外貿"],
  nearest: ["nearest", "就近归入", "就近歸入"],
  strict: ["strict", "列为未分类", "列為未分類"],
  median: ["median", "中位数", "中位數"],
  mean: ["mean", "平均值", "均值"],
  fixed: ["fixed", "固定数值", "固定數值"],
  midrank: ["midrank", "同值同分"],
  "r-rfm": ["r-rfm", "同R包rfm"],
  ntile: ["ntile", "等分", "等分位"],
  season: ["season", "同期", "季节", "季節"],
  cycle: ["cycle", "周期", "週期"],
  no: ["no", "否"],
  yes: ["yes", "是"],
} as const satisfies Readonly<Record<string, readonly [en: string, zh: string, ...also: string[]]>>;

const shown: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(settingWords));

/** A choice in the words of a language; any other text is itself. */
export const settingWord = (choice: string, language: Language): string =>
  shown.get(choice)?.[language === "en" ? 0 : 1] ?? choice;

/** The choice that each word stands for, the word in small letters. */
export const choiceOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(settingWords).flatMap(([choice, words]) => words.map((word) => [word.toLowerCase(), choice] as const)),
);
