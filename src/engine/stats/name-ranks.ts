import { compareNames } from "./compare-names";

/** The place of each name in the order of names, from 0; equal names share one. nameRanks(["b", "a", "b"]) is [1, 0, 1]. */
export function nameRanks(names: readonly string[]): Int32Array {
  const nameAt = (place: number) => names[place] as string;
  const order = Int32Array.from(names, (_, place) => place).sort((a, b) => compareNames(nameAt(a), nameAt(b)));
  const ranks = new Int32Array(names.length);
  let rank = -1;
  let before: string | undefined;
  for (const place of order) {
    if (nameAt(place) !== before) rank++;
    before = nameAt(place);
    ranks[place] = rank;
  }
  return ranks;
}
