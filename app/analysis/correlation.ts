/** How two columns go together: Pearson, and Spearman with its t approximation. Rows missing in either column are left out. */
import { type DenseCodes, denseCodes } from "./dense-codes.ts";
import { incompleteBeta } from "./distributions/beta.ts";
import { type Estimate, notEstimable, ok } from "./estimate.ts";
import { completeRows, requireSameLength } from "./missing.ts";

/** p is two-sided, from t = r sqrt((n - 2) / (1 - r^2)) with n - 2 degrees of freedom. */
export type Correlation = { r: number; p: number };

/**
 * Pearson's product-moment correlation.
 * @param x n numbers, missing NaN; y likewise
 * @returns "too-few" under 3 complete rows, "no-variance" when a column is constant
 * @throws RangeError when the columns differ in length
 * @see agrees with R cor.test (test/reference/results/cor_attitude.json)
 */
export function pearson(x: Float64Array, y: Float64Array): Estimate<Correlation> {
  const rows = completeRows([x, y]);
  const n = rows.length;
  if (n < 3) return notEstimable("too-few", n);
  let meanX = 0;
  let meanY = 0;
  for (const i of rows) {
    meanX += x[i]! / n;
    meanY += y[i]! / n;
  }
  let xx = 0;
  let yy = 0;
  let xy = 0;
  let constantX = true;
  let constantY = true;
  for (const i of rows) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
    if (x[i] !== x[rows[0]!]) constantX = false;
    if (y[i] !== y[rows[0]!]) constantY = false;
  }
  return constantX || constantY ? notEstimable("no-variance", n) : ok(withP(xx, yy, xy, n), n);
}

/**
 * Spearman's rank correlation: Pearson's on average ranks.
 * @returns "too-few" under 3 complete rows, "no-variance" when a column is constant; the same bits for any order of the rows
 * @throws RangeError when the columns differ in length
 * @see agrees with R cor.test(method = "spearman", exact = FALSE) (test/reference/results/cor_*.json)
 */
export function spearman(x: Float64Array, y: Float64Array): Estimate<Correlation> {
  return spearmanOfCodes(denseCodes(x), denseCodes(y));
}

/** Spearman of columns already numbered by their distinct values: linear in the rows, for matrices of correlations. */
export function spearmanOfCodes(x: DenseCodes, y: DenseCodes): Estimate<Correlation> {
  requireSameLength([x.codes, y.codes]);
  const countX = new Int32Array(x.distinct.length);
  const countY = new Int32Array(y.distinct.length);
  let n = 0;
  for (let i = 0; i < x.codes.length; i++) {
    const a = x.codes[i]!;
    const b = y.codes[i]!;
    if (a < 0 || b < 0) continue;
    countX[a]!++;
    countY[b]!++;
    n++;
  }
  if (n < 3) return notEstimable("too-few", n);
  const rankX = centredRanks(countX, n);
  const rankY = centredRanks(countY, n);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.codes.length; i++) {
    const a = x.codes[i]!;
    const b = y.codes[i]!;
    if (a < 0 || b < 0) continue;
    xx += rankX[a]! * rankX[a]!;
    yy += rankY[b]! * rankY[b]!;
    xy += rankX[a]! * rankY[b]!;
  }
  return xx === 0 || yy === 0 ? notEstimable("no-variance", n) : ok(withP(xx, yy, xy, n), n);
}

/** Twice the average rank, less n + 1: whole numbers around zero, so that their sums are exact. */
function centredRanks(counts: Int32Array, n: number): Float64Array {
  const ranks = new Float64Array(counts.length);
  let before = 0;
  for (let code = 0; code < counts.length; code++) {
    ranks[code] = 2 * before + counts[code]! - n;
    before += counts[code]!;
  }
  return ranks;
}

function withP(xx: number, yy: number, xy: number, n: number): Correlation {
  // One root of the product is exact for equal columns; two roots survive a product that over- or underflows.
  const product = xx * yy;
  const scale =
    product > 0 && product < Number.POSITIVE_INFINITY ? Math.sqrt(product) : Math.sqrt(xx) * Math.sqrt(yy);
  const r = Math.max(-1, Math.min(1, xy / scale));
  const square = r * r;
  // With y = t^2 / (df + t^2) = r^2 the two-sided p of t is I_(1 - r^2)(df / 2, 1 / 2).
  return { r, p: incompleteBeta((1 - r) * (1 + r), square, (n - 2) / 2, 0.5) };
}
