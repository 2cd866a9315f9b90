import type { Label } from "../result-table";
import { round9 } from "../stats/round";
import type { TierLimits } from "./limits";

/** Main grouping of customers. "none" is a customer without an order yet. */
export type Tier = "high" | "potential" | "dormant" | "low" | "unclassified" | "none";

/** The four tiers, best first. */
export const tiers = ["high", "potential", "dormant", "low"] as const satisfies readonly Tier[];

export interface TierResult {
  readonly tier: Tier;
  /** One label "exact" where the customer meets its tier's row in full, else the reasons why not. */
  readonly notes: readonly Label[];
}

const EXACT: readonly Label[] = [{ label: "note.exact" }];

/**
 * The tier of one customer (spec SEG-01, AMB-01 to AMB-07). Tested in this order: High, Low, then Dormant from the dormant
 * limit of recency on, else Potential. All limits are inclusive as the source writes them.
 *
 * recency: days since the last order. frequency: orders in the last 12 months. mRank: 0 = largest amount, 1 = smallest.
 */
export function tierOf(recency: number, frequency: number, mRank: number, limits: TierLimits): TierResult {
  const days = round9(recency);
  const orders = round9(frequency);
  const isTop = round9(mRank) <= round9(limits.top);
  const isBottom = round9(mRank) > round9(1 - limits.bottom);

  if (days <= limits.recency.high && orders >= limits.frequency.high && isTop) return { tier: "high", notes: EXACT };
  if (days >= limits.recency.low && orders <= limits.frequency.low && isBottom) return { tier: "low", notes: EXACT };

  const isDormant = days >= limits.recency.dormant;
  const reasons: Label[] = [];
  if (isDormant) {
    if (orders > limits.frequency.dormant) reasons.push(boughtOften());
  } else {
    if (days > limits.recency.potential) reasons.push(slipping(limits));
    if (orders < limits.frequency.potential) reasons.push(belowQuarterly(limits));
    if (isTop) reasons.push(topAmount(limits));
    if (isBottom) reasons.push(bottomAmount(limits));
  }
  if (reasons.length === 0) return { tier: isDormant ? "dormant" : "potential", notes: EXACT };
  return { tier: limits.isStrict ? "unclassified" : isDormant ? "dormant" : "potential", notes: gapNotes(reasons) };
}

/** The first reason says that it is about a gap: "gap: slipping: R 61-89; F below quarterly". */
function gapNotes(reasons: readonly Label[]): Label[] {
  return reasons.map((reason, place) =>
    place === 0 ? { ...reason, label: reason.label.replace("note.", "note.gap.") } : reason,
  );
}

function boughtOften(): Label {
  return { label: "note.boughtOften" };
}
function slipping({ recency }: TierLimits): Label {
  return { label: "note.slipping", parameters: { from: recency.potential + 1, to: recency.dormant - 1 } };
}
/** Orders in 12 months that make one a quarter. */
const QUARTERLY = 4;
function belowQuarterly({ frequency }: TierLimits): Label {
  return frequency.potential === QUARTERLY
    ? { label: "note.belowQuarterly" }
    : { label: "note.belowFrequency", parameters: { limit: frequency.potential } };
}
function topAmount({ top }: TierLimits): Label {
  return { label: "note.topAmount", parameters: { percent: round9(top * 100) } };
}
function bottomAmount({ bottom }: TierLimits): Label {
  return { label: "note.bottomAmount", parameters: { percent: round9(bottom * 100) } };
}
