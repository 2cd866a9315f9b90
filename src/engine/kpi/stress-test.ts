import { round9 } from "../stats/round";
import { sumOf } from "../stats/sum";

/** The weight of one group moved up or down. */
export interface WeightShift {
  /** Its place among the groups. */
  readonly group: number;
  readonly points: number;
}

export interface StressRow {
  /** 1 is the best; equal scores share a rank. */
  readonly rank: number;
  /** The rank under each shift, in their order. */
  readonly ranks: readonly number[];
  readonly best: number;
  readonly worst: number;
}

/** Each group up and down by so many points. */
export function weightShifts(groups: number, points: number): WeightShift[] {
  return Array.from({ length: groups }, (_, group) => [
    { group, points },
    { group, points: -points },
  ]).flat();
}

/**
 * The weights after a shift. The total stays: what one group gains the others give in proportion to their weights, and no
 * weight leaves 0 to the total. Where the others weigh nothing, nothing moves.
 *
 * 40, 30, 20 and 10% with the first up by 5 points: 45, 27.5, 18.33 and 9.17%.
 */
export function shiftedWeights(weights: readonly number[], { group, points }: WeightShift): number[] {
  const total = sumOf(weights);
  const own = weights[group] ?? 0;
  const others = total - own;
  if (round9(others) === 0) return [...weights];
  const moved = Math.min(Math.max(own + points, 0), total);
  return weights.map((weight, place) => (place === group ? moved : (weight * (total - moved)) / others));
}

/**
 * Whether the order of people holds when the weights of groups move (spec 7, Beyond 9). `reached` has a row a person with
 * what it reached in each group, the weighted mean of the achievements in it.
 *
 * A person best in every group ranks first under every shift.
 */
export function stressTest(
  weights: readonly number[],
  reached: readonly (readonly number[])[],
  shifts: readonly WeightShift[],
): StressRow[] {
  const ranksUnder = (used: readonly number[]): number[] => {
    const scores = reached.map((groups) =>
      round9(100 * sumOf(groups.map((share, place) => share * (used[place] ?? 0)))),
    );
    return scores.map((score) => 1 + scores.filter((other) => other > score).length);
  };
  const now = ranksUnder(weights);
  const shifted = shifts.map((shift) => ranksUnder(shiftedWeights(weights, shift)));
  return now.map((rank, person) => {
    const ranks = shifted.map((all) => all[person] as number);
    return { rank, ranks, best: Math.min(rank, ...ranks), worst: Math.max(rank, ...ranks) };
  });
}
