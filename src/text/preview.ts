import type { Text } from "./language";

/** Words of the page that shows the pane beside a grid, for whoever has no Excel at hand. */
export const previewTexts = {
  title: { en: "Fupan 复盘, preview", zh: "Fupan 复盘 · 预览" },
  explanation: {
    en: "The pane as Excel shows it, beside a stand-in for the sheet. Your data stay on this computer.",
    zh: "窗格与在 Excel 中一致，旁边是模拟的工作表。数据只留在本机。",
  },
  open: { en: "Open .csv or .xlsx", zh: "打开 .csv 或 .xlsx" },
  sample: { en: "Sample data", zh: "示例数据" },
  download: { en: "Download .xlsx", zh: "下载 .xlsx" },
  drop: { en: "Drop the file to open it", zh: "松开即可打开文件" },
  language: { en: "中文", zh: "English" },
  dark: { en: "Dark", zh: "深色" },
  light: { en: "Light", zh: "浅色" },
  pane: { en: "Fupan pane", zh: "复盘窗格" },
  sheet: { en: "Sheet", zh: "工作表" },
  opening: { en: "Opening…", zh: "正在打开…" },
  notOpened: { en: "{file} could not be opened: {reason}", zh: "无法打开 {file}：{reason}" },
  notTaken: { en: "The cell did not take that: {reason}", zh: "单元格不接受该内容：{reason}" },
} as const satisfies Readonly<Record<string, Text>>;
