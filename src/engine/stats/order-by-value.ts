const BYTES = 8;
const NEGATIVE = 0x8000_0000;

/** Which value comes first. */
export type ValueOrder = "largestFirst" | "smallestFirst";

/**
 * Positions in the order of their values; positions of equal values stay as they came. A radix sort over the bytes of the
 * numbers (M. Herf, Radix Tricks, 2001): several times faster than a sort that asks a function which of two comes first.
 * The values are finite. O(positions).
 *
 * orderedByValue([2.5, -1, 2.5], "smallestFirst") is [1, 0, 2].
 */
export function orderedByValue(values: Float64Array, first: ValueOrder, positions?: Int32Array): Int32Array {
  const count = positions?.length ?? values.length;
  const keys = new Float64Array(count);
  let order = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const value = values[positions === undefined ? at : (positions[at] as number)] as number;
    // Adding 0 makes -0 and 0 one.
    keys[at] = (first === "smallestFirst" ? value : -value) + 0;
    order[at] = at;
  }
  const bytes = sortableBytes(keys);
  let sorted = new Int32Array(count);
  const next = new Int32Array(256);
  for (let byte = 0; byte < BYTES; byte++) {
    next.fill(0);
    for (let at = byte; at < bytes.length; at += BYTES) {
      const digit = bytes[at] as number;
      next[digit] = (next[digit] as number) + 1;
    }
    // Where all are alike in a byte, as whole numbers are in the last ones, it puts nothing in order.
    if (next.includes(count)) continue;
    let start = 0;
    for (let digit = 0; digit < next.length; digit++) {
      const alike = next[digit] as number;
      next[digit] = start;
      start += alike;
    }
    for (let at = 0; at < count; at++) {
      const entry = order[at] as number;
      const digit = bytes[entry * BYTES + byte] as number;
      const place = next[digit] as number;
      sorted[place] = entry;
      next[digit] = place + 1;
    }
    [order, sorted] = [sorted, order];
  }
  if (positions !== undefined) {
    for (let at = 0; at < count; at++) order[at] = positions[order[at] as number] as number;
  }
  return order;
}

/**
 * The bytes of each number, the least important first, as numbers that rise as it does: IEEE 754 orders positive numbers by
 * their bits already, and negative ones the other way round. (All machines that run Excel store the least important first.)
 */
function sortableBytes(keys: Float64Array): Uint8Array {
  const halves = new Uint32Array(keys.buffer);
  for (let upper = 1; upper < halves.length; upper += 2) {
    const half = halves[upper] as number;
    if (half >= NEGATIVE) {
      halves[upper] = ~half;
      halves[upper - 1] = ~(halves[upper - 1] as number);
    } else halves[upper] = half + NEGATIVE;
  }
  return new Uint8Array(keys.buffer);
}
