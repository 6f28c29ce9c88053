/** A linear model by least squares, with everything its tests and diagnostics are made of. Linear in the rows. */
import { type Standardised, standardise } from "../correlation-matrix.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { inverseOf } from "../positive-definite.ts";

export type LeastSquares = {
  n: number;
  /** Intercept first, then one per column, in the columns' own units. */
  coefficients: Float64Array;
  /** In standard deviations of y per standard deviation of x; without intercept. */
  beta: Float64Array;
  r2: number;
  /** Residuals and leverages (the diagonal of the hat matrix) of the complete rows. */
  residuals: Float64Array;
  leverages: Float64Array;
  residualSquares: number;
  /** Variance inflation of each column: 1 / (1 - R2 on the others). */
  vif: Float64Array;
  /** Inverse of the correlations of the columns. */
  inverse: number[][];
  standardised: Standardised;
};

/**
 * @param y n numbers; rows with a missing number anywhere are left out (listwise)
 * @param xs p columns of n numbers
 * @returns "too-few" unless n > p + 1, "no-variance" when a column is constant, "singular" when columns determine each other
 * @throws RangeError when the columns differ in length or there is none
 */
export function leastSquares(y: Float64Array, xs: Float64Array[]): Estimate<LeastSquares> {
  if (xs.length === 0) throw new RangeError("a model needs a column that explains");
  const found = standardise([y, ...xs]);
  if (found.status !== "ok") return found;
  const { n, mean, sd, r, z } = found.value;
  const p = xs.length;
  if (n <= p + 1) return notEstimable("too-few", n);
  const among = r.slice(1).map((row) => row.slice(1));
  const inverse = inverseOf(among);
  if (inverse === null) return notEstimable("singular", n);
  const beta = Float64Array.from(inverse, (row) =>
    row.reduce((sum, value, j) => sum + value * r[0]![j + 1]!, 0),
  );
  const coefficients = new Float64Array(p + 1);
  coefficients[0] = mean[0]!;
  for (let j = 0; j < p; j++) {
    coefficients[j + 1] = (beta[j]! * sd[0]!) / sd[j + 1]!;
    coefficients[0]! -= coefficients[j + 1]! * mean[j + 1]!;
  }
  const { residuals, residualSquares, leverages } = byRow(z, beta, inverse, sd[0]!);
  return ok(
    {
      n,
      coefficients,
      beta,
      r2: 1 - residualSquares / (sd[0]! ** 2 * (n - 1)),
      residuals,
      leverages,
      residualSquares,
      vif: Float64Array.from(inverse, (row, j) => row[j]!),
      inverse,
      standardised: found.value,
    },
    n,
  );
}

function byRow([y, ...xs]: Float64Array[], beta: Float64Array, inverse: number[][], sdOfY: number) {
  const n = y!.length;
  const p = xs.length;
  const residuals = new Float64Array(n);
  const leverages = new Float64Array(n);
  const row = new Float64Array(p);
  let residualSquares = 0;
  for (let i = 0; i < n; i++) {
    let fitted = 0;
    for (let j = 0; j < p; j++) {
      row[j] = xs[j]![i]!;
      fitted += beta[j]! * row[j]!;
    }
    residuals[i] = (y![i]! - fitted) * sdOfY;
    residualSquares += residuals[i]! ** 2;
    leverages[i] = 1 / n + quadratic(inverse, row) / (n - 1);
  }
  return { residuals, leverages, residualSquares };
}

function quadratic(matrix: number[][], vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) {
    let line = 0;
    for (let j = 0; j < vector.length; j++) line += matrix[i]![j]! * vector[j]!;
    sum += line * vector[i]!;
  }
  return sum;
}
