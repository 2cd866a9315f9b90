import { fieldOf } from "../orders/mapping/fields";
import { columnOf, type FieldWords, type GivenTable, placesOf, type TableHead } from "./given-table";
import { tableColumns } from "./table-columns";
import type { TableReport } from "./table-report";

const words = {
  date: ["Date", "日期", "Activity date", "活动日期", "时间", "拜访日期"],
  rep: ["Rep", "业务员", "Salesperson", "Sales rep", "Owner", "销售", "销售员", "负责人", "人员", "Person"],
  customer: ["Customer", "客户", "客户名称", "Customer name", "Client", "Account"],
  type: ["Type", "类型", "Activity", "Activity type", "活动类型", "活动", "行动", "方式"],
  quantity: ["Quantity", "数量", "Qty", "Count", "次数"],
  hours: ["Hours", "时长", "工时", "小时", "Time spent", "Duration"],
  plannedCommitment: ["Planned commitment", "承诺目标", "Commitment planned", "计划承诺"],
  obtained: ["Obtained", "是否获得承诺", "Commitment obtained", "获得承诺"],
  customerCost: ["Customer cost", "客户付出"],
  quality: ["Quality", "质量", "质量评分"],
  linkedTarget: ["Linked target", "关联目标", "Target"],
  note: ["Note", "备注", "Notes", "Remark", "说明"],
} as const satisfies FieldWords<string>;

/** Kinds of activity and how people write them (spec 4.2). */
export const activityTypes = {
  visit: ["visit", "拜访", "客户拜访", "上门"],
  call: ["call", "电话", "phone", "phone call", "电话沟通"],
  followUp: ["follow-up", "跟进", "followup", "回访"],
  proposal: ["proposal", "提案", "报价", "quote", "quotation", "方案"],
  contract: ["contract", "合同", "签约"],
  mail: ["mail", "邮件", "email", "e-mail"],
  wechat: ["wechat", "微信", "企业微信", "wecom"],
  meeting: ["meeting", "会议", "video call", "视频会议"],
  learning: ["learning", "学习", "training", "培训"],
} as const satisfies FieldWords<string>;

const yesAndNo = {
  yes: ["yes", "y", "true", "是", "有", "已获得", "√", "✓", "1"],
  no: ["no", "n", "false", "否", "无", "未获得", "没有", "×", "✗", "0"],
} as const satisfies FieldWords<"yes" | "no">;

/** Columns that tell activities from other dated rows. */
const ofActivities = ["hours", "plannedCommitment", "obtained", "customerCost", "quality", "linkedTarget"] as const;
const says = /activit|visit|活动|活動|行动|行動|拜访|拜訪|跟进|跟進/i;

/** What was done on a day. Texts are "" and the rest null where the table gives none. */
export interface ActivityRow {
  /** Excel serial. */
  readonly date: number;
  readonly rep: string;
  readonly customer: string;
  readonly type: keyof typeof activityTypes | null;
  /** 1 where the table gives none. */
  readonly quantity: number;
  readonly hours: number | null;
  readonly plannedCommitment: string;
  readonly isObtained: boolean | null;
  readonly customerCost: string;
  /** From 1 to 5. */
  readonly quality: number | null;
  readonly linkedTarget: string;
  readonly note: string;
}

export interface ActivitiesTable extends TableReport {
  readonly rows: readonly ActivityRow[];
}

/** Whether a table is a log of activities: date and type, no amount, and a column or a name that says so (spec 4.2). */
export function isActivitiesTable({ names, headers }: TableHead): boolean {
  const { en, zh } = fieldOf("amount");
  if (columnOf(headers, [...en, ...zh]) !== undefined) return false;
  const places = placesOf(headers, words);
  if (!places.has("date") || !places.has("type")) return false;
  return ofActivities.some((field) => places.has(field)) || [...names, ...headers].some((text) => says.test(text));
}

/**
 * The activities of a log, one row each. A row without a readable date is passed over; a cell that cannot be read is blank and
 * flagged.
 */
export function readActivitiesTable(given: GivenTable): ActivitiesTable {
  const read = tableColumns(given, words, "date");
  return read.used<ActivityRow>({
    date: read.days("date").map((day) => day ?? 0),
    rep: read.texts("rep"),
    customer: read.texts("customer"),
    type: read.choices("type", activityTypes),
    quantity: read.within("quantity", 0, 1e6).map((quantity) => quantity ?? 1),
    hours: read.within("hours", 0, 10_000),
    plannedCommitment: read.texts("plannedCommitment"),
    isObtained: read.choices("obtained", yesAndNo).map((answer) => answer && answer === "yes"),
    customerCost: read.texts("customerCost"),
    quality: read.within("quality", 1, 5),
    linkedTarget: read.texts("linkedTarget"),
    note: read.texts("note"),
  });
}
