/** How the numbers of a column lie around their middle: skewness, tails, and a spread that outliers do not move. */
import { median, moments, variance } from "./descriptive.ts";
import { type Estimate, notEstimable, ok } from "./estimate.ts";
import { present } from "./missing.ts";

/** Skewness b1 and excess kurtosis b2: third and fourth central moments over powers of the sample standard deviation. */
export type Shape = { skewness: number; excessKurtosis: number };

/**
 * @param values missing NaN
 * @returns "too-few" under three numbers, "no-variance" when all are equal
 * @see type 3 of Joanes and Gill 1998; agrees with R psych::describe (test/reference/results/describe_bfi.json)
 */
export function shapeOf(values: Float64Array): Estimate<Shape> {
  const kept = present(values).slice().sort();
  const found = moments(kept);
  const n = kept.length;
  if (n < 3) return notEstimable("too-few", n);
  const sd = Math.sqrt(variance(found));
  if (sd === 0) return notEstimable("no-variance", n);
  let third = 0;
  let fourth = 0;
  for (const value of kept) {
    const deviation = (value - found.mean) / sd;
    third += deviation ** 3;
    fourth += deviation ** 4;
  }
  return ok({ skewness: third / n, excessKurtosis: fourth / n - 3 }, n);
}

/** Makes the median absolute deviation of normal numbers their standard deviation. */
const normalFactor = 1.4826;

/** Median absolute deviation from the median, times 1.4826; NaN when there are no numbers. */
export function medianAbsoluteDeviation(values: Float64Array): number {
  const middle = median(values);
  return normalFactor * median(values.map((value) => Math.abs(value - middle)));
}
