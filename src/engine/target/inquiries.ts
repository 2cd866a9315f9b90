import { EngineError } from "../errors";
import { requireFinite, requireNotNegative, requireShare } from "../require";
import { incompleteBeta } from "../stats/incomplete-beta";
import { round9 } from "../stats/round";

/**
 * Inquiries needed for a revenue (spec 5.3): orders = revenue ÷ order value, inquiries = orders ÷ conversion, each rounded
 * up. That many give the orders on average; with `confidence` (a share above 0 and below 1) the smallest number that gives
 * at least the orders with that probability.
 *
 * inquiriesNeeded(500000, 10000, 0.1) is 500, with 80% confidence 555.
 *
 * Errors: conversion outside 0 to 1; confidence outside (0, 1); negative revenue or order value; a divisor of 0.
 */
export function inquiriesNeeded(revenue: number, orderValue: number, conversion: number, confidence?: number): number {
  requireShare("conversion", conversion);
  if (confidence !== undefined && !(confidence > 0 && confidence < 1)) {
    throw new EngineError("confidenceOutOfRange", "confidence");
  }
  requireNotNegative("revenue", revenue);
  requireNotNegative("order_value", orderValue);
  if (orderValue === 0) throw new EngineError("divisorZero", "order_value");
  if (conversion === 0) throw new EngineError("divisorZero", "conversion");

  const orders = requireFinite("revenue", Math.ceil(round9(revenue / orderValue)));
  const onAverage = requireFinite("conversion", Math.ceil(round9(orders / conversion)));
  if (confidence === undefined) return onAverage;
  if (onAverage > MOST_TRIALS) throw new EngineError("resultTooLarge", "revenue");
  return trialsFor(orders, conversion, confidence);
}

/** Beyond it whole numbers are no longer told apart, and the smallest sufficient one cannot be found. */
const MOST_TRIALS = 2 ** 50;

/** The smallest number of trials that brings at least `hits` with the given probability. */
function trialsFor(hits: number, chance: number, confidence: number): number {
  if (hits === 0 || chance === 1) return hits;
  const isEnough = (trials: number) => chanceOfHits(trials, hits, chance) >= confidence;

  // The answer lies a few standard deviations around the average: step out from there until it is enclosed.
  let tooFew = hits - 1;
  let enough = Math.max(hits, Math.ceil(hits / chance));
  let step = Math.ceil(Math.sqrt(hits * (1 - chance)) / chance);
  if (isEnough(enough)) {
    while (enough - step > tooFew && isEnough(enough - step)) {
      enough -= step;
      step *= 2;
    }
    tooFew = Math.max(tooFew, enough - step);
  } else {
    do {
      tooFew = enough;
      enough += step;
      step *= 2;
    } while (!isEnough(enough));
  }
  while (enough - tooFew > 1) {
    const middle = tooFew + Math.floor((enough - tooFew) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** P(at least `hits` in `trials`): the binomial tail as an incomplete beta (DLMF 8.17.24). */
function chanceOfHits(trials: number, hits: number, chance: number): number {
  return incompleteBeta(chance, hits, trials - hits + 1);
}
