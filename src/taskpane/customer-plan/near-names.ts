/** More are a list and no help. */
const MOST = 5;
/** One pair of many in common is chance. */
const LEAST = 0.2;

/**
 * Names that a mistyped one may mean, the nearest first: by the share of pairs of neighbouring letters that both have (Dice's
 * coefficient). "Birch Hme" is near "Birch Home".
 */
export function nearNames(typed: string, names: readonly string[]): string[] {
  const pairs = pairsOf(typed);
  return names
    .map((name) => ({ name, likeness: likeness(pairs, pairsOf(name)) }))
    .filter((one) => one.likeness >= LEAST)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
}

function pairsOf(text: string): Set<string> {
  const letters = [...text.normalize("NFKC").toLowerCase().replace(/\s/g, "")];
  return new Set(
    letters.length === 1 ? letters : letters.slice(1).map((letter, place) => `${letters[place]}${letter}`),
  );
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
