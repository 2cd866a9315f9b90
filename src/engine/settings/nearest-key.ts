/** Slips of the hand: a letter more, less, or wrong. More than these are another key. */
const MOST_SLIPS = 3;

/** The key that was probably meant, or undefined where none is near. */
export function nearestKey(typed: string, keys: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = MOST_SLIPS + 1;
  for (const key of keys) {
    if (Math.abs(key.length - typed.length) >= fewest) continue;
    const slips = editDistance(typed, key);
    if (slips < fewest) {
      fewest = slips;
      nearest = key;
    }
  }
  return nearest;
}

/** Levenshtein's distance: how many letters to add, drop or change to get from one text to the other. */
function editDistance(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = (before[column - 1] as number) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current[column] = Math.min(change, (before[column] as number) + 1, (current[column - 1] as number) + 1);
    }
    before = current;
  }
  return before[to.length] as number;
}
