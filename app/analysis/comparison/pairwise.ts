/** Which of several groups differ: every pair, with p-values and intervals that hold for all pairs together. */
import type { Interval } from "../correlation-interval.ts";
import { studentUpperTail } from "../distributions/student.ts";
import { studentizedRangeQuantile, studentizedRangeUpperTail } from "../distributions/studentized-range.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { type Sample, sumsOfSquares } from "./samples.ts";

/** Mean of b less mean of a, by their place in the list. */
export type PairDifference = {
  a: number;
  b: number;
  difference: number;
  se: number;
  t: number;
  df: number;
  p: number;
  interval: Interval;
};

/**
 * Games and Howell's comparison: variances and sizes may differ. Goes with Welch's analysis of variance.
 * @param samples groups of fewer than two values are left out
 * @returns "too-few" with fewer than two such groups, "no-variance" when two groups that are compared do not vary
 * @see Games and Howell 1976; agrees with R's ptukey and qtukey (test/reference/results/groups_*.json)
 */
export function gamesHowell(samples: readonly Sample[], level = 0.95): Estimate<PairDifference[]> {
  const held = [...samples.keys()].filter((g) => samples[g]!.n >= 2);
  const n = held.reduce((sum, g) => sum + samples[g]!.n, 0);
  if (held.length < 2) return notEstimable("too-few", n);
  if (held.filter((g) => samples[g]!.variance === 0).length > 1) return notEstimable("no-variance", n);
  return ok(
    pairsOf(held).map(([a, b]) => {
      const [one, other] = [samples[a]!, samples[b]!];
      const [ofA, ofB] = [one.variance / one.n, other.variance / other.n];
      const df = (ofA + ofB) ** 2 / (ofA ** 2 / (one.n - 1) + ofB ** 2 / (other.n - 1));
      return difference(samples, a, b, Math.sqrt(ofA + ofB), df, held.length, level);
    }),
    n,
  );
}

/**
 * Tukey's comparison, in Kramer's form for unequal sizes; one variance for all groups. Goes with the classic analysis of variance.
 * @returns "too-few" with fewer than two groups or no more values than groups, "no-variance" when no value varies within its group
 * @see Tukey 1949, Kramer 1956; agrees with R TukeyHSD (test/reference/results/groups_*.json)
 */
export function tukey(samples: readonly Sample[], level = 0.95): Estimate<PairDifference[]> {
  return pooledPairs(samples, ({ a, b, se, df, held }) => difference(samples, a, b, se, df, held, level));
}

type PooledPair = {
  a: number;
  b: number;
  /** Of the difference of their means, with the variance of all groups. */
  se: number;
  df: number;
  /** Groups that hold a value. */
  held: number;
};

/** Of every pair of groups that hold a value, with one variance for all. */
function pooledPairs<T>(samples: readonly Sample[], each: (pair: PooledPair) => T): Estimate<T[]> {
  const held = [...samples.keys()].filter((g) => samples[g]!.n > 0);
  const pooled = pooledVariance(samples);
  if (pooled.status !== "ok") return pooled;
  const { variance, df } = pooled.value;
  return ok(
    pairsOf(held).map(([a, b]) => {
      const se = Math.sqrt(variance * (1 / samples[a]!.n + 1 / samples[b]!.n));
      return each({ a, b, se, df, held: held.length });
    }),
    pooled.n,
  );
}

/**
 * t tests of every pair with the variance of all groups. Unadjusted: the caller adjusts over the pairs it prints.
 * @returns as {@link tukey}
 * @see agrees with R pairwise.t.test (test/reference/results/groups_*.json)
 */
export function pairwiseT(
  samples: readonly Sample[],
): Estimate<{ a: number; b: number; t: number; p: number }[]> {
  return pooledPairs(samples, ({ a, b, se, df }) => {
    const t = (samples[b]!.mean - samples[a]!.mean) / se;
    return { a, b, t, p: Math.min(1, 2 * studentUpperTail(Math.abs(t), df)) };
  });
}

function pooledVariance(samples: readonly Sample[]): Estimate<{ variance: number; df: number }> {
  const groups = samples.filter(({ n }) => n > 0).length;
  const { within, n } = sumsOfSquares(samples);
  if (groups < 2 || n <= groups) return notEstimable("too-few", n);
  if (within === 0) return notEstimable("no-variance", n);
  return ok({ variance: within / (n - groups), df: n - groups }, n);
}

function pairsOf(groups: number[]): (readonly [number, number])[] {
  return groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const));
}

function difference(
  samples: readonly Sample[],
  a: number,
  b: number,
  se: number,
  df: number,
  k: number,
  level: number,
): PairDifference {
  const apart = samples[b]!.mean - samples[a]!.mean;
  const t = Math.abs(apart) / se;
  const reach = (studentizedRangeQuantile(level, k, df) / Math.SQRT2) * se;
  return {
    a,
    b,
    difference: apart,
    se,
    t,
    df,
    p: studentizedRangeUpperTail(t * Math.SQRT2, k, df),
    interval: { lower: apart - reach, upper: apart + reach },
  };
}
