/** Constructs as the means of their items: how they go together, with and without what their unreliability hides. */
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { correlationsOf, covariances, part } from "../factors/covariances.ts";
import { firstComponent } from "../factors/principal-components.ts";
import { heterotraitMonotrait } from "./htmt.ts";
import { analysisOf } from "./item-analysis.ts";
import { averageVarianceExtracted, compositeReliability } from "./loadings.ts";

export type Composites = {
  correlations: number[][];
  /** Over the root of both alphas, one over alpha on the diagonal; NaN where an alpha is not positive. May exceed 1. */
  disattenuated: number[][];
  /** null where a construct has one item. */
  alpha: (number | null)[];
  /** Of the items on their construct's first component, with the variance extracted and the reliability that follow; they flatter. */
  componentLoadings: Float64Array[];
  ave: number[];
  reliability: number[];
  htmt: number[][];
};

/**
 * @param items p columns of n answers; rows with a missing answer are left out
 * @param constructs the items of each construct, by index
 * @returns "too-few-items" without constructs or when one has no item, otherwise as {@link covariances}
 * @throws RangeError when the columns differ in length
 * @see Spearman 1904 (disattenuation); agrees with test/reference/results/composites_*.json
 */
export function composites(
  items: Float64Array[],
  constructs: readonly (readonly number[])[],
): Estimate<Composites> {
  if (constructs.length === 0 || constructs.some((own) => own.length === 0))
    return notEstimable("too-few-items", items[0]?.length ?? 0);
  const found = covariances(items);
  if (found.status !== "ok") return found;
  const { s, mean } = found.value;
  const between = constructs.map((a) =>
    Float64Array.from(constructs, (b) => {
      const sum = a.reduce((all, i) => all + b.reduce((row, j) => row + s[i]![j]!, 0), 0);
      return sum / (a.length * b.length);
    }),
  );
  if (between.some((row, i) => !(row[i]! > 1e-12))) return notEstimable("no-variance", found.n);
  const correlations = correlationsOf(between).map((row) => Array.from(row));
  const alpha = constructs.map((own) => {
    const inside = { n: found.n, mean: Float64Array.from(own, (i) => mean[i]!), s: part(s, own) };
    const analysis = analysisOf(inside);
    return analysis.status === "ok" ? analysis.value.alpha : null;
  });
  const r = correlationsOf(s);
  const componentLoadings = constructs.map((own) => firstComponent(part(r, own)));
  return ok(
    {
      correlations,
      disattenuated: correlations.map((row, i) =>
        row.map((value, j) => value / Math.sqrt((alpha[i] ?? 1) * (alpha[j] ?? 1))),
      ),
      alpha,
      componentLoadings,
      ave: componentLoadings.map(averageVarianceExtracted),
      reliability: componentLoadings.map((loadings) => compositeReliability(loadings)),
      htmt: heterotraitMonotrait(r, constructs),
    },
    found.n,
  );
}
