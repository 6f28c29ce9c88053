/** Missing answers inside the analysis are NaN. This file drops them; when enough is left is decided by each statistic. */

/** The numbers that are not missing, in their order. */
export function present(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) kept[n++] = values[i]!;
  return kept.subarray(0, n);
}

/**
 * Indices of the rows without a missing value, ascending.
 * @param columns p columns of n rows; with no column no row counts as complete
 * @throws RangeError when columns differ in length
 */
export function completeRows(columns: Float64Array[]): Int32Array {
  const n = columns[0]?.length ?? 0;
  requireSameLength(columns);
  const rows = new Int32Array(n);
  let kept = 0;
  for (let i = 0; i < n; i++) {
    let complete = true;
    for (const column of columns) if (Number.isNaN(column[i]!)) complete = false;
    if (complete) rows[kept++] = i;
  }
  return rows.subarray(0, kept);
}

/** @throws RangeError when columns differ in length */
export function requireSameLength(columns: ArrayLike<number>[]): void {
  const n = columns[0]?.length ?? 0;
  for (const column of columns)
    if (column.length !== n) throw new RangeError(`columns differ in length: ${n} and ${column.length}`);
}
