/** Rows of answers repeat: this file keeps each once, with its weight, in an order that does not depend on how the rows came. */
import { denseCodes } from "../dense-codes.ts";
import { requireSameLength } from "../missing.ts";

/** Weighted points: m rows of p coordinates, row-major; a weight says how many units a row stands for. */
export type Points = { m: number; p: number; coordinates: Float64Array; weights: Float64Array };

/** `index[i]` is the point of row i, -1 when the row has a missing value. */
export type DistinctRows = { points: Points; index: Int32Array };

/** Below this many possible rows a table by key replaces a hash map. */
const tableSize = 1 << 22;

/**
 * The distinct complete rows in ascending lexicographic order, with their weights. Linear in n, apart from sorting the distinct rows.
 * @param columns p columns of n numbers, missing NaN
 * @param weights of the rows, one each when left out
 * @throws RangeError when there is no column or lengths differ
 */
export function distinctRows(columns: Float64Array[], weights?: ArrayLike<number>): DistinctRows {
  if (columns.length === 0) throw new RangeError("distinct rows need at least one column");
  requireSameLength(weights === undefined ? columns : [...columns, weights]);
  const { codes: index, count: m } = numbered(rowKeys(columns));
  const p = columns.length;
  const points = { m, p, coordinates: new Float64Array(m * p), weights: new Float64Array(m) };
  for (let i = 0; i < index.length; i++) {
    const row = index[i]!;
    if (row < 0) continue;
    if (points.weights[row] === 0)
      for (let j = 0; j < p; j++) points.coordinates[row * p + j] = columns[j]![i]!;
    points.weights[row]! += weights === undefined ? 1 : weights[i]!;
  }
  return { points, index };
}

type Keys = { keys: Float64Array; possible: number };

/** One number a row that sorts like the row itself: its dense codes as digits, NaN when a value is missing. */
function rowKeys(columns: Float64Array[]): Keys {
  let keys = new Float64Array(columns[0]!.length);
  let possible = 1;
  for (const column of columns) {
    const { codes, distinct } = denseCodes(column);
    const radix = Math.max(1, distinct.length);
    if (possible * radix > Number.MAX_SAFE_INTEGER) {
      const shorter = denseCodes(keys);
      keys = Float64Array.from(shorter.codes, (code) => (code < 0 ? Number.NaN : code));
      possible = shorter.distinct.length;
    }
    for (let i = 0; i < keys.length; i++) keys[i] = codes[i]! < 0 ? Number.NaN : keys[i]! * radix + codes[i]!;
    possible *= radix;
  }
  return { keys, possible };
}

/** Rows numbered in the order of their keys; -1 for NaN. */
function numbered({ keys, possible }: Keys): { codes: Int32Array; count: number } {
  if (possible > tableSize) {
    const { codes, distinct } = denseCodes(keys);
    return { codes, count: distinct.length };
  }
  const position = new Int32Array(possible).fill(-1);
  for (let i = 0; i < keys.length; i++) if (!Number.isNaN(keys[i]!)) position[keys[i]!] = 0;
  let count = 0;
  for (let key = 0; key < possible; key++) if (position[key] === 0) position[key] = count++;
  const codes = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) codes[i] = Number.isNaN(keys[i]!) ? -1 : position[keys[i]!]!;
  return { codes, count };
}
