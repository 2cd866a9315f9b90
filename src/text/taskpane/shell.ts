import type { Text } from "../language";

/** The frame of the pane: header, tabs, progress. */
export const shellTexts = {
  title: { en: "Fupan 复盘", zh: "复盘 Fupan" },
  starting: { en: "Opening …", zh: "正在打开…" },
  tabs: { en: "Parts of Fupan", zh: "功能" },
  "tab.week": { en: "This week", zh: "本周" },
  "tab.data": { en: "Data", zh: "数据" },
  "tab.build": { en: "Build", zh: "生成" },
  "tab.settings": { en: "Settings", zh: "设置" },
  cancel: { en: "Cancel", zh: "取消" },
  cancelling: { en: "Stopping …", zh: "正在停止…" },
  dismiss: { en: "Close", zh: "关闭" },
} as const satisfies Readonly<Record<string, Text>>;

/** The button that changes the pane's language names the other one, in that language. */
export const otherLanguage = { en: { name: "中文", language: "zh" }, zh: { name: "English", language: "en" } } as const;
