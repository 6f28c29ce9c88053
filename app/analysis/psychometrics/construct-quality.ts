/** One construct's line of the quality report: who answered it, how reliable it is, which item serves it worst, and what to make of it. */
import type { Interval } from "../correlation-interval.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { covariances } from "../factors/covariances.ts";
import { completeRows } from "../missing.ts";
import { analysisOf } from "./item-analysis.ts";
import { oneFactor } from "./one-factor.ts";

/**
 * W_NEGATIVE_ALPHA: an item was not reversed. W_HEYWOOD: an item would be explained more than wholly. W_PROVISIONAL: under fifty people.
 * W_TWO_ITEMS: loadings are assumed equal. W_NO_FACTOR: no common factor could be fitted. W_REDUNDANT: alpha over .95. W_LOW_AVE: under half
 * of the items' variance is explained. W_LOW_ITEM_REST: an item under .30 with the rest. W_BETTER_WITHOUT: alpha would rise by over .02.
 * W_POOR_FIT: one factor leaves much unexplained (SRMR over .08 and RMSEA over .10).
 */
type QualityWarning =
  | "W_NEGATIVE_ALPHA"
  | "W_HEYWOOD"
  | "W_PROVISIONAL"
  | "W_TWO_ITEMS"
  | "W_NO_FACTOR"
  | "W_REDUNDANT"
  | "W_LOW_AVE"
  | "W_LOW_ITEM_REST"
  | "W_BETTER_WITHOUT"
  | "W_POOR_FIT";

/** good: omega (alpha where there is none) from .80; usable: from .70; weak: below. Items are never dropped for it. */
type QualityVerdict = "good" | "usable" | "weak" | "not-estimable";

type QualityOfItem = {
  /** People who answered this item, and the others. */
  n: number;
  missing: number;
  /** Of the people who answered every item of the construct. */
  mean: number | null;
  sd: number | null;
  itemRest: number | null;
  alphaIfDropped: number | null;
  /** On the one factor, standardised. */
  loading: number | null;
};

type Reliability = {
  alpha: number;
  /** Feldt's, at 95 %. */
  alphaInterval: Interval;
  averageInterItem: number;
  omega: number | null;
  compositeReliability: number | null;
  ave: number | null;
};

export type ConstructQuality = {
  /** People who answered every item, and the others. */
  n: number;
  missing: number;
  /** Of the means over all items, of the people who answered every one. */
  mean: number | null;
  sd: number | null;
  reliability: Estimate<Reliability>;
  items: QualityOfItem[];
  /** Index of the item that goes least with the rest. */
  worstItem: number | null;
  verdict: QualityVerdict;
  warnings: QualityWarning[];
};

/**
 * @param items p columns of n answers, missing NaN, reversed items already turned
 * @returns always a line; what the data do not carry is null and `reliability` says why
 * @throws RangeError when the columns differ in length
 * @see thresholds: Nunnally 1978, Fornell and Larcker 1981, Hair and others 2019
 */
export function constructQuality(items: Float64Array[]): ConstructQuality {
  const rows = completeRows(items);
  const n = rows.length;
  const missing = (items[0]?.length ?? 0) - n;
  const described = items.map((item) => {
    const answered = answeredIn(item);
    const none = { mean: null, sd: null, itemRest: null, alphaIfDropped: null, loading: null };
    return { n: answered, missing: item.length - answered, ...none };
  });
  const none = { n, missing, mean: null, sd: null, items: described, worstItem: null, warnings: [] };
  const moments = items.length < 2 ? notEstimable("too-few-items", n) : covariances(items, rows);
  const analysis = moments.status === "ok" ? analysisOf(moments.value) : moments;
  if (moments.status !== "ok" || analysis.status !== "ok")
    return {
      ...none,
      reliability: analysis.status === "ok" ? notEstimable("no-variance", n) : analysis,
      verdict: "not-estimable",
    };
  const { alpha, byItem, interval, averageInterItem } = analysis.value;
  const factor = oneFactor(moments.value);
  const model = factor.status === "ok" ? factor.value : null;
  const rest = byItem.map(({ itemRest }) => itemRest);
  const lowest = Math.min(...rest);
  const warnings: [QualityWarning, boolean][] = [
    ["W_NEGATIVE_ALPHA", alpha < 0],
    ["W_HEYWOOD", model !== null && model.heywood.length > 0],
    ["W_PROVISIONAL", n < 50],
    ["W_TWO_ITEMS", items.length === 2],
    ["W_NO_FACTOR", model === null],
    ["W_REDUNDANT", alpha > 0.95],
    ["W_LOW_AVE", model !== null && model.ave < 0.5],
    ["W_LOW_ITEM_REST", lowest < 0.3],
    ["W_BETTER_WITHOUT", byItem.some(({ alphaIfDropped }) => (alphaIfDropped ?? alpha) > alpha + 0.02)],
    ["W_POOR_FIT", model?.fit != null && model.fit.srmr > 0.08 && model.fit.rmsea > 0.1],
  ];
  return {
    n,
    missing,
    mean: analysis.value.mean,
    sd: analysis.value.sd,
    reliability: ok(
      {
        alpha,
        alphaInterval: interval,
        averageInterItem,
        omega: model?.omega ?? null,
        compositeReliability: model?.compositeReliability ?? null,
        ave: model?.ave ?? null,
      },
      n,
    ),
    items: described.map((item, j) => ({
      ...item,
      mean: moments.value.mean[j]!,
      sd: Math.sqrt(moments.value.s[j]![j]!),
      itemRest: rest[j]!,
      alphaIfDropped: byItem[j]!.alphaIfDropped,
      loading: model ? model.loadings[j]! : null,
    })),
    worstItem: rest.indexOf(lowest),
    verdict: verdictOf(model && model.heywood.length === 0 ? model.omega : alpha),
    warnings: warnings.filter(([, holds]) => holds).map(([code]) => code),
  };
}

function answeredIn(item: Float64Array): number {
  let n = 0;
  for (let i = 0; i < item.length; i++) if (!Number.isNaN(item[i]!)) n++;
  return n;
}

function verdictOf(reliability: number): QualityVerdict {
  return reliability >= 0.8 ? "good" : reliability >= 0.7 ? "usable" : "weak";
}
