/** The inverse of a correlation matrix, or the word that it has none. */
import { CholeskyDecomposition, Matrix } from "ml-matrix";

/** A pivot under this is rounding only: a column is made of the others. */
const smallestPivot = 1e-7;

/** @param r symmetric, ones on the diagonal; @returns null when it is not positive definite */
export function inverseOf(r: ArrayLike<number>[]): number[][] | null {
  const matrix = new Matrix(r.map((row) => Array.from(row)));
  if (matrix.rows === 0) return [];
  const decomposed = new CholeskyDecomposition(matrix);
  const pivots = decomposed.lowerTriangularMatrix.diagonal();
  if (!decomposed.isPositiveDefinite() || !(Math.min(...pivots) >= smallestPivot)) return null;
  return decomposed.solve(Matrix.eye(matrix.rows, matrix.rows)).to2DArray();
}
