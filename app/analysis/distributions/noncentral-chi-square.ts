/** The chi-square distribution of a model that does not hold exactly: how far off it may be. */
import { incompleteGamma, logGamma } from "./gamma.ts";

/** So many standard deviations of the Poisson weights on either side leave less than 1e-15 out. */
const reach = 9;

/**
 * Upper tail P(X > x): a mixture of central chi-squares with df + 2j degrees of freedom, with Poisson weights of mean shift / 2.
 * @param shift the noncentrality, not negative
 * @throws RangeError when df is not positive or the shift is negative
 * @see agrees with R pchisq(ncp =) (test/app/analysis/distributions/noncentral-chi-square.test.ts)
 */
export function noncentralChiSquareUpperTail(x: number, df: number, shift: number): number {
  if (!(shift >= 0)) throw new RangeError(`noncentrality ${shift} is negative`);
  const half = shift / 2;
  if (!(x > 0) || half === 0) return incompleteGamma(df / 2, x / 2).upper;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const width = reach * Math.sqrt(half) + 20;
  const first = Math.max(0, Math.floor(half - width));
  const last = Math.ceil(half + width);
  const y = x / 2;
  let a = df / 2 + first;
  let tail = incompleteGamma(a, y).upper;
  // Two more degrees of freedom add y^a e^-y / G(a + 1) to the tail.
  let step = Math.exp(a * Math.log(y) - y - logGamma(a + 1));
  let weight = Math.exp(first * Math.log(half) - half - logGamma(first + 1));
  let sum = 0;
  for (let j = first; j <= last; j++) {
    sum += weight * Math.min(1, tail);
    tail += step;
    a++;
    step *= y / a;
    weight *= half / (j + 1);
  }
  return Math.min(1, sum);
}

/**
 * The noncentrality for which a statistic as large as x has the upper tail `tail`; 0 when even the central distribution has more.
 * @throws RangeError when df is not positive or the tail is outside 0..1
 */
export function noncentralityOf(x: number, df: number, tail: number): number {
  if (!(tail > 0 && tail < 1)) throw new RangeError(`probability ${tail} is outside 0..1`);
  if (noncentralChiSquareUpperTail(x, df, 0) >= tail) return 0;
  let low = 0;
  let high = Math.max(1, x);
  while (noncentralChiSquareUpperTail(x, df, high) < tail) {
    low = high;
    high *= 2;
  }
  for (let halvings = 0; halvings < 60 && high - low > 1e-13 * high; halvings++) {
    const middle = (low + high) / 2;
    if (noncentralChiSquareUpperTail(x, df, middle) < tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
