/** Kendall's rank correlation with ties, in n log n steps. */
import { normalUpperTail } from "./distributions/normal.ts";
import { type Estimate, notEstimable, ok } from "./estimate.ts";
import { completeRows } from "./missing.ts";

/** z and its two-sided p: the normal approximation with ties in its variance. */
export type Kendall = { tau: number; z: number; p: number };

/**
 * Kendall's tau-b: concordant less discordant pairs, over the pairs that are tied in neither column (geometric mean).
 * @param x n numbers, missing NaN; y likewise
 * @returns "too-few" under 3 complete rows, "no-variance" when a column is constant
 * @throws RangeError when the columns differ in length
 * @see Kendall 1945; counting by merge sort, Knight 1966; agrees with R cor.test(method = "kendall", exact = FALSE) (cor_*.json)
 */
export function kendall(x: Float64Array, y: Float64Array): Estimate<Kendall> {
  const rows = completeRows([x, y]).slice();
  const n = rows.length;
  if (n < 3) return notEstimable("too-few", n);
  rows.sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const xs = Float64Array.from(rows, (i) => x[i]!);
  const ys = Float64Array.from(rows, (i) => y[i]!);
  const tiesX = runs(xs);
  const tiesXY = runs(xs, ys);
  const discordant = inversions(ys);
  // The columns are sorted by now.
  const tiesY = runs(ys);
  const pairs = (n * (n - 1)) / 2;
  const tied = (counts: number[]) => counts.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  const [inX, inY, inBoth] = [tied(tiesX), tied(tiesY), tied(tiesXY)];
  if (inX === pairs || inY === pairs) return notEstimable("no-variance", n);
  const s = pairs - inX - inY + inBoth - 2 * discordant;
  const tau = s / (Math.sqrt(pairs - inX) * Math.sqrt(pairs - inY));
  const z = s / Math.sqrt(varianceOfS(n, tiesX, tiesY));
  return ok({ tau: Math.max(-1, Math.min(1, tau)), z, p: Math.min(1, 2 * normalUpperTail(Math.abs(z))) }, n);
}

function varianceOfS(n: number, tiesX: number[], tiesY: number[]): number {
  const sum = (counts: number[], f: (t: number) => number) => counts.reduce((all, t) => all + f(t), 0);
  const cubic = (t: number) => t * (t - 1) * (2 * t + 5);
  const pair = (t: number) => t * (t - 1);
  const triple = (t: number) => t * (t - 1) * (t - 2);
  return (
    (cubic(n) - sum(tiesX, cubic) - sum(tiesY, cubic)) / 18 +
    (sum(tiesX, pair) * sum(tiesY, pair)) / (2 * pair(n)) +
    (sum(tiesX, triple) * sum(tiesY, triple)) / (9 * triple(n))
  );
}

/** Lengths of the runs of equal neighbours. */
function runs(...columns: Float64Array[]): number[] {
  const lengths: number[] = [];
  const n = columns[0]!.length;
  let start = 0;
  for (let i = 1; i <= n; i++) {
    if (i < n && columns.every((column) => column[i] === column[start])) continue;
    lengths.push(i - start);
    start = i;
  }
  return lengths;
}

/** Pairs that stand in the wrong order; sorts the values on the way. */
function inversions(values: Float64Array): number {
  const n = values.length;
  let count = 0;
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(n);
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) to[at] = from[left++]!;
        else {
          count += middle - left;
          to[at] = from[right++]!;
        }
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return count;
}
