/** What two columns share beyond all the others. */
import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { pearson } from "./correlation.ts";
import { type Estimate, notEstimable, ok } from "./estimate.ts";
import { completeRows } from "./missing.ts";

/**
 * Partial correlations of every pair given all other columns: from the inverse P of the correlation matrix, -P_ij / sqrt(P_ii P_jj).
 * @param columns p columns of n numbers; rows with a missing number are left out (listwise)
 * @returns p x p, ones on the diagonal; "too-few" unless n > p, "no-variance" for a constant column, "singular" when columns determine
 * each other
 * @throws RangeError when the columns differ in length
 * @see agrees with R psych::partial.r (test/reference/results/cor_*.json)
 */
export function partialCorrelations(columns: Float64Array[]): Estimate<number[][]> {
  const rows = completeRows(columns);
  const n = rows.length;
  const p = columns.length;
  if (n <= p || n < 3) return notEstimable("too-few", n);
  const kept = columns.map((column) => Float64Array.from(rows, (i) => column[i]!));
  const r = Matrix.eye(p, p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < i; j++) {
      const found = pearson(kept[i]!, kept[j]!);
      if (found.status !== "ok") return notEstimable("no-variance", n);
      r.set(i, j, found.value.r);
      r.set(j, i, found.value.r);
    }
  }
  const decomposed = new CholeskyDecomposition(r);
  // Under this a pivot is rounding only: one column is made of the others.
  const pivots = decomposed.lowerTriangularMatrix.diagonal();
  if (!decomposed.isPositiveDefinite() || Math.min(...pivots) < 1e-7) return notEstimable("singular", n);
  const inverse = decomposed.solve(Matrix.eye(p, p));
  const partial = Array.from({ length: p }, (_, i) =>
    Array.from({ length: p }, (_, j) =>
      i === j ? 1 : -inverse.get(i, j) / Math.sqrt(inverse.get(i, i) * inverse.get(j, j)),
    ),
  );
  return ok(partial, n);
}
