import type { Text } from "../language";

export const planActualTexts = {
  title: { en: "Plan and actual {year}", zh: "计划与实际 {year}" },
  sentence: {
    en: "Of {due} orders that were to come by now, {came} came ({onTime} on time) and {missed} were missed; their amounts were met to {accuracy}.",
    zh: "截至今天应到{due}单，已到{came}单（其中准时{onTime}单），漏单{missed}单；金额准确度{accuracy}。",
  },
  nothing: {
    en: "No order was to be expected in {year} from the orders of the year before.",
    zh: "按上一年的订单，{year}年没有可预计的返单。",
  },
  planNote: {
    en: "The plan of {year} as it would have been made on the last day of {before}, by the method chosen and without growth.",
    zh: "{year}年计划按{before}年最后一天可得的数据回推，方法同设置，不含增长。",
  },
  matchNote: {
    en: "An order counts for the nearest plan of its customer within {match} days; on time is within {onTime} days.",
    zh: "订单与同一客户最近的计划相差{match}天以内即匹配，{onTime}天以内为准时。",
  },

  onTimeCard: { en: "On time", zh: "准时" },
  onTimeNote: { en: "{orders} of {due} orders due", zh: "应到{due}单中{orders}单" },
  cameCard: { en: "Came in all", zh: "已到" },
  cameNote: { en: "{early} early, {late} late", zh: "提前{early}单，推迟{late}单" },
  missedCard: { en: "Missed", zh: "漏单" },
  missedNote: { en: "{amount} expected of them", zh: "预计金额{amount}" },
  accuracyCard: { en: "Amounts met", zh: "金额准确度" },
  accuracyNote: { en: "order by order, planned {amount}", zh: "逐单比较，计划{amount}" },
  unplannedCard: { en: "Came unplanned", zh: "计划外" },
  unplannedNote: { en: "{orders} orders", zh: "{orders}单" },

  picture: { en: "What became of the planned orders", zh: "计划订单的结果" },
  pictureMessage: {
    en: "{came} of {due} orders due came, {missed} did not",
    zh: "应到{due}单，已到{came}单，漏单{missed}单",
  },
  pictureAlt: { en: "Planned orders by month: came, and missed", zh: "各月计划订单：已到与漏单" },
  byMonth: { en: "By month of the plan", zh: "按计划月份" },
  byCustomer: { en: "By customer", zh: "按客户" },
  month: { en: "Month", zh: "月份" },
  customer: { en: "Customer", zh: "客户" },
  other: { en: "All other customers", zh: "其他客户" },
  planned: { en: "Planned", zh: "计划单数" },
  onTime: { en: "On time", zh: "准时" },
  early: { en: "Early", zh: "提前" },
  late: { en: "Late", zh: "推迟" },
  missed: { en: "Missed", zh: "漏单" },
  open: { en: "Still open", zh: "未到期" },
  came: { en: "Came", zh: "已到" },
  plannedAmount: { en: "Planned amount", zh: "计划金额" },
  placedAmount: { en: "Actual amount", zh: "实际金额" },
  deviation: { en: "Deviation", zh: "偏差" },
  accuracy: { en: "Amounts met", zh: "金额准确度" },
  amountsNote: {
    en: "Amounts without orders that are still open. Amounts met: 100% less what single orders were off, over or under.",
    zh: "金额不含未到期订单。金额准确度 = 100% − 逐单偏差（多或少）占计划的比例。",
  },
  doesNotAddUp: { en: "! Customers and months do not add up to the same", zh: "! 按客户与按月份的合计不符" },
} as const satisfies Record<string, Text>;
