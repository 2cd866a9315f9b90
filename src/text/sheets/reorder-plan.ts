import type { Text } from "../language";

export const reorderPlanTexts = {
  title: { en: "Reorder plan {year}", zh: "返单计划表 {year}" },

  // The sentence
  callsDue: {
    en: "{calls} calls are due this week. Reorders expected in {year}: {total}, of which {weighted} by likelihood.",
    zh: "本周有{calls}个客户该联系。{year}年预计返单{total}，按可能性折算{weighted}。",
  },
  noCallsDue: {
    en: "No call is due this week; the first is {customer} on {date}. Reorders expected in {year}: {total}, of which {weighted} by likelihood.",
    zh: "本周没有该联系的客户；最早的是{customer}，{date}。{year}年预计返单{total}，按可能性折算{weighted}。",
  },
  nothingPlanned: {
    en: "The orders of the last 12 months let no order be expected in {year}.",
    zh: "近12个月的订单无法推算出{year}年的返单。",
  },
  mostUrgent: {
    en: " Most urgent: {customer}, {days} days overdue, {amount} a year.",
    zh: "最急的是{customer}：已逾期{days}天，年预计{amount}。",
  },

  // Cards
  callsCard: { en: "Calls due this week", zh: "本周该联系" },
  callsNote: { en: "{overdue} customers overdue", zh: "其中逾期客户{overdue}个" },
  overdueCard: { en: "Overdue amount", zh: "逾期金额" },
  overdueNote: { en: "expected of {customers} customers", zh: "{customers}个逾期客户的年预计" },
  nextCard: { en: "Next 90 days", zh: "未来90天（折算）" },
  nextNote: { en: "{orders} orders, by likelihood", zh: "{orders}单" },
  planCard: { en: "Plan of the year", zh: "全年计划（折算）" },
  planNote: { en: "by likelihood, of {total}", zh: "原始{total}" },
  actualCard: { en: "Actual of this year", zh: "今年已成交" },
  actualNote: { en: "to {date}", zh: "截至{date}" },

  // Picture
  monthsSection: { en: "Reorders by month, by likelihood", zh: "每月返单（折算）" },
  peakMessage: {
    en: "{first} and {second} are the peaks: {amount} of {total}",
    zh: "{first}和{second}是高峰：{amount}，全年{total}",
  },
  flatMessage: { en: "Nothing is expected yet", zh: "暂无预计返单" },
  monthsAlt: { en: "Weighted reorders by month of the plan year", zh: "计划年度各月折算返单" },

  // Assumptions
  assumptionsSection: { en: "Assumptions, yours to change", zh: "假设（可由您修改）" },
  growthInput: { en: "Market growth", zh: "市场增长" },
  methodInput: { en: "Method", zh: "方法" },
  contactInput: { en: "Contact days ahead", zh: "提前联系（天）" },
  pushInput: { en: "Push days ahead", zh: "提前促单（天）" },
  yearInput: { en: "Plan year", zh: "计划年度" },
  growthHint: { en: "on last year", zh: "在去年基础上" },
  methodHint: { en: "season or cycle", zh: "同期或周期" },
  contactHint: { en: "before the order", zh: "预计下单前" },
  yearHint: { en: "a year, or auto", zh: "年份或“自动”" },
  afterRefresh: { en: "after a refresh", zh: "刷新后生效" },

  // Customers due by their own rhythm
  dueSection: { en: "Due today by their own rhythm", zh: "按自身周期今天该联系" },
  dueMore: {
    en: "{shown} of {all} customers, the longest overdue first.",
    zh: "共{all}个客户，按逾期天数列前{shown}个。",
  },
  lastOrder: { en: "Last order", zh: "最近下单" },
  cycle: { en: "Cycle (days)", zh: "周期（天）" },
  nextExpected: { en: "Expected", zh: "预计下单" },
  daysOverdue: { en: "Days overdue", zh: "逾期天数" },
  averageOrder: { en: "Average order", zh: "平均每单" },
  state: { en: "State", zh: "周期状态" },

  // The plan table
  planSection: { en: "Call list", zh: "联系清单" },
  planNoteLine: {
    en: "One row an order. Confirmed and ordered count in full, cancelled not at all. More columns are folded at the right: growth, share counted and date can be typed over there.",
    zh: "一行一单。已确认、已下单按全额计入，已取消不计。右侧折叠列中可改增长、计入比例和日期。",
  },
  restLine: {
    en: "{orders} further orders ({amount}) do not fit into the list and stand as one sum per customer on By month.",
    zh: "另有{orders}单（{amount}）超出清单行数，已按客户合并列在返单月度表。",
  },
  // Why an order is on the list no more
  leftOrdered: { en: "Ordered on {date}", zh: "已于{date}下单" },
  leftTooOld: {
    en: "Last year's order of {date} was not repeated",
    zh: "去年{date}的订单未见再下单",
  },
  leftNotExpected: { en: "No longer expected from the orders", zh: "按现有订单已不再预计" },
  leftNoRoom: {
    en: "No longer expected, or beyond the {rows} rows of the list (see By month)",
    zh: "已不再预计，或超出清单的{rows}行（见返单月度表）",
  },
  callBy: { en: "Call by", zh: "最晚联系" },
  late: { en: "Late (days)", zh: "晚（天）" },
  customer: { en: "Customer", zh: "客户" },
  product: { en: "Product", zh: "产品" },
  dateUsed: { en: "Expected", zh: "预计下单" },
  confidence: { en: "Confidence", zh: "把握" },
  weighted: { en: "Weighted", zh: "折算金额" },
  status: { en: "Status", zh: "状态" },
  owner: { en: "Owner", zh: "负责人" },
  note: { en: "Note", zh: "备注" },
  key: { en: "Key", zh: "键" },
  number: { en: "No.", zh: "序号" },
  expectedDate: { en: "Planned date", zh: "计划日期" },
  baseQuantity: { en: "Base quantity", zh: "基数数量" },
  quantity: { en: "Expected quantity", zh: "预计数量" },
  base: { en: "Base amount", zh: "基数金额" },
  expected: { en: "Expected amount", zh: "预计金额" },
  contactDays: { en: "Contact days", zh: "提前联系天数" },
  pushBy: { en: "Push by", zh: "最晚促单" },
  basis: { en: "Basis", zh: "依据" },
  row: { en: "Row", zh: "行" },
  month: { en: "Month", zh: "月" },
  turn: { en: "Turn", zh: "次序" },
  actualOrder: { en: "Actual order", zh: "实际订单号" },
  actualDate: { en: "Actual date", zh: "实际日期" },
  actualAmount: { en: "Actual amount", zh: "实际金额" },
  growth: { en: "Growth", zh: "增长" },
  include: { en: "Counted", zh: "计入比例" },
  dateOverride: { en: "Date override", zh: "改期" },
  contactedOn: { en: "Contacted on", zh: "联系日期" },
  dateOutside: { en: "! A date lies outside the plan year", zh: "! 有日期不在计划年度内" },
} as const satisfies Record<string, Text>;

/** The states of a row, as they are chosen from the list. */
export const planStates = {
  planned: { en: "Planned", zh: "待联系" },
  contacted: { en: "Contacted", zh: "已联系" },
  confirmed: { en: "Confirmed", zh: "已确认" },
  ordered: { en: "Ordered", zh: "已下单" },
  cancelled: { en: "Cancelled", zh: "已取消" },
} as const satisfies Record<string, Text>;
