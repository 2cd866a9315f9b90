import { round9 } from "./round";
import { sumOf } from "./sum";

/**
 * The value below which the share `p` (0 to 1) of the sorted values lies, interpolated between neighbours: R's type 7, the
 * same as Excel's PERCENTILE.INC (Hyndman and Fan, 1996). The values must be sorted and at least one.
 */
export function quantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  // 0.6 × 5 must be the third value, not a hair before or after it.
  const exact = round9(place);
  const floor = Math.floor(exact);
  const low = sorted[floor] as number;
  const high = sorted[Math.min(floor + 1, sorted.length - 1)] as number;
  return low + (high - low) * (exact - floor);
}

/** The middle value, or the mean of the two middle ones. At least one value. */
export function median(values: ArrayLike<number>): number {
  return medianOfFirst(values.length, new Float64Array(values));
}

/** The same of the first `count` values, which it sorts in their place: for buffers that are used again. */
export function medianOfFirst(count: number, values: Float64Array): number {
  sortFirst(count, values);
  const low = values[(count - 1) >> 1] as number;
  const high = values[count >> 1] as number;
  return low + (high - low) * 0.5;
}

/** Up to here insertion is faster than a call of the built-in sort. */
const FEW = 32;

function sortFirst(count: number, values: Float64Array): void {
  if (count > FEW) {
    values.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at++) {
    const value = values[at] as number;
    let place = at;
    while (place > 0 && (values[place - 1] as number) > value) {
      values[place] = values[place - 1] as number;
      place--;
    }
    values[place] = value;
  }
}

/** The arithmetic mean. At least one value. */
export function mean(values: ArrayLike<number>): number {
  return sumOf(Array.from(values)) / values.length;
}
