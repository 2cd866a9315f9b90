import type { Text } from "./language";

/** What a setting is called, and in one sentence what it does. */
export interface SettingText {
  readonly label: Text;
  readonly meaning: Text;
}

/** One entry a key of the table in src/engine/settings; a test holds the two together. */
export const settingTexts = {
  "general.as_of": {
    label: { en: "As-of date", zh: "复盘日" },
    meaning: { en: "The last day that counts; later orders are left out.", zh: "统计截止日，之后的订单不计入。" },
  },
  "general.lang": {
    label: { en: "Language", zh: "语言" },
    meaning: { en: "Language of labels and headings: en or zh.", zh: "标签与表头的语言：英文或中文。" },
  },
  "general.currency": {
    label: { en: "Currency", zh: "币种" },
    meaning: {
      en: "Currency that all amounts are shown in; blank = the one of the orders.",
      zh: "所有金额使用的币种，留空则沿用订单币种。",
    },
  },
  "general.company": {
    label: { en: "Company", zh: "公司名称" },
    meaning: { en: "Name at the head of the sheets.", zh: "显示在各表抬头。" },
  },
  "general.fiscal_start": {
    label: { en: "Fiscal year starts in month", zh: "财年起始月" },
    meaning: {
      en: "First month of the fiscal year; every “year to date” starts there.",
      zh: "财年的第一个月，所有“本年累计”由此起算。",
    },
  },
  "general.playbook": {
    label: { en: "Playbook", zh: "打法" },
    meaning: {
      en: "Channels for sales at home (domestic) or abroad (export).",
      zh: "推荐渠道的版本：内销或外贸。",
    },
  },
  "rfm.r_high": {
    label: { en: "High: days since last order, at most", zh: "高价值：距上次下单最多天数" },
    meaning: { en: "A High customer ordered within so many days.", zh: "高价值客户须在此天数内下过单。" },
  },
  "rfm.r_potential": {
    label: { en: "Potential: days since last order, at most", zh: "潜力：距上次下单最多天数" },
    meaning: {
      en: "A Potential customer beyond so many days is slipping.",
      zh: "潜力客户超过此天数未下单，即视为正在流失。",
    },
  },
  "rfm.r_dormant": {
    label: { en: "Dormant: days since last order, from", zh: "休眠：距上次下单天数起点" },
    meaning: {
      en: "From so many days without an order a customer is to be won back.",
      zh: "达到此天数未下单的客户需要挽回。",
    },
  },
  "rfm.r_low": {
    label: { en: "Low: days since last order, from", zh: "低价值：距上次下单天数起点" },
    meaning: {
      en: "A Low customer has not ordered for at least so many days.",
      zh: "低价值客户至少已有此天数未下单。",
    },
  },
  "rfm.f_high": {
    label: { en: "High: orders in 12 months, at least", zh: "高价值：近12个月最少订单数" },
    meaning: { en: "12 = one order a month.", zh: "12 即平均每月一单。" },
  },
  "rfm.f_potential": {
    label: { en: "Potential: orders in 12 months, at least", zh: "潜力：近12个月最少订单数" },
    meaning: { en: "4 = one order a quarter.", zh: "4 即平均每季一单。" },
  },
  "rfm.f_dormant": {
    label: { en: "Dormant: orders in 12 months, at most", zh: "休眠：近12个月最多订单数" },
    meaning: {
      en: "A Dormant customer above it bought often before and has high potential.",
      zh: "休眠客户若高于此数，说明曾频繁采购，属高潜力。",
    },
  },
  "rfm.f_low": {
    label: { en: "Low: orders in 12 months, at most", zh: "低价值：近12个月最多订单数" },
    meaning: { en: "1 = one order a year.", zh: "1 即每年最多一单。" },
  },
  "rfm.m_top": {
    label: { en: "Top amounts", zh: "金额靠前比例" },
    meaning: {
      en: "Share of customers, from the largest amount down, that counts as top.",
      zh: "按金额从高到低，排在此比例内的客户为金额靠前。",
    },
  },
  "rfm.m_bottom": {
    label: { en: "Bottom amounts", zh: "金额靠后比例" },
    meaning: {
      en: "Share of customers, from the smallest amount up, that counts as bottom.",
      zh: "按金额从低到高，排在此比例内的客户为金额靠后。",
    },
  },
  "rfm.gaps": {
    label: { en: "Customers between the tiers", zh: "介于层级之间的客户" },
    meaning: {
      en: "nearest = joins the nearest tier with a note; strict = stays unclassified.",
      zh: "就近归入：归入最近的层级并注明原因；列为未分类：不归入任何层级。",
    },
  },
  "rfm.cut": {
    label: { en: "Cut between high and low", zh: "八类划分的高低界限" },
    meaning: {
      en: "Where the eight classes divide high from low: median, mean, or fixed numbers.",
      zh: "八类客户的高低分界：中位数、平均值或固定数值。",
    },
  },
  "rfm.cut_r": {
    label: { en: "Fixed cut: recency", zh: "固定界限：距上次下单" },
    meaning: {
      en: "Recency is high at or under it; used when the cut is fixed.",
      zh: "不超过此天数为高，仅在界限为固定数值时使用。",
    },
  },
  "rfm.cut_f": {
    label: { en: "Fixed cut: orders ever", zh: "固定界限：历史订单数" },
    meaning: {
      en: "Frequency is high at or over it; used when the cut is fixed.",
      zh: "达到此单数为高，仅在界限为固定数值时使用。",
    },
  },
  "rfm.cut_m": {
    label: { en: "Fixed cut: amount", zh: "固定界限：累计金额" },
    meaning: {
      en: "The amount is high at or over it; used when the cut is fixed.",
      zh: "达到此金额为高，仅在界限为固定数值时使用。",
    },
  },
  "rfm.cycle": {
    label: { en: "Order cycle", zh: "采购周期" },
    meaning: {
      en: "Usual days between orders, or auto; other than 30 it scales the limits above.",
      zh: "通常的下单间隔天数，或填“自动”由数据算出；不为 30 时按比例调整上述阈值。",
    },
  },
  "rfm.history_months": {
    label: { en: "Months of amount", zh: "金额统计月数" },
    meaning: {
      en: "The amount counts so many months back; 0 = all.",
      zh: "累计金额向前统计的月数，0 为全部历史。",
    },
  },
  "rfm.groups": {
    label: { en: "Score groups", zh: "评分组数" },
    meaning: { en: "R, F and M are scored from 1 to this number.", zh: "R、F、M 按 1 到此数评分。" },
  },
  "rfm.scoring": {
    label: { en: "Scoring method", zh: "评分方法" },
    meaning: {
      en: "midrank = ties share a rank; r-rfm = as the R package; ntile = as in Python.",
      zh: "同值同分：相同的值得分相同；同R包rfm：与 R 语言 rfm 包一致；等分：与 Python 常见做法一致。",
    },
  },
  "visit.top5": {
    label: { en: "Five largest: contact every", zh: "前5大客户：联系间隔" },
    meaning: { en: "Days between contacts with the five largest customers.", zh: "与前5大客户每隔多少天联系一次。" },
  },
  "visit.high": {
    label: { en: "High: visit every", zh: "高价值：拜访间隔" },
    meaning: { en: "Days between visits; 91 = once a quarter.", zh: "每隔多少天拜访一次，91 即每季一次。" },
  },
  "visit.potential": {
    label: { en: "Potential: contact every", zh: "潜力：联系间隔" },
    meaning: { en: "Days between contacts; 30 = once a month.", zh: "每隔多少天联系一次，30 即每月一次。" },
  },
  "visit.dormant": {
    label: { en: "Dormant: contact every", zh: "休眠：联系间隔" },
    meaning: { en: "Days between attempts to win back.", zh: "每隔多少天挽回沟通一次。" },
  },
  "visit.low": {
    label: { en: "Low: automated contact every", zh: "低价值：自动触达间隔" },
    meaning: { en: "Days between automated contacts.", zh: "每隔多少天自动触达一次。" },
  },
  "reorder.growth": {
    label: { en: "Growth of reorders", zh: "返单增长率" },
    meaning: {
      en: "Expected orders are last year's, changed by so much.",
      zh: "预计返单在去年基础上按此比例增减。",
    },
  },
  "reorder.method": {
    label: { en: "When orders come again", zh: "返单时间的预测方法" },
    meaning: {
      en: "season = on the same day as last year; cycle = at the customer's own intervals.",
      zh: "同期：与去年同月同日；周期：按客户自身的下单周期。",
    },
  },
  "reorder.plan_year": {
    label: { en: "Year of the plan", zh: "计划年度" },
    meaning: {
      en: "A year, or auto = the year after the as-of date.",
      zh: "填年份，或填“自动”取复盘日的下一年。",
    },
  },
  "reorder.due_from": {
    label: { en: "Due from", zh: "应返单起点" },
    meaning: {
      en: "An order is due once so much of the customer's cycle has passed.",
      zh: "距上次下单达到周期的此倍数，即为应返单。",
    },
  },
  "reorder.overdue_from": {
    label: { en: "Overdue from", zh: "逾期起点" },
    meaning: {
      en: "An order is overdue from so many cycles on.",
      zh: "距上次下单达到周期的此倍数，即为逾期。",
    },
  },
  "reorder.lost_from": {
    label: { en: "Lost from", zh: "流失起点" },
    meaning: {
      en: "A customer is lost from so many cycles on, and the days below.",
      zh: "达到周期的此倍数，并满足下面的天数，即为流失。",
    },
  },
  "reorder.lost_min_days": {
    label: { en: "Lost: days since last order, at least", zh: "流失：距上次下单最少天数" },
    meaning: {
      en: "Nobody is lost before so many days without an order.",
      zh: "未下单不足此天数的客户不算流失。",
    },
  },
  "reorder.default_cycle": {
    label: { en: "Cycle of customers with one order", zh: "只下过一单的客户周期" },
    meaning: {
      en: "Days, or auto = the usual cycle of your customers (90 where none has three orders).",
      zh: "填天数，或填“自动”取老客户的常见周期（没有下过三次单的客户时取 90 天）。",
    },
  },
  "reorder.max_provisional_cycle": {
    label: { en: "Longest cycle of customers with two orders", zh: "只下过两单的客户最长周期" },
    meaning: {
      en: "The only interval of a customer with two orders counts up to so many days.",
      zh: "只下过两单的客户，其间隔最多按此天数计算。",
    },
  },
  "reorder.contact_days": {
    label: { en: "Contact ahead", zh: "提前联系天数" },
    meaning: {
      en: "Days before an expected order at which to contact the customer.",
      zh: "在预计下单日前多少天联系客户。",
    },
  },
  "reorder.push_days": {
    label: { en: "Push ahead", zh: "提前催单天数" },
    meaning: {
      en: "Days before an expected order at which to press for it.",
      zh: "在预计下单日前多少天催促下单。",
    },
  },
  "reorder.include_due": {
    label: { en: "Counted: customers not overdue", zh: "计入比例：未逾期客户" },
    meaning: {
      en: "Share of their expected orders that the plan counts on.",
      zh: "预计返单中计入计划的比例。",
    },
  },
  "reorder.include_overdue": {
    label: { en: "Counted: overdue customers", zh: "计入比例：逾期客户" },
    meaning: {
      en: "Share of their expected orders that the plan counts on.",
      zh: "预计返单中计入计划的比例。",
    },
  },
  "reorder.include_lost": {
    label: { en: "Counted: lost customers", zh: "计入比例：流失客户" },
    meaning: {
      en: "Share of their expected orders that the plan counts on.",
      zh: "预计返单中计入计划的比例。",
    },
  },
  "reorder.match_days": {
    label: { en: "An order fulfils a plan within", zh: "订单与计划的匹配天数" },
    meaning: {
      en: "Days between a planned order and the order that is counted as it, before or after.",
      zh: "实际订单与计划日期相差在此天数内（前后均可），即视为该计划的订单。",
    },
  },
  "reorder.ontime_days": {
    label: { en: "On time within", zh: "准时的允许偏差" },
    meaning: {
      en: "Days before or after the planned date at which an order still counts as on time.",
      zh: "与计划日期相差不超过此天数，即为准时。",
    },
  },
  "reorder.max_rows": {
    label: { en: "Rows of the reorder plan, at most", zh: "返单计划表最多行数" },
    meaning: {
      en: "Orders beyond it stand as one sum per customer on By month.",
      zh: "超出部分按客户合并为一笔，列在返单月度表。",
    },
  },
  "deploy.stable_orders": {
    label: { en: "Stable customer: orders, at least", zh: "稳定客户：最少订单数" },
    meaning: {
      en: "With fewer orders a customer is not called stable.",
      zh: "订单数不足的客户不算稳定。",
    },
  },
  "deploy.stable_cv": {
    label: { en: "Stable customer: variation, at most", zh: "稳定客户：周期波动上限" },
    meaning: {
      en: "Standard deviation of the intervals between orders ÷ their mean.",
      zh: "下单间隔的标准差÷平均间隔。",
    },
  },
  "abc.a": {
    label: { en: "Class A up to", zh: "A类累计占比" },
    meaning: {
      en: "The largest customers that together bring this share of revenue are class A.",
      zh: "累计收入达到此占比的最大客户为A类。",
    },
  },
  "abc.b": {
    label: { en: "Class B up to", zh: "B类累计占比" },
    meaning: { en: "From A up to this share is class B, the rest C.", zh: "A类之后至此占比为B类，其余为C类。" },
  },
  "abc.first": {
    label: { en: "Call first", zh: "优先联系比例" },
    meaning: {
      en: "Share of customers, largest first, to call before all others.",
      zh: "按金额从高到低，最先联系的客户比例。",
    },
  },
  "status.met": {
    label: { en: "Met from", zh: "达成：完成率下限" },
    meaning: { en: "A target counts as met from this share on.", zh: "完成率达到此比例即为“达成”。" },
  },
  "status.ontrack": {
    label: { en: "On track from", zh: "正常：完成率下限" },
    meaning: {
      en: "Below “met”, a target is on track from this share on.",
      zh: "未达成但完成率达到此比例为“正常”。",
    },
  },
  "status.watch": {
    label: { en: "Watch from", zh: "关注：完成率下限" },
    meaning: {
      en: "A target is to be watched from this share on; below it is an alert.",
      zh: "完成率达到此比例为“关注”，低于此比例为“预警”。",
    },
  },
  "kpi.cap": {
    label: { en: "Highest achievement of a KPI", zh: "指标达成率封顶" },
    meaning: {
      en: "A KPI earns no more than this, however far its target is passed.",
      zh: "无论超额多少，单项指标的达成率最高按此计算。",
    },
  },
  "kpi.max_count": {
    label: { en: "KPIs, at most", zh: "指标数量上限" },
    meaning: { en: "A set of more KPIs is marked for checking.", zh: "指标数量超过此数时提示检查。" },
  },
  "kpi.min_weight": {
    label: { en: "Weight of a KPI, at least", zh: "单项权重下限" },
    meaning: {
      en: "A KPI that weighs less is marked for checking: it steers nobody.",
      zh: "权重低于此比例的指标起不到引导作用，提示检查。",
    },
  },
  "kpi.max_family": {
    label: { en: "Weight of a family, at most", zh: "单类指标权重上限" },
    meaning: {
      en: "A family of KPIs that weighs more is marked for checking.",
      zh: "某一类指标的权重合计超过此比例时提示检查。",
    },
  },
  "kpi.max_cr": {
    label: { en: "Consistency ratio, at most", zh: "一致性比率上限" },
    meaning: {
      en: "Pairwise comparisons above it contradict each other and are to be made again.",
      zh: "两两比较的一致性比率超过此值，说明判断前后矛盾，需重新比较。",
    },
  },
  "kpi.weight_performance": {
    label: { en: "Weight of performance", zh: "业绩权重" },
    meaning: {
      en: "Weight of the KPIs of performance together; it stands on KPI weighting.",
      zh: "业绩类指标的合计权重，在“考核权重”表中修改。",
    },
  },
  "kpi.weight_customer": {
    label: { en: "Weight of customer value", zh: "客户价值权重" },
    meaning: {
      en: "Weight of the KPIs of customer value together; it stands on KPI weighting.",
      zh: "客户价值类指标的合计权重，在“考核权重”表中修改。",
    },
  },
  "kpi.weight_capability": {
    label: { en: "Weight of capability", zh: "能力权重" },
    meaning: {
      en: "Weight of the KPIs of capability together; it stands on KPI weighting.",
      zh: "能力类指标的合计权重，在“考核权重”表中修改。",
    },
  },
  "kpi.weight_team": {
    label: { en: "Weight of the team", zh: "团队权重" },
    meaning: {
      en: "Weight of the KPIs of the team together; it stands on KPI weighting.",
      zh: "团队类指标的合计权重，在“考核权重”表中修改。",
    },
  },
  "kpi.floor_complaint": {
    label: { en: "Complaint rate, at most", zh: "客户投诉率上限" },
    meaning: {
      en: "A higher complaint rate breaches the floor, whatever the score.",
      zh: "投诉率高于此值即突破底线，与得分高低无关。",
    },
  },
  "kpi.floor_followup": {
    label: { en: "Timely follow-up, at least", zh: "线索跟进及时率下限" },
    meaning: {
      en: "A smaller share of leads followed up in time breaches the floor, whatever the score.",
      zh: "线索及时跟进的占比低于此值即突破底线，与得分高低无关。",
    },
  },
  "kpi.followup_hours": {
    label: { en: "Follow-up is timely within", zh: "及时跟进时限" },
    meaning: {
      en: "Hours from a lead to its first follow-up; an open lead that is older is late.",
      zh: "从获得线索到首次跟进的小时数，超时未跟进的计为不及时。",
    },
  },
  "kpi.deduction": {
    label: { en: "Bonus lost by a breach", zh: "突破底线扣减奖金" },
    meaning: {
      en: "Share of the bonus that each breached floor costs.",
      zh: "每突破一项底线扣减奖金的比例。",
    },
  },
  "kpi.stress_points": {
    label: { en: "Points of the stress test", zh: "权重压力测试幅度" },
    meaning: {
      en: "By so much the weight of each group is raised and lowered to see whether ranks change.",
      zh: "将各组权重上调和下调此幅度，看排名是否变化。",
    },
  },
  "gate.exam": {
    label: { en: "Product exam, at least", zh: "产品考试合格线" },
    meaning: { en: "What new staff must reach.", zh: "新员工须达到的分数。" },
  },
  "gate.simulation": {
    label: { en: "Simulated sale, at least", zh: "模拟销售合格线" },
    meaning: { en: "What new staff must reach.", zh: "新员工须达到的分数。" },
  },
  "gate.satisfaction": {
    label: { en: "Customer satisfaction, at least", zh: "客户满意度门槛" },
    meaning: { en: "What senior staff must reach, on a scale of 1 to 5.", zh: "资深员工须达到的分数（1–5分）。" },
  },
  "gate.team_completion": {
    label: { en: "Team completion, at least", zh: "团队目标完成率门槛" },
    meaning: { en: "What the team of a manager must reach.", zh: "管理者所带团队须达到的完成率。" },
  },
  "gate.team_retention": {
    label: { en: "Team retention, at least", zh: "团队留存率门槛" },
    meaning: { en: "Share of a manager's team that must stay.", zh: "管理者所带团队须达到的留存率。" },
  },
  "data.oldest_date": {
    label: { en: "Oldest date", zh: "最早日期" },
    meaning: {
      en: "Order dates before it are taken for slips and not used.",
      zh: "早于此日的订单视为录入错误，不予使用。",
    },
  },
  "data.keep_repeats": {
    label: { en: "Use repeated lines", zh: "保留重复行" },
    meaning: {
      en: "yes = lines that are exact repeats count too; no = the first of them counts.",
      zh: "是：完全相同的行也计入；否：只计第一行。",
    },
  },
  "data.outlier_times": {
    label: { en: "Outlier: times the customer's median", zh: "异常值：客户中位数的倍数" },
    meaning: {
      en: "An amount above so many times the customer's usual one is flagged for checking.",
      zh: "金额超过该客户中位数的此倍数时，提示核对。",
    },
  },
  "data.outlier_top": {
    label: { en: "Outlier: largest share of all lines", zh: "异常值：全部行中最大比例" },
    meaning: {
      en: "Only amounts among this share of the largest are flagged.",
      zh: "仅对全部金额中最大的此比例提示核对。",
    },
  },
  "data.red_share": {
    label: { en: "Warn from rows not used", zh: "未用数据警示比例" },
    meaning: {
      en: "The sheets warn when more than this share could not be used.",
      zh: "未能使用的数据超过此比例时，各表显示警示。",
    },
  },
} as const satisfies Readonly<Record<string, SettingText>>;
