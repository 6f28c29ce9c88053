/** The incomplete beta function: the tails of Student's, Fisher's and the binomial distribution are made of it. */
import { logGamma, stirlingRest } from "./gamma.ts";

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
