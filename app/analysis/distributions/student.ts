/** Student's distribution. */
import { incompleteBeta } from "./beta.ts";
import { quantileOf } from "./quantile.ts";

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
 * The t below which a share p of Student's distribution lies.
 * @returns infinite for p = 0 and 1
 * @throws RangeError when df is not positive or p is outside 0..1
 * @see agrees with R qt (test/reference/results/distributions.json)
 */
export function studentQuantile(p: number, df: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, df);
  return quantileOf({ lower: p, upper: 1 - p }, (t) => studentUpperTail(t, df), 0);
}
