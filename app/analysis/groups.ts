/** Which rows belong to which group: one pass, no lists of lists. */

/** Rows of group g are rows[starts[g]] .. rows[starts[g + 1] - 1], ascending. */
export type Groups = { count: number; starts: Int32Array; rows: Int32Array };

/** Groups rows by an index 0..count-1; rows with a negative index belong to none. */
export function groupRows(index: Int32Array, count: number): Groups {
  const starts = new Int32Array(count + 1);
  for (const group of index) if (group >= 0) starts[group + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const rows = new Int32Array(starts[count]!);
  const next = starts.slice(0, count);
  for (let i = 0; i < index.length; i++) if (index[i]! >= 0) rows[next[index[i]!]!++] = i;
  return { count, starts, rows };
}

/** Number of rows in a group. */
export function sizeOf(groups: Groups, group: number): number {
  return groups.starts[group + 1]! - groups.starts[group]!;
}

/** The group's values of a column, in the order of the rows. */
export function valuesOf(groups: Groups, group: number, column: Float64Array): Float64Array {
  const start = groups.starts[group]!;
  const values = new Float64Array(sizeOf(groups, group));
  for (let i = 0; i < values.length; i++) values[i] = column[groups.rows[start + i]!]!;
  return values;
}
