import { requireFinite, requireNotNegative, requireShare } from "../require";

/**
 * Expected revenue = opportunities × conversion × order value (spec 5.4).
 *
 * expectedRevenue(500, 0.1, 10000) is 500,000.
 *
 * Errors: conversion outside 0 to 1; negative opportunities or order value.
 */
export function expectedRevenue(opportunities: number, conversion: number, orderValue: number): number {
  requireShare("conversion", conversion);
  requireNotNegative("opportunities", opportunities);
  requireNotNegative("order_value", orderValue);
  return requireFinite("opportunities", opportunities * conversion * orderValue);
}
