import type { Text } from "../language";

export const dataCheckTexts = {
  title: { en: "Data check", zh: "数据检查" },
  sentence: {
    en: "{used} of {read} rows were used; {unused} were left out and stand below with the reason.",
    zh: "{read}行中使用了{used}行；{unused}行未使用，原因见下。",
  },
  sentenceAll: { en: "All {read} rows were used.", zh: "{read}行全部使用。" },
  summarySection: { en: "Orders", zh: "订单" },
  item: { en: "Item", zh: "项目" },
  value: { en: "Value", zh: "数值" },
  rowsRead: { en: "Rows read", zh: "读取行数" },
  rowsUsed: { en: "Rows used", zh: "使用行数" },
  rowsNotUsed: { en: "Rows not used", zh: "未使用行数" },
  amountUsed: { en: "Amount used", zh: "使用金额" },
  amountNotUsed: { en: "Readable amount of rows not used", zh: "未使用行中可读金额" },
  oldest: { en: "Oldest order date used", zh: "最早订单日期" },
  newest: { en: "Newest order date used", zh: "最新订单日期" },
  currencies: { en: "Currencies met", zh: "出现的币种" },
  amountSource: { en: "Where the amount comes from", zh: "金额来源" },
  amountColumn: { en: "a column of your table", zh: "您表中的金额列" },
  quantityTimesPrice: { en: "quantity × unit price", zh: "数量 × 单价" },
  mappingSection: { en: "How the columns were understood", zh: "列的识别结果" },
  field: { en: "Field", zh: "字段" },
  column: { en: "Column of your table", zh: "您表中的列" },
  confidence: { en: "Confidence", zh: "匹配度" },
  problemsSection: { en: "Problems by code", zh: "按代码汇总的问题" },
  problemsMessage: { en: "Rows by problem", zh: "各类问题的行数" },
  problemsAlt: { en: "Rows by problem code", zh: "按问题代码统计的行数" },
  code: { en: "Code", zh: "代码" },
  problem: { en: "Problem", zh: "问题" },
  count: { en: "Rows", zh: "行数" },
  amount: { en: "Amount", zh: "金额" },
  treatment: { en: "Treatment", zh: "处理" },
  noProblems: { en: "No problems", zh: "没有问题" },
  detailSection: { en: "Row by row", zh: "逐行明细" },
  detailNote: {
    en: "Rows not used first, then used rows worth a look. Row counts from the first row under the header. At most {most} lines.",
    zh: "先列未使用的行，再列值得查看的行。行号从表头下第一行算起。最多{most}行。",
  },
  more: { en: "… and {count} more", zh: "…另有{count}行" },
  row: { en: "Row", zh: "行" },
  cellValue: { en: "Value", zh: "值" },
  link: { en: "Go to", zh: "跳转" },
  doesNotAddUp: { en: "! Used and not used rows do not add up", zh: "! 使用与未使用行数合计不符" },
  tablesSection: { en: "Other tables that were found", zh: "同时找到的其他表" },
  table: { en: "Table", zh: "表" },
  tableRows: { en: "Rows", zh: "行数" },
  tableUsed: { en: "Used", zh: "使用" },
  tableKind: { en: "Read as", zh: "识别为" },
  holidays: { en: "Holidays and make-up working days", zh: "节假日与调休上班" },
  leadTimes: { en: "Lead times by product", zh: "产品交期" },
  kpi: { en: "KPIs", zh: "绩效指标" },
  team: { en: "Team", zh: "团队人员" },
  activities: { en: "Activities", zh: "活动记录" },
  tableRowsSection: { en: "Rows of other tables worth a look", zh: "其他表中值得查看的行" },
} as const satisfies Record<string, Text>;

const notUsed: Text = { en: "Row not used", zh: "该行未使用" };
const valueLeftOut: Text = { en: "Row used, this value left out", zh: "该行已使用，此值未使用" };

/** What can be wrong in a table beside the orders, and what was done about it. */
export const tableProblems = {
  D01: { problem: { en: "Date missing", zh: "缺少日期" }, treatment: notUsed },
  D02: { problem: { en: "Date not readable", zh: "日期无法识别" }, treatment: notUsed },
  D04: {
    problem: { en: "Day and month can be swapped", zh: "日、月顺序不明" },
    treatment: { en: "Used, in the order that the column shows", zh: "已使用，按该列其他日期判断日月顺序" },
  },
  D06: { problem: { en: "Date too old: a typing error?", zh: "日期过早，可能输错" }, treatment: notUsed },
  D18: { problem: { en: "Value not readable", zh: "值无法识别" }, treatment: valueLeftOut },
  D21: { problem: { en: "Name missing", zh: "缺少名称" }, treatment: notUsed },
  D24: { problem: { en: "Total row", zh: "合计行" }, treatment: notUsed },
  D51: { problem: { en: "Error value in a cell", zh: "单元格为错误值" }, treatment: notUsed },
  D55: {
    problem: { en: "Percent typed as a number above 1", zh: "百分比写成大于1的数" },
    treatment: { en: "Used: 70 is 70%", zh: "已使用：70按70%计" },
  },
  D56: { problem: { en: "Value out of range", zh: "值超出范围" }, treatment: valueLeftOut },
  D63: {
    problem: { en: "Weights of {whose} add up to {percent}%", zh: "{whose}的权重合计为{percent}%" },
    treatment: { en: "No score until they add up to 100%", zh: "合计为100%之前不计算得分" },
  },
} as const satisfies Record<string, { readonly problem: Text; readonly treatment: Text }>;

/** Whose weights they are where the table names neither person nor period. */
export const allKpis: Text = { en: "all KPIs", zh: "全部指标" };
