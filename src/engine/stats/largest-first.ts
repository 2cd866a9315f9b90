import { compareNames } from "./compare-names";
import { orderedByValue } from "./order-by-value";
import { sortRuns } from "./sort-runs";

/** Positions by value, the largest first; those of one value by name. The names and values are told by position. */
export function largestFirst(values: Float64Array, names: readonly string[], positions?: Int32Array): Int32Array {
  const order = orderedByValue(values, "largestFirst", positions);
  const isAlike = (a: number, b: number) => values[a] === values[b];
  sortRuns(order, isAlike, (a, b) => compareNames(names[a] as string, names[b] as string));
  return order;
}
