import { keyOf } from "../orders/reading/name";
import { requireNotNegative } from "../require";
import type { Label, ResultTable } from "../result-table";
import type { Settings } from "../settings/settings";
import { round9 } from "../stats/round";
import { sumOf } from "../stats/sum";
import { weightTotal, writtenSum } from "./weight-total";

/** One KPI of a set, with what its design says. Texts are "" where they are blank. */
export interface DesignedKpi {
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly kind: "result" | "process";
  /** Name of the KPI that it drives. */
  readonly drives: string;
  /** The action that leads to its target. */
  readonly path: string;
}

/** The four mistakes of design (spec KPI-02). */
export type AuditCheck = "single" | "noLogic" | "messy" | "noPath";
export type AuditResult = "pass" | "check" | "fail";

export interface AuditRow {
  readonly check: AuditCheck;
  readonly result: AuditResult;
  readonly detail: readonly Label[];
}

export const auditTable: ResultTable<AuditRow> = {
  id: "audit",
  columns: [
    { id: "check", kind: "label", value: (row) => ({ label: `audit.${row.check}` }) },
    { id: "result", kind: "label", value: (row) => ({ label: `audit.${row.result}` }) },
    { id: "detail", kind: "label", value: (row) => row.detail },
  ],
};

interface Finding {
  /** A remark explains and leaves the result as it is. */
  readonly weighs: "fail" | "check" | "remark";
  readonly detail: Label;
}

const finding = (weighs: Finding["weighs"], label: string, parameters: Label["parameters"] = {}): Finding => ({
  weighs,
  detail: { label: `audit.${label}`, parameters },
});

/**
 * Audits the design of a set of KPIs (spec AMB-32b), in four rows.
 *
 * Single: one family, or one with all the weight, fails; one above kpi.max_family is to be checked. No logic: a result that
 * no other KPI drives fails. Messy: a name twice or weights that do not add up fail; more KPIs than kpi.max_count or a weight
 * below kpi.min_weight are to be checked. No path: a KPI without an action fails.
 *
 * Error: a negative weight.
 */
export function auditDesign(kpis: readonly DesignedKpi[], settings: Settings): AuditRow[] {
  for (const { weight } of kpis) requireNotNegative("weights", weight);
  const row = (check: AuditCheck, findings: readonly Finding[]): AuditRow => {
    const has = (weighs: Finding["weighs"]) => findings.some((one) => one.weighs === weighs);
    return {
      check,
      result: has("fail") ? "fail" : has("check") ? "check" : "pass",
      detail: findings.map(({ detail }) => detail),
    };
  };
  return [
    row("single", singleFamily(kpis, settings)),
    row("noLogic", missingLinks(kpis)),
    row("messy", disorder(kpis, settings)),
    row(
      "noPath",
      kpis.filter(({ path }) => path === "").map(({ name }) => finding("fail", "noAction", { name })),
    ),
  ];
}

function singleFamily(kpis: readonly DesignedKpi[], settings: Settings): Finding[] {
  const families = new Map<string, { family: string; weights: number[] }>();
  for (const { family, weight } of kpis) {
    const known = families.get(keyOf(family)) ?? { family, weights: [] };
    known.weights.push(weight);
    families.set(keyOf(family), known);
  }
  const [only] = families.values();
  if (families.size === 1 && only) {
    return [only.family === "" ? finding("fail", "noFamily") : finding("fail", "oneFamily", { family: only.family })];
  }
  const total = sumOf(kpis.map(({ weight }) => weight));
  return [...families.values()].flatMap(({ family, weights }) => {
    const share = total > 0 && family !== "" ? round9(sumOf(weights) / total) : 0;
    if (share >= 1) return [finding("fail", "allWeight", { family })];
    if (share <= settings["kpi.max_family"]) return [];
    return [
      finding("check", "muchWeight", { family, percent: percent(share), limit: percent(settings["kpi.max_family"]) }),
    ];
  });
}

function missingLinks(kpis: readonly DesignedKpi[]): Finding[] {
  const names = new Set(kpis.map(({ name }) => keyOf(name)));
  const isDriven = ({ name }: DesignedKpi) =>
    kpis.some((other) => keyOf(other.name) !== keyOf(name) && keyOf(other.drives) === keyOf(name));
  return [
    ...kpis
      .filter((kpi) => kpi.kind === "result" && !isDriven(kpi))
      .map(({ name }) => finding("fail", "notDriven", { name })),
    ...kpis
      .filter(({ drives }) => drives !== "" && !names.has(keyOf(drives)))
      .map(({ name, drives }) => finding("remark", "drivesUnknown", { name, drives })),
  ];
}

function disorder(kpis: readonly DesignedKpi[], settings: Settings): Finding[] {
  const keys = kpis.map(({ name }) => keyOf(name));
  const total = weightTotal(kpis.map(({ weight }) => weight));
  const least = settings["kpi.min_weight"];
  const most = settings["kpi.max_count"];
  return [
    ...kpis
      .filter((_, place) => {
        const key = keys[place] as string;
        return keys.indexOf(key) === place && keys.lastIndexOf(key) !== place;
      })
      .map(({ name }) => finding("fail", "nameTwice", { name })),
    ...(total.sum === total.whole ? [] : [finding("fail", "weightsSum", writtenSum(total))]),
    ...(kpis.length > most ? [finding("check", "tooMany", { count: kpis.length, limit: most })] : []),
    ...kpis
      .filter(({ weight }) => round9(weight / total.whole) < least)
      .map(({ name }) => finding("check", "littleWeight", { name, limit: percent(least) })),
  ];
}

/** Percent to one decimal, for reading. */
function percent(share: number): number {
  return Math.round(round9(share * 1000)) / 10;
}
