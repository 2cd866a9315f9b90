import { binomialTerm } from "./binomial-term";

const SMALLEST = 1e-300;
const PRECISION = 1e-15;

/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0 and x from 0 to 1: the continued fraction DLMF 8.17.22,
 * evaluated by Lentz's method (as modified by Thompson and Barnett, 1986). Steps: about √(a + b).
 *
 * incompleteBeta(0.3, 2, 5) is 0.579825.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean; above it, the other tail does.
  return x <= (a + 1) / (a + b + 2) ? tail(x, a, b) : 1 - tail(1 - x, b, a);
}

function tail(x: number, a: number, b: number): number {
  // x^a (1−x)^b / (a B(a, b)), written as a binomial term because that stays exact for millions of trials.
  const front = (binomialTerm(a, b, x) * b) / (a + b);
  return front / fraction(x, a, b);
}

/** 1 + d₁/(1 + d₂/(1 + …)), the reciprocal of what 8.17.22 multiplies the front by. */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let c = 1;
  let d = 0;
  for (let step = 1; ; step++) {
    const coefficient = coefficientOf(step, x, a, b);
    d = 1 / awayFromZero(1 + coefficient * d);
    c = awayFromZero(1 + coefficient / c);
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) <= PRECISION) return value;
  }
}

function coefficientOf(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  const even = step % 2 === 0;
  return even
    ? (m * (b - m) * x) / ((a + step - 1) * (a + step))
    : (-(a + m) * (a + b + m) * x) / ((a + step - 1) * (a + step));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
