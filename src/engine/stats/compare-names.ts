/** Names ascending by their characters' codes: the same order on every machine, whatever its language. */
export function compareNames(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
