const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/**
 * Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · x^a (1−x)^b: for whole numbers the chance of exactly a hits in a + b trials of chance x.
 * By C. Loader's saddle-point form (2000, the way of R's dbinom), which loses no digits however many trials there are.
 * a, b > 0; 0 < x < 1.
 */
export function binomialTerm(a: number, b: number, x: number): number {
  const trials = a + b;
  const exponent =
    stirlingError(trials) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, trials * x) -
    deviance(b, trials * (1 - x));
  return Math.sqrt(trials / (2 * Math.PI * a * b)) * Math.exp(exponent);
}

/** From here on five terms of the series give all digits. */
const SERIES_FROM = 16;

/** ln Γ(x+1) less Stirling's approximation of it. */
function stirlingError(x: number): number {
  if (x < SERIES_FROM) return logFactorial(x) - stirling(x);
  const square = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / x;
}

function stirling(x: number): number {
  return (x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI;
}

/** ln Γ(x+1) for any x > 0, carried up to where the series holds: Γ(x+1) = Γ(x+2) ÷ (x+1). */
function logFactorial(x: number): number {
  let product = 1;
  let large = x;
  while (large < SERIES_FROM) {
    large += 1;
    product *= large;
  }
  return stirling(large) + stirlingError(large) - Math.log(product);
}

/** x ln(x/mean) + mean − x. Near the mean that difference would lose all digits; there the series of Loader adds it up. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
