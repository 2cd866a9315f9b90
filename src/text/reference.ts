import type { Text } from "./language";

/** Words of the function reference in docs/. */
export const referenceText = {
  title: { en: "Functions", zh: "函数手册" },
  made: {
    en: "Written by `npm run docs` from the functions themselves. Changes belong there.",
    zh: "本页由 `npm run docs` 根据函数定义自动生成，要改内容请改函数定义。",
  },
  howToRead: {
    en: "Arguments in square brackets may be left out. A range may include its header row and blank rows below. Rates are fractions: 10% is 0.1. No function reads the clock; `as_of` left out is the newest order date of the rows passed.",
    zh: "方括号里的参数可以省略。选区可以带标题行，下面有空行也没关系。比率按小数填写：10% 即 0.1。所有函数都不读取系统时间；省略 `as_of` 时，取所选数据中最新的下单日期。",
  },
  argument: { en: "Argument", zh: "参数" },
  takes: { en: "Takes", zh: "填什么" },
  meaning: { en: "Meaning", zh: "含义" },
  returns: { en: "Returns", zh: "返回" },
  example: { en: "Example", zh: "示例" },
} as const satisfies Record<string, Text>;

/** What each prefix is about. */
export const prefixText: Readonly<Record<string, Text>> = {
  RFM: { en: "Customer segments", zh: "客户分层" },
  REVIEW: { en: "Looking back", zh: "业绩复盘" },
  REORDER: { en: "Reorders", zh: "返单" },
  TARGET: { en: "Targets", zh: "目标" },
  FUNNEL: { en: "Funnel and growth", zh: "漏斗与增长" },
  KPI: { en: "Indicators and weights", zh: "绩效指标与权重" },
  DATA: { en: "Cleaning, and what was used", zh: "数据清洗与检查" },
};

/** What can be passed for a parameter of each kind. */
export const parameterKindText = {
  column: { en: "one column", zh: "一列" },
  block: { en: "a range", zh: "一个区域" },
  number: { en: "a number", zh: "数字" },
  percent: { en: "a rate, such as 10%", zh: "比率，例如 10%" },
  whole: { en: "a whole number", zh: "整数" },
  date: { en: "a date", zh: "日期" },
  time: { en: "a date, with or without time", zh: "日期，可带时间" },
  text: { en: "text", zh: "文本" },
  flag: { en: "TRUE or FALSE", zh: "TRUE 或 FALSE" },
  settings: { en: "two columns: key, value", zh: "两列：键、值" },
  language: { en: '"en" or "zh"', zh: "“en” 或 “zh”" },
} as const satisfies Record<string, Text>;

export const resultKindText = {
  number: { en: "a number", zh: "一个数" },
  percent: { en: "a rate", zh: "一个比率" },
  date: { en: "a date", zh: "一个日期" },
  text: { en: "text", zh: "文本" },
  column: { en: "a column", zh: "一列" },
  table: { en: "a table under a header row", zh: "带标题行的表" },
} as const satisfies Record<string, Text>;
