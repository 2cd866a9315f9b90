import { cleaningHeadings } from "./cleaning";
import { kpiHeadings } from "./kpi";
import type { Text } from "./language";

/** Headings of the columns of results, by the columns' ids. */
export const headings = {
  // RFM
  customer: { en: "Customer", zh: "客户" },
  lastOrder: { en: "Last order", zh: "最近下单" },
  recency: { en: "Recency (days)", zh: "距上次下单（天）" },
  frequency12: { en: "Frequency (12m)", zh: "近12个月订单数" },
  monetary: { en: "Monetary", zh: "累计金额" },
  mRank: { en: "M rank", zh: "金额排名" },
  rScore: { en: "R score", zh: "R得分" },
  fScore: { en: "F score", zh: "F得分" },
  mScore: { en: "M score", zh: "M得分" },
  tier: { en: "Tier", zh: "层级" },
  class: { en: "Class", zh: "类别" },
  note: { en: "Note", zh: "说明" },

  // playbook
  strategy: { en: "Strategy", zh: "策略" },
  channel: { en: "Channel", zh: "渠道" },
  backup: { en: "Backup", zh: "备用渠道" },
  cadence: { en: "Cadence", zh: "联系频率" },
  tags: { en: "Tags", zh: "场景标签" },

  // migration: one column a tier at the later date
  from: { en: "From \\ to", zh: "原层级 \\ 现层级" },
  "to.high": { en: "High", zh: "高价值" },
  "to.potential": { en: "Potential", zh: "潜力" },
  "to.dormant": { en: "Dormant", zh: "休眠" },
  "to.low": { en: "Low", zh: "低价值" },
  "to.unclassified": { en: "Unclassified", zh: "未分类" },
  "to.none": { en: "(none)", zh: "（无）" },
  total: { en: "Total", zh: "合计" },

  // review
  group: { en: "Group", zh: "客户群" },
  customers: { en: "Customers", zh: "客户数" },
  revenue: { en: "Revenue", zh: "收入" },
  share: { en: "Share", zh: "占比" },
  rate: { en: "Rate", zh: "比率" },
  step: { en: "Step", zh: "环节" },
  amount: { en: "Amount", zh: "金额" },
  rank: { en: "Rank", zh: "排名" },
  name: { en: "Name", zh: "名称" },
  cumulative: { en: "Cumulative", zh: "累计占比" },
  abc: { en: "Class", zh: "类别" },
  actual: { en: "Actual", zh: "实际" },
  target: { en: "Target", zh: "目标" },
  gap: { en: "Gap", zh: "差距" },
  completion: { en: "Completion", zh: "完成率" },
  shareOfShortfall: { en: "Share of shortfall", zh: "占缺口比例" },
  mixShift: { en: "Mix shift", zh: "结构变化" },

  // reorder
  cycle: { en: "Cycle", zh: "下单周期（天）" },
  variation: { en: "Variation", zh: "周期波动" },
  nextExpected: { en: "Next expected", zh: "预计下次下单" },
  daysOverdue: { en: "Days overdue", zh: "逾期天数" },
  status: { en: "Status", zh: "状态" },
  averageOrder: { en: "Average order", zh: "平均每单金额" },
  number: { en: "No.", zh: "序号" },
  expectedDate: { en: "Expected date", zh: "预计下单日" },
  expectedAmount: { en: "Expected amount", zh: "预计金额" },
  contactBy: { en: "Contact by", zh: "最晚联系日" },
  pushBy: { en: "Push by", zh: "最晚催单日" },
  basis: { en: "Basis", zh: "依据" },
  confidence: { en: "Confidence", zh: "把握程度" },

  // facts
  month: { en: "Month", zh: "月份" },
  toDate: { en: "To date", zh: "同期内" },
  region: { en: "Region", zh: "区域" },
  rep: { en: "Rep", zh: "业务员" },
  orders: { en: "Orders", zh: "订单数" },
  quantity: { en: "Quantity", zh: "数量" },
  cost: { en: "Cost", zh: "成本" },

  ...kpiHeadings,
  ...cleaningHeadings,
} as const satisfies Readonly<Record<string, Text>>;
