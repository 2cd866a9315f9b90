import type { Text } from "./language";

/**
 * What each error of the engine says, by message key: which argument, and what to do about it. {argument} is always filled;
 * the other placeholders are those that the engine gives with the key.
 */
export const errorTexts = {
  // any function
  argumentMissing: { en: "Give {argument}: it is blank or left out", zh: "请填写 {argument}：目前为空或未提供" },
  numberExpected: {
    en: "{argument} must be one number, such as 12000 or 10%",
    zh: "{argument} 应为单个数字，例如 12000 或 10%",
  },
  columnNumberExpected: {
    en: "{argument} holds “{value}” in row {row}, where a number belongs",
    zh: "{argument} 第 {row} 行为“{value}”，此处应为数字",
  },
  columnDateExpected: {
    en: "{argument} holds “{value}” in row {row}, where a date belongs",
    zh: "{argument} 第 {row} 行为“{value}”，此处应为日期",
  },
  wholeNumberExpected: { en: "{argument} must be a whole number, such as 5", zh: "{argument} 应为整数，例如 5" },
  dateExpected: {
    en: "{argument} must be one date: a date cell, DATE(2025,11,15) or “2025-11-15”",
    zh: "{argument} 应为单个日期：日期单元格、DATE(2025,11,15) 或“2025-11-15”",
  },
  textExpected: {
    en: "{argument} must be one text, not several cells",
    zh: "{argument} 应为单个文本，不能是多个单元格",
  },
  flagExpected: { en: "{argument} must be TRUE or FALSE", zh: "{argument} 应为 TRUE 或 FALSE" },
  oneColumnExpected: {
    en: "{argument} has {columns} columns: pass one column, such as Orders[Customer]",
    zh: "{argument} 有 {columns} 列：请只选一列，例如 Orders[Customer]",
  },
  columnBlank: { en: "{argument} is blank in row {row}: fill it in", zh: "{argument} 第 {row} 行为空：请补填" },
  unequalLengths: {
    en: "{first} has {firstCount} rows, {argument} has {count}: pass ranges of equal length",
    zh: "{first} 有 {firstCount} 行，{argument} 有 {count} 行：请选取行数相同的区域",
  },
  unequalShapes: {
    en: "{first} is {firstShape} cells, {argument} is {shape}: pass ranges of one shape, or single values",
    zh: "{first} 为 {firstShape} 个单元格，{argument} 为 {shape}：请选取形状相同的区域，或使用单个值",
  },
  unknownKeyword: {
    en: "{argument} does not know “{value}”: use one of {allowed}",
    zh: "{argument} 不支持“{value}”，可用：{allowed}",
  },
  unknownSetting: {
    en: "There is no setting “{key}”: copy the key from the sheet Settings",
    zh: "没有名为“{key}”的设置项：请从“设置”表复制键名",
  },
  unknownSettingNear: {
    en: "There is no setting “{key}”. Did you mean “{nearest}”?",
    zh: "没有名为“{key}”的设置项，是否指“{nearest}”？",
  },
  settingOutOfRange: {
    en: "The setting {key} is “{value}”: allowed is {allowed}",
    zh: "设置项 {key} 的值“{value}”无效，允许：{allowed}",
  },
  settingsShape: {
    en: "{argument} must have two columns: key and value",
    zh: "{argument} 应为两列：键和值",
  },
  shareOutOfRange: {
    en: "{argument} must be between 0 and 100% (type 10% or 0.1)",
    zh: "{argument} 应在 0 到 100% 之间（请输入 10% 或 0.1）",
  },
  negative: { en: "{argument} must not be negative", zh: "{argument} 不能为负数" },
  nothingListed: { en: "{argument} is empty: list at least one", zh: "{argument} 为空：请至少列出一项" },
  divisorZero: { en: "{argument} is 0, and something is divided by it", zh: "{argument} 为 0，不能作除数" },
  resultTooLarge: { en: "The result is too large: check {argument}", zh: "结果超出可表示的范围：请检查 {argument}" },
  dateOutOfRange: {
    en: "The date would lie outside the years 1900 to 9999: check {argument}",
    zh: "日期超出 1900 至 9999 年的范围：请检查 {argument}",
  },
  unexpected: {
    en: "Fupan could not work this out. Please report it with the formula",
    zh: "复盘未能算出结果，请将公式反馈给我们",
  },
  // orders
  columnNotFound: {
    en: "No column for {field}. Headers seen: {headers}; give mapping",
    zh: "找不到“{field}”列。现有表头：{headers}；请用 mapping 指定",
  },
  mappingUnknownField: {
    en: "mapping names the field “{field}”, which Fupan does not have: use one of {allowed}",
    zh: "mapping 中的字段“{field}”不存在，可用：{allowed}",
  },
  mappingUnknownHeader: {
    en: "mapping names the header “{header}”, which the table does not have. Headers seen: {headers}",
    zh: "mapping 中的表头“{header}”在表中找不到。现有表头：{headers}",
  },
  noUsableOrder: {
    en: "No usable order in {count} rows, see DATA.CHECK",
    zh: "{count} 行中没有可用的订单，请用 DATA.CHECK 查看原因",
  },
  noOrderByAsOf: {
    en: "No order on or before {argument}: give a later date",
    zh: "截至 {argument} 没有订单：请改用更晚的日期",
  },
  // periods
  endBeforeStart: { en: "end is before start: swap the two dates", zh: "结束日期早于开始日期：请对调两个日期" },
  fromNotBeforeTo: {
    en: "from_date must be before to_date: swap the two dates",
    zh: "from_date 应早于 to_date：请对调两个日期",
  },
  noSalesInEitherPeriod: {
    en: "No sales in either period: choose other dates",
    zh: "本期与上年同期均无销售：请更换日期",
  },
  nobodyActive: {
    en: "No customer to divide by: nobody ordered in that period",
    zh: "分母为零：该期间没有客户下单",
  },
  noDataForYear: { en: "No data for {year}: use method linear", zh: "没有 {year} 年的数据：请将 method 改为 linear" },
  // rfm
  rankOutOfRange: {
    en: "{argument} must be between 0 (largest) and 1",
    zh: "{argument} 应在 0（金额最大）到 1 之间",
  },
  classNeedsTwo: {
    en: "Class compares customers: pass at least two",
    zh: "客户分类需要相互比较：请至少传入两个客户",
  },
  cutShape: {
    en: "{argument} must be “median”, “mean”, or three numbers: R, F, M",
    zh: "{argument} 应为“median”（中位数）、“mean”（均值），或 R、F、M 三个数",
  },
  cycleNeedsOrders: {
    en: "rfm.cycle = auto needs order rows: give the cycle in days",
    zh: "rfm.cycle 为“自动”时需要订单数据：请直接填写天数",
  },
  groupsNotWhole: { en: "{argument} must be a whole number of 2 or more", zh: "{argument} 应为不小于 2 的整数" },
  noNumbers: { en: "{argument} holds no number", zh: "{argument} 中没有数字" },
  noPlaybook: { en: "No playbook for '{tier}'", zh: "没有“{tier}”对应的打法" },
  classHasStrategyOnly: { en: "Classes have a strategy only", zh: "八类客户只有策略（strategy），没有其他内容" },
  // review
  cutoffsNotRising: {
    en: "{argument} must be two rising shares between 0 and 1, such as 0.8 and 0.95",
    zh: "{argument} 应为 0 到 1 之间递增的两个比例，例如 0.8 和 0.95",
  },
  totalNotPositive: { en: "The total of {argument} is not above 0", zh: "{argument} 合计不大于 0" },
  // calendar
  holidaysShape: {
    en: "{argument} must be one column of dates, or two: date and off or work",
    zh: "{argument} 应为一列日期，或两列：日期、休/班",
  },
  noHolidayCalendar: {
    en: "There is no built-in calendar “{calendar}”: pass a range of dates, with off or work beside them if needed",
    zh: "没有内置的“{calendar}”节假日日历：请传入日期区域，需要时在旁边注明休或班",
  },
  // reorder
  noOrderDate: {
    en: "No order: none of {count} cells holds a date on or before the as-of date",
    zh: "没有订单：{count} 个单元格中没有复盘日或之前的有效日期",
  },
  oneOrderNoCycle: { en: "One order only: no cycle yet", zh: "只有一次下单，还算不出周期" },
  variationNeedsThree: {
    en: "Two orders only: variation needs three order dates",
    zh: "只有两次下单：计算波动至少需要三个下单日期",
  },
  oneOrderGiveCycle: { en: "One order only: give a cycle", zh: "只有一次下单：请填写 cycle（周期天数）" },
  growthShape: {
    en: "{argument} must be one rate, or two columns: customer or product, and rate",
    zh: "{argument} 应为一个增长率，或两列：客户或产品、增长率",
  },
  growthTooHigh: {
    en: "{argument} is above 500%: type 10% or 0.1",
    zh: "{argument} 超过 500%：请输入 10% 或 0.1",
  },
  growthTooLow: { en: "{argument} must not be below -100%", zh: "{argument} 不能低于 -100%" },
  yearOutOfRange: { en: "{argument} must be a year from 2000 to 9999", zh: "{argument} 应为 2000 至 9999 之间的年份" },
  noOrderLastYear: {
    en: "No order in the last 12 months: nothing to plan from",
    zh: "近12个月没有订单，无从预计返单",
  },
  nothingExpected: {
    en: "No order is expected in {year}: check {argument}",
    zh: "{year} 年没有预计的返单：请检查 {argument}",
  },
  // target
  confidenceOutOfRange: {
    en: "{argument} must be above 0 and below 100% (type 80% or 0.8)",
    zh: "{argument} 应大于 0 且小于 100%（请输入 80% 或 0.8）",
  },
  // kpi
  capTooHigh: {
    en: "{argument} is above 500%: type 120% or 1.2",
    zh: "{argument} 超过 500%：请输入 120% 或 1.2",
  },
  weightsSum: { en: "Weights add up to {sum}, not {whole}", zh: "权重合计为 {sum}，应为 {whole}" },
  limitNotReadable: {
    en: "{argument} holds “{value}” in row {row}: write a limit such as <=1%, >=95% or 90",
    zh: "{argument} 第 {row} 行为“{value}”：请填写限值，例如 <=1%、>=95% 或 90",
  },
  notSquare: {
    en: "{argument} has {rows} rows and {columns} columns: compare every KPI with every other, in a square",
    zh: "{argument} 为 {rows} 行 {columns} 列：两两比较矩阵的行数与列数应相同",
  },
  notReciprocal: {
    en: "{argument} contradicts itself: row {row}, column {column} is {value}, its mirror cell is not 1 ÷ {value}",
    zh: "{argument} 前后矛盾：第 {row} 行第 {column} 列为 {value}，其对称单元格却不是 1÷{value}",
  },
  comparisonMissing: {
    en: "{argument} lacks a comparison: fill in row {row}, column {column}, or its mirror cell",
    zh: "{argument} 缺少比较：请填写第 {row} 行第 {column} 列或其对称单元格",
  },
  nothingToJudge: {
    en: "Nothing to judge: no row has ended, and no open row is past the limit",
    zh: "没有可判断的记录：没有已完成的，也没有超过时限仍未完成的",
  },
} as const satisfies Readonly<Record<string, Text>>;
