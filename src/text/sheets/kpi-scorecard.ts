import type { Text } from "../language";

export const kpiScorecardTexts = {
  title: { en: "KPI scorecard", zh: "绩效记分卡" },
  header: {
    en: "Blue on yellow = yours to fill; weights and targets come from KPI weighting",
    zh: "黄底蓝字 = 由您填写；权重与目标来自“考核权重”",
  },
  fillIn: {
    en: "Fill in the actuals in the list at the foot of this sheet",
    zh: "请在本表末尾的清单中填写实际值",
  },
  ofTheTable: { en: "Actuals as they stand in your KPI table", zh: "实际值取自您的 KPI 表" },

  // The sentence
  scored: {
    en: "{person} has {score} of 100 points in {period}: rank {rank} of {all}.",
    zh: "{person}在{period}得{score}分（满分100），{all}人中排第{rank}。",
  },
  partly: { en: " {measured} of {count} KPIs are measured.", zh: "{count}项中已考核{measured}项。" },
  redOnes: { en: " Below plan: {names}.", zh: "未达进度：{names}。" },
  floorsBroken: { en: " Floors breached: {count}.", zh: "突破底线{count}项。" },
  noData: { en: "no data yet", zh: "暂无数据" },
  noDataYet: {
    en: "No data yet: fill in actuals in the list at the foot of this sheet.",
    zh: "暂无数据：请在本表末尾的清单中填写实际值。",
  },
  weightsOff: { en: "weights {sum}", zh: "权重{sum}" },
  weightsOffSentence: {
    en: "The weights add up to {sum}: correct them on KPI weighting, then there is a score.",
    zh: "权重合计为{sum}：请先在“考核权重”中调整到100%，再计算得分。",
  },

  // Selectors
  chooseSection: { en: "Who and when", zh: "选择人员与期间" },
  person: { en: "Person", zh: "人员" },
  period: { en: "Period", zh: "期间" },
  periods: { en: "Periods, oldest first", zh: "各期间（由远到近）" },
  personNumber: { en: "Person {number}", zh: "人员{number}" },
  periodNumber: { en: "Period {number}", zh: "第{number}期" },

  // Cards
  scoreCard: { en: "Score", zh: "得分" },
  measured: { en: "{measured} of {count} measured", zh: "{count}项中已考核{measured}项" },
  rankCard: { en: "Rank", zh: "排名" },
  ofPeople: { en: "of {all} with a score", zh: "共{all}人有得分" },
  changeCard: { en: "Change", zh: "变化" },
  againstBefore: { en: "against {period}", zh: "比{period}" },
  floorsCard: { en: "Floors", zh: "底线" },
  held: { en: "Held ✓", zh: "守住 ✓" },
  breached: { en: "{count} breached ✗", zh: "突破{count}项 ✗" },
  review: { en: "review position", zh: "评估岗位" },
  floorsNote: { en: "each costs {share} of the bonus", zh: "每项扣奖金{share}" },
  payCard: { en: "Pay", zh: "应发" },
  payNote: { en: "bonus, commission, awards", zh: "奖金、提成与奖励" },

  // Picture and scorecard
  cardSection: { en: "Achievement by KPI (KPI.SCORECARD)", zh: "各项指标达成情况（KPI.SCORECARD）" },
  achievementMessage: {
    en: "{person}, {period}: furthest behind is {kpi} with {share}",
    zh: "{person}，{period}：差距最大的是{kpi}，{share}",
  },
  achievementAlt: { en: "Achievement of each KPI", zh: "各指标达成率" },
  kpi: { en: "KPI", zh: "指标" },
  group: { en: "Group", zh: "指标组" },
  weight: { en: "Weight", zh: "权重" },
  actual: { en: "Actual", zh: "实际" },
  target: { en: "Target", zh: "目标" },
  achievement: { en: "Achievement", zh: "达成率" },
  points: { en: "Points", zh: "得分" },
  status: { en: "Status", zh: "状态" },
  bar: { en: "Picture", zh: "图示" },
  action: { en: "Next action", zh: "下一步行动" },
  helper: { en: "Helper", zh: "支持人" },
  below: { en: "Below plan", zh: "未达进度" },
  noAction: { en: "agree on one", zh: "待商定" },
  moreKpis: { en: "{count} more KPIs count too: refresh to list them.", zh: "另有{count}个指标已计入，刷新后列出。" },
  groupsSection: { en: "Points by group", zh: "各组得分" },
  total: { en: "Total", zh: "合计" },
  noTarget: { en: "no target", zh: "无目标" },

  // Floors
  floorsSection: { en: "Floors (KPI.FLOORS)", zh: "底线指标（KPI.FLOORS）" },
  floor: { en: "Floor", zh: "底线" },
  rule: { en: "Rule", zh: "规则" },
  limit: { en: "Limit", zh: "限值" },
  result: { en: "Result", zh: "结果" },
  distance: { en: "Room", zh: "余量" },
  passes: { en: "Pass ✓", zh: "达标 ✓" },
  breach: { en: "Breach ✗", zh: "突破底线 ✗" },
  serious: {
    en: "Serious: both floors, or two periods in a row. Review the position with the manager.",
    zh: "情况严重：两项底线同时突破或连续两期突破。请与管理者评估岗位。",
  },

  // People
  peopleSection: { en: "Everyone: score, rank and pay", zh: "全员：得分、排名与应发" },
  peopleNote: {
    en: "Pay = base bonus × score × (1 − breaches × {share}) + sales × commission + awards",
    zh: "应发 = 奖金基数 × 得分 ×（1 − 突破项数 × {share}）+ 销售额 × 提成比例 + 奖励",
  },
  rankingMessage: { en: "{person} leads with {score} points in {period}", zh: "{period}：{person}以{score}分领先" },
  rankingAlt: { en: "Score of each person", zh: "各人得分" },
  base: { en: "Base bonus", zh: "奖金基数" },
  sales: { en: "Sales", zh: "销售额" },
  rate: { en: "Commission", zh: "提成比例" },
  awards: { en: "Awards", zh: "奖励" },
  score: { en: "Score", zh: "得分" },
  rank: { en: "Rank", zh: "排名" },
  pay: { en: "Pay", zh: "应发" },
  change: { en: "Change", zh: "变化" },
  floors: { en: "Floors", zh: "底线" },
  before: { en: "Previous", zh: "上期得分" },
  measuredCount: { en: "Measured", zh: "已考核" },
  breaches: { en: "Breaches", zh: "突破项数" },
  breachesBefore: { en: "Breaches before", zh: "上期突破项数" },
  scoreAtBefore: { en: "Score before", zh: "原权重得分" },
  payAtBefore: { en: "Pay before", zh: "原权重应发" },
  personId: { en: "Person key", zh: "人员键" },

  // Results
  resultsSection: { en: "Results", zh: "考核结果" },
  resultsNote: {
    en: "One row a person, period and KPI; floors stand among them. Type actuals here; a target of one's own may replace the target of the KPI. Rows may be added at the end.",
    zh: "每人每期每项指标一行，底线指标也在其中。请在此填写实际值；可为个人单独设定目标；可在末尾添加行。",
  },
  note: { en: "Note", zh: "备注" },
  place: { en: "Place", zh: "序" },
  floorPlace: { en: "Floor place", zh: "底线序" },
  part: { en: "Part of group", zh: "组内得分" },
  isMeasured: { en: "Is measured", zh: "已考核" },
  isBreach: { en: "Is breach", zh: "突破" },
  pointsBefore: { en: "Points before", zh: "原权重得分" },
  find: { en: "Found by", zh: "查找键" },
  key: { en: "Key", zh: "键" },
  periodNo: { en: "Period number", zh: "期间序" },
  kpiId: { en: "KPI key", zh: "指标键" },

  notSound: {
    en: "! Weights do not add up to 100%, or a KPI stands twice in the results",
    zh: "! 权重合计不是100%，或考核结果中有重复的指标",
  },
} as const satisfies Record<string, Text>;
