/** Days from the as-of date within which calls are shown together: today, a week, a month. */
export const callHorizons = [0, 7, 30] as const;

export type CallHorizon = (typeof callHorizons)[number];

interface Call {
  /** Excel serial: the last day to call. */
  readonly callBy: number;
}

/**
 * Calls by the horizon that they fall into first, the earliest first; those beyond 30 days are left out, late ones are due
 * today.
 *
 * As of the 15th, a call due on the 12th stands under today and one due on the 20th under 7 days.
 */
export function callsByHorizon<One extends Call>(
  calls: readonly One[],
  asOf: number,
): ReadonlyMap<CallHorizon, readonly One[]> {
  const sorted = [...calls].sort((a, b) => a.callBy - b.callBy);
  let from = Number.NEGATIVE_INFINITY;
  return new Map(
    callHorizons.map((days) => {
      const [after, to] = [from, asOf + days];
      from = to;
      return [days, sorted.filter(({ callBy }) => callBy > after && callBy <= to)];
    }),
  );
}
