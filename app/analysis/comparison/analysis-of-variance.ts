/** Whether the means, or the variances, of several groups differ. Welch's test is the one to trust: it needs no equal variances. */
import { median } from "../descriptive.ts";
import { chiSquareUpperTail } from "../distributions/chi-square.ts";
import { fisherUpperTail } from "../distributions/fisher.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { type Sample, sampleOf, sumsOfSquares } from "./samples.ts";

export type FTest = { F: number; df1: number; df2: number; p: number };

/** Shares of the variance that the groups explain: eta2 of the sample; omega2 and epsilon2 corrected for chance (they may be negative). */
export type VarianceExplained = {
  between: number;
  within: number;
  eta2: number;
  omega2: number;
  epsilon2: number;
  /** Cohen's f: infinite when the groups explain everything. */
  f: number;
};

/**
 * Classic one-way analysis of variance, for comparison with older reports.
 * @param samples of two groups or more; empty ones are left out
 * @returns "too-few" with fewer than two groups or no more values than groups, "no-variance" when no value varies within its group
 * @see Fisher 1925; effect sizes Hays 1963, Kelley 1935; agrees with R aov, effectsize (test/reference/results/groups_*.json)
 */
export function oneWayAnova(samples: readonly Sample[]): Estimate<FTest & VarianceExplained> {
  const held = samples.filter(({ n }) => n > 0);
  const { between, within, n } = sumsOfSquares(held);
  const df1 = held.length - 1;
  const df2 = n - held.length;
  if (df1 < 1 || df2 < 1) return notEstimable("too-few", n);
  if (within === 0) return notEstimable("no-variance", n);
  const error = within / df2;
  const F = between / df1 / error;
  const eta2 = between / (between + within);
  return ok(
    {
      F,
      df1,
      df2,
      p: fisherUpperTail(F, df1, df2),
      between,
      within,
      eta2,
      omega2: (between - df1 * error) / (between + within + error),
      epsilon2: (between - df1 * error) / (between + within),
      f: Math.sqrt(eta2 / (1 - eta2)),
    },
    n,
  );
}

/**
 * Welch's analysis of variance: groups may differ in variance and size.
 * @param samples groups of fewer than two values are left out
 * @returns "too-few" with fewer than two such groups, "no-variance" when a group does not vary
 * @see Welch 1951; agrees with R oneway.test (test/reference/results/groups_*.json)
 */
export function welchAnova(samples: readonly Sample[]): Estimate<FTest> {
  const held = samples.filter(({ n }) => n >= 2);
  const total = held.reduce((sum, { n }) => sum + n, 0);
  const k = held.length;
  if (k < 2) return notEstimable("too-few", total);
  if (held.some(({ variance }) => variance === 0)) return notEstimable("no-variance", total);
  const weights = held.map(({ n, variance }) => n / variance);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = held.reduce((sum, sample, i) => sum + weights[i]! * sample.mean, 0) / all;
  const between = held.reduce((sum, sample, i) => sum + weights[i]! * (sample.mean - mean) ** 2, 0) / (k - 1);
  const unsure =
    held.reduce((sum, { n }, i) => sum + (1 - weights[i]! / all) ** 2 / (n - 1), 0) / (k * k - 1);
  const F = between / (1 + 2 * (k - 2) * unsure);
  const df2 = 1 / (3 * unsure);
  return ok({ F, df1: k - 1, df2, p: fisherUpperTail(F, k - 1, df2) }, total);
}

/**
 * Levene's test: whether values lie equally far from the middle of their group.
 * @param centre median: Brown and Forsythe's form, which skewed answers do not mislead
 * @returns as {@link oneWayAnova} of the distances
 * @see Levene 1960, Brown and Forsythe 1974; agrees with R car::leveneTest (test/reference/results/groups_*.json)
 */
export function levene(samples: readonly Sample[], centre: "median" | "mean" = "median"): Estimate<FTest> {
  const distances = samples
    .filter(({ n }) => n > 0)
    .map(({ values, mean }) => {
      const middle = centre === "mean" ? mean : median(values);
      return sampleOf(values.map((value) => Math.abs(value - middle)));
    });
  const found = oneWayAnova(distances);
  if (found.status !== "ok") return found;
  const { F, df1, df2, p } = found.value;
  return ok({ F, df1, df2, p }, found.n);
}

/**
 * Bartlett's test of equal variances. It takes heavy tails for unequal variances: a description, not a gate.
 * @returns "too-few" with fewer than two groups of two values or more, "no-variance" when a group does not vary
 * @see Bartlett 1937; agrees with R bartlett.test (test/reference/results/groups_*.json)
 */
export function bartlett(samples: readonly Sample[]): Estimate<{ chi2: number; df: number; p: number }> {
  const held = samples.filter(({ n }) => n >= 2);
  const total = held.reduce((sum, { n }) => sum + n, 0);
  const k = held.length;
  if (k < 2) return notEstimable("too-few", total);
  if (held.some(({ variance }) => variance === 0)) return notEstimable("no-variance", total);
  const pooled = held.reduce((sum, sample) => sum + sample.sumOfSquares, 0) / (total - k);
  const apart = held.reduce(
    (sum, { n, variance }) => sum - (n - 1) * Math.log(variance),
    (total - k) * Math.log(pooled),
  );
  const correction =
    1 + (held.reduce((sum, { n }) => sum + 1 / (n - 1), 0) - 1 / (total - k)) / (3 * (k - 1));
  const chi2 = Math.max(0, apart / correction);
  return ok({ chi2, df: k - 1, p: chiSquareUpperTail(chi2, k - 1) }, total);
}
