import { fieldOf } from "../orders/mapping/fields";
import { columnOf, type FieldWords, type GivenTable, placesOf, type TableHead } from "./given-table";
import { tableColumns } from "./table-columns";
import type { TableReport } from "./table-report";

const words = {
  person: ["Person", "姓名", "人员", "Employee", "Name", "Staff", "员工", "员工姓名", "业务员", "Rep", "Salesperson"],
  level: ["Level", "层级", "级别", "职级", "Seniority"],
  team: ["Team", "团队", "小组", "部门", "Department", "Group"],
  region: ["Region", "区域", "地区", "大区", "Area"],
  joined: ["Joined", "入职", "入职日期", "Join date", "Start date", "Hired", "Hire date", "入职时间"],
  left: ["Left", "离职", "离职日期", "Leave date", "End date", "离职时间"],
  leaveReason: ["Leave reason", "离职原因", "Reason for leaving"],
  corePost: ["Core post", "核心岗位", "Key post", "关键岗位"],
  backups: ["Backups", "后备人数", "Backup", "后备", "Successors"],
  productExam: ["Product exam", "产品考试", "产品知识考试", "产品考核"],
  simulatedSale: ["Simulated sale", "模拟销售", "销售模拟", "Role play", "模拟演练"],
  satisfaction: ["Satisfaction", "满意度", "客户满意度", "Customer satisfaction"],
  potentialNeeds: ["Potential needs", "潜在需求", "潜在需求数", "Needs found"],
  teamCompletion: ["Team completion", "团队目标完成率", "团队完成率"],
  teamRetention: ["Team retention", "团队留存率", "团队保留率", "Retention"],
} as const satisfies FieldWords<string>;

export const teamLevels = {
  new: ["new", "新员工", "新人", "junior", "New staff"],
  senior: ["senior", "资深", "资深员工", "老员工"],
  manager: ["manager", "管理者", "经理", "主管", "lead"],
} as const satisfies FieldWords<string>;

/** Columns that no table but one of people has. */
const ofPeople = ["joined", "left", "leaveReason", "corePost", "backups", "productExam", "simulatedSale"] as const;
const says = /team|staff|people|团队|團隊|人员|人員|员工|員工/i;

/** A person of the sales team. Texts are "" and the rest null where the table gives none. */
export interface TeamRow {
  readonly person: string;
  readonly level: keyof typeof teamLevels | null;
  readonly team: string;
  readonly region: string;
  /** Excel serials. */
  readonly joined: number | null;
  readonly left: number | null;
  readonly leaveReason: string;
  /** The core post that the person holds, or the yes of a column that says no more. */
  readonly corePost: string;
  readonly backups: number | null;
  // What the training gates ask for (spec KPI-07): points of 100, a score of 1 to 5, a count, and fractions of 1.
  readonly productExam: number | null;
  readonly simulatedSale: number | null;
  readonly satisfaction: number | null;
  readonly potentialNeeds: number | null;
  readonly teamCompletion: number | null;
  readonly teamRetention: number | null;
}

export interface TeamTable extends TableReport {
  readonly rows: readonly TeamRow[];
}

/** Whether a table holds the people of the team: their names, and what only people have, or a name that says so (spec 4.2). */
export function isTeamTable({ names, headers }: TableHead): boolean {
  const { en, zh } = fieldOf("customer");
  if (columnOf(headers, words.person) === undefined || columnOf(headers, [...en, ...zh]) !== undefined) return false;
  const places = placesOf(headers, words);
  return ofPeople.some((field) => places.has(field)) || (places.size > 1 && names.some((name) => says.test(name)));
}

/** The people of a table, one row a person. A row without a name is passed over; a cell that cannot be read is blank and flagged. */
export function readTeamTable(given: GivenTable): TeamTable {
  const read = tableColumns(given, words, "person");
  return read.used<TeamRow>({
    person: read.texts("person"),
    level: read.choices("level", teamLevels),
    team: read.texts("team"),
    region: read.texts("region"),
    joined: read.days("joined"),
    left: read.days("left"),
    leaveReason: read.texts("leaveReason"),
    corePost: read.texts("corePost").map((text) => (/^(no|n|否|0|false)$/i.test(text) ? "" : text)),
    backups: read.within("backups", 0, 1000),
    productExam: read.within("productExam", 0, 100),
    simulatedSale: read.within("simulatedSale", 0, 100),
    satisfaction: read.within("satisfaction", 1, 5),
    potentialNeeds: read.within("potentialNeeds", 0, 1e6),
    teamCompletion: read.shares("teamCompletion"),
    teamRetention: read.shares("teamRetention"),
  });
}
