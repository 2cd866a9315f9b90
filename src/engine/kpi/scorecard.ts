import { EngineError } from "../errors";
import { keyOf } from "../orders/reading/name";
import type { Label, ResultTable } from "../result-table";
import { completionStatus } from "../review/completion-status";
import type { Settings } from "../settings/settings";
import { round9 } from "../stats/round";
import { sumOf } from "../stats/sum";
import { achievement, type Direction, requireCap } from "./achievement";
import { requireWholeWeights } from "./weight-total";

/** One KPI of one person and period; the actual is null until it is measured. */
export interface ScoredKpi {
  readonly name: string;
  /** "" for none. */
  readonly group: string;
  /** Of 100, or a fraction of 1. */
  readonly weight: number;
  readonly actual: number | null;
  readonly target: number | null;
  readonly direction: Direction;
}

export interface ScorecardRow {
  readonly kind: "kpi" | "group" | "total";
  /** The KPI; the group in the row of a group, where `group` is blank, so that points summed by group count once. */
  readonly name: string | Label;
  readonly group: string;
  readonly weight: number;
  readonly actual: number | null;
  readonly target: number | null;
  /** Null where it is not measured; of a group and the total, where anything in it is not. */
  readonly achievement: number | EngineError | null;
  /** Of 100 for all KPIs together. */
  readonly points: number | null;
  readonly status: Label | null;
}

export const scorecardTable: ResultTable<ScorecardRow> = {
  id: "scorecard",
  columns: [
    { id: "kpi", kind: "text", value: (row) => row.name },
    { id: "kpiGroup", kind: "text", value: (row) => row.group },
    { id: "weight", kind: "number", value: (row) => row.weight },
    { id: "actual", kind: "number", value: (row) => row.actual },
    { id: "target", kind: "number", value: (row) => row.target },
    { id: "achievement", kind: "percent", value: (row) => row.achievement },
    { id: "points", kind: "number", value: (row) => row.points },
    { id: "status", kind: "label", value: (row) => row.status },
  ],
};

const noGroup: Label = { label: "row.none" };

/**
 * A scorecard (spec 5.7): every KPI with its achievement and its points, then each group in the order of its first KPI, then
 * the total. Points = 100 × share of the weight × achievement, so a score is the same whether weights are written as 20 or
 * 20%. A KPI without actual or target earns nothing, and nothing is scaled up for it: its group and the total say how many
 * were measured.
 *
 * Sales 450,000 of 500,000 with weight 20: 90%, 18 points.
 *
 * Errors: weights that add up to neither 100 nor 1; a negative weight or target; a cap above 500% or negative. A target of 0
 * where more is better is an error of that row alone, which then counts as not measured.
 */
export function scorecard(kpis: readonly ScoredKpi[], cap: number, settings: Settings): ScorecardRow[] {
  const whole = requireWholeWeights(kpis.map(({ weight }) => weight));
  requireCap(cap);
  if (kpis.some(({ target }) => target !== null && target < 0)) throw new EngineError("negative", "targets");

  const rows = kpis.map((kpi): ScorecardRow => {
    const reached = achieved(kpi, cap);
    const isMeasured = typeof reached === "number";
    return {
      kind: "kpi",
      name: kpi.name,
      group: kpi.group,
      weight: kpi.weight,
      actual: kpi.actual,
      target: kpi.target,
      achievement: reached,
      points: isMeasured ? pointsOf(kpi.weight * reached) : null,
      status: isMeasured ? statusLabel(reached) : null,
    };
  });
  return [
    ...rows,
    ...groupsOf(rows).map((members) => sumRow("group", members[0]?.group || noGroup, members)),
    sumRow("total", { label: "row.total" }, rows),
  ];

  function pointsOf(weighted: number): number {
    return round9((weighted * 100) / whole);
  }

  function statusLabel(reached: number): Label {
    return { label: `status.${completionStatus(reached, settings)}` };
  }

  function sumRow(kind: "group" | "total", name: string | Label, members: readonly ScorecardRow[]): ScorecardRow {
    const weight = round9(sumOf(members.map((row) => row.weight)));
    const points = round9(sumOf(members.map((row) => row.points ?? 0)));
    const measured = members.filter((row) => row.points !== null).length;
    const isMeasured = measured === members.length;
    const reached = isMeasured && weight > 0 ? points / pointsOf(weight) : null;
    const partly: Label = { label: "kpi.measured", parameters: { measured, count: members.length } };
    return {
      kind,
      name,
      group: "",
      weight,
      actual: null,
      target: null,
      achievement: reached,
      points,
      status: !isMeasured ? partly : reached === null ? null : statusLabel(reached),
    };
  }
}

function achieved({ actual, target, direction }: ScoredKpi, cap: number): ScorecardRow["achievement"] {
  if (actual === null || target === null) return null;
  if (target === 0 && direction === "higher") return new EngineError("divisorZero", "targets");
  return achievement(actual, target, direction, cap);
}

/** The rows of each group; none where no KPI has a group. */
function groupsOf(rows: readonly ScorecardRow[]): ScorecardRow[][] {
  if (rows.every(({ group }) => group === "")) return [];
  const groups = new Map<string, ScorecardRow[]>();
  for (const row of rows) {
    const members = groups.get(keyOf(row.group));
    if (members) members.push(row);
    else groups.set(keyOf(row.group), [row]);
  }
  return [...groups.values()];
}
