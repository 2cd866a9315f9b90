import type { Direction } from "../kpi/achievement";
import { keyOf } from "../orders/reading/name";
import { round9 } from "../stats/round";
import { sumOf } from "../stats/sum";
import { columnOf, type FieldWords, type GivenTable, placesOf, type TableHead } from "./given-table";
import { readPeriod } from "./period";
import { tableColumns } from "./table-columns";
import type { TableReport } from "./table-report";

const words = {
  kpi: ["KPI", "指标", "指标名称", "KPI name", "Indicator", "Metric", "考核指标", "KPI指标"],
  group: ["Group", "指标类型", "分组", "KPI group", "指标组", "考核维度"],
  family: ["Family", "类别", "KPI family", "指标类别"],
  weight: ["Weight", "权重", "Weighting", "KPI weight", "权重占比"],
  target: ["Target", "目标", "目标值", "Goal", "KPI target"],
  actual: ["Actual", "实际", "完成", "Result value", "Achieved", "实际值", "完成值", "实际完成"],
  direction: ["Direction", "方向", "Better", "指标方向"],
  unit: ["Unit", "单位"],
  kind: ["Kind", "过程/结果", "Process/Result", "Type", "性质", "指标性质"],
  drives: ["Drives", "关联指标", "Linked KPI", "驱动指标"],
  path: ["Path", "路径", "行动", "Action", "实现路径", "行动措施", "Action plan"],
  owner: ["Owner", "负责人", "责任人", "Responsible"],
  period: ["Period", "期间", "Month", "Quarter", "月份", "季度", "考核期", "考核期间"],
  person: ["Person", "人员", "姓名", "Employee", "Rep", "Name", "员工", "被考核人", "业务员"],
} as const satisfies FieldWords<string>;

/** What people write for a direction and a kind. Chinese simplified, as headers. */
export const kpiDirections = {
  higher: ["higher", "越高越好", "高", "正向", "up", "max"],
  lower: ["lower", "越低越好", "低", "反向", "负向", "down", "min"],
} as const satisfies FieldWords<Direction>;

export const kpiKinds = {
  result: ["result", "结果", "结果指标", "results"],
  process: ["process", "过程", "过程指标"],
} as const satisfies FieldWords<"result" | "process">;

/** One KPI of one person and period. Texts are "" and numbers null where the table gives none. */
export interface KpiRow {
  readonly kpi: string;
  readonly group: string;
  readonly family: string;
  /** A fraction of 1: 40 and 40% are 0.4. */
  readonly weight: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly direction: Direction | null;
  readonly unit: string;
  readonly kind: "result" | "process" | null;
  /** The KPI that it drives. */
  readonly drives: string;
  /** The action that leads to the target. */
  readonly path: string;
  readonly owner: string;
  /** "2026", "2026-Q1" or "2026-01"; any other text as typed. */
  readonly period: string;
  readonly person: string;
}

/** KPIs of one person and period whose weights do not add up to 1 (D63). */
export interface UnevenWeights {
  readonly person: string;
  readonly period: string;
  readonly sum: number;
}

export interface KpiTable extends TableReport {
  readonly rows: readonly KpiRow[];
  readonly unevenWeights: readonly UnevenWeights[];
}

/** Whether a table holds KPIs: their names, and a weight, a target or an actual (spec 4.2). */
export const isKpiTable = ({ headers }: TableHead): boolean => {
  if (columnOf(headers, words.kpi) === undefined) return false;
  const places = placesOf(headers, words);
  return places.has("weight") || places.has("target") || places.has("actual");
};

/**
 * The KPIs of a table, one row a KPI, or one a KPI, person and period. A row without a name, or one that adds up others, is
 * passed over; a cell that cannot be read is blank and flagged. Weights above 1 are of 100. Weights of one person and period
 * that do not add up are told beside the rows and used as they are.
 *
 * Target 500,000 with weight "20%" and actual "45万" is { target: 500000, weight: 0.2, actual: 450000 }.
 */
export function readKpiTable(given: GivenTable): KpiTable {
  const read = tableColumns(given, words, "kpi");
  const table = read.used<KpiRow>({
    kpi: read.texts("kpi"),
    group: read.texts("group"),
    family: read.texts("family"),
    weight: read.shares("weight", (bare) => bare.some((value) => value > 1)),
    target: read.numbers("target"),
    actual: read.numbers("actual"),
    direction: read.choices("direction", kpiDirections),
    unit: read.texts("unit"),
    kind: read.choices("kind", kpiKinds),
    drives: read.texts("drives"),
    path: read.texts("path"),
    owner: read.texts("owner"),
    period: read.cells("period").map(readPeriod),
    person: read.texts("person"),
  });
  return { ...table, unevenWeights: unevenWeights(table.rows) };
}

/** Sets without any weight say nothing about weights. */
function unevenWeights(rows: readonly KpiRow[]): UnevenWeights[] {
  const sets = new Map<string, { person: string; period: string; weights: number[] }>();
  for (const { person, period, weight } of rows) {
    const key = `${keyOf(person)}\n${period}`;
    const set = sets.get(key) ?? { person, period, weights: [] };
    if (weight !== null) set.weights.push(weight);
    sets.set(key, set);
  }
  return [...sets.values()]
    .map(({ person, period, weights }) => ({
      person,
      period,
      isWeighted: weights.length > 0,
      sum: round9(sumOf(weights)),
    }))
    .filter(({ isWeighted, sum }) => isWeighted && sum !== 1)
    .map(({ person, period, sum }) => ({ person, period, sum }));
}
