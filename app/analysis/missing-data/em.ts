/** Means and covariances of columns with missing numbers, as if they came from one normal population. */
import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { requireSameLength } from "../missing.ts";

/** Rows with the same cells missing; only counts, sums and cross products of the cells that are there are kept. */
type Pattern = {
  observed: number[];
  absent: number[];
  n: number;
  sums: Float64Array;
  products: Float64Array[];
};

export type NormalMoments = {
  mean: Float64Array;
  covariance: Float64Array[];
  n: number;
  patterns: Pattern[];
  rounds: number;
};

const mostRounds = 20_000;
const smallestStep = 1e-12;

/**
 * Maximum likelihood by expectation and maximisation. Rows without any number are left out. Work per round grows with the number of
 * patterns, not of rows.
 * @param columns p columns of n numbers, missing NaN
 * @returns covariances divided by n (not n - 1); "too-few" unless n > p, "no-variance" when a column is constant or empty, "singular" when
 * columns determine each other, "no-convergence" after 20,000 rounds
 * @throws RangeError when the columns differ in length
 * @see Dempster, Laird and Rubin 1977; Little and Rubin 2002; agrees with lavaan's full-information estimates
 * (test/reference/results/missing_*.json)
 */
export function normalMoments(columns: Float64Array[]): Estimate<NormalMoments> {
  requireSameLength(columns);
  const p = columns.length;
  const scale = columns.map(centreAndSpread);
  const standard = columns.map((column, j) =>
    column.map((value) => (value - scale[j]!.centre) / scale[j]!.spread),
  );
  const patterns = patternsOf(standard);
  const n = patterns.reduce((sum, pattern) => sum + pattern.n, 0);
  if (p === 0 || n <= p) return notEstimable("too-few", n);
  if (scale.some(({ spread }) => !(spread > 0))) return notEstimable("no-variance", n);
  let mean = new Float64Array(p);
  let covariance = Array.from({ length: p }, (_, i) =>
    Float64Array.from({ length: p }, (_, j) => (i === j ? 1 : 0)),
  );
  for (let round = 1; round <= mostRounds; round++) {
    const next = improved(patterns, mean, covariance, n);
    if (next === null) return notEstimable("singular", n);
    const step = largestStep(mean, covariance, next);
    ({ mean, covariance } = next);
    if (!Number.isFinite(step)) return notEstimable("singular", n);
    if (step < smallestStep)
      return ok({ ...unscaled(mean, covariance, scale), n, patterns: patternsOf(columns), rounds: round }, n);
  }
  return notEstimable("no-convergence", n);
}

type Scale = { centre: number; spread: number };

/** Numbers of a size near one keep their digits, and a step means the same in every column. */
function centreAndSpread(column: Float64Array): Scale {
  const there = column.filter((value) => !Number.isNaN(value));
  const centre = there.reduce((sum, value) => sum + value, 0) / there.length;
  const squares = there.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return { centre, spread: Math.sqrt(squares / there.length) };
}

function unscaled(mean: Float64Array, covariance: Float64Array[], scale: Scale[]) {
  return {
    mean: mean.map((value, j) => scale[j]!.centre + value * scale[j]!.spread),
    covariance: covariance.map((row, i) =>
      row.map((value, j) => value * scale[i]!.spread * scale[j]!.spread),
    ),
  };
}

function patternsOf(columns: Float64Array[]): Pattern[] {
  const p = columns.length;
  const found = new Map<string, Pattern>();
  for (let i = 0; i < (columns[0]?.length ?? 0); i++) {
    let key = "";
    for (let j = 0; j < p; j++) key += Number.isNaN(columns[j]![i]!) ? "0" : "1";
    let pattern = found.get(key);
    if (!pattern) {
      const cells = [...key].map((cell, j) => ({ there: cell === "1", j }));
      const observed = cells.filter(({ there }) => there).map(({ j }) => j);
      pattern = {
        observed,
        absent: cells.filter(({ there }) => !there).map(({ j }) => j),
        n: 0,
        sums: new Float64Array(observed.length),
        products: observed.map(() => new Float64Array(observed.length)),
      };
      found.set(key, pattern);
    }
    pattern.n++;
    for (const [a, j] of pattern.observed.entries()) {
      const value = columns[j]![i]!;
      pattern.sums[a]! += value;
      for (let b = 0; b <= a; b++) pattern.products[a]![b]! += value * columns[pattern.observed[b]!]![i]!;
    }
  }
  for (const { products } of found.values())
    for (const [a, row] of products.entries()) for (let b = 0; b < a; b++) products[b]![a] = row[b]!;
  return [...found]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, pattern]) => pattern)
    .filter(({ observed }) => observed.length > 0);
}

/** One round: what the missing cells are expected to be, and the moments with them filled in. Null when a matrix has no inverse. */
function improved(patterns: Pattern[], mean: Float64Array, covariance: Float64Array[], n: number) {
  const p = mean.length;
  const sums = new Float64Array(p);
  const products = Array.from({ length: p }, () => new Float64Array(p));
  for (const { observed, absent, n: size, sums: seen, products: crossed } of patterns) {
    // Regression of the absent columns on the observed ones: coefficients row by row, and what stays unexplained.
    const coefficients = regressionOn(observed, absent, covariance);
    if (coefficients === null) return null;
    const shift = absent.map((j, a) => mean[j]! - dot(coefficients[a]!, observed, mean));
    // Sums over the pattern's rows of every column, with the absent ones predicted.
    const full = new Float64Array(p);
    for (const [a, j] of observed.entries()) full[j] = seen[a]!;
    for (const [a, j] of absent.entries())
      full[j] = size * shift[a]! + coefficients[a]!.reduce((sum, c, b) => sum + c * seen[b]!, 0);
    for (let j = 0; j < p; j++) sums[j]! += full[j]!;
    // x_absent = shift + C x_observed: products follow from those of the observed columns.
    const withObserved = absent.map((_, a) =>
      observed.map(
        (_, b) => shift[a]! * seen[b]! + coefficients[a]!.reduce((sum, c, k) => sum + c * crossed[k]![b]!, 0),
      ),
    );
    for (const [a, i] of observed.entries())
      for (const [b, j] of observed.entries()) products[i]![j]! += crossed[a]![b]!;
    for (const [a, i] of absent.entries()) {
      for (const [b, j] of observed.entries()) {
        products[i]![j]! += withObserved[a]![b]!;
        products[j]![i]! += withObserved[a]![b]!;
      }
      for (const [b, j] of absent.entries()) {
        const predicted =
          shift[b]! * full[i]! + coefficients[b]!.reduce((sum, c, k) => sum + c * withObserved[a]![k]!, 0);
        const unexplained =
          covariance[i]![j]! -
          coefficients[a]!.reduce((sum, c, k) => sum + c * covariance[observed[k]!]![j]!, 0);
        products[i]![j]! += predicted + size * unexplained;
      }
    }
  }
  const nextMean = sums.map((sum) => sum / n);
  return {
    mean: nextMean,
    covariance: products.map((row, i) => row.map((value, j) => value / n - nextMean[i]! * nextMean[j]!)),
  };
}

function regressionOn(observed: number[], absent: number[], covariance: Float64Array[]): number[][] | null {
  if (absent.length === 0) return [];
  const among = new Matrix(
    observed.map((i) => observed.map((j) => (covariance[i]![j]! + covariance[j]![i]!) / 2)),
  );
  const decomposed = new CholeskyDecomposition(among);
  if (!decomposed.isPositiveDefinite()) return null;
  return decomposed
    .solve(new Matrix(observed.map((i) => absent.map((j) => covariance[i]![j]!))))
    .transpose()
    .to2DArray();
}

function dot(coefficients: number[], observed: number[], mean: Float64Array): number {
  return coefficients.reduce((sum, c, b) => sum + c * mean[observed[b]!]!, 0);
}

function largestStep(
  mean: Float64Array,
  covariance: Float64Array[],
  next: { mean: Float64Array; covariance: Float64Array[] },
): number {
  let largest = 0;
  for (const [i, row] of next.covariance.entries()) {
    largest = Math.max(largest, Math.abs(next.mean[i]! - mean[i]!));
    for (const [j, value] of row.entries()) largest = Math.max(largest, Math.abs(value - covariance[i]![j]!));
  }
  return Number.isNaN(
    next.covariance.reduce((sum, row) => sum + row.reduce((all, value) => all + value, 0), 0),
  )
    ? Number.NaN
    : largest;
}
