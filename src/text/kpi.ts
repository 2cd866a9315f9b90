import type { Text } from "./language";

/** Headings of the KPI functions, by the columns' ids. */
export const kpiHeadings = {
  kpi: { en: "KPI", zh: "指标" },
  kpiGroup: { en: "Group", zh: "指标组" },
  weight: { en: "Weight", zh: "权重" },
  achievement: { en: "Achievement", zh: "达成率" },
  points: { en: "Points", zh: "得分" },
  limit: { en: "Limit", zh: "底线" },
  result: { en: "Result", zh: "结果" },
  distance: { en: "Distance", zh: "距底线" },
  check: { en: "Check", zh: "检查项" },
  detail: { en: "Detail", zh: "说明" },
} as const satisfies Readonly<Record<string, Text>>;

/** Words of scorecards, weights and floors, and what the audit of a KPI set finds. */
export const kpiLabels = {
  "kpi.numbered": { en: "KPI {number}", zh: "指标{number}" },
  "kpi.measured": { en: "{measured} of {count} measured", zh: "{count}项中已考核{measured}项" },
  "kpi.consistencyRatio": { en: "Consistency ratio", zh: "一致性比率" },
  "kpi.inconsistent": { en: "inconsistent: compare again", zh: "前后不一致：请重新比较" },

  "floor.pass": { en: "Pass", zh: "达标" },
  "floor.breach": { en: "Breach", zh: "突破底线" },

  "audit.single": { en: "Single", zh: "指标单一" },
  "audit.noLogic": { en: "No logic", zh: "指标之间没有逻辑" },
  "audit.messy": { en: "Messy", zh: "指标混乱" },
  "audit.noPath": { en: "No path", zh: "有数字，没有实现路径" },
  "audit.pass": { en: "Pass", zh: "通过" },
  "audit.check": { en: "Check", zh: "需检查" },
  "audit.fail": { en: "Fail", zh: "不通过" },
  "audit.noFamily": { en: "no KPI has a family", zh: "所有指标都没有填写类别" },
  "audit.oneFamily": { en: "only one family: {family}", zh: "只有一类指标：{family}" },
  "audit.allWeight": { en: "{family} has all the weight", zh: "全部权重都在{family}" },
  "audit.muchWeight": {
    en: "{family} has {percent}% of the weight, more than {limit}%",
    zh: "{family}占权重的{percent}%，超过{limit}%",
  },
  "audit.notDriven": { en: "no KPI drives {name}", zh: "没有指标驱动“{name}”" },
  "audit.drivesUnknown": {
    en: "{name} drives “{drives}”, which is not in the list",
    zh: "“{name}”所驱动的“{drives}”不在指标表中",
  },
  "audit.nameTwice": { en: "{name} is listed more than once", zh: "“{name}”重复列出" },
  "audit.weightsSum": { en: "weights add up to {sum}, not {whole}", zh: "权重合计为{sum}，应为{whole}" },
  "audit.tooMany": { en: "{count} KPIs, more than {limit}", zh: "共{count}个指标，超过{limit}个" },
  "audit.littleWeight": { en: "{name} weighs less than {limit}%", zh: "“{name}”的权重不足{limit}%" },
  "audit.noAction": { en: "no action for {name}", zh: "“{name}”没有行动措施" },
} as const satisfies Readonly<Record<string, Text>>;
