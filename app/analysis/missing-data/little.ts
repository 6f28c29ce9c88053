/** Whether cells are missing by chance alone. */
import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { chiSquareUpperTail } from "../distributions/chi-square.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { type NormalMoments, normalMoments } from "./em.ts";

/** `unbiased`: the same with covariances divided by n - 1, as some programs print it. */
export type Little = {
  d2: number;
  df: number;
  p: number;
  unbiased: { d2: number; p: number };
  moments: NormalMoments;
};

/**
 * Little's test that cells are missing completely at random: do the means of the rows with one pattern of missing cells differ from what
 * all rows together make expect? Powerful in large samples, silent about answers missing because of what they would have been.
 * @returns as {@link normalMoments}; "too-few" with a single pattern, for then there is nothing to compare
 * @throws RangeError when the columns differ in length
 * @see Little 1988; agrees with R (test/reference/results/missing_*.json)
 */
export function littleTest(columns: Float64Array[]): Estimate<Little> {
  const found = normalMoments(columns);
  if (found.status !== "ok") return found;
  const { mean, covariance, n, patterns } = found.value;
  if (patterns.length < 2) return notEstimable("too-few", n);
  let d2 = 0;
  let df = -columns.length;
  for (const { observed, n: size, sums } of patterns) {
    const apart = observed.map((j, a) => sums[a]! / size - mean[j]!);
    const decomposed = new CholeskyDecomposition(
      new Matrix(observed.map((i) => observed.map((j) => (covariance[i]![j]! + covariance[j]![i]!) / 2))),
    );
    if (!decomposed.isPositiveDefinite()) return notEstimable("singular", n);
    const solved = decomposed.solve(Matrix.columnVector(apart)).to1DArray();
    d2 += size * solved.reduce((sum, value, a) => sum + value * apart[a]!, 0);
    df += observed.length;
  }
  const unbiased = (d2 * (n - 1)) / n;
  return ok(
    {
      d2,
      df,
      p: chiSquareUpperTail(d2, df),
      unbiased: { d2: unbiased, p: chiSquareUpperTail(unbiased, df) },
      moments: found.value,
    },
    n,
  );
}
