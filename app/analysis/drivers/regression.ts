/** Tests of a linear model. Standard errors hold under unequal variances (HC3), or for respondents nested in organizations (cluster). */
import type { Interval } from "../correlation-interval.ts";
import { fisherUpperTail } from "../distributions/fisher.ts";
import { studentQuantile, studentUpperTail } from "../distributions/student.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { type LeastSquares, leastSquares } from "./least-squares.ts";

type Coefficient = { estimate: number; se: number; t: number; p: number; interval: Interval };

export type Regression = {
  /** Intercept first. */
  coefficients: Coefficient[];
  /** Degrees of freedom of t: rows less coefficients, or clusters less one. */
  df: number;
  r2: number;
  adjustedR2: number;
  /** Standard deviation of the residuals. */
  sigma: number;
  /** Of the whole model, classic. */
  F: { F: number; df1: number; df2: number; p: number };
  logLikelihood: number;
  aic: number;
  bic: number;
  /** Largest eigenvalue of the columns' correlations over the smallest would be its square; here by inflation: see collinearity.ts. */
  fit: LeastSquares;
};

export type StandardErrors =
  | { kind: "classic" }
  | { kind: "HC3" }
  | { kind: "cluster"; clusters: Int32Array };

/**
 * Ordinary least squares.
 * @param y n numbers; rows with a missing number anywhere, or without a cluster (-1) where clusters are given, are left out
 * @param xs p columns of n numbers
 * @returns "too-few" unless n > p + 1, and, with clusters, unless there are at least two; "no-variance"; "singular"
 * @throws RangeError when the columns differ in length
 * @see White 1980, MacKinnon and White 1985 (HC3); Liang and Zeger 1986 (clusters, with the factor G / (G - 1) (n - 1) / (n - p - 1));
 * agrees with R lm, lmtest, sandwich (test/reference/results/ols_*.json)
 */
export function olsRegression(
  y: Float64Array,
  xs: Float64Array[],
  errors: StandardErrors = { kind: "HC3" },
  level = 0.95,
): Estimate<Regression> {
  const clustered = errors.kind === "cluster" ? withClusters(y, xs, errors.clusters) : null;
  const found = clustered ? leastSquares(clustered.y, clustered.xs) : leastSquares(y, xs);
  if (found.status !== "ok") return found;
  const fit = found.value;
  const { n, residualSquares } = fit;
  const p = xs.length;
  const df2 = n - p - 1;
  const sigma2 = residualSquares / df2;
  const meat = meatOf(fit, errors.kind, clustered?.clusters ?? null, sigma2);
  if (meat === null) return notEstimable("too-few", n);
  const df = clustered ? meat.groups - 1 : df2;
  const F = fit.r2 / p / ((1 - fit.r2) / df2);
  const logLikelihood = (-n / 2) * (Math.log((2 * Math.PI * residualSquares) / n) + 1);
  const reach = studentQuantile((1 + level) / 2, df);
  return ok(
    {
      coefficients: Array.from(fit.coefficients, (estimate, j) => {
        const se = Math.sqrt(meat.variances[j]!);
        const t = estimate / se;
        return {
          estimate,
          se,
          t,
          p: Math.min(1, 2 * studentUpperTail(Math.abs(t), df)),
          interval: { lower: estimate - reach * se, upper: estimate + reach * se },
        };
      }),
      df,
      r2: fit.r2,
      adjustedR2: 1 - ((1 - fit.r2) * (n - 1)) / df2,
      sigma: Math.sqrt(sigma2),
      F: { F, df1: p, df2, p: fisherUpperTail(F, p, df2) },
      logLikelihood,
      aic: -2 * logLikelihood + 2 * (p + 2),
      bic: -2 * logLikelihood + Math.log(n) * (p + 2),
      fit,
    },
    n,
  );
}

/** Variances of the coefficients, and how many independent groups they rest on. */
function meatOf(
  fit: LeastSquares,
  kind: StandardErrors["kind"],
  clusters: Int32Array | null,
  sigma2: number,
): { variances: Float64Array; groups: number } | null {
  const { n, residuals, leverages } = fit;
  const influence = influences(fit);
  const p = influence.length;
  if (kind === "classic") {
    const variances = influence.map(
      (column) => sigma2 * column.reduce((sum, value) => sum + value * value, 0),
    );
    return { variances: Float64Array.from(variances), groups: n };
  }
  if (clusters === null) {
    const variances = influence.map((column) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += ((column[i]! * residuals[i]!) / (1 - leverages[i]!)) ** 2;
      return sum;
    });
    return { variances: Float64Array.from(variances), groups: n };
  }
  const code = new Map<number, number>();
  for (const cluster of clusters) if (!code.has(cluster)) code.set(cluster, code.size);
  const groups = code.size;
  if (groups < 2) return null;
  const factor = (groups / (groups - 1)) * ((n - 1) / (n - p));
  const variances = influence.map((column) => {
    const sums = new Float64Array(groups);
    for (let i = 0; i < n; i++) sums[code.get(clusters[i]!)!]! += column[i]! * residuals[i]!;
    return factor * sums.reduce((sum, value) => sum + value * value, 0);
  });
  return { variances: Float64Array.from(variances), groups };
}

/** How much each row moves each coefficient: (X'X)^-1 X', intercept first. */
function influences({ n, inverse, standardised: { mean, sd, z } }: LeastSquares): Float64Array[] {
  const xs = z.slice(1);
  const slopes = inverse.map((row, j) => {
    const column = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let m = 0; m < xs.length; m++) sum += row[m]! * xs[m]![i]!;
      column[i] = sum / ((n - 1) * sd[j + 1]!);
    }
    return column;
  });
  const intercept = new Float64Array(n).fill(1 / n);
  for (const [j, column] of slopes.entries())
    for (let i = 0; i < n; i++) intercept[i]! -= column[i]! * mean[j + 1]!;
  return [intercept, ...slopes];
}

/** Columns with NaN where a row has no cluster, and the clusters of the rows that remain. */
function withClusters(y: Float64Array, xs: Float64Array[], clusters: Int32Array) {
  if (clusters.length !== y.length) throw new RangeError(`${y.length} rows, ${clusters.length} clusters`);
  const kept = y.map((value, i) => (clusters[i]! < 0 ? Number.NaN : value));
  const complete = clusters.filter((_, i) => ![kept, ...xs].some((column) => Number.isNaN(column[i]!)));
  return { y: kept, xs, clusters: complete };
}
