/**
 * What a user may type for each keyword: English, simplified and traditional Chinese. The first word is the one that
 * messages and examples use.
 */
type Words<Id extends string> = Readonly<Record<Id, readonly string[]>>;

export const tierWords = {
  high: ["High", "高价值", "高價值"],
  potential: ["Potential", "潜力", "潛力"],
  dormant: ["Dormant", "休眠"],
  low: ["Low", "低价值", "低價值"],
} as const satisfies Words<string>;

export const classWords = {
  importantValue: ["Important value", "重要价值", "重要價值"],
  importantDevelop: ["Important develop", "重要发展", "重要發展"],
  importantKeep: ["Important keep", "重要保持"],
  importantWinBack: ["Important win back", "重要挽留"],
  generalValue: ["General value", "一般价值", "一般價值"],
  generalDevelop: ["General develop", "一般发展", "一般發展"],
  generalKeep: ["General keep", "一般保持"],
  generalWinBack: ["General win back", "一般挽留"],
} as const satisfies Words<string>;

export const topicWords = {
  strategy: ["strategy", "策略"],
  channel: ["channel", "渠道"],
  backup: ["backup", "备用渠道", "備用渠道", "备选", "備選"],
  cadence: ["cadence", "联系频率", "聯繫頻率", "频率", "頻率"],
  tags: ["tags", "场景标签", "場景標籤", "标签", "標籤"],
  all: ["all", "全部"],
} as const satisfies Words<string>;

export const cutWords = {
  median: ["median", "中位数", "中位數"],
  mean: ["mean", "平均值", "均值"],
} as const satisfies Words<string>;

export const basisWords = {
  repeat: ["repeat", "复购", "複購", "復購"],
  retention: ["retention", "留存"],
} as const satisfies Words<string>;

export const yearEndWords = {
  season: ["season", "季节", "季節"],
  linear: ["linear", "线性", "線性"],
} as const satisfies Words<string>;

export const cycleWords = {
  median: ["median", "中位数", "中位數"],
  average: ["average", "平均", "平均值"],
  cv: ["cv", "波动", "波動", "变异系数", "變異係數"],
} as const satisfies Words<string>;

export const reorderMethodWords = {
  season: ["season", "同期", "季节", "季節"],
  cycle: ["cycle", "周期", "週期"],
} as const satisfies Words<string>;

export const directionWords = {
  higher: ["higher", "越高越好", "高", "正向"],
  lower: ["lower", "越低越好", "低", "反向", "負向", "负向"],
} as const satisfies Words<string>;

export const kpiKindWords = {
  result: ["result", "结果", "結果", "结果指标", "結果指標"],
  process: ["process", "过程", "過程", "过程指标", "過程指標"],
} as const satisfies Words<string>;

export const timeUnitWords = {
  hours: ["hours", "小时", "小時"],
  days: ["days", "天"],
  workdays: ["workdays", "工作日"],
} as const satisfies Words<string>;
