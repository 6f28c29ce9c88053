/** Means and covariances of many columns: all that reliability and factor models need to know about the answers. */
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
 * @returns n is the number of rows that answered anything; "too-few" when a pair has fewer than three, "no-variance" as {@link covariances}
 * @throws RangeError when the columns differ in length
 */
export function pairwiseCovariances(columns: Float64Array[]): Estimate<Covariances> {
  requireSameLength(columns);
  const n = answered(columns);
  const s = columns.map(() => new Float64Array(columns.length));
  const mean = new Float64Array(columns.length);
  const masked = columns.map(maskedColumn);
  for (const [i, one] of masked.entries())
    for (let j = 0; j <= i; j++) {
      const { rows, product: of, sumOne, sumOther } = pairSums(one, masked[j]!);
      if (rows < 3) return notEstimable("too-few", rows);
      if (i === j) mean[i] = one.centre + sumOne / rows;
      const value = (of - (sumOne * sumOther) / rows) / (rows - 1);
      s[i]![j] = value;
      s[j]![i] = value;
    }
  return allVary(s) ? ok({ n, mean, s }, n) : notEstimable("no-variance", n);
}

/** Values less a centre near their mean, and zero where there is none; `there` says where there is one. */
type Masked = { values: Float64Array; there: Uint8Array; centre: number };

function maskedColumn(column: Float64Array): Masked {
  const rows = completeRows([column]);
  const { centre } = rows.length === 0 ? { centre: 0 } : centredAt(column, rows);
  return {
    values: column.map((value) => (Number.isNaN(value) ? 0 : value - centre)),
    there: Uint8Array.from(column, (value) => (Number.isNaN(value) ? 0 : 1)),
    centre,
  };
}

/** Over the rows that have both, in one pass: there are thousands of pairs. */
function pairSums(one: Masked, other: Masked) {
  const [a, b, inA, inB] = [one.values, other.values, one.there, other.there];
  let [rows, product, sumOne, sumOther] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    rows += inA[i]! * inB[i]!;
    product += x * y;
    sumOne += x * inB[i]!;
    sumOther += y * inA[i]!;
  }
  return { rows, product, sumOne, sumOther };
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

function answered(columns: Float64Array[]): number {
  let n = 0;
  for (let i = 0; i < (columns[0]?.length ?? 0); i++)
    if (columns.some((column) => !Number.isNaN(column[i]!))) n++;
  return n;
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
