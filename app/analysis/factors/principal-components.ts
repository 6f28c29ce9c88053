/** The directions in which answers spread most. */
import { type Estimate, ok } from "../estimate.ts";
import { completeRows } from "../missing.ts";
import { correlationsOf, covariances } from "./covariances.ts";
import { eigenOf, type Square } from "./symmetric.ts";

export type PrincipalComponents = {
  /** Standard deviation of each component, descending. */
  sd: number[];
  share: number[];
  /** By component: weights of the columns, of length 1, signed to a sum that is not negative. */
  weights: Float64Array[];
  /** By component: correlations (or covariances) of the columns with the standardised component. */
  loadings: Float64Array[];
  /** By component: each complete row's value. */
  scores: Float64Array[];
};

/**
 * @param columns p columns of n numbers; rows with a missing number are left out
 * @param of correlation: columns brought to equal variance first; covariance: as they are
 * @returns as {@link covariances}
 * @throws RangeError when the columns differ in length
 * @see Hotelling 1933; agrees with R prcomp (test/reference/results/pca_*.json)
 */
export function principalComponents(
  columns: Float64Array[],
  of: "correlation" | "covariance",
): Estimate<PrincipalComponents> {
  const rows = completeRows(columns);
  const found = covariances(columns, rows);
  if (found.status !== "ok") return found;
  const { mean, s } = found.value;
  const { values, vectors } = eigenOf(of === "correlation" ? correlationsOf(s) : s);
  const variances = values.map((value) => Math.max(0, value));
  const total = variances.reduce((sum, value) => sum + value, 0);
  const unit = s.map((row, j) => (of === "correlation" ? Math.sqrt(row[j]!) : 1));
  const sd = variances.map(Math.sqrt);
  const scores = vectors.map((weights) =>
    Float64Array.from(rows, (row) =>
      columns.reduce((sum, column, j) => sum + (weights[j]! * (column[row]! - mean[j]!)) / unit[j]!, 0),
    ),
  );
  return ok(
    {
      sd,
      share: variances.map((value) => value / total),
      weights: vectors,
      loadings: vectors.map((weights, k) => weights.map((weight) => weight * sd[k]!)),
      scores,
    },
    found.n,
  );
}

/** Loadings on the first component of a correlation matrix, signed to a sum that is not negative. */
export function firstComponent(r: Square): Float64Array {
  return componentLoadings(r, 1)[0]!;
}

/** By component: loadings on the first `count` components of a correlation matrix. */
export function componentLoadings(r: Square, count: number): Float64Array[] {
  const { values, vectors } = eigenOf(r);
  return vectors
    .slice(0, count)
    .map((vector, k) => vector.map((weight) => weight * Math.sqrt(Math.max(0, values[k]!))));
}
