import type { Text } from "../language";

export const kpiWeightingTexts = {
  title: { en: "KPI weighting", zh: "考核权重" },
  header: {
    en: "Blue on yellow = yours to change, the rest follows with the add-in or without it",
    zh: "黄底蓝字 = 可由您修改，其余自动跟随，未装插件也一样",
  },
  ofTheSource: {
    en: "the list begins with nine usual KPIs: type new ones under it, delete rows, change shares",
    zh: "清单先列出九个常用指标：可在下方续写、删除整行、修改占比",
  },
  ofTheTable: {
    en: "KPIs from your KPI table; what you change here stays",
    zh: "指标取自您的 KPI 表；您在此处的修改会保留",
  },

  // The sentence
  addsUp: { en: "The weights add up to 100%.", zh: "权重合计100%。" },
  doesNotAddUp: {
    en: "The weights add up to {sum}: until they make 100%, nobody has a score.",
    zh: "权重合计为{sum}：调整到100%之前，不计算任何人的得分。",
  },
  rewards: {
    en: " {result} rewards results, {process} the work that leads to them.",
    zh: "其中{result}奖励结果，{process}奖励带来结果的过程。",
  },
  allHavePath: { en: " Every KPI has an action that leads to it.", zh: "每个指标都有实现它的行动。" },
  withoutPath: {
    en: " {count} of {all} KPIs have a number but no path.",
    zh: "{all}个指标中有{count}个只有数字、没有实现路径。",
  },
  noKpis: { en: "No KPI yet: type the first one into the list below.", zh: "还没有指标：请在下方清单中填写。" },

  // Cards
  sumCard: { en: "Sum of weights", zh: "权重合计" },
  sumOk: { en: "nothing missing", zh: "没有缺口" },
  missing: { en: "{points} points missing", zh: "还差{points}个百分点" },
  tooMany: { en: "{points} points too many", zh: "多出{points}个百分点" },
  sumShown: { en: "{sum}: {note}", zh: "{sum}：{note}" },
  singleNote: { en: "{family} {share}, at most {limit}", zh: "{family}{share}，上限{limit}" },
  oneFamily: { en: "one family only: {family}", zh: "只有一类：{family}" },
  noFamily: { en: "no family given", zh: "未填写类别" },
  logicNote: { en: "every result is driven", zh: "每个结果都有驱动指标" },
  logicFails: { en: "{count} results driven by nothing", zh: "{count}个结果没有驱动指标" },
  messyNote: { en: "{count} KPIs, smallest {share}", zh: "{count}个指标，最小{share}" },
  pathNote: { en: "every KPI has an action", zh: "每个指标都有行动" },
  pathFails: { en: "{count} KPIs without an action", zh: "{count}个指标没有行动" },

  // Picture
  saySection: { en: "What your weights say", zh: "权重说明了什么" },
  groupsMessage: { en: "Groups: {groups}", zh: "各组权重：{groups}" },
  groupsAlt: { en: "Weight of each group as one bar", zh: "各指标组权重（一条横条）" },
  otherGroups: { en: "Other groups", zh: "其他组" },

  // Groups
  groupsSection: { en: "Group weights", zh: "指标组权重" },
  group: { en: "Group", zh: "指标组" },
  typed: { en: "Weight", zh: "权重" },
  compared: { en: "Compared", zh: "比较得出" },
  used: { en: "Used", zh: "采用" },
  count: { en: "KPIs", zh: "指标数" },
  shares: { en: "Shares", zh: "组内合计" },
  bar: { en: "Picture", zh: "图示" },
  carried: { en: "In KPIs", zh: "落到指标" },
  remark: { en: "Remark", zh: "提示" },
  noKpiInGroup: { en: "! weight without a KPI", zh: "! 有权重没有指标" },
  sharesOff: { en: "! shares are not 100%", zh: "! 组内占比不是100%" },

  // The person
  personSection: { en: "Whom the weights move", zh: "权重影响了谁" },
  person: { en: "Person", zh: "人员" },
  score: { en: "Score", zh: "得分" },
  rank: { en: "Rank", zh: "排名" },
  bonus: { en: "Bonus", zh: "奖金" },
  before: { en: "Before", zh: "原来" },
  beforeNote: { en: "Before: with the weights of column Before", zh: "原来：按“原权重”一列计算" },

  // List
  listSection: { en: "KPIs", zh: "指标清单" },
  kpi: { en: "KPI", zh: "指标" },
  family: { en: "Family", zh: "类别" },
  kind: { en: "Kind", zh: "性质" },
  inGroup: { en: "In group", zh: "组内占比" },
  weight: { en: "Weight", zh: "权重" },
  target: { en: "Target", zh: "目标" },
  drives: { en: "Drives", zh: "驱动的指标" },
  path: { en: "Path", zh: "实现路径" },
  owner: { en: "Owner", zh: "负责人" },
  unit: { en: "Unit", zh: "单位" },
  direction: { en: "Direction", zh: "方向" },
  weightBefore: { en: "Before", zh: "原权重" },
  familyShare: { en: "Family share", zh: "类别占比" },
  processWeight: { en: "Process weight", zh: "过程权重" },
  lower: { en: "Lower is better", zh: "越低越好" },
  notDriven: { en: "Not driven", zh: "无驱动" },
  drivesUnknown: { en: "Drives unknown", zh: "驱动对象未知" },
  twice: { en: "Twice", zh: "重复" },
  light: { en: "Too light", zh: "权重过小" },
  incomplete: { en: "Incomplete", zh: "不完整" },
  noPath: { en: "No path", zh: "无路径" },
  id: { en: "Key", zh: "键" },

  // Audit
  auditSection: { en: "Design audit (KPI.AUDIT)", zh: "指标设计检查（KPI.AUDIT）" },
  check: { en: "Check", zh: "检查项" },
  result: { en: "Result", zh: "结果" },
  detail: { en: "Detail", zh: "说明" },
  pass: { en: "Pass ✓", zh: "通过 ✓" },
  look: { en: "Check !", zh: "需检查 !" },
  fail: { en: "Fail ✗", zh: "不通过 ✗" },
  noData: { en: "no data yet", zh: "暂无数据" },
  nothingFound: { en: "nothing found", zh: "未发现问题" },
  detailFamily: { en: "{family} has {share} of the weight, limit {limit}", zh: "{family}占权重{share}，上限{limit}" },
  detailNotDriven: { en: "no KPI drives: {names}", zh: "没有指标驱动：{names}" },
  detailUnknown: { en: "drive something not in the list: {names}", zh: "驱动对象不在清单中：{names}" },
  detailTwice: { en: "listed more than once: {names}", zh: "重复列出：{names}" },
  detailSum: { en: "weights add up to {sum}", zh: "权重合计{sum}" },
  detailCount: { en: "{count} KPIs, more than {limit}", zh: "共{count}个指标，超过{limit}个" },
  detailLight: { en: "below {limit}: {names}", zh: "权重不足{limit}：{names}" },
  detailIncomplete: { en: "unit or direction missing: {names}", zh: "缺单位或方向：{names}" },
  detailNoPath: { en: "no action for: {names}", zh: "没有行动措施：{names}" },

  // Families
  familiesSection: { en: "Weight by family and by kind", zh: "按类别与性质的权重" },
  familiesMessage: { en: "{family} counts most: {share} of the weight", zh: "{family}占比最高：{share}" },
  familiesAlt: { en: "Weight of each family of KPIs", zh: "各类指标的权重" },
  otherFamilies: { en: "Other families", zh: "其他类别" },
  share: { en: "Share", zh: "占比" },
  results: { en: "Results", zh: "结果指标" },
  processes: { en: "Process", zh: "过程指标" },
  strategy: {
    en: "What you weigh is your strategy: {first} first with {share}, {last} last with {lastShare}.",
    zh: "权重在哪里，战略就在哪里：最看重{first}（{share}），最轻的是{last}（{lastShare}）。",
  },

  // Stress test
  stressSection: { en: "Stress test: do ranks hold?", zh: "压力测试：排名稳不稳" },
  stressNote: {
    en: "Each group's weight goes {points} up and down; the other groups give or take in proportion.",
    zh: "每组权重上下调整{points}，其余各组按比例增减。",
  },
  stressStable: { en: "{stable} of {all} people keep their rank.", zh: "{all}人中有{stable}人名次不变。" },
  stressNobody: { en: "No scores yet.", zh: "暂无得分。" },
  rankNow: { en: "Rank now", zh: "现排名" },
  bestRank: { en: "Best", zh: "最好" },
  worstRank: { en: "Worst", zh: "最差" },
  holds: { en: "Holds?", zh: "是否稳定" },
  stable: { en: "Stable ✓", zh: "稳定 ✓" },
  moves: { en: "Moves !", zh: "会变 !" },
  movedBy: { en: "Moved by", zh: "受影响于" },

  // Pairwise comparison
  compareSection: { en: "Pairwise comparison of the groups (optional)", zh: "指标组两两比较（可选）" },
  compareNote: {
    en: "How many times as important is the row as the column? 1 = equal, 9 = far more, 1/9 = far less. The half below follows.",
    zh: "行比列重要几倍？1 = 同等重要，9 = 重要得多，1/9 = 远不如。下半部分自动得出。",
  },
  weightsUsed: { en: "Weights used", zh: "采用的权重" },
  byTyping: { en: "typed", zh: "手工填写" },
  byComparing: { en: "compared", zh: "比较得出" },
  consistency: { en: "Consistency ratio", zh: "一致性比率" },
  consistent: { en: "{ratio}, the comparisons agree", zh: "{ratio}，前后一致" },
  inconsistent: { en: "! {ratio}, inconsistent: compare again", zh: "! {ratio}，前后不一致：请重新比较" },
  notCompared: { en: "fill every pair above the diagonal", zh: "请填满对角线以上的每一格" },
  tooFew: { en: "two groups at least", zh: "至少两个组" },

  // Floors and gates
  floorsSection: { en: "Floors and gates", zh: "底线与门槛" },
  floorsNote: {
    en: "A floor holds whatever the score. Timely: first follow-up within {hours} hours of the lead.",
    zh: "无论得分多高，底线都必须守住。及时：获得线索后{hours}小时内首次跟进。",
  },
  floor: { en: "Floor or gate", zh: "底线或门槛" },
  forWhom: { en: "For", zh: "适用" },
  everyone: { en: "Everyone", zh: "所有人" },
  rule: { en: "Rule", zh: "规则" },
  atMost: { en: "at most", zh: "不高于" },
  atLeast: { en: "at least", zh: "不低于" },
  limit: { en: "Limit", zh: "限值" },
  tried: { en: "Try a value", zh: "试算" },
  passes: { en: "Pass ✓", zh: "达标 ✓" },
  breach: { en: "Breach ✗", zh: "突破底线 ✗" },
  missed: { en: "Fail ✗", zh: "未达标 ✗" },

  groupNumber: { en: "Group {number}", zh: "第{number}组" },
  shiftNumber: { en: "Shift {number}", zh: "第{number}种" },
  scale: { en: "Scale", zh: "比例" },

  weightsWrong: { en: "! Weights do not add up to 100%", zh: "! 权重合计不是100%" },
} as const satisfies Record<string, Text>;
