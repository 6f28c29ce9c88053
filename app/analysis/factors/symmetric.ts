/** What every factor method asks of a symmetric matrix: its eigenvectors, largest first, and its inverse where it has one. */
import { CholeskyDecomposition, EigenvalueDecomposition, Matrix } from "ml-matrix";

/** Row by row; the same number of columns as of rows. */
export type Square = readonly ArrayLike<number>[];

/** Descending; vectors[k] belongs to values[k], has length 1 and a sum that is not negative. */
export type Eigen = { values: number[]; vectors: Float64Array[] };

/** @param matrix symmetric, finite */
export function eigenOf(matrix: Square): Eigen {
  const found = new EigenvalueDecomposition(asMatrix(matrix), { assumeSymmetric: true });
  const columns = found.eigenvectorMatrix;
  const order = found.realEigenvalues.map((_, k) => k).reverse();
  order.sort((a, b) => found.realEigenvalues[b]! - found.realEigenvalues[a]!);
  return {
    values: order.map((k) => found.realEigenvalues[k]!),
    vectors: order.map((k) => pointingUp(Float64Array.from(columns.getColumn(k)))),
  };
}

/** The column, turned round when its sum is negative: eigenvectors and factors have no sign of their own. */
export function pointingUp(column: Float64Array): Float64Array {
  let sum = 0;
  for (const value of column) sum += value;
  return sum < 0 ? column.map((value) => -value) : column;
}

/** A pivot under this, where the diagonal is near 1, is rounding only: a column is made of the others. */
const smallestPivot = 1e-7;

export type Inverted = { inverse: Matrix; logDeterminant: number };

/** @param matrix symmetric up to rounding; @returns null when it is not positive definite */
export function inverted(matrix: Matrix): Inverted | null {
  const found = decomposed(matrix);
  return (
    found && {
      inverse: found.solve(Matrix.eye(matrix.rows, matrix.rows)),
      logDeterminant:
        2 * found.lowerTriangularMatrix.diagonal().reduce((sum, pivot) => sum + Math.log(pivot), 0),
    }
  );
}

/** The x for which matrix x is `side`; null when the matrix, symmetric up to rounding, is not positive definite. */
export function solved(matrix: Matrix, side: Float64Array): Float64Array | null {
  const found = decomposed(matrix)?.solve(Matrix.columnVector(side));
  return found ? Float64Array.from(found.to1DArray()) : null;
}

function decomposed(matrix: Matrix): CholeskyDecomposition | null {
  const exact = matrix.clone();
  for (let i = 0; i < exact.rows; i++) for (let j = 0; j < i; j++) exact.set(j, i, exact.get(i, j));
  const found = new CholeskyDecomposition(exact);
  const pivots = found.lowerTriangularMatrix.diagonal();
  return found.isPositiveDefinite() && Math.min(...pivots) >= smallestPivot ? found : null;
}

export function asMatrix(rows: Square): Matrix {
  return new Matrix(rows.map((row) => Array.from(row)));
}
