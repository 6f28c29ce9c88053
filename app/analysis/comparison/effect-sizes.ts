/** How far apart two groups are, in units that do not grow with the number of people asked. */
import type { Interval } from "../correlation-interval.ts";
import { logGamma } from "../distributions/gamma.ts";
import { shiftInterval } from "../distributions/noncentral-t.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import type { Sample } from "./samples.ts";

/** d: difference of means over the pooled standard deviation; g: the same without its upward bias in small samples. */
export type StandardisedDifference = { d: number; g: number; interval: Interval; intervalOfG: Interval };

/**
 * Cohen's d and Hedges' g of two samples, with intervals by the noncentral t distribution.
 * @returns "too-few" with fewer than three values in both, "no-variance" when no value varies
 * @see Cohen 1969, Hedges 1981; agrees with R effectsize (test/reference/results/two_toothgrowth.json, groups_*.json)
 */
export function standardisedDifference(a: Sample, b: Sample, level = 0.95): Estimate<StandardisedDifference> {
  const n = a.n + b.n;
  const df = n - 2;
  if (a.n === 0 || b.n === 0 || df < 1) return notEstimable("too-few", n);
  const sd = Math.sqrt((a.sumOfSquares + b.sumOfSquares) / df);
  if (sd === 0) return notEstimable("no-variance", n);
  const d = (a.mean - b.mean) / sd;
  const correction = smallSampleCorrection(df);
  const root = Math.sqrt((a.n * b.n) / n);
  const shift = shiftInterval(d * root, df, level);
  const interval = { lower: shift.lower / root, upper: shift.upper / root };
  return ok(
    {
      d,
      g: d * correction,
      interval,
      intervalOfG: { lower: interval.lower * correction, upper: interval.upper * correction },
    },
    n,
  );
}

/** Hedges' exact factor. With one degree of freedom it is zero: such a d says nothing. */
function smallSampleCorrection(df: number): number {
  return df <= 1 ? 0 : Math.exp(logGamma(df / 2) - Math.log(Math.sqrt(df / 2)) - logGamma((df - 1) / 2));
}

/**
 * Cliff's delta: share of the pairs in which a value of `a` is larger, less the share in which it is smaller.
 * @returns "too-few" when a sample is empty
 * @see Cliff 1993; (delta + 1) / 2 is Vargha and Delaney's A (2000); agrees with R (test/reference/results/groups_*.json)
 */
export function cliffsDelta(a: Sample, b: Sample): Estimate<number> {
  if (a.n === 0 || b.n === 0) return notEstimable("too-few", a.n + b.n);
  let below = 0;
  let upTo = 0;
  let balance = 0;
  for (const value of a.values) {
    while (below < b.n && b.values[below]! < value) below++;
    while (upTo < b.n && b.values[upTo]! <= value) upTo++;
    balance += below - (b.n - upTo);
  }
  return ok(balance / (a.n * b.n), a.n + b.n);
}
