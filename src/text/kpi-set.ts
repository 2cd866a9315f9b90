import type { Text } from "./language";

/** Words of the set of KPIs that the source proposes. */
export const kpiGroupNames = {
  performance: { en: "Performance", zh: "业绩" },
  customer: { en: "Customer value", zh: "客户价值" },
  capability: { en: "Capability", zh: "能力" },
  team: { en: "Team", zh: "团队" },
} as const satisfies Readonly<Record<string, Text>>;

export const kpiFamilyNames = {
  financial: { en: "Financial income", zh: "财务收入" },
  customer: { en: "Customer satisfaction", zh: "客户满意度" },
  employee: { en: "Employee satisfaction", zh: "员工满意度" },
  market: { en: "Market share", zh: "市场份额" },
} as const satisfies Readonly<Record<string, Text>>;

export const kpiNames = {
  salesCompletion: { en: "Sales completion", zh: "销售额完成率" },
  newCustomers: { en: "New customers", zh: "新客户数量" },
  highValueShare: { en: "High-value share", zh: "高价值客户占比" },
  repurchaseRate: { en: "Repurchase rate", zh: "客户复购率" },
  satisfaction: { en: "Satisfaction", zh: "客户满意度评分" },
  trainingResult: { en: "Training result", zh: "培训考核成绩" },
  dataUse: { en: "Data use", zh: "数据应用能力" },
  teamCompletion: { en: "Team completion", zh: "团队目标完成率" },
  crossDepartment: { en: "Cross-department", zh: "跨部门协作评分" },
} as const satisfies Readonly<Record<string, Text>>;

export const kpiUnitNames = {
  money: { en: "money", zh: "金额" },
  customers: { en: "customers", zh: "个客户" },
  share: { en: "%", zh: "%" },
  ofFive: { en: "of 5", zh: "分（满分5）" },
  points: { en: "points", zh: "分" },
  needs: { en: "needs found", zh: "个需求" },
} as const satisfies Readonly<Record<string, Text>>;

export const kpiKindNames = {
  result: { en: "result", zh: "结果" },
  process: { en: "process", zh: "过程" },
} as const satisfies Readonly<Record<string, Text>>;

export const directionNames = {
  higher: { en: "higher", zh: "越高越好" },
  lower: { en: "lower", zh: "越低越好" },
} as const satisfies Readonly<Record<string, Text>>;

export const floorNames = {
  complaint: { en: "Complaint rate", zh: "客户投诉率" },
  followUp: { en: "Timely follow-up", zh: "线索跟进及时率" },
} as const satisfies Readonly<Record<string, Text>>;

export const gateNames = {
  exam: { en: "Product exam", zh: "产品考试" },
  simulation: { en: "Simulated sale", zh: "模拟销售" },
  satisfaction: { en: "Customer satisfaction (1–5)", zh: "客户满意度（1–5分）" },
  potentialNeeds: { en: "Potential needs found in the CRM", zh: "从CRM发现潜在需求（个）" },
  teamCompletion: { en: "Team completion", zh: "团队目标完成率" },
  teamRetention: { en: "Team retention", zh: "团队留存率" },
} as const satisfies Readonly<Record<string, Text>>;

export const levelNames = {
  new: { en: "New staff", zh: "新员工" },
  senior: { en: "Senior", zh: "资深" },
  manager: { en: "Manager", zh: "管理者" },
} as const satisfies Readonly<Record<string, Text>>;
