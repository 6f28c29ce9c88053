/** A construct as one common factor behind its items: how reliable their sum is when items measure unequally well. */
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { confirmatory } from "../factors/confirmatory/confirmatory.ts";
import type { FitIndices } from "../factors/confirmatory/fit-indices.ts";
import type { Covariances } from "../factors/covariances.ts";
import { pointingUp } from "../factors/symmetric.ts";
import { averageVarianceExtracted, compositeReliability, squares } from "./loadings.ts";

export type OneFactor = {
  /** Standardised, signed to a sum that is not negative. */
  loadings: Float64Array;
  /** Of the plain sum of the items: omega total in the items' own units. */
  omega: number;
  /** The same over the variance that the sum was seen to have, not the one that the model gives it. */
  omegaObserved: number;
  /** Of the sum of standardised items. */
  compositeReliability: number;
  ave: number;
  /** Explained over all variance in the items' own units; over what the model gives, and over what was seen. */
  aveRaw: number;
  aveRawObserved: number;
  /** null with two or three items, where the model fits by itself or cannot be tested. */
  fit: FitIndices | null;
  heywood: number[];
};

/**
 * By maximum likelihood. Two items do not say how they share what they have in common: they count as equally good.
 * @returns "too-few-items" under two items, "no-variance" when two items do not go together, otherwise as {@link confirmatory}
 * @see McDonald 1999, Fornell and Larcker 1981; agrees with R lavaan and semTools (test/reference/results/onefactor_bfi_neuro.json)
 */
export function oneFactor(moments: Covariances): Estimate<OneFactor> {
  const { s, n } = moments;
  if (s.length < 2) return notEstimable("too-few-items", n);
  if (s.length === 2) return twoItems(moments);
  const found = confirmatory([moments], [s.map((_, i) => i)]);
  if (found.status !== "ok") return found;
  const { loadings, standardLoadings, uniquenesses, heywood } = found.value.groups[0]!;
  const fit = found.value.fit.df > 0 ? found.value.fit : null;
  return ok(
    summary(moments, pointingUp(loadings), pointingUp(standardLoadings), uniquenesses, fit, heywood),
    n,
  );
}

function twoItems(moments: Covariances): Estimate<OneFactor> {
  const { s, n } = moments;
  const sd = s.map((row, i) => Math.sqrt(row[i]!));
  const r = s[0]![1]! / (sd[0]! * sd[1]!);
  if (!(r > 0)) return notEstimable("no-variance", n);
  const standard = Float64Array.of(Math.sqrt(r), Math.sqrt(r));
  const raw = standard.map((loading, i) => loading * sd[i]!);
  const unique = Float64Array.from(sd, (each) => each * each * (1 - r));
  return ok(summary(moments, raw, standard, unique, null, r >= 1 ? [0, 1] : []), n);
}

function summary(
  { s, n }: Covariances,
  raw: Float64Array,
  standard: Float64Array,
  unique: Float64Array,
  fit: FitIndices | null,
  heywood: number[],
): OneFactor {
  // The likelihood divides by n.
  const shrink = (n - 1) / n;
  let [ofSum, ofItems] = [0, 0];
  for (const [i, row] of s.entries()) {
    ofItems += shrink * row[i]!;
    for (const value of row) ofSum += shrink * value;
  }
  const common = raw.reduce((sum, loading) => sum + loading, 0) ** 2;
  const explained = squares(raw);
  return {
    loadings: standard,
    omega: compositeReliability(raw, unique),
    omegaObserved: common / ofSum,
    compositeReliability: compositeReliability(standard),
    ave: averageVarianceExtracted(standard),
    aveRaw: explained / (explained + unique.reduce((sum, value) => sum + value, 0)),
    aveRawObserved: explained / ofItems,
    fit,
    heywood,
  };
}
