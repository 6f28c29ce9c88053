/** Internal consistency of a construct. */
import { moments, variance } from "../descriptive.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { completeRows } from "../missing.ts";

/**
 * Cronbach's alpha of one construct: k / (k - 1) (1 - sum of item variances / variance of the sum).
 * @param items p columns of n answers, reversed items already turned; rows with a missing answer are left out (listwise)
 * @returns alpha in (-inf, 1] and the n used; "too-few-items" if p < 2, "too-few" if n < 3, "no-variance" if all sums are equal
 * @throws RangeError when the columns differ in length
 * @see Cronbach 1951, eq. 2; agrees with R psych::alpha (test/reference/results/alpha_*.json)
 */
export function cronbachAlpha(items: Float64Array[]): Estimate<number> {
  const rows = completeRows(items);
  const p = items.length;
  const n = rows.length;
  if (p < 2) return notEstimable("too-few-items", n);
  if (n < 3) return notEstimable("too-few", n);
  const total = new Float64Array(n);
  const answers = new Float64Array(n);
  let ofItems = 0;
  for (const item of items) {
    for (let i = 0; i < n; i++) {
      answers[i] = item[rows[i]!]!;
      total[i]! += answers[i]!;
    }
    ofItems += variance(moments(answers));
  }
  const ofTotal = variance(moments(total));
  if (ofTotal === 0) return notEstimable("no-variance", n);
  return ok((p / (p - 1)) * (1 - ofItems / ofTotal), n);
}
