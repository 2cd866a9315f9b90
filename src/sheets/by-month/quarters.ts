import type { Expression } from "../layout/formula";

/** The expected amount of a quarter, from the months of the plan on Calc. */
export const quarterTotal = (quarter: number): Expression =>
  [1, 2, 3].map((month) => `INDEX(calc_planMonths_expected,${3 * (quarter - 1) + month})`).join("+");
