/** Whether answers look as if one thing only had been measured: that all come from one person in one sitting. Both checks are weak. */
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { correlationsOf, covariances } from "../factors/covariances.ts";
import { extractFactors } from "../factors/extraction.ts";
import { asMatrix, eigenOf, inverted, type Square } from "../factors/symmetric.ts";
import { squares } from "./loadings.ts";

export type SingleFactor = {
  /** Of all components. */
  eigenvalues: number[];
  /** Share of the items' variance in the first component; by one common factor, from principal axes and minimum residuals. */
  component: number;
  principalAxis: number | null;
  minres: number | null;
  belowHalf: boolean;
};

/**
 * Harman's check: the share of all items' variance that one factor holds. It passes with real bias too: read it beside other checks.
 * @returns "too-few-items" under two items, otherwise as {@link covariances}
 * @throws RangeError when the columns differ in length
 * @see Podsakoff and others 2003; agrees with R psych::fa (test/reference/results/harman_bfi25.json)
 */
export function harmanSingleFactor(items: Float64Array[]): Estimate<SingleFactor> {
  const p = items.length;
  if (p < 2) return notEstimable("too-few-items", items[0]?.length ?? 0);
  const found = covariances(items);
  if (found.status !== "ok") return found;
  return ok(singleFactorOf(correlationsOf(found.value.s), found.n), found.n);
}

/** The same from correlations that are at hand. */
export function singleFactorOf(r: Square, n: number): SingleFactor {
  const p = r.length;
  const eigenvalues = eigenOf(r).values;
  const share = (method: "principal-axis" | "minres") => {
    const factor = extractFactors(r, n, 1, method);
    return factor.status === "ok" ? squares(factor.value.loadings[0]!) / p : null;
  };
  const component = eigenvalues[0]! / p;
  return {
    eigenvalues,
    component,
    principalAxis: share("principal-axis"),
    minres: share("minres"),
    belowHalf: component < 0.5,
  };
}

/** Over this a construct is so much made of the others that one source may lie behind all (Kock 2015). */
const mostInflation = 3.3;

export type Collinearity = { inflation: number; suspicious: boolean };

/**
 * Full collinearity: each construct's score predicted from all others, 1 / (1 - R^2).
 * @param scores of each construct, missing NaN; rows with a missing score are left out
 * @returns one per construct; "too-few-items" under two constructs, "too-few" unless there are more rows than constructs, "singular" when
 * constructs determine each other, otherwise as {@link covariances}
 * @throws RangeError when the columns differ in length
 * @see Kock 2015
 */
export function fullCollinearity(scores: Float64Array[]): Estimate<Collinearity[]> {
  if (scores.length < 2) return notEstimable("too-few-items", scores[0]?.length ?? 0);
  const found = covariances(scores);
  if (found.status !== "ok") return found;
  if (found.n <= scores.length) return notEstimable("too-few", found.n);
  const inverse = inverted(asMatrix(correlationsOf(found.value.s)))?.inverse;
  if (!inverse) return notEstimable("singular", found.n);
  const inflations = inverse.diagonal().map((inflation) => Math.max(1, inflation));
  return ok(
    inflations.map((inflation) => ({ inflation, suspicious: inflation > mostInflation })),
    found.n,
  );
}
