import type { Text } from "../language";

export const reviewTexts = {
  title: { en: "Sales review", zh: "业绩复盘" },

  // The sentence. Parts that have no basis (no last year, no target) are left out.
  soldSoFar: { en: "To {date} you sold {ytd}", zh: "截至{date}，今年已成交{ytd}" },
  timesLastYear: { en: ", {times} times last year", zh: "，是去年同期的{times}倍" },
  aboveLastYear: { en: ", {change} more than last year", zh: "，比去年同期增长{change}" },
  belowLastYear: { en: ", {change} less than last year", zh: "，比去年同期下降{change}" },
  missingToTarget: { en: "; {gap} is missing to the target of the year.", zh: "；距全年目标还差{gap}。" },
  targetReached: { en: "; the target of the year is reached.", zh: "；全年目标已完成。" },
  noTarget: {
    en: ". Type the target of the year below, and gap and completion follow.",
    zh: "。在下方填写全年目标，即可看到差距与完成率。",
  },

  // Cards
  gapToTarget: { en: "Gap to target", zh: "距目标差距" },
  gapNote: { en: "target {target} · {completion} done", zh: "目标{target} · 完成{completion}" },
  yearToDate: { en: "Year to date", zh: "今年累计" },
  lastYearToDate: { en: "Same period last year", zh: "去年同期" },
  growthNote: { en: "{growth} on last year", zh: "同比{growth}" },
  noLastYear: { en: "no sales in the same period last year", zh: "去年同期无销售" },
  projected: { en: "Projected year end", zh: "全年预计" },
  projectedBySeason: { en: "by last year's season", zh: "按去年季节推算" },
  projectedLinear: { en: "by days passed", zh: "按已过天数推算" },
  activeCustomers: { en: "Active customers", zh: "活跃客户" },
  activeNote: { en: "{fresh} of them new this year", zh: "其中今年新客户{fresh}个" },
  retention: { en: "Customers kept", zh: "老客户留存率" },
  retentionNote: { en: "{lost} without an order this period", zh: "本期未下单{lost}个" },
  targetLabel: { en: "Target of the year", zh: "全年目标" },
  targetHint: { en: "Yours to type: gap and completion follow at once", zh: "请填写：差距与完成率随即更新" },

  // Where next year comes from
  nextYearSection: { en: "Where next year comes from", zh: "明年的业绩从哪里来" },
  reorders: { en: "Reorders, by likelihood", zh: "返单（折算）" },
  reordersBasis: {
    en: "expected in {year} from the orders of the last 12 months: {total} before likelihood",
    zh: "按近12个月订单预计{year}年返单{total}，再按可能性折算",
  },
  stillThisYear: { en: "Customers who can still order", zh: "今年还能下单的客户" },
  stillThisYearBasis: {
    en: "due by their own rhythm until 31 December {year}",
    zh: "按自身周期应在{year}年12月31日前下单",
  },
  orderLater: { en: "Customers to prepare for", zh: "可提前部署的客户" },
  orderLaterBasis: {
    en: "their next order is expected after {year}",
    zh: "预计在{year}年之后才下单",
  },

  // Page one
  changedSection: { en: "What changed since last year", zh: "与去年相比的变化" },
  bridgeMessage: {
    en: "From {prior} to {current}: the largest step is {step} ({amount})",
    zh: "从{prior}到{current}：变化最大的是{step}（{amount}）",
  },
  cumulativeMessage: { en: "Cumulative revenue by month", zh: "按月累计收入" },
  aheadMessage: { en: "{amount} ahead of last year on the same date", zh: "同日相比，今年领先去年{amount}" },
  behindMessage: { en: "{amount} behind last year on the same date", zh: "同日相比，今年落后去年{amount}" },
  thisYear: { en: "This year", zh: "今年" },
  lastYear: { en: "Last year", zh: "去年" },
  target: { en: "Target", zh: "目标" },
  targetLine: { en: "Target, once typed", zh: "目标（填写后显示）" },
  bridgeAlt: {
    en: "Bridge of revenue from the same period last year to this year by new, reactivated, growing, shrinking and lost customers",
    zh: "收入变化桥图：从去年同期到今年，按新客户、回流、增长、下降、流失拆分",
  },
  cumulativeAlt: {
    en: "Cumulative revenue by month: this year, last year and the target in even steps",
    zh: "按月累计收入：今年、去年与均匀分摊的目标",
  },
  likeForLike: {
    en: "Like for like: the same dates of last year. New here counts customers without an order up to the end of that period.",
    zh: "同口径：与去年相同日期比较。此处“新客户”指在去年该时段结束前没有订单的客户。",
  },
  shareOfChange: { en: "Share of change", zh: "占变化比" },

  // Blocks
  headlinesSection: { en: "Headlines", zh: "主要数字" },
  figure: { en: "Figure", zh: "指标" },
  value: { en: "Value", zh: "数值" },
  basis: { en: "Basis", zh: "口径" },
  growth: { en: "Growth", zh: "同比增长" },
  completion: { en: "Completion", zh: "目标完成率" },
  gap: { en: "Gap to target", zh: "距目标差距" },
  orders: { en: "Orders", zh: "订单数" },
  averageOrder: { en: "Average order value", zh: "平均客单价" },
  repeat: { en: "Repurchase rate", zh: "复购率" },
  period: { en: "{start} to {end}", zh: "{start}至{end}" },
  sameDates: { en: "the same dates one year earlier", zh: "去年相同日期" },
  againstLastYear: { en: "year to date against the same dates of last year", zh: "今年累计与去年相同日期相比" },
  typedAbove: { en: "typed above", zh: "在上方填写" },
  ordersBasis: { en: "order numbers with a positive total this year", zh: "今年金额为正的订单号" },
  averageBasis: { en: "revenue ÷ orders, year to date", zh: "今年收入 ÷ 订单数" },
  repeatBasis: { en: "customers with two or more orders ÷ customers with an order", zh: "两单及以上客户 ÷ 下单客户" },
  retentionBasis: { en: "customers of the 12 months before who ordered again", zh: "此前12个月的客户中再次下单的比例" },

  customersSection: { en: "Customers: who is new, who stayed, who is missing", zh: "客户：新增、留存与未下单" },
  historyShort: {
    en: "The orders do not reach back 12 months before the period: customers counted as new may be old ones.",
    zh: "订单记录未覆盖本期之前的 12 个月：计为新客户的，可能是老客户。",
  },
  customersNote: {
    en: "Share is of the revenue of all active customers. Rate: retention of retained, churn of those without an order this period.",
    zh: "占比以全部活跃客户收入为分母。比率：留存行为留存率，本期未下单行为流失率。",
  },
  bridgeSection: { en: "Bridge: against the same dates of last year", zh: "变化桥：与去年相同日期比较" },
  paretoSection: { en: "Who brings the revenue", zh: "收入来自谁" },
  paretoMessage: {
    en: "{count} of {all} customers bring {share} of all revenue (class A)",
    zh: "{all}个客户中的{count}个带来{share}的收入（A类）",
  },
  paretoAlt: { en: "Revenue of the largest customers, with their class", zh: "最大客户的收入及其类别" },
  paretoNote: {
    en: "All rows up to the as-of date. Class A to {a} of revenue, B to {b}. ★ = the first {first} of customers: call these first.",
    zh: "截至复盘日的全部数据。A类累计到{a}，B类到{b}。★ = 前{first}的客户：优先联系。",
  },
  className: { en: "Class {class}", zh: "{class}类" },
  callFirst: { en: "Call first", zh: "优先联系" },
  otherCustomers: { en: "{count} more customers", zh: "其余{count}个客户" },

  trendSection: { en: "Trend", zh: "趋势" },
  trendMessage: {
    en: "The last 12 months brought {amount}, {change} on the 12 months before",
    zh: "近12个月收入{amount}，比之前12个月{change}",
  },
  trendMessageFirst: { en: "The last 12 months brought {amount}", zh: "近12个月收入{amount}" },
  trendAlt: {
    en: "Revenue of the last 12 months and of the same months one year earlier",
    zh: "近12个月及上年同月收入",
  },
  month: { en: "Month", zh: "月份" },
  quarterName: { en: "{year} Q{quarter}", zh: "{year}年{quarter}季度" },
  quarter: { en: "Quarter", zh: "季度" },
  revenue: { en: "Revenue", zh: "收入" },
  sameMonthLastYear: { en: "Year before", zh: "上年同期" },
  change: { en: "Change", zh: "变化" },
  changeShare: { en: "Change %", zh: "变化率" },
  monthNote: { en: "The newest month is counted up to the as-of date.", zh: "最近一个月统计至复盘日。" },
  quarterSection: { en: "The last eight quarters", zh: "近八个季度" },

  promptsSection: { en: "Look back together", zh: "一起复盘" },
  promptsNote: {
    en: "Five questions for the team; the answers are yours and stay.",
    zh: "给团队的五个问题；答案由您填写并会保留。",
  },
  promptProcess: { en: "1  What happened, step by step?", zh: "1  还原过程：一步步发生了什么？" },
  promptProblem: { en: "2  What went wrong or well?", zh: "2  分析问题：哪里不好，哪里好？" },
  promptCause: { en: "3  What were the causes?", zh: "3  找准原因：根本原因是什么？" },
  promptRule: { en: "4  Which rule do we learn?", zh: "4  总结规律：学到了什么规律？" },
  promptMeasure: { en: "5  What will we do, who, by when?", zh: "5  探讨改进：做什么、谁做、何时完成？" },
  bridgeDoesNotAddUp: { en: "! The steps of the bridge do not add up", zh: "! 变化桥各项合计不符" },
} as const satisfies Record<string, Text>;
