import type { Text } from "../language";

/** Names of the tabs. */
export const sheetTitles = {
  review: { en: "Review", zh: "业绩复盘" },
  "rfm-segments": { en: "RFM segments", zh: "客户分层清单" },
  "reorder-plan": { en: "Reorder plan", zh: "返单计划表" },
  "by-month": { en: "By month", zh: "返单月度表" },
  "plan-actual": { en: "Plan and actual", zh: "计划与实际" },
  "customer-plan": { en: "Customer plan", zh: "客户版" },
  "kpi-weighting": { en: "KPI weighting", zh: "考核权重" },
  "kpi-scorecard": { en: "KPI scorecard", zh: "绩效记分卡" },
  "data-check": { en: "Data check", zh: "数据检查" },
  settings: { en: "Settings", zh: "设置" },
  calc: { en: "Calc", zh: "计算" },
} as const satisfies Record<string, Text>;

/** What stands on several sheets. */
export const commonTexts = {
  headerLine: {
    en: "As of {date}{currency} · used {used} of {read} rows (see Data check) · blue on yellow = yours to change",
    zh: "截至{date}{currency} · 使用{read}行中的{used}行（见数据检查） · 黄底蓝字 = 可由您修改",
  },
  headerWithoutOrders: {
    en: "No orders yet: insert them as a table, then refresh in the Fupan pane · blue on yellow = yours to change",
    zh: "暂无订单：请将订单以表格形式放入工作簿，再在复盘窗格中刷新 · 黄底蓝字 = 可由您修改",
  },
  noData: { en: "No data yet", zh: "暂无数据" },
  noDataSentence: {
    en: "No data yet: this sheet fills with your orders. What you type on it until then stays.",
    zh: "暂无数据：有订单后本表自动填充，在此之前填写的内容都会保留。",
  },
  upToDate: { en: "Up to date with the settings", zh: "与当前设置一致" },
  settingsChanged: {
    en: "! Settings changed since this was built: refresh in the Fupan pane",
    zh: "! 设置已更改:请在复盘窗格中刷新",
  },
  incomplete: {
    en: "! Much of the amount could not be used: totals are incomplete, see Data check",
    zh: "! 有较大金额未能使用:合计不完整，请看数据检查",
  },
  checkPasses: { en: "OK", zh: "正常" },
  total: { en: "Total", zh: "合计" },
  checkLabel: { en: "Check", zh: "校验" },
  customers: { en: "customers", zh: "个客户" },
} as const satisfies Record<string, Text>;

/** Short month names, January first. */
export const monthNames = [
  { en: "Jan", zh: "1月" },
  { en: "Feb", zh: "2月" },
  { en: "Mar", zh: "3月" },
  { en: "Apr", zh: "4月" },
  { en: "May", zh: "5月" },
  { en: "Jun", zh: "6月" },
  { en: "Jul", zh: "7月" },
  { en: "Aug", zh: "8月" },
  { en: "Sep", zh: "9月" },
  { en: "Oct", zh: "10月" },
  { en: "Nov", zh: "11月" },
  { en: "Dec", zh: "12月" },
] as const satisfies readonly Text[];
