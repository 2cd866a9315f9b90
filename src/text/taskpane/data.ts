import type { Text } from "../language";

/** The tab Data: which list the orders are, and how its columns are read. */
export const dataTexts = {
  heading: { en: "Your orders", zh: "订单数据" },
  looking: { en: "Looking for your orders", zh: "正在查找订单" },

  // which list
  list: { en: "List", zh: "订单表" },
  listNone: { en: "Choose a list", zh: "请选择订单表" },
  listTable: { en: "{name} – table on {sheet}, {rows} {rows|row|rows}", zh: "{name}（{sheet} 上的表格，{rows} 行）" },
  listCells: {
    en: "{name} – cells from {cell}, {rows} {rows|row|rows}",
    zh: "{name}（自 {cell} 起的单元格，{rows} 行）",
  },
  useSelection: { en: "Use the selected cells", zh: "使用选中的单元格" },
  lookAgain: { en: "Look again", zh: "重新查找" },
  noHeaders: {
    en: "These cells hold no headers that Fupan knows. Select the list with its row of headers, or choose the columns below.",
    zh: "选中的区域没有可识别的表头。请连同表头一起选中，或在下方为各项选择列。",
  },
  makeTable: { en: "Make it a Table", zh: "转换为表格" },
  makeTableWhy: {
    en: "Recommended: formulas then grow with your list. Your cells stay as they are.",
    zh: "建议转换：公式可随数据自动扩展，单元格内容不变。",
  },
  madeTable: { en: "It is a Table now, named {name}.", zh: "已转换为表格“{name}”。" },

  // nothing found
  nothing: { en: "No order list found in this workbook", zh: "此工作簿中未找到订单表" },
  nothingWhat: {
    en: "Open the workbook with your orders, or select the cells of your list, headers included. Fupan needs a customer, a date and an amount in each row.",
    zh: "请打开存放订单的工作簿，或选中订单区域（含表头）。每行需要有客户、日期和金额。",
  },

  // columns
  columns: { en: "Columns", zh: "列对应" },
  columnsWhat: {
    en: "Check that each column is read as what it is.",
    zh: "请核对各列的含义。",
  },
  needed: { en: "needed", zh: "必需" },
  notInList: { en: "Not in the list", zh: "表中没有" },
  fromPrice: { en: "Quantity × unit price", zh: "数量 × 单价" },
  chooseColumn: { en: "Choose a column", zh: "请选择列" },
  missing: { en: "Choose the column for this, or add it to your list.", zh: "请选择对应的列，或在订单表中补上。" },
  empty: { en: "no values in the first rows", zh: "前几行没有内容" },
  more: { en: "Show {count} more {count|field|fields}", zh: "显示其余 {count} 项" },
  fewer: { en: "Show fewer fields", zh: "收起" },
  "confidence.sure": { en: "sure", zh: "确定" },
  "confidence.likely": { en: "likely", zh: "很可能" },
  "confidence.check": { en: "please check", zh: "请核对" },
  "confidence.chosen": { en: "your choice", zh: "已指定" },

  // what the data leave open
  questions: { en: "Please answer", zh: "请确认" },
  questionsWhat: { en: "Your list does not say this. It is asked once.", zh: "订单表中没有说明，只需回答一次。" },
  dateOrder: { en: "The date {date} means", zh: "日期 {date} 表示" },
  dayFirst: { en: "{day} (day first)", zh: "{day}（日在前）" },
  monthFirst: { en: "{day} (month first)", zh: "{day}（月在前）" },
  currency: { en: "Amounts are in this currency", zh: "金额的币种" },
  currencyNone: { en: "Leave it open", zh: "暂不指定" },
  unit: { en: "An amount of {amount} means", zh: "金额 {amount} 表示" },
  choose: { en: "Please choose", zh: "请选择" },

  // beside the orders
  besides: { en: "Also found", zh: "同时找到" },
  besidesLine: { en: "{kind}: table {table}", zh: "{kind}：表格 {table}" },

  go: { en: "Go on to Build", zh: "下一步：生成" },

  // what became of the rows
  quality: { en: "Data quality", zh: "数据质量" },
  qualityAll: { en: "All {read} {read|row|rows} used.", zh: "{read} 行数据全部使用。" },
  qualitySome: {
    en: "{used} of {read} rows used; {unused} not used.",
    zh: "{read} 行中使用了 {used} 行，{unused} 行未使用。",
  },
  qualityRed: {
    en: "Totals are incomplete: rows that may be sales could not be used.",
    zh: "合计不完整：有可能属于销售的行未能使用。",
  },
  notUsed: { en: "Not used", zh: "未使用" },
  used: { en: "Used, worth a look", zh: "已使用，请留意" },
  rowsCount: { en: "{problem}: {count}", zh: "{problem}：{count}" },
  goToRow: { en: "Go to row {row}", zh: "转到第 {row} 行" },
  goToRowOf: { en: "Go to row {row}: {problem}", zh: "转到第 {row} 行：{problem}" },
} as const satisfies Readonly<Record<string, Text>>;

/** What an amount of 12.5 can mean. */
export const unitTexts = {
  "1": { en: "{value} as it stands", zh: "{value} 元（原值）" },
  "1000": { en: "{value} (thousands)", zh: "{value} 元（千元）" },
  "10000": { en: "{value} (万, ten thousands)", zh: "{value} 元（万元）" },
  "1000000": { en: "{value} (millions)", zh: "{value} 元（百万元）" },
} as const satisfies Readonly<Record<string, Text>>;

/** The first time. */
export const firstRunTexts = {
  heading: { en: "Review your sales, plan the next", zh: "复盘业绩，规划下一步" },
  "line.1": {
    en: "Fupan reads your own order list: customer, date and amount are enough.",
    zh: "读取您自己的订单表：有客户、日期、金额即可。",
  },
  "line.2": {
    en: "It builds finished sheets: review, customer tiers, reorder plan.",
    zh: "自动生成业绩复盘、客户分层、返单计划等工作表。",
  },
  "line.3": {
    en: "Everything stays in this workbook, and every build can be undone.",
    zh: "数据只留在本工作簿中，每次生成都可撤消。",
  },
  sample: { en: "Try with sample data", zh: "用示例数据试一试" },
  skip: { en: "Skip", zh: "跳过" },
  making: { en: "Writing sample orders on a sheet of their own", zh: "正在新工作表中写入示例订单" },
  sheet: { en: "Sample orders", zh: "示例订单" },
  title: { en: "Sample orders", zh: "示例订单" },
  note: {
    en: "Made-up orders of a made-up exporter, to try Fupan with. Delete this sheet when you have seen enough.",
    zh: "以下为虚构外贸企业的虚构订单，仅供试用，用完可删除此工作表。",
  },
} as const satisfies Readonly<Record<string, Text>>;
