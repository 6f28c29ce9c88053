/** Tail probabilities, each computed from its own side: never one minus the other tail. Only what the statistics here need. */

/**
 * Upper tail P(T > t) of Student's distribution with df degrees of freedom (not only whole ones).
 * @returns to about 12 digits, also far out (9 digits at a million degrees of freedom); NaN when t is NaN
 * @throws RangeError when df is not positive
 * @see agrees with R pt(lower.tail = FALSE) (test/reference/results/distributions.json)
 */
export function studentUpperTail(t: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`degrees of freedom must be positive, not ${df}`);
  if (Number.isNaN(t)) return Number.NaN;
  if (t < 0) return 1 - studentUpperTail(-t, df);
  if (t === Number.POSITIVE_INFINITY) return 0;
  const square = t * t;
  // 1 / (1 + q) and q / (1 + q) keep their digits when one of t, df is huge.
  const ratio = square / df;
  if (ratio === Number.POSITIVE_INFINITY) return 0;
  return 0.5 * incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), df / 2, 0.5);
}

/**
 * Regularised incomplete beta function I_x(a, b).
 * @param x in 0..1
 * @param y 1 - x, given by the caller because the subtraction may lose its digits
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // The fraction converges fast only below the mean; above it, the other tail is the small one.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(y, x, b, a);
  const logX = x > 0.5 ? Math.log1p(-y) : Math.log(x);
  const logY = y > 0.5 ? Math.log1p(-x) : Math.log(y);
  const front = Math.exp(a * logX + b * logY - logBeta(a, b)) / a;
  return front * betaFraction(x, a, b);
}

/** Continued fraction of the incomplete beta function, by the modified Lentz method (Lentz 1976, Thompson and Barnett 1986). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const keep = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  const limit = 1000 + Math.ceil(10 * Math.sqrt(Math.max(a, b)));
  for (let m = 1; m <= limit; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keep(1 + even * d);
    c = keep(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keep(1 + odd * d);
    c = keep(1 + odd / c);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}

/** ln B(a, b). Stirling's leading terms are cancelled on paper, so that a large argument costs no digits. */
function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const both = small + large;
  // ln G(large) - ln G(small + large)
  const difference =
    stirlingRest(large) -
    stirlingRest(both) +
    small -
    small * Math.log(both) +
    (large - 0.5) * Math.log1p(-small / both);
  return logGamma(small) + difference;
}

/** ln G(x) for x > 0: Stirling's series from 10 on, below it the recurrence upwards. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs a positive number, not ${x}`);
  let product = 1;
  let shifted = x;
  while (shifted < 10) product *= shifted++;
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    0.5 * Math.log(2 * Math.PI) +
    stirlingRest(shifted) -
    Math.log(product)
  );
}

/** What Stirling's formula leaves over for x >= 10: the sum of B(2j) / (2j (2j - 1) x^(2j - 1)). */
function stirlingRest(x: number): number {
  const inverse = 1 / (x * x);
  let rest = 0;
  for (let j = stirlingTerms.length - 1; j >= 0; j--) rest = rest * inverse + stirlingTerms[j]!;
  return rest / x;
}

const stirlingTerms = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
];
