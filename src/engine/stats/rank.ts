import { round9 } from "./round";

/** Which value has rank 1. */
export type RankDirection = "largestFirst" | "smallestFirst";

/**
 * The rank of each value, 1 to n; equal values share the mean of their ranks. The same as Excel's RANK.AVG, after rounding
 * to 9 decimals. O(n log n).
 *
 * averageRanks([75, 80, 80], "largestFirst") is [3, 1.5, 1.5].
 */
export function averageRanks(values: ArrayLike<number>, direction: RankDirection): Float64Array {
  const count = values.length;
  const rounded = new Float64Array(count);
  for (let at = 0; at < count; at++) rounded[at] = round9(values[at] as number);
  const { distinct, ranks } = ranksOfSorted(rounded.slice().sort());
  const result = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const fromSmallest = ranks[countBelow(distinct, rounded[at] as number)] as number;
    result[at] = direction === "smallestFirst" ? fromSmallest : count + 1 - fromSmallest;
  }
  return result;
}

/** The distinct values, rising, and the mean of the ranks that each has. */
function ranksOfSorted(sorted: Float64Array) {
  const distinct = new Float64Array(sorted.length);
  const ranks = new Float64Array(sorted.length);
  let count = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    distinct[count] = sorted[from] as number;
    ranks[count] = (from + 1 + to) / 2;
    count++;
    from = to;
  }
  return { distinct: distinct.subarray(0, count), ranks };
}

/** How many of the sorted values are smaller than `value`. */
export function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted values are smaller than `value` or equal to it. */
export function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
