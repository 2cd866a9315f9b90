/** Set by the build from the environment; absent outside a bundle. */
declare const FN_NAMESPACE: string | undefined;

/**
 * The functions that may stand in formulas on sheets, by name. Listed apart from the registry, so that a sheet knows names
 * without carrying the functions; a test holds the two lists together. Once published, a name never changes.
 */
export const functionIds = [
  "RFM.SEGMENT",
  "RFM.TIER",
  "RFM.CLASS",
  "RFM.SCORE",
  "RFM.ACTION",
  "RFM.MIGRATION",
  "REVIEW.CUSTOMERS",
  "REVIEW.GAP",
  "REVIEW.BRIDGE",
  "REVIEW.PARETO",
  "REVIEW.REPEAT",
  "REVIEW.YEAREND",
  "REORDER.CYCLE",
  "REORDER.NEXT",
  "REORDER.STATUS",
  "REORDER.DUE",
  "REORDER.PLAN",
  "REORDER.CONTACT",
  "REORDER.LATEST",
  "TARGET.INQUIRIES",
  "FUNNEL.REVENUE",
  "FUNNEL.VELOCITY",
  "KPI.SCORE",
  "KPI.WEIGHTED",
  "KPI.SCORECARD",
  "KPI.WEIGHTS",
  "KPI.FLOORS",
  "KPI.AUDIT",
  "KPI.ONTIME",
  "DATA.CLEAN",
  "DATA.CHECK",
] as const;

export type FunctionId = (typeof functionIds)[number];

const namespace = typeof FN_NAMESPACE === "undefined" ? "" : FN_NAMESPACE;

/** A function's name as a formula writes it: "RFM.SEGMENT", or "DEV.RFM.SEGMENT" in a build with a namespace. */
export function fn(id: FunctionId): string {
  return namespace === "" ? id : `${namespace}.${id}`;
}
