import { EngineError } from "../errors";
import { compareNames } from "../stats/compare-names";
import { quantile } from "../stats/quantile";
import { averageRanks, countBelow, countUpTo } from "../stats/rank";
import { round9 } from "../stats/round";

export type ScoringMethod = "midrank" | "r-rfm" | "ntile";

/** One entry a customer. */
export interface ScoredCustomers {
  readonly names: readonly string[];
  readonly recency: ArrayLike<number>;
  readonly frequency: ArrayLike<number>;
  readonly monetary: ArrayLike<number>;
}

/** 1 to the number of groups, highest = best. */
export interface Scores {
  readonly recency: ArrayLike<number>;
  readonly frequency: ArrayLike<number>;
  readonly monetary: ArrayLike<number>;
}

/**
 * Scores by rank: score = groups − INT(groups × (RANK.AVG − 0.5) ÷ n). Equal values always share a score (spec 1.3-15).
 *
 * midrankScores([75, 80, 85, 60, 90], 5) is [2, 3, 4, 1, 5].
 *
 * Error: groups below 2 or not whole.
 */
export function midrankScores(values: ArrayLike<number>, groups: number, lowIsBest = false): Float64Array {
  if (!Number.isInteger(groups) || groups < 2) throw new EngineError("groupsNotWhole", "groups");
  const ranks = averageRanks(values, lowIsBest ? "smallestFirst" : "largestFirst");
  return ranks.map((rank) => groups - Math.floor(round9((groups * (rank - 0.5)) / ranks.length)));
}

/** The R, F and M scores of some customers, cut in the way that the setting rfm.scoring names. */
export function rfmScores(customers: ScoredCustomers, method: ScoringMethod, groups: number): Scores {
  return methods[method](customers, groups);
}

const methods: Readonly<Record<ScoringMethod, (customers: ScoredCustomers, groups: number) => Scores>> = {
  midrank: ({ recency, frequency, monetary }, groups) => ({
    recency: midrankScores(recency, groups, true),
    frequency: midrankScores(frequency, groups),
    monetary: midrankScores(monetary, groups),
  }),

  /** The R package rfm 0.3.0: quantiles of type 7 plus 1, each group from its lower cut (included) to its upper (not). */
  "r-rfm": ({ recency, frequency, monetary }, groups) => {
    const group = (values: ArrayLike<number>) => {
      const cuts = innerCuts(values, groups).map((cut) => round9(cut + 1));
      return Float64Array.from(values, (value) => 1 + countUpTo(cuts, round9(value)));
    };
    return {
      recency: group(recency).map((score) => groups + 1 - score),
      frequency: group(frequency),
      monetary: group(monetary),
    };
  },

  /**
   * The recipe common in Python (pandas qcut): groups between quantiles of type 7, upper cut included; frequencies are
   * ranked first, so that equal ones can part. They part by name, never by row.
   */
  ntile: ({ names, recency, frequency, monetary }, groups) => {
    const group = (values: ArrayLike<number>) => {
      const cuts = innerCuts(values, groups);
      return Float64Array.from(values, (value) => 1 + countBelow(cuts, round9(value)));
    };
    return {
      recency: group(recency).map((score) => groups + 1 - score),
      frequency: group(distinctRanks(frequency, names)),
      monetary: group(monetary),
    };
  },
};

/** The cuts between so many groups of equal size: four for five groups. */
function innerCuts(values: ArrayLike<number>, groups: number): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return Float64Array.from({ length: groups - 1 }, (_, cut) => round9(quantile(sorted, (cut + 1) / groups)));
}

/** Ranks 1 to n, smallest first; equal values in the order of their names. */
function distinctRanks(values: ArrayLike<number>, names: readonly string[]): Float64Array {
  const order = Array.from(names, (_, place) => place).sort(
    (a, b) => (values[a] as number) - (values[b] as number) || compareNames(names[a] as string, names[b] as string),
  );
  const ranks = new Float64Array(order.length);
  order.forEach((place, rank) => {
    ranks[place] = rank + 1;
  });
  return ranks;
}
