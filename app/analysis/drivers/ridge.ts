/** Ridge regression: coefficients held small, for columns that go together too closely for least squares. */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { standardise } from "../correlation-matrix.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";

export type Ridge = {
  /** One entry per lambda: intercept first, then a slope per column, in the columns' own units. */
  coefficients: Float64Array[];
  /** Generalised cross-validation: the lambda with the smallest is the one to take. */
  gcv: Float64Array;
  /** Two choices of lambda by formula (Hoerl, Kennard and Baldwin; Lawless and Wang); null with fewer than three columns. */
  hkb: number | null;
  lw: number | null;
};

/**
 * Columns are scaled by their standard deviation with n, the intercept is not held small; lambda adds to n times their correlations.
 * @param y n numbers; rows with a missing number anywhere are left out
 * @param lambdas penalties, not negative
 * @returns "too-few" unless n > p + 1, "no-variance" when a column is constant, "singular" when columns determine each other and lambda is 0
 * @throws RangeError when the columns differ in length or a lambda is negative
 * @see Hoerl and Kennard 1970; Golub, Heath and Wahba 1979; agrees with R MASS::lm.ridge (test/reference/results/ols_*.json)
 */
export function ridgeRegression(
  y: Float64Array,
  xs: Float64Array[],
  lambdas: readonly number[],
): Estimate<Ridge> {
  for (const lambda of lambdas) if (!(lambda >= 0)) throw new RangeError(`lambda ${lambda} is negative`);
  const found = standardise([y, ...xs]);
  if (found.status !== "ok") return found;
  const { n, mean, sd, r } = found.value;
  const p = xs.length;
  if (n <= p + 1) return notEstimable("too-few", n);
  const decomposed = new EigenvalueDecomposition(
    new Matrix(r.slice(1).map((row) => Array.from(row.slice(1)))),
    {
      assumeSymmetric: true,
    },
  );
  // Squared singular values of the scaled columns, and y's part along each direction.
  const squared = decomposed.realEigenvalues.map((value) => Math.max(0, value * n));
  const vectors = decomposed.eigenvectorMatrix.to2DArray();
  const along = squared.map((_, e) => vectors.reduce((sum, row, j) => sum + row[e]! * r[0]![j + 1]!, 0));
  // Least squares ends where the columns do not reach in some direction.
  if (lambdas.includes(0) && Math.min(...squared) < 1e-12 * n) return notEstimable("singular", n);
  const scale = Math.sqrt((n - 1) / n);
  const ySquares = sd[0]! ** 2 * (n - 1);
  const toY = sd[0]! * Math.sqrt(n * (n - 1));
  const right = along.map((value, e) => (squared[e] === 0 ? 0 : (toY * value) / Math.sqrt(squared[e]!)));
  const explained = right.reduce((sum, value) => sum + value ** 2, 0);
  const s2 = (ySquares - explained) / (n - p - 1);
  const plain = right.map((value, e) => (squared[e] === 0 ? 0 : value / Math.sqrt(squared[e]!)));
  const coefficients = lambdas.map((lambda) => {
    const weights = squared.map((value, e) => (Math.sqrt(value) * right[e]!) / (value + lambda));
    const slopes = vectors.map(
      (row, j) => row.reduce((sum, v, e) => sum + v * weights[e]!, 0) / (sd[j + 1]! * scale),
    );
    const intercept = slopes.reduce((sum, slope, j) => sum - slope * mean[j + 1]!, mean[0]!);
    return Float64Array.of(intercept, ...slopes);
  });
  const gcv = Float64Array.from(lambdas, (lambda) => {
    const left = right.reduce(
      (sum, value, e) => sum + (value * lambda) ** 2 / (squared[e]! + lambda || 1) ** 2,
      0,
    );
    const used = squared.reduce((sum, value) => sum + (value === 0 ? 0 : value / (value + lambda)), 0);
    return (ySquares - explained + left) / (n - used) ** 2;
  });
  const isEnough = p >= 3;
  return ok(
    {
      coefficients,
      gcv,
      hkb: isEnough ? ((p - 2) * s2) / plain.reduce((sum, value) => sum + value ** 2, 0) : null,
      lw: isEnough ? ((p - 2) * s2 * n) / explained : null,
    },
    n,
  );
}
