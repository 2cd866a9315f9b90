import type { Text } from "../language";

/** The tab This week. */
export const weekTexts = {
  heading: { en: "This week", zh: "本周" },
  asOf: { en: "As of {day}", zh: "截至 {day}" },
  old: {
    en: "That is {days} days ago. Paste the new orders into {table}, then refresh.",
    zh: "距今已 {days} 天。请把新订单粘贴到“{table}”，再刷新。",
  },
  howTo: {
    en: "Paste the week's orders into {table}, then press Refresh.",
    zh: "把本周新订单粘贴到“{table}”，再点刷新。",
  },
  refresh: { en: "Refresh", zh: "刷新" },

  changed: { en: "What is new since {day}", zh: "自 {day} 以来的变化" },
  notYet: {
    en: "What is new appears here after the next refresh with new orders.",
    zh: "下次带着新订单刷新后，这里列出变化。",
  },
  nothingNew: { en: "No new orders, and nobody's status changed.", zh: "没有新订单，客户状态也没有变化。" },
  landed: { en: "Orders landed", zh: "新到订单" },
  landedSum: {
    en: "{orders} {orders|order|orders} from {customers} {customers|customer|customers}, {amount}",
    zh: "{customers} 个客户 {orders} 单，共 {amount}",
  },
  landedOne: { en: "{orders} {orders|order|orders}, {amount}", zh: "{orders} 单，{amount}" },
  newCustomer: { en: "new", zh: "新客户" },
  corrections: { en: "Returns and corrections of others: {amount}", zh: "其他客户的退货与更正：{amount}" },
  settled: { en: "Planned orders", zh: "计划中的订单" },
  settledSum: { en: "{hit} came, {missed} {missed|was|were} missed", zh: "兑现 {hit} 单，落空 {missed} 单" },
  settledOne: { en: "planned {planned}, came {placed}: {amount}", zh: "计划 {planned}，实际 {placed}：{amount}" },
  missedOne: { en: "planned {planned}: {amount} did not come", zh: "计划 {planned}：{amount} 未下单" },
  "outcome.onTime": { en: "on time", zh: "按时" },
  "outcome.early": { en: "early", zh: "提前" },
  "outcome.late": { en: "late", zh: "推迟" },
  "outcome.missed": { en: "missed", zh: "落空" },
  newlyOverdue: { en: "Newly overdue", zh: "新增逾期" },
  overdueOne: { en: "{days} {days|day|days} overdue", zh: "已逾期 {days} 天" },
  statusChanges: { en: "Other changes of status", zh: "其他状态变化" },
  fromTo: { en: "{from} → {to}", zh: "{from} → {to}" },

  calls: { en: "Calls due", zh: "该联系的客户" },
  "within.0": { en: "Today and late", zh: "今天及已过期" },
  "within.7": { en: "In the next 7 days", zh: "7 天内" },
  "within.30": { en: "In 8 to 30 days", zh: "8 至 30 天内" },
  noCalls: { en: "No call is due in the next 30 days.", zh: "30 天内没有该联系的客户。" },
  noPlan: {
    en: "Calls come from the Reorder plan, which is not built yet.",
    zh: "联系提醒来自返单计划表，目前尚未生成。",
  },
  callOne: { en: "call by {day} · {amount}", zh: "{day} 前联系 · {amount}" },
  rhythm: { en: "Due by their own rhythm", zh: "按自身周期该返单" },
  rhythmOne: { en: "expected {day}", zh: "预计 {day}" },
  rhythmOverdue: { en: "expected {day}, {days} {days|day|days} overdue", zh: "预计 {day}，已逾期 {days} 天" },
  goTo: { en: "Go to {customer} on the Reorder plan", zh: "在返单计划表中查看{customer}" },
  showAll: { en: "Show all {count}", zh: "显示全部 {count} 项" },
  stepCalls: { en: "Reading the Reorder plan", zh: "正在读取返单计划表" },
} as const satisfies Readonly<Record<string, Text>>;
