/** How many factors: Horn's parallel analysis first, Velicer's partial correlations second. The rules need not agree; all are shown. */

import { Matrix } from "ml-matrix";
import { quantile } from "../descriptive.ts";
import { normal, type Random } from "../random.ts";
import { componentLoadings } from "./principal-components.ts";
import { eigenOf, type Square } from "./symmetric.ts";

/** Eigenvalues above 1 (Kaiser 1960): too many factors as a rule, kept because old reports used it. */
export function kaiserCount(eigenvalues: readonly number[]): number {
  return eigenvalues.filter((value) => value > 1).length;
}

/**
 * Velicer's minimum average partial: the mean squared correlation that is left after taking out 1, 2, .. `most` components. The number of
 * factors is where it is least.
 * @returns NaN where taking out so many leaves nothing of an item
 * @see Velicer 1976; agrees with R psych::vss (test/reference/results/efa_*.json)
 */
export function averagePartials(r: Square, most: number): number[] {
  const p = r.length;
  const components = componentLoadings(r, most);
  const rest = r.map((row) => Float64Array.from(row));
  return components.map((loadings) => {
    for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) rest[i]![j]! -= loadings[i]! * loadings[j]!;
    let sum = 0;
    for (let i = 0; i < p; i++)
      for (let j = 0; j < p; j++) if (i !== j) sum += rest[i]![j]! ** 2 / (rest[i]![i]! * rest[j]![j]!);
    return sum / (p * (p - 1));
  });
}

export type ParallelAnalysis = {
  observed: number[];
  /** Eigenvalues of answers that have nothing to do with each other: mean and 95th percentile over the draws. */
  mean: number[];
  p95: number[];
  /** Components before the first that is no larger than chance (its 95th percentile; its mean, which is generous). */
  suggested: number;
  suggestedByMean: number;
  draws: number;
};

/**
 * Horn's parallel analysis of principal components. A draw is not n rows of chance but their sums of products (Wishart, by Bartlett's
 * decomposition), so that its cost does not depend on the number of rows.
 * @param r correlations of p items over n rows
 * @throws RangeError when there are no more rows than items, or draws is no whole number from 20 on
 * @see Horn 1965, Bartlett 1933; agrees with 2,000 samples in R (test/reference/results/parallel_bfi25.json)
 */
export function parallelAnalysis(r: Square, n: number, draws: number, random: Random): ParallelAnalysis {
  const p = r.length;
  if (n <= p) throw new RangeError(`${n} rows are too few for ${p} items`);
  if (!Number.isSafeInteger(draws) || draws < 20)
    throw new RangeError("draws must be a whole number from 20 on");
  const observed = eigenOf(r).values;
  const drawn = observed.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const values = eigenOf(chanceCorrelations(p, n, random)).values;
    for (let k = 0; k < p; k++) drawn[k]![draw] = values[k]!;
  }
  const mean = drawn.map((values) => values.reduce((sum, value) => sum + value, 0) / draws);
  const p95 = drawn.map((values) => quantile(values.sort(), 0.95));
  return {
    observed,
    mean,
    p95,
    suggested: firstNotAbove(observed, p95),
    suggestedByMean: firstNotAbove(observed, mean),
    draws,
  };
}

function firstNotAbove(observed: readonly number[], limit: readonly number[]): number {
  const at = observed.findIndex((value, k) => value <= limit[k]!);
  return at < 0 ? observed.length : at;
}

/** Correlations of n rows of independent normal numbers: L L' scaled, with chi on the diagonal of L and normal numbers under it. */
function chanceCorrelations(p: number, n: number, random: Random): number[][] {
  const lower = Matrix.zeros(p, p);
  for (let i = 0; i < p; i++) {
    let squares = 0;
    for (let j = 0; j < i; j++) {
      const value = normal(random);
      lower.set(i, j, value);
      squares += value * value;
    }
    const own = chiSquare(n - 1 - i, random);
    lower.set(i, i, Math.sqrt(own));
    // The row's length is the item's standard deviation.
    lower.mulRow(i, 1 / Math.sqrt(squares + own));
  }
  return lower.mmul(lower.transpose()).to2DArray();
}

/** A chi-square number with df >= 1 degrees of freedom: twice a gamma number of shape df / 2 (Marsaglia and Tsang 2000). */
function chiSquare(df: number, random: Random): number {
  // The method wants a shape of at least 1: one normal square brings a single degree of freedom.
  if (df < 3)
    return Array.from({ length: df }, () => normal(random) ** 2).reduce((sum, square) => sum + square, 0);
  const d = df / 2 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  // About 98 of 100 attempts are taken; a thousand in vain mean a stream that is not random.
  for (let attempt = 0; attempt < 1000; attempt++) {
    const z = normal(random);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(1 - random()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return 2 * d * v;
  }
  throw new RangeError("the numbers given as random are not");
}
