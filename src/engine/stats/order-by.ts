/**
 * Positions in rising order of their keys, whole numbers from 0 and below `keys`; positions of one key stay as they came:
 * counting sort. Sorted by the least important key first and the most important last, they are in order of all (radix sort).
 * O(positions + keys).
 *
 * orderedBy([2, 0, 2], 3) is [1, 0, 2].
 */
export function orderedBy(keyOf: Int32Array, keys: number, positions?: Int32Array): Int32Array {
  const next = startsOf(keyOf, keys);
  const ordered = new Int32Array(keyOf.length);
  for (let at = 0; at < keyOf.length; at++) {
    const position = positions === undefined ? at : (positions[at] as number);
    const key = keyOf[position] as number;
    const place = next[key] as number;
    ordered[place] = position;
    next[key] = place + 1;
  }
  return ordered;
}

/** Positions in rising order of their days (Excel serials, some years of them); those of one day stay as they came. */
export function orderedByDay(dayOf: Int32Array): Int32Array {
  let first = 2 ** 31 - 1;
  let last = 0;
  for (let at = 0; at < dayOf.length; at++) {
    first = Math.min(first, dayOf[at] as number);
    last = Math.max(last, dayOf[at] as number);
  }
  const days = new Int32Array(dayOf.length);
  for (let at = 0; at < days.length; at++) days[at] = (dayOf[at] as number) - first;
  return orderedBy(days, Math.max(0, last - first + 1));
}

/** Where the positions of each key begin in that order; where those of the next key begin, they end. */
export function startsOf(keyOf: Int32Array, keys: number): Int32Array {
  const start = new Int32Array(keys + 1);
  for (let at = 0; at < keyOf.length; at++) {
    const key = (keyOf[at] as number) + 1;
    start[key] = (start[key] as number) + 1;
  }
  for (let key = 0; key < keys; key++) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  return start;
}
