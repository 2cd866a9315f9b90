import type { Text } from "../language";

export const settingsSheetTexts = {
  title: { en: "Settings", zh: "设置" },
  sentence: {
    en: "Every assumption stands here once. Change a blue cell, then refresh in the Fupan pane.",
    zh: "所有假设都在此处。修改蓝色单元格后，请在复盘窗格中刷新。",
  },
  setting: { en: "Setting", zh: "设置项" },
  value: { en: "Value", zh: "值" },
  unit: { en: "Unit", zh: "单位" },
  default: { en: "Default", zh: "默认值" },
  source: { en: "Source", zh: "来源" },
  changed: { en: "Changed?", zh: "已更改？" },
  key: { en: "Key", zh: "键" },
  meaning: { en: "What it does", zh: "作用" },
  changedMark: { en: "changed", zh: "已更改" },
  checksSection: { en: "Checks of all sheets", zh: "各表校验" },
  limitsOrder: {
    en: "! Recency limits must rise: High < Potential < Dormant ≤ Low",
    zh: "! 最近交易天数须递增:高价值 < 潜力 < 休眠 ≤ 低价值",
  },
  masterCheck: { en: "All checks", zh: "全部校验" },
  someCheckFails: { en: "! A check fails", zh: "! 有校验未通过" },
} as const satisfies Record<string, Text>;

/** Headings of the groups, by the prefix of the keys. */
export const settingGroups = {
  general: { en: "General", zh: "常规" },
  rfm: { en: "Customer tiers and classes (RFM)", zh: "客户层级与类别（RFM）" },
  visit: { en: "Contact rhythm by tier", zh: "各层级联系频率" },
  reorder: { en: "Reorders", zh: "返单" },
  deploy: { en: "Stable customers", zh: "稳定客户" },
  abc: { en: "Classes by revenue (80/20)", zh: "按收入分类（80/20）" },
  status: { en: "Status of targets", zh: "目标完成状态" },
  kpi: { en: "KPIs", zh: "绩效考核" },
  gate: { en: "Training gates", zh: "培训考核门槛" },
  data: { en: "Data cleaning", zh: "数据清洗" },
} as const satisfies Record<string, Text>;

export const settingUnits = {
  days: { en: "days", zh: "天" },
  orders: { en: "orders in 12 months", zh: "近12个月订单数" },
  share: { en: "share", zh: "占比" },
  growth: { en: "change", zh: "增减" },
  money: { en: "money", zh: "金额" },
  months: { en: "months", zh: "月" },
  month: { en: "month of the year", zh: "月份" },
  year: { en: "year", zh: "年" },
  cycles: { en: "× cycle", zh: "×周期" },
  times: { en: "times", zh: "倍" },
  hours: { en: "hours", zh: "小时" },
  points: { en: "points", zh: "分" },
  number: { en: "number", zh: "数" },
  date: { en: "date", zh: "日期" },
  none: { en: "", zh: "" },
} as const satisfies Record<string, Text>;

export const settingSources = {
  S0: { en: "year-end sprint guide", zh: "年底冲刺与年度规划" },
  S1: { en: "growth strategy course", zh: "增长策略课程" },
  S2: { en: "sales improvement plan", zh: "销售业绩提升方案" },
  S3: { en: "targets and plans guide", zh: "跑单目标与计划" },
  S4: { en: "customer review guide", zh: "复盘客户资源" },
  assumption: { en: "assumption", zh: "假设" },
  convention: { en: "convention of Fupan", zh: "复盘约定" },
  book: { en: "this workbook", zh: "本工作簿" },
} as const satisfies Record<string, Text>;
