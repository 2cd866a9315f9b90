import type { Expression } from "../layout/formula";

/** The figures that the Review speaks of, as formulas name them. */
export const ytd: Expression = "fp_YTD";
export const priorYtd: Expression = "calc_PriorYTD";
export const target: Expression = "fp_TargetTotal";
export const hasTarget: Expression = `ISNUMBER(${target})`;
export const growth: Expression = `(${ytd}/${priorYtd}-1)`;
export const gap: Expression = `(${ytd}-${target})`;
export const completion: Expression = `IF(${target}=0,0,${ytd}/${target})`;

/** Rows of REVIEW.CUSTOMERS as they stand on Calc, from 1. */
export const groupRow = { fresh: 1, retained: 2, reactivated: 3, active: 4, noOrder: 5, inactive: 6 } as const;

export const groupCustomers = (group: keyof typeof groupRow): Expression =>
  `INDEX(calc_groups_customers,${groupRow[group]})`;
