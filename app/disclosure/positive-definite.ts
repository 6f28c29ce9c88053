/** Symmetric positive (semi-)definite matrices, row by row in one array: their inverse, and which of their rows say something new. */

/** A pivot under this share of its diagonal is nothing. */
const nothing = 1e-9;

/** The rows and columns `chosen` of a matrix with `size` rows. */
export function submatrix(matrix: Float64Array, size: number, chosen: readonly number[]): Float64Array {
  const part = new Float64Array(chosen.length ** 2);
  for (const [a, row] of chosen.entries())
    for (const [b, column] of chosen.entries()) part[a * chosen.length + b] = matrix[row * size + column]!;
  return part;
}

/** Rows that are no sum of multiples of rows before them. */
export function independentRows(matrix: Float64Array, size: number): number[] {
  const factor = matrix.slice();
  const kept: number[] = [];
  for (let row = 0; row < size; row++) {
    const start = row * size;
    for (let place = 0; place < kept.length; place++) {
      const before = kept[place]!;
      let sum = factor[start + before]!;
      for (let at = 0; at < place; at++)
        sum -= factor[start + kept[at]!]! * factor[before * size + kept[at]!]!;
      factor[start + before] = sum / factor[before * size + before]!;
    }
    let pivot = matrix[start + row]!;
    for (const before of kept) pivot -= factor[start + before]! ** 2;
    if (pivot <= nothing * Math.max(1, matrix[start + row]!)) continue;
    factor[start + row] = Math.sqrt(pivot);
    kept.push(row);
  }
  return kept;
}

/** @returns the inverse, or the row at which the matrix turned out not to be positive definite */
export function inverseOf(matrix: Float64Array, size: number): Float64Array | { row: number } {
  const lower = matrix.slice();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = lower[row * size + column]!;
      for (let at = 0; at < column; at++) sum -= lower[row * size + at]! * lower[column * size + at]!;
      if (column < row) lower[row * size + column] = sum / lower[column * size + column]!;
      else if (sum <= nothing * Math.max(1, matrix[row * size + row]!)) return { row };
      else lower[row * size + row] = Math.sqrt(sum);
    }
  }
  return inverseFromFactor(lower, size);
}

/** Columns of the inverse factor stand in rows, so that everything is read in order. */
function inverseFromFactor(lower: Float64Array, size: number): Float64Array {
  const inverted = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const start = column * size;
    inverted[start + column] = 1 / lower[start + column]!;
    for (let row = column + 1; row < size; row++) {
      let sum = 0;
      for (let at = column; at < row; at++) sum += lower[row * size + at]! * inverted[start + at]!;
      inverted[start + row] = -sum / lower[row * size + row]!;
    }
  }
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = 0;
      for (let at = row; at < size; at++) sum += inverted[row * size + at]! * inverted[column * size + at]!;
      inverse[row * size + column] = sum;
      inverse[column * size + row] = sum;
    }
  return inverse;
}
