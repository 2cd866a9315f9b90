/**
 * Running sums, one a place, added with Neumaier's compensation (A. Neumaier, 1974, an improvement of Kahan's): the part
 * that an addition drops is kept beside the sum and added at the end. Ten thousand lines of cents give the same total in
 * whatever order the rows stand, which plain addition does not.
 */
export class Sums {
  private readonly sums: Float64Array;
  private readonly dropped: Float64Array;

  constructor(places: number) {
    this.sums = new Float64Array(places);
    this.dropped = new Float64Array(places);
  }

  add(place: number, value: number): void {
    const before = this.sums[place] as number;
    const after = before + value;
    const lost = Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
    this.sums[place] = after;
    this.dropped[place] = (this.dropped[place] as number) + lost;
  }

  clear(place: number): void {
    this.sums[place] = 0;
    this.dropped[place] = 0;
  }

  total(place: number): number {
    return (this.sums[place] as number) + (this.dropped[place] as number);
  }
}

/** The sum of some numbers, compensated: 0.1 added ten times is 1. */
export function sumOf(values: Iterable<number>): number {
  const sums = new Sums(1);
  for (const value of values) sums.add(0, value);
  return sums.total(0);
}
