/** The chi-square distribution. */
import { incompleteGamma } from "./gamma.ts";
import { quantileOf } from "./quantile.ts";

/**
 * Upper tail P(X > x).
 * @throws RangeError when df is not positive
 * @see agrees with R pchisq (test/reference/results/distributions.json)
 */
export function chiSquareUpperTail(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).upper;
}

/**
 * The x below which a share p lies.
 * @throws RangeError when df is not positive or p is outside 0..1
 */
export function chiSquareQuantile(p: number, df: number): number {
  return quantileOf({ lower: p, upper: 1 - p }, (x) => chiSquareUpperTail(x, df), 0);
}
