/** Fisher's F distribution, and the beta distribution that it is made of. */
import { incompleteBeta } from "./beta.ts";
import { quantileOf } from "./quantile.ts";

/**
 * Upper tail P(F > x).
 * @throws RangeError when degrees of freedom are not positive
 * @see agrees with R pf (test/reference/results/distributions.json)
 */
export function fisherUpperTail(x: number, df1: number, df2: number): number {
  if (!(df1 > 0 && df2 > 0)) throw new RangeError(`degrees of freedom must be positive, not ${df1}, ${df2}`);
  if (Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  const ratio = (df1 * x) / df2;
  if (ratio === Number.POSITIVE_INFINITY) return 0;
  return incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), df2 / 2, df1 / 2);
}

/**
 * The x below which a share p lies.
 * @throws RangeError when degrees of freedom are not positive or p is outside 0..1
 */
export function fisherQuantile(p: number, df1: number, df2: number): number {
  return quantileOf({ lower: p, upper: 1 - p }, (x) => fisherUpperTail(x, df1, df2), 0);
}

/**
 * The x in 0..1 below which a share p of the beta distribution lies.
 * @throws RangeError when p is outside 0..1
 */
export function betaQuantile(p: number, a: number, b: number): number {
  // x / (1 - x) has no upper end, which keeps the digits of an x near 1.
  const odds = quantileOf(
    { lower: p, upper: 1 - p },
    (o) => incompleteBeta(1 / (1 + o), o / (1 + o), b, a),
    0,
  );
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
}
