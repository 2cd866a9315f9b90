import { NONE, type TextColumn } from "../orders/orders";
import { requireNotNegative, requireShare } from "../require";
import type { ResultTable } from "../result-table";
import type { Settings } from "../settings/settings";
import { compareNames } from "../stats/compare-names";
import { round9 } from "../stats/round";
import { addTo, newSums, sumOf, totalOf } from "../stats/sum";
import { type CompletionStatus, completionStatus } from "./completion-status";

export interface GapRow {
  /** Null in the row of the total. */
  readonly name: string | null;
  readonly actual: number;
  /** To date. */
  readonly target: number;
  /** Negative where the target is missed. */
  readonly gap: number;
  /** Null without a target. */
  readonly completion: number | null;
  /** Of all that is missing, over the names that miss their target. */
  readonly shareOfShortfall: number | null;
  /** Points of share that the name has of all actuals, beyond its share of all targets. */
  readonly mixShift: number | null;
  readonly status: CompletionStatus | null;
}

export const gapTable: ResultTable<GapRow> = {
  id: "gap",
  columns: [
    { id: "name", kind: "text", value: (row) => row.name ?? { label: "row.total" } },
    { id: "actual", kind: "money", value: (row) => row.actual },
    { id: "target", kind: "money", value: (row) => row.target },
    { id: "gap", kind: "money", value: (row) => row.gap },
    { id: "completion", kind: "percent", value: (row) => row.completion },
    { id: "shareOfShortfall", kind: "percent", value: (row) => row.shareOfShortfall },
    { id: "mixShift", kind: "percent", value: (row) => row.mixShift },
    { id: "status", kind: "label", value: (row) => (row.status === null ? null : { label: `status.${row.status}` }) },
  ],
};

/**
 * Gap analysis (spec 5.2): actuals against targets by name, the widest gap first, then by name; the total last. `elapsed`,
 * a share of the period, scales the targets to date. Repeated names are summed.
 *
 * Targets 500, 300, 200 and actuals 450, 330, 120: C misses 80, which is 61.5% of all that is missing.
 *
 * Errors: elapsed outside 0 to 1; a negative target.
 */
export function gap(
  names: TextColumn,
  actuals: ArrayLike<number>,
  targets: ArrayLike<number>,
  elapsed: number,
  settings: Settings,
): GapRow[] {
  requireShare("elapsed", elapsed);
  const sums = sumByName(names, actuals, targets, elapsed);
  for (const { target } of sums) requireNotNegative("targets", target);
  const total = compare({
    name: null,
    actual: round9(sumOf(sums.map(({ actual }) => actual))),
    target: round9(sumOf(sums.map(({ target }) => target))),
  });
  const shortfall = sumOf(sums.map(({ actual, target }) => Math.min(round9(actual - target), 0)));
  const rows = sums.map((sum) => {
    const row = compare(sum);
    return {
      ...row,
      shareOfShortfall: row.gap < 0 ? row.gap / shortfall : 0,
      mixShift: total.actual > 0 && total.target > 0 ? row.actual / total.actual - row.target / total.target : null,
    };
  });
  rows.sort((first, second) => first.gap - second.gap || compareNames(first.name ?? "", second.name ?? ""));
  return [...rows, { ...total, shareOfShortfall: null, mixShift: null }];

  function compare<Name extends string | null>(row: { name: Name; actual: number; target: number }) {
    const completion = row.target > 0 ? row.actual / row.target : null;
    return {
      ...row,
      gap: round9(row.actual - row.target),
      completion,
      status: completion === null ? null : completionStatus(completion, settings),
    };
  }
}

function sumByName(
  names: TextColumn,
  actuals: ArrayLike<number>,
  targets: ArrayLike<number>,
  elapsed: number,
): { name: string; actual: number; target: number }[] {
  const actual = newSums(names.texts.length);
  const target = newSums(names.texts.length);
  const isUsed = new Uint8Array(names.texts.length);
  names.index.forEach((place, row) => {
    if (place === NONE) return;
    addTo(actual, place, actuals[row] as number);
    addTo(target, place, targets[row] as number);
    isUsed[place] = 1;
  });
  return names.texts.flatMap((name, place) => {
    if (isUsed[place] === 0) return [];
    return [{ name, actual: round9(totalOf(actual, place)), target: round9(totalOf(target, place) * elapsed) }];
  });
}
