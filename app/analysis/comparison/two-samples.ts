/** Two groups: difference of means with its interval, variances, and the largest distance of their distributions. */
import type { Interval } from "../correlation-interval.ts";
import { fisherUpperTail } from "../distributions/fisher.ts";
import { studentQuantile, studentUpperTail } from "../distributions/student.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import type { Sample } from "./samples.ts";

/** `difference`: mean of the first less mean of the second; p is two-sided. */
export type TTest = { difference: number; se: number; t: number; df: number; p: number; interval: Interval };

/**
 * Welch's t test: variances may differ. The default.
 * @returns "too-few" unless both samples hold two values, "no-variance" when neither varies
 * @see Welch 1947; agrees with R t.test (test/reference/results/two_toothgrowth.json)
 */
export function welchT(a: Sample, b: Sample, level = 0.95): Estimate<TTest> {
  const n = a.n + b.n;
  if (a.n < 2 || b.n < 2) return notEstimable("too-few", n);
  const [ofA, ofB] = [a.variance / a.n, b.variance / b.n];
  if (ofA + ofB === 0) return notEstimable("no-variance", n);
  const df = (ofA + ofB) ** 2 / (ofA ** 2 / (a.n - 1) + ofB ** 2 / (b.n - 1));
  return ok(tTest(a.mean - b.mean, Math.sqrt(ofA + ofB), df, level), n);
}

/**
 * Student's t test: one variance for both, for comparison with older reports.
 * @returns "too-few" when a sample is empty or both hold fewer than three values, "no-variance" when neither varies
 * @see Student 1908; agrees with R t.test(var.equal = TRUE) (test/reference/results/two_toothgrowth.json)
 */
export function studentT(a: Sample, b: Sample, level = 0.95): Estimate<TTest> {
  const n = a.n + b.n;
  if (a.n === 0 || b.n === 0 || n < 3) return notEstimable("too-few", n);
  const pooled = (a.sumOfSquares + b.sumOfSquares) / (n - 2);
  if (pooled === 0) return notEstimable("no-variance", n);
  return ok(tTest(a.mean - b.mean, Math.sqrt(pooled * (1 / a.n + 1 / b.n)), n - 2, level), n);
}

function tTest(difference: number, se: number, df: number, level: number): TTest {
  const t = difference / se;
  const reach = studentQuantile((1 + level) / 2, df) * se;
  return {
    difference,
    se,
    t,
    df,
    p: Math.min(1, 2 * studentUpperTail(Math.abs(t), df)),
    interval: { lower: difference - reach, upper: difference + reach },
  };
}

/**
 * Ratio of two variances, with a two-sided p.
 * @returns "too-few" unless both samples hold two values, "no-variance" when one does not vary
 * @see agrees with R var.test (test/reference/results/two_toothgrowth.json)
 */
export function varianceRatio(a: Sample, b: Sample): Estimate<{ F: number; p: number }> {
  const n = a.n + b.n;
  if (a.n < 2 || b.n < 2) return notEstimable("too-few", n);
  if (a.variance === 0 || b.variance === 0) return notEstimable("no-variance", n);
  const F = a.variance / b.variance;
  const above = fisherUpperTail(F, a.n - 1, b.n - 1);
  const below = fisherUpperTail(1 / F, b.n - 1, a.n - 1);
  return ok({ F, p: Math.min(1, 2 * Math.min(above, below)) }, n);
}

/** Largest distance between the two cumulative distributions (Kolmogorov and Smirnov); NaN when a sample is empty. */
export function largestDistance(a: Sample, b: Sample): number {
  if (a.n === 0 || b.n === 0) return Number.NaN;
  let [i, j, largest] = [0, 0, 0];
  while (i < a.n && j < b.n) {
    const value = Math.min(a.values[i]!, b.values[j]!);
    while (i < a.n && a.values[i]! <= value) i++;
    while (j < b.n && b.values[j]! <= value) j++;
    largest = Math.max(largest, Math.abs(i / a.n - j / b.n));
  }
  return largest;
}
