/** What two columns share beyond all the others. */
import { standardise } from "./correlation-matrix.ts";
import { type Estimate, notEstimable, ok } from "./estimate.ts";
import { inverseOf } from "./positive-definite.ts";

/**
 * Partial correlations of every pair given all other columns: from the inverse P of the correlation matrix, -P_ij / sqrt(P_ii P_jj).
 * @param columns p columns of n numbers; rows with a missing number are left out (listwise)
 * @returns p x p, ones on the diagonal; "too-few" unless n > p, "no-variance" for a constant column, "singular" when columns determine
 * each other
 * @throws RangeError when the columns differ in length
 * @see agrees with R psych::partial.r (test/reference/results/cor_*.json)
 */
export function partialCorrelations(columns: Float64Array[]): Estimate<number[][]> {
  const found = standardise(columns);
  if (found.status !== "ok") return found;
  const { n, r } = found.value;
  const p = columns.length;
  if (n <= p) return notEstimable("too-few", n);
  const inverse = inverseOf(r);
  if (inverse === null) return notEstimable("singular", n);
  return ok(
    inverse.map((row, i) =>
      row.map((value, j) => (i === j ? 1 : -value / Math.sqrt(inverse[i]![i]! * inverse[j]![j]!))),
    ),
    n,
  );
}
