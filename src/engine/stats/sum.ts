/**
 * Running sums, one a place, added with Neumaier's compensation (A. Neumaier, 1974, an improvement of Kahan's): the part
 * that an addition drops is kept beside the sum and added at the end. Ten thousand lines of cents give the same total in
 * whatever order the rows stand, which plain addition does not.
 *
 * Columns and functions, no class: sums come and go by the call, and V8 throws code away that knows a class of which no
 * object is left. It would be compiled anew at every call.
 */
export interface Sums {
  readonly sums: Float64Array;
  readonly dropped: Float64Array;
}

export function newSums(places: number): Sums {
  return { sums: new Float64Array(places), dropped: new Float64Array(places) };
}

export function addTo({ sums, dropped }: Sums, place: number, value: number): void {
  const before = sums[place] as number;
  const after = before + value;
  const lost = Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
  sums[place] = after;
  dropped[place] = (dropped[place] as number) + lost;
}

export function clearSum({ sums, dropped }: Sums, place: number): void {
  sums[place] = 0;
  dropped[place] = 0;
}

export function totalOf({ sums, dropped }: Sums, place: number): number {
  return (sums[place] as number) + (dropped[place] as number);
}

/** The sum of some numbers, compensated: 0.1 added ten times is 1. */
export function sumOf(values: Iterable<number>): number {
  const sums = newSums(1);
  for (const value of values) addTo(sums, 0, value);
  return totalOf(sums, 0);
}
