/** Sorts each run of neighbours that are alike; those that compare equal stay as they were. */
export function sortRuns(
  positions: Int32Array,
  isAlike: (a: number, b: number) => boolean,
  compare: (a: number, b: number) => number,
): void {
  for (let from = 0; from < positions.length; ) {
    let to = from + 1;
    while (to < positions.length && isAlike(positions[from] as number, positions[to] as number)) to++;
    if (to - from > 1) positions.subarray(from, to).sort(compare);
    from = to;
  }
}
