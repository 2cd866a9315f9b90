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
  const rounded = Float64Array.from(values, round9);
  const sorted = rounded.slice().sort();
  return rounded.map((value) => {
    const below = countBelow(sorted, value);
    const equal = countUpTo(sorted, value) - below;
    const fromSmallest = below + (equal + 1) / 2;
    return direction === "smallestFirst" ? fromSmallest : sorted.length + 1 - fromSmallest;
  });
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
