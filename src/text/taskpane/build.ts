import type { Text } from "../language";

/** The Build tab. */
export const buildTexts = {
  heading: { en: "Build your sheets", zh: "生成工作表" },
  first: {
    en: "Choose the sheets, then build. Your order list is only read.",
    zh: "选择需要的工作表后生成。订单表只读取，不改动。",
  },
  sheets: { en: "Sheets", zh: "工作表" },
  options: { en: "How they are built", zh: "生成选项" },
  language: { en: "Language of the sheets", zh: "工作表语言" },
  asOf: { en: "As of", zh: "复盘日" },
  asOfHint: {
    en: "Empty: the day of the newest order. Dates to come, and a lone date months after all others, are taken for slips.",
    zh: "留空则取最新一笔订单的日期；晚于今天的日期，以及比其他订单晚数月的个别日期，视为笔误。",
  },
  asOfPlaceholder: { en: "newest order", zh: "最新订单" },
  asOfInvalid: { en: "Type a day, such as 2025-11-15.", zh: "请输入日期，如 2025-11-15。" },
  template: { en: "Template without orders", zh: "无订单模板" },
  templateHint: {
    en: "Where the workbook has no orders yet, the sheets are built blank and fill with the first orders.",
    zh: "工作簿还没有订单时，先生成空白表，有了订单再刷新填充。",
  },
  lock: { en: "Lock formulas", zh: "锁定公式" },
  lockHint: {
    en: "For templates that others fill in: inputs stay open, everything else is protected, without a password.",
    zh: "适合发给他人填写的模板：输入格可改，其余受保护，不设密码。",
  },

  build: { en: "Build {count} {count|sheet|sheets}", zh: "生成 {count} 张表" },
  rebuild: { en: "Rebuild …", zh: "重新生成…" },
  chooseOne: { en: "Choose at least one sheet.", zh: "请至少选择一张表。" },
  undo: { en: "Undo the last build", zh: "撤消上次生成" },
  undone: {
    en: "Taken back. The sheets are as they were before the last build.",
    zh: "已撤消，工作表恢复到上次生成之前。",
  },
  open: { en: "Open", zh: "打开" },
  openSheet: { en: "Open {sheet}", zh: "打开{sheet}" },

  "state.built": { en: "Built", zh: "已生成" },
  "state.outOfDate": { en: "Out of date", zh: "待刷新" },
  "state.notBuilt": { en: "Not built", zh: "未生成" },
  "state.notLooked": { en: "Not looked at yet", zh: "尚未查看" },
  "state.needsData": { en: "Needs data", zh: "缺数据" },
  has: { en: "Has: {tables}", zh: "已有：{tables}" },
  lacks: { en: "Needs: {tables}", zh: "缺少：{tables}" },
  canUse: { en: "Can also use: {tables}", zh: "还可用：{tables}" },
  comesWith: { en: "Comes with {sheet}", zh: "随{sheet}一起生成" },

  stepRead: { en: "Reading orders", zh: "正在读取订单" },
  stepCompute: { en: "Computing", zh: "正在计算" },
  stepWrite: { en: "Writing sheets", zh: "正在写入工作表" },
  stepCompare: { en: "Comparing with your sheets", zh: "正在与现有工作表比较" },
  stepOpen: { en: "Going there", zh: "正在跳转" },
  stepLook: { en: "Looking at the workbook", zh: "正在查看工作簿" },
  stepUndo: { en: "Taking back the last build", zh: "正在撤消上次生成" },

  built: {
    en: "Built {sheets} {sheets|sheet|sheets} from {used} of {read} order {read|row|rows}, as of {asOf}.",
    zh: "已生成 {sheets} 张表：使用 {read} 行订单中的 {used} 行，截至 {asOf}。",
  },
  later: {
    en: "{later} {later|row|rows} dated later, up to {latest}, {later|looks|look} mistyped and {later|was|were} not used. Is the date right? Then set “As of”.",
    zh: "另有 {later} 行日期更晚（最晚 {latest}），疑似笔误，未使用；若日期无误，请设置“复盘日”。",
  },
  unchanged: {
    en: "Everything was up to date: no cell changed. As of {asOf}.",
    zh: "全部已是最新，没有单元格变化。截至 {asOf}。",
  },

  stale: { en: "The orders have changed since the last build.", zh: "上次生成后订单有变化。" },
  staleSettings: { en: "Settings have changed since the last build.", zh: "上次生成后设置有变化。" },
  refresh: { en: "Refresh", zh: "刷新" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a sheet answers, in one line. */
export const sheetPurposes = {
  review: { en: "How is the year going, and why?", zh: "今年业绩如何，原因何在？" },
  "rfm-segments": { en: "Who is who, and what to do with each?", zh: "客户分几层，各做什么？" },
  "reorder-plan": { en: "Whom to call by when, and for what?", zh: "什么时候联系谁、为哪一单？" },
  "by-month": { en: "Expected orders by customer, product and month", zh: "按客户、产品、月份的预计返单" },
  "plan-actual": { en: "What came of the plan?", zh: "计划兑现了多少？" },
  "customer-plan": { en: "One customer's plan, to print and send", zh: "单个客户的计划，可打印发送" },
  "kpi-weighting": { en: "Which KPIs count, and how much?", zh: "哪些指标计入考核，权重多少？" },
  "kpi-scorecard": { en: "Who scored what, and what it pays", zh: "各人得分与绩效结果" },
  "data-check": { en: "What was used, repaired or left out?", zh: "哪些数据使用了、修正了、剔除了？" },
} as const satisfies Readonly<Record<string, Text>>;

/** Tables that sheets are made of. */
export const tableNames = {
  orders: { en: "orders", zh: "订单" },
  holidays: { en: "holidays", zh: "节假日" },
  leadTimes: { en: "lead times", zh: "交期" },
  kpi: { en: "KPIs", zh: "考核指标" },
  team: { en: "team", zh: "团队" },
  activities: { en: "activities", zh: "活动记录" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a rebuild would change. */
export const previewTexts = {
  heading: { en: "What a rebuild changes", zh: "重新生成将带来的变化" },
  nothing: { en: "Nothing: the sheets are up to date.", zh: "没有变化，工作表已是最新。" },
  summary: {
    en: "{added} {added|row|rows} added, {changed} {changed|cell|cells} changed, {leaving} {leaving|row|rows} leaving, {kept} of your edits kept.",
    zh: "新增 {added} 行，更新 {changed} 个单元格，移出 {leaving} 行，保留您的 {kept} 处修改。",
  },
  added: { en: "Rows added ({count})", zh: "新增的行（{count}）" },
  changed: { en: "Cells changed ({count})", zh: "更新的单元格（{count}）" },
  leaving: { en: "Rows leaving ({count})", zh: "移出的行（{count}）" },
  kept: { en: "Your edits ({count})", zh: "您的修改（{count}）" },
  keptHint: {
    en: "They stay unless you accept what was computed.",
    zh: "默认保留；也可改用计算结果。",
  },
  keep: { en: "Keep: {value}", zh: "保留：{value}" },
  accept: { en: "Accept new: {value}", zh: "采用新值：{value}" },
  more: { en: "and {count} more", zh: "另有 {count} 项" },
  fromTo: { en: "{old} → {new}", zh: "{old} → {new}" },
  blank: { en: "blank", zh: "空" },
  aFormula: { en: "a formula", zh: "公式" },
  apply: { en: "Rebuild now", zh: "立即重新生成" },
  back: { en: "Back", zh: "返回" },
  internal: {
    en: "{count} {count|cell|cells} of Calc, which the other sheets read.",
    zh: "“计算”表的 {count} 个单元格，供其他表引用。",
  },
} as const satisfies Readonly<Record<string, Text>>;
