import type { Text } from "../language";

/** The Settings tab. */
export const settingsTexts = {
  heading: { en: "Settings", zh: "设置" },
  what: {
    en: "Every assumption of the sheets. They stand on the Settings sheet of this workbook and travel with it.",
    zh: "各表的全部假设，保存在本工作簿的“设置”表中，随文件流转。",
  },
  beforeFirst: {
    en: "The settings appear here once the sheets are built: until then all have their defaults.",
    zh: "生成工作表之后，可在此修改设置；在此之前全部使用默认值。",
  },
  toBuild: { en: "Go to Build", zh: "前往“生成”页" },
  chosenUnderBuild: {
    en: "Language and date of the sheets are chosen under Build.",
    zh: "工作表的语言和复盘日在“生成”页选择。",
  },
  changed: { en: "Changed", zh: "已更改" },
  notSaved: { en: "Not saved", zh: "未保存" },
  defaultBlank: { en: "Default: blank", zh: "默认：留空" },
  default: { en: "Default: {value}", zh: "默认：{value}" },
  reset: { en: "Reset", zh: "恢复默认" },
  resetOne: { en: "Reset {setting} to {value}", zh: "恢复默认：{setting}（{value}）" },
  resetAll: { en: "Reset all to defaults", zh: "全部恢复默认" },
  save: { en: "Save {count} {count|change|changes}", zh: "保存 {count} 处更改" },
  saveNone: { en: "Save", zh: "保存" },
  discard: { en: "Discard", zh: "放弃更改" },
  saved: {
    en: "Saved on the Settings sheet. Refresh to see the sheets follow.",
    zh: "已保存到“设置”表。刷新后各表随之更新。",
  },
  refresh: { en: "Refresh", zh: "刷新" },
  whole: { en: "a whole number from {minimum} to {maximum}", zh: "{minimum} 到 {maximum} 之间的整数" },
  number: { en: "a number from {minimum} to {maximum}", zh: "{minimum} 到 {maximum} 之间的数" },
  percent: {
    en: "a percentage from {minimum} to {maximum}, such as 20%",
    zh: "{minimum} 到 {maximum} 之间的百分比，如 20%",
  },
  auto: { en: "auto, or a number from {minimum} to {maximum}", zh: "自动，或 {minimum} 到 {maximum} 之间的数" },
  date: { en: "a day, such as 2025-11-15", zh: "日期，如 2025-11-15" },
  invalid: { en: "Type {allowed}.", zh: "请输入：{allowed}。" },
  fixFirst: { en: "Correct the marked values first.", zh: "请先更正标出的内容。" },
  stepSave: { en: "Saving the settings", zh: "正在保存设置" },
  privacy: { en: "Privacy: our code sends nothing", zh: "隐私说明：我们的代码不发送任何数据" },
} as const satisfies Readonly<Record<string, Text>>;
