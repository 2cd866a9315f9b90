import { defaultFloors, defaultGates } from "../../engine/kpi/default-set";
import type { KpiResults } from "../kpi-results";

/** Settings that stand on KPI weighting when it is in the book; Settings then shows them by link. */
export function isWeighed(key: string, { groups }: KpiResults): boolean {
  return [...groups, ...defaultFloors, ...defaultGates].some(({ setting }) => setting === key);
}

/** Everything that these settings do is done by formulas, so a change of them leaves nothing to refresh. */
export const followsAtOnce = (key: string): boolean => key.startsWith("kpi.") || key.startsWith("gate.");
