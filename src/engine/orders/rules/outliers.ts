import type { Orders } from "../orders";

/** When an amount is suspiciously large. */
export interface OutlierRule {
  /** Times the customer's median. */
  readonly times: number;
  /** Share of all lines that can be suspicious: 0.01 is those above the 99th percentile. */
  readonly top: number;
}

/**
 * Lines whose amount is more than `times` the customer's median and above the percentile 1 − `top` of all (D17). Percentile
 * and median interpolate between neighbours (R type 7, Excel's PERCENTILE.INC). Only positive amounts take part. Linear on
 * average.
 */
export function outliers({ length, amount, customer }: Orders, rule: OutlierRule): ReadonlySet<number> {
  const limit = quantile(positives(amount), 1 - rule.top);
  const large: number[] = [];
  for (let line = 0; line < length; line++) if ((amount[line] as number) > limit) large.push(line);
  if (large.length === 0) return new Set();

  const customers = customer.texts.length;
  const isAsked = new Uint8Array(customers);
  for (const line of large) isAsked[customer.index[line] as number] = 1;
  const medians = mediansOf(amount, customer.index, isAsked);
  return new Set(
    large.filter((line) => (amount[line] as number) > rule.times * (medians[customer.index[line] as number] as number)),
  );
}

function positives(amount: Float64Array): Float64Array {
  const values = new Float64Array(amount.length);
  let count = 0;
  for (let line = 0; line < amount.length; line++) {
    const value = amount[line] as number;
    if (value > 0) values[count++] = value;
  }
  return values.subarray(0, count);
}

/** Median of the positive amounts of each customer asked for: sorted by customer in one counting pass. */
function mediansOf(amount: Float64Array, customer: Int32Array, isAsked: Uint8Array): Float64Array {
  const start = new Int32Array(isAsked.length + 1);
  for (let line = 0; line < amount.length; line++) {
    const of = customer[line] as number;
    if (isAsked[of] === 1 && (amount[line] as number) > 0) start[of + 1] = (start[of + 1] as number) + 1;
  }
  for (let of = 0; of < isAsked.length; of++) start[of + 1] = (start[of + 1] as number) + (start[of] as number);
  const values = new Float64Array(start[isAsked.length] as number);
  const next = start.slice();
  for (let line = 0; line < amount.length; line++) {
    const of = customer[line] as number;
    if (isAsked[of] !== 1 || !((amount[line] as number) > 0)) continue;
    const place = next[of] as number;
    values[place] = amount[line] as number;
    next[of] = place + 1;
  }
  return Float64Array.from(isAsked, (asked, of) =>
    asked === 1 ? quantile(values.subarray(start[of], start[of + 1]), 0.5) : 0,
  );
}

/** R type 7; reorders `values`. Infinite where there are none. */
function quantile(values: Float64Array, share: number): number {
  if (values.length === 0) return Number.POSITIVE_INFINITY;
  const at = (values.length - 1) * share;
  const low = Math.floor(at);
  select(values, low);
  const value = values[low] as number;
  if (low === at) return value;
  let above = Number.POSITIVE_INFINITY;
  for (let index = low + 1; index < values.length; index++) above = Math.min(above, values[index] as number);
  return value + (above - value) * (at - low);
}

/** Hoare's quickselect: puts the value of rank `rank` into its place, smaller ones before it. */
function select(values: Float64Array, rank: number): void {
  let left = 0;
  let right = values.length - 1;
  while (right > left) {
    const pivot = values[(left + right) >>> 1] as number;
    let from = left;
    let to = right;
    while (from <= to) {
      while ((values[from] as number) < pivot) from++;
      while ((values[to] as number) > pivot) to--;
      if (from > to) break;
      const held = values[from] as number;
      values[from] = values[to] as number;
      values[to] = held;
      from++;
      to--;
    }
    if (rank <= to) right = to;
    else if (rank >= from) left = from;
    else return;
  }
}
