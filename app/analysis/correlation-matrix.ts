/** Means, standard deviations and correlations of many columns at once: all that a linear model needs to know about them. */
import { type Estimate, notEstimable, ok } from "./estimate.ts";
import { completeRows } from "./missing.ts";

/** Over the complete rows; sd with n - 1; r row by row. */
export type Standardised = {
  n: number;
  mean: Float64Array;
  sd: Float64Array;
  r: Float64Array[];
  /** The columns over the complete rows, less their means and over their standard deviations. */
  z: Float64Array[];
};

/** Under this a sum of squares has lost its digits to underflow. */
const leastSquaresKept = 1e-290;

/**
 * @param columns p columns of n numbers; rows with a missing number are left out (listwise)
 * @returns "too-few" under three rows, "no-variance" when a column is constant
 * @throws RangeError when the columns differ in length
 */
export function standardise(columns: Float64Array[]): Estimate<Standardised> {
  const rows = completeRows(columns);
  const n = rows.length;
  if (n < 3) return notEstimable("too-few", n);
  const p = columns.length;
  const mean = new Float64Array(p);
  const sd = new Float64Array(p);
  const z: Float64Array[] = [];
  for (const [j, column] of columns.entries()) {
    const kept = Float64Array.from(rows, (i) => column[i]!);
    let sum = 0;
    for (const value of kept) sum += value;
    mean[j] = sum / n;
    let squares = 0;
    let varies = false;
    for (let i = 0; i < n; i++) {
      if (kept[i] !== kept[0]) varies = true;
      kept[i]! -= mean[j]!;
      squares += kept[i]! ** 2;
    }
    if (!varies || !(squares > leastSquaresKept) || !Number.isFinite(squares))
      return notEstimable("no-variance", n);
    sd[j] = Math.sqrt(squares / (n - 1));
    for (let i = 0; i < n; i++) kept[i]! /= sd[j]!;
    z.push(kept);
  }
  return ok({ n, mean, sd, r: productsOf(z, n), z }, n);
}

function productsOf(z: Float64Array[], n: number): Float64Array[] {
  const r = z.map(() => new Float64Array(z.length));
  for (const [i, one] of z.entries()) {
    r[i]![i] = 1;
    for (let j = 0; j < i; j++) {
      const other = z[j]!;
      let sum = 0;
      for (let row = 0; row < n; row++) sum += one[row]! * other[row]!;
      const correlation = Math.max(-1, Math.min(1, sum / (n - 1)));
      r[i]![j] = correlation;
      r[j]![i] = correlation;
    }
  }
  return r;
}
