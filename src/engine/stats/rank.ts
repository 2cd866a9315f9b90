import { orderedByValue, type ValueOrder } from "./order-by-value";
import { round9 } from "./round";

/**
 * The rank of each value, 1 to n; equal values share the mean of their ranks. The same as Excel's RANK.AVG, after rounding
 * to 9 decimals. first: which value has rank 1. O(n).
 *
 * averageRanks([75, 80, 80], "largestFirst") is [3, 1.5, 1.5].
 */
export function averageRanks(values: ArrayLike<number>, first: ValueOrder): Float64Array {
  const rounded = new Float64Array(values.length);
  for (let at = 0; at < rounded.length; at++) rounded[at] = round9(values[at] as number);
  const order = orderedByValue(rounded, first);
  const ranks = new Float64Array(order.length);
  for (let from = 0; from < order.length; ) {
    const value = rounded[order[from] as number];
    let to = from + 1;
    while (to < order.length && rounded[order[to] as number] === value) to++;
    for (let place = from; place < to; place++) ranks[order[place] as number] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
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
