import type { Direction } from "./achievement";

/**
 * The set of KPIs that the source proposes (spec KPI-01, KPI-03, KPI-04): four groups, four families and nine KPIs, free of
 * language. Which KPI drives which, and which is a result, is a proposal, as the source asks for links and names none. Targets
 * are those that it gives; the others are for the user to set.
 */
export const defaultGroups = [
  { id: "performance", setting: "kpi.weight_performance" },
  { id: "customer", setting: "kpi.weight_customer" },
  { id: "capability", setting: "kpi.weight_capability" },
  { id: "team", setting: "kpi.weight_team" },
] as const;

export const defaultFamilies = ["financial", "customer", "employee", "market"] as const;

export type DefaultGroup = (typeof defaultGroups)[number]["id"];
export type DefaultFamily = (typeof defaultFamilies)[number];
export type KpiUnit = "money" | "customers" | "share" | "ofFive" | "points" | "needs";

export interface DefaultKpi {
  readonly id: string;
  readonly group: DefaultGroup;
  readonly family: DefaultFamily;
  readonly kind: "result" | "process";
  readonly drives: string | null;
  readonly unit: KpiUnit;
  readonly target: number | null;
}

export const defaultKpis = [
  kpi("salesCompletion", "performance", "financial", "result", null, "money", null),
  kpi("newCustomers", "performance", "market", "result", "salesCompletion", "customers", null),
  kpi("highValueShare", "customer", "customer", "result", "salesCompletion", "share", null),
  kpi("repurchaseRate", "customer", "customer", "result", "salesCompletion", "share", 0.6),
  kpi("satisfaction", "customer", "customer", "process", "repurchaseRate", "ofFive", 4.5),
  kpi("trainingResult", "capability", "employee", "process", "newCustomers", "points", 90),
  kpi("dataUse", "capability", "employee", "process", "highValueShare", "needs", 1),
  kpi("teamCompletion", "team", "financial", "result", "salesCompletion", "share", 0.9),
  kpi("crossDepartment", "team", "employee", "process", "teamCompletion", "ofFive", null),
] as const;

export type DefaultKpiId = (typeof defaultKpis)[number]["id"];

/** For all of the nine more is better. */
export const defaultDirection: Direction = "higher";

/** What must hold whatever the score (spec KPI-05). */
export const defaultFloors = [
  { id: "complaint", setting: "kpi.floor_complaint", operator: "<=" },
  { id: "followUp", setting: "kpi.floor_followup", operator: ">=" },
] as const;

/** What each level must reach (spec KPI-07); without a setting it is a count that the source gives. */
export const defaultGates = [
  { id: "exam", level: "new", setting: "gate.exam", least: null },
  { id: "simulation", level: "new", setting: "gate.simulation", least: null },
  { id: "satisfaction", level: "senior", setting: "gate.satisfaction", least: null },
  { id: "potentialNeeds", level: "senior", setting: null, least: 1 },
  { id: "teamCompletion", level: "manager", setting: "gate.team_completion", least: null },
  { id: "teamRetention", level: "manager", setting: "gate.team_retention", least: null },
] as const;

function kpi<Id extends string>(
  id: Id,
  group: DefaultGroup,
  family: DefaultFamily,
  kind: DefaultKpi["kind"],
  drives: string | null,
  unit: KpiUnit,
  target: number | null,
) {
  return { id, group, family, kind, drives, unit, target };
}
