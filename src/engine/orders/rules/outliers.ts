/** Lines of one company's book, and when one of them is suspiciously large. */
export interface OutlierRule {
  /** Times the customer's median. */
  readonly times: number;
  /** Share of all lines that can be suspicious: 0.01 is those above the 99th percentile. */
  readonly top: number;
}

/**
 * Rows whose amount is more than `times` the customer's median and above the percentile 1 − `top` of all (D17). Percentile
 * and median interpolate between neighbours (R type 7, Excel's PERCENTILE.INC). Only positive amounts take part. Linear on
 * average.
 */
export function outliers(
  rows: Int32Array,
  customer: Int32Array,
  customers: number,
  amount: Float64Array,
  rule: OutlierRule,
): Int32Array {
  const positive = rows.filter((row) => (amount[row] ?? 0) > 0);
  if (positive.length === 0) return positive;
  const limit = quantile(
    Float64Array.from(positive, (row) => amount[row] ?? 0),
    1 - rule.top,
  );
  const large = positive.filter((row) => (amount[row] ?? 0) > limit);
  if (large.length === 0) return large;

  const isAsked = new Uint8Array(customers);
  for (const row of large) isAsked[customer[row] ?? 0] = 1;
  const end = new Int32Array(customers + 1);
  for (const row of positive) {
    const of = customer[row] ?? 0;
    if (isAsked[of]) end[of + 1] = (end[of + 1] ?? 0) + 1;
  }
  for (let of = 0; of < customers; of++) end[of + 1] = (end[of + 1] ?? 0) + (end[of] ?? 0);
  const next = end.slice(0, customers);
  const amounts = new Float64Array(end[customers] ?? 0);
  for (const row of positive) {
    const of = customer[row] ?? 0;
    if (!isAsked[of]) continue;
    const at = next[of] ?? 0;
    amounts[at] = amount[row] ?? 0;
    next[of] = at + 1;
  }
  const median = new Float64Array(customers);
  for (let of = 0; of < customers; of++) {
    if (isAsked[of]) median[of] = quantile(amounts.subarray(end[of], end[of + 1]), 0.5);
  }
  return large.filter((row) => (amount[row] ?? 0) > rule.times * (median[customer[row] ?? 0] ?? 0));
}

/** R type 7; reorders `values`. */
function quantile(values: Float64Array, share: number): number {
  const at = (values.length - 1) * share;
  const low = Math.floor(at);
  select(values, low);
  const value = values[low] ?? 0;
  if (low === at) return value;
  let above = Number.POSITIVE_INFINITY;
  for (let index = low + 1; index < values.length; index++) above = Math.min(above, values[index] ?? above);
  return above === Number.POSITIVE_INFINITY ? value : value + (above - value) * (at - low);
}

/** Hoare's quickselect: puts the value of rank `rank` into its place, smaller ones before it. */
function select(values: Float64Array, rank: number): void {
  let left = 0;
  let right = values.length - 1;
  while (right > left) {
    const pivot = values[(left + right) >>> 1] ?? 0;
    let from = left;
    let to = right;
    while (from <= to) {
      while ((values[from] ?? 0) < pivot) from++;
      while ((values[to] ?? 0) > pivot) to--;
      if (from <= to) {
        const held = values[from] ?? 0;
        values[from] = values[to] ?? 0;
        values[to] = held;
        from++;
        to--;
      }
    }
    if (rank <= to) right = to;
    else if (rank >= from) left = from;
    else return;
  }
}
