/** Means and covariances of many columns: all that reliability and factor models need to know about the answers. */
import { type ByteColumn, numbersOf } from "../byte-column.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { completeRows, requireSameLength } from "../missing.ts";
import type { Square } from "./symmetric.ts";

/** `s` row by row, with n - 1. */
export type Covariances = { n: number; mean: Float64Array; s: Float64Array[] };

/**
 * Over the rows without a missing number (listwise). Whole numbers are summed exactly, so that the order of rows decides nothing.
 * @param columns p columns of n numbers, missing NaN
 * @param rows indices to take; complete ones when absent
 * @returns "too-few" under three rows, "no-variance" when a column is constant or holds an infinity
 * @throws RangeError when the columns differ in length
 */
export function covariances(columns: Float64Array[], rows = completeRows(columns)): Estimate<Covariances> {
  const n = rows.length;
  if (n < 3) return notEstimable("too-few", n);
  const centred = columns.map((column) => centredAt(column, rows));
  const s = columns.map(() => new Float64Array(columns.length));
  for (const [i, one] of centred.entries())
    for (let j = 0; j <= i; j++) {
      const value = product(one, centred[j]!) / (n - 1);
      s[i]![j] = value;
      s[j]![i] = value;
    }
  if (!allVary(s)) return notEstimable("no-variance", n);
  return ok({ n, mean: Float64Array.from(centred, ({ centre, sum }) => centre + sum / n), s }, n);
}

/**
 * Each pair over the rows that answered both. Such a matrix need not be that of any sample: description only.
 * The rows pass by, a part at a time: beside the columns it holds nothing that grows with them.
 * @returns n is the number of rows that answered anything; "too-few" when a pair has fewer than three, "no-variance" as {@link covariances}
 * @throws RangeError when the columns differ in length
 */
export function pairwiseCovariances(columns: (Float64Array | ByteColumn)[]): Estimate<Covariances> {
  const { n, sums, centres } = pairSums(columns);
  const s = columns.map(() => new Float64Array(columns.length));
  const mean = new Float64Array(columns.length);
  let pair = 0;
  for (let i = 0; i < columns.length; i++)
    for (let j = 0; j <= i; j++, pair += 4) {
      const [rows, product, sumOne, sumOther] = [
        sums[pair]!,
        sums[pair + 1]!,
        sums[pair + 2]!,
        sums[pair + 3]!,
      ];
      if (rows < 3) return notEstimable("too-few", rows);
      if (i === j) mean[i] = centres[i]! + sumOne / rows;
      const value = (product - (sumOne * sumOther) / rows) / (rows - 1);
      s[i]![j] = value;
      s[j]![i] = value;
    }
  return allVary(s) ? ok({ n, mean, s }, n) : notEstimable("no-variance", n);
}

/** Few enough that a part of every column stays near the processor. */
const rowsAtOnce = 2048;

/** Of each pair, the lower half row by row: rows that have both, sum of products, sum of the one and of the other; `n` rows have anything. */
function pairSums(columns: (Float64Array | ByteColumn)[]) {
  const lengths = columns.map((column) => (column instanceof Float64Array ? column : column.codes));
  requireSameLength(lengths);
  const rows = lengths[0]?.length ?? 0;
  const centres = columns.map((column) => centreOf(partOf(column, 0, rows)));
  const sums = new Float64Array(2 * columns.length * (columns.length + 1));
  let n = 0;
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const to = Math.min(rows, from + rowsAtOnce);
    const parts = columns.map((column, j) => masked(partOf(column, from, to), centres[j]!));
    for (let i = 0; i < to - from; i++) if (parts.some(({ there }) => there[i] === 1)) n++;
    let pair = 0;
    for (const [i, one] of parts.entries())
      for (let j = 0; j <= i; j++, pair += 4) addPair(sums, pair, one, parts[j]!);
  }
  return { n, sums, centres };
}

function partOf(column: Float64Array | ByteColumn, from: number, to: number): Float64Array {
  return column instanceof Float64Array ? column.subarray(from, to) : numbersOf(column, from, to);
}

function centreOf(column: Float64Array): number {
  const rows = completeRows([column]);
  return rows.length === 0 ? 0 : centredAt(column, rows).centre;
}

/** Values less a centre near their mean, and zero where there is none; `there` says where there is one. */
type Masked = { values: Float64Array; there: Uint8Array };

function masked(part: Float64Array, centre: number): Masked {
  const values = new Float64Array(part.length);
  const there = new Uint8Array(part.length);
  for (let i = 0; i < part.length; i++) {
    if (Number.isNaN(part[i]!)) continue;
    values[i] = part[i]! - centre;
    there[i] = 1;
  }
  return { values, there };
}

function addPair(sums: Float64Array, at: number, one: Masked, other: Masked): void {
  const [a, b, inA, inB] = [one.values, other.values, one.there, other.there];
  let [rows, product, sumOne, sumOther] = [sums[at]!, sums[at + 1]!, sums[at + 2]!, sums[at + 3]!];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    rows += inA[i]! * inB[i]!;
    product += x * y;
    sumOne += x * inB[i]!;
    sumOther += y * inA[i]!;
  }
  sums[at] = rows;
  sums[at + 1] = product;
  sums[at + 2] = sumOne;
  sums[at + 3] = sumOther;
}

/** Ones on the diagonal. */
export function correlationsOf(s: Square): Float64Array[] {
  const sd = s.map((row, i) => Math.sqrt(row[i]!));
  return s.map((row, i) =>
    Float64Array.from(row, (value, j) =>
      i === j ? 1 : Math.max(-1, Math.min(1, value / (sd[i]! * sd[j]!))),
    ),
  );
}

/** The rows and columns of some items. */
export function part(matrix: Square, items: readonly number[]): Float64Array[] {
  return items.map((i) => Float64Array.from(items, (j) => matrix[i]![j]!));
}

/** Values less a centre near their mean (whole when all values are, the value itself when it is only one); `sum` is what the centre left over. */
type Centred = { values: Float64Array; centre: number; sum: number };

function centredAt(column: Float64Array, rows: Int32Array): Centred {
  const values = new Float64Array(rows.length);
  let total = 0;
  let whole = true;
  let varies = false;
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i]!]!;
    values[i] = value;
    total += value;
    if (whole && Math.floor(value) !== value) whole = false;
    if (value !== values[0]) varies = true;
  }
  const mean = total / rows.length;
  const centre = !varies ? values[0]! : whole ? Math.round(mean) : mean;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    values[i]! -= centre;
    sum += values[i]!;
  }
  return { values, centre, sum };
}

function product(one: Centred, other: Centred): number {
  const n = one.values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += one.values[i]! * other.values[i]!;
  return sum - (one.sum * other.sum) / n;
}

/** Under this a variance has lost its digits to underflow. */
const leastVariance = 1e-290;

function allVary(s: readonly Float64Array[]): boolean {
  return s.every((row, i) => row[i]! > leastVariance && row.every(Number.isFinite));
}
