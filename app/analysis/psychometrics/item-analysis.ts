/** How well the items of one construct go together, as a whole and item by item: from their covariances, in one pass over the answers. */

import { pearson } from "../correlation.ts";
import type { Interval } from "../correlation-interval.ts";
import { meanAndSd, quantile } from "../descriptive.ts";
import { fisherQuantile } from "../distributions/fisher.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import {
  type Covariances,
  correlationsOf,
  covariances,
  pairwiseCovariances,
} from "../factors/covariances.ts";
import { asMatrix, inverted, type Square } from "../factors/symmetric.ts";

type ItemStatistics = {
  /** Of the other items; null with two items. */
  alphaIfDropped: number | null;
  standardizedAlphaIfDropped: number | null;
  /** With the sum of all items, the item itself among them. */
  itemTotal: number;
  /** With the sum of the other items. */
  itemRest: number;
  /** With all items, the item's own share replaced by what it shares with the others; null when the correlations have no inverse. */
  itemTotalCorrected: number | null;
};

export type ItemAnalysis = {
  items: number;
  alpha: number;
  /** Of items brought to equal variance. */
  standardizedAlpha: number;
  /** Guttman's sixth lower bound; null when the correlations have no inverse. */
  lambda6: number | null;
  averageInterItem: number;
  medianInterItem: number;
  /** Of the respondents' mean answers. */
  mean: number;
  sd: number;
  /** Of alpha (Duhachek and Iacobucci 2004). */
  standardError: number;
  /** Of alpha (Feldt 1965). */
  interval: Interval;
  byItem: ItemStatistics[];
};

/**
 * @param items p columns of n answers, missing NaN; reversed items already turned
 * @param missing listwise: rows with a missing answer are left out; pairwise: each covariance over the rows that answered both
 * @returns "too-few-items" under two items, otherwise as {@link covariances}, and "no-variance" when all sums are equal
 * @throws RangeError when the columns differ in length or the level is outside 0..1
 * @see Cronbach 1951, Guttman 1945, Feldt 1965; agrees with R psych::alpha (test/reference/results/alpha_*.json)
 */
export function itemAnalysis(
  items: Float64Array[],
  missing: "listwise" | "pairwise" = "listwise",
  level = 0.95,
): Estimate<ItemAnalysis> {
  if (items.length < 2) return notEstimable("too-few-items", items[0]?.length ?? 0);
  const found = missing === "listwise" ? covariances(items) : pairwiseCovariances(items);
  if (found.status !== "ok") return found;
  const analysis = analysisOf(found.value, level);
  if (analysis.status !== "ok" || missing === "listwise") return analysis;
  // With missing answers the respondents' means are no linear function of the items: they are looked at themselves.
  const total = answeredMean(items);
  const { mean, sd } = meanAndSd(total);
  const byItem = analysis.value.byItem.map((item, j) => {
    const r = pearson(items[j]!, total);
    return r.status === "ok" ? { ...item, itemTotal: r.value.r } : item;
  });
  return ok({ ...analysis.value, mean: mean!, sd: sd!, byItem }, analysis.n);
}

/** The same from covariances that are at hand. @returns "no-variance" when the items' sum does not vary */
export function analysisOf({ n, mean, s }: Covariances, level = 0.95): Estimate<ItemAnalysis> {
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level} is outside 0..1`);
  const p = s.length;
  if (p < 2) return notEstimable("too-few-items", n);
  const ofItems = s.reduce((sum, row, i) => sum + row[i]!, 0);
  const ofTotal = total(s);
  // A sum whose variance is only rounding: the items cancel each other.
  if (!(ofTotal > 1e-12 * ofItems)) return notEstimable("no-variance", n);
  const r = correlationsOf(s);
  const all = total(r);
  const alpha = alphaOf(p, ofItems, ofTotal);
  const inverse = inverted(asMatrix(r))?.inverse.diagonal() ?? null;
  const specific = inverse?.reduce((sum, value) => sum + 1 / value, 0) ?? null;
  const between = r.flatMap((row, i) => Array.from(row.subarray(0, i))).sort((a, b) => a - b);
  const [df1, df2] = [n - 1, (n - 1) * (p - 1)];
  const limit = (share: number) => 1 - (1 - alpha) * fisherQuantile(share, df1, df2);
  return ok(
    {
      items: p,
      alpha,
      standardizedAlpha: alphaOf(p, p, all),
      lambda6: specific === null ? null : 1 - specific / all,
      averageInterItem: (all - p) / (p * (p - 1)),
      medianInterItem: quantile(Float64Array.from(between), 0.5),
      mean: mean.reduce((sum, value) => sum + value, 0) / p,
      sd: Math.sqrt(ofTotal) / p,
      standardError: standardErrorOf(s, n, ofItems, ofTotal),
      interval: { lower: limit((1 + level) / 2), upper: limit((1 - level) / 2) },
      byItem: s.map((row, i) => {
        const own = row[i]!;
        const withAll = sum(row);
        const rest = ofTotal - 2 * withAll + own;
        const standardRest = all - 2 * sum(r[i]!) + 1;
        const shared = specific === null || inverse === null ? null : sum(r[i]!) - 1 / inverse[i]!;
        return {
          alphaIfDropped: p > 2 ? alphaOf(p - 1, ofItems - own, rest) : null,
          standardizedAlphaIfDropped: p > 2 ? alphaOf(p - 1, p - 1, standardRest) : null,
          itemTotal: withAll / Math.sqrt(own * ofTotal),
          itemRest: rest > 0 ? (withAll - own) / Math.sqrt(own * rest) : 0,
          itemTotalCorrected:
            shared === null || specific === null ? null : shared / Math.sqrt(all - specific),
        };
      }),
    },
    n,
  );
}

function alphaOf(p: number, ofItems: number, ofTotal: number): number {
  return (p / (p - 1)) * (1 - ofItems / ofTotal);
}

function standardErrorOf(s: Square, n: number, ofItems: number, ofTotal: number): number {
  const p = s.length;
  let squares = 0;
  let ofProduct = 0;
  for (const row of s) {
    for (let j = 0; j < p; j++) squares += row[j]! ** 2;
    ofProduct += sum(row) ** 2;
  }
  const inside = ofTotal * (squares + ofItems ** 2) - 2 * ofItems * ofProduct;
  const q = ((2 * p * p) / ((p - 1) ** 2 * ofTotal ** 3)) * inside;
  return Math.sqrt(Math.max(0, q) / n);
}

function answeredMean(items: Float64Array[]): Float64Array {
  return Float64Array.from({ length: items[0]!.length }, (_, i) => {
    const there = items.map((item) => item[i]!).filter((answer) => !Number.isNaN(answer));
    return there.reduce((all, answer) => all + answer, 0) / there.length;
  });
}

function sum(row: ArrayLike<number>): number {
  let all = 0;
  for (let j = 0; j < row.length; j++) all += row[j]!;
  return all;
}

function total(matrix: Square): number {
  return matrix.reduce((all, row) => all + sum(row), 0);
}
