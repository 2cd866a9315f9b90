/** Up to here insertion is faster than a call of the built-in sort. */
const FEW = 24;

/** Sorts the positions from `from` to before `to` in their place; those that compare equal stay as they were. */
export function sortFew(
  positions: Int32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  if (to - from > FEW) {
    positions.subarray(from, to).sort(compare);
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const position = positions[at] as number;
    let place = at;
    while (place > from && compare(positions[place - 1] as number, position) > 0) {
      positions[place] = positions[place - 1] as number;
      place--;
    }
    positions[place] = position;
  }
}
