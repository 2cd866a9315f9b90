const NINE = 1e9;

/** From here on neighbouring doubles lie further apart than a billionth: there is nothing left to round. */
const EXACT_FROM = 2 ** 53 / NINE;

/**
 * A number to 9 decimals, so that what floating point adds far behind the point decides nothing: 100 × 1.1 is 110, not
 * 110.00000000000001. Used before every comparison with a limit and before every rounding (spec 1.3-8).
 */
export function round9(value: number): number {
  // Adding 0 turns -0, what is left of a rounded-off loss, into 0.
  return Math.abs(value) < EXACT_FROM ? Math.round(value * NINE) / NINE + 0 : value;
}
