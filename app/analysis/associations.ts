/** Rank correlations of the level metrics, among themselves and with construct scores. Description: no cause, no correction for many tests. */
import { type Correlation, spearmanOfCodes } from "./correlation.ts";
import { type DenseCodes, denseCodes } from "./dense-codes.ts";
import type { Estimate } from "./estimate.ts";
import type { ConstructColumns, MetricColumn, RankCorrelation, StudyResult } from "./study-result.ts";

/**
 * Spearman for every pair of metrics, and for every metric with every capability and outcome, over the respondents who have both.
 * Delivery constructs restate the metrics, and background is no scale: neither is correlated.
 * @param scores of each construct, in the order of `constructs`
 */
export function associationsOf(
  metrics: MetricColumn[],
  constructs: ConstructColumns[],
  scores: Float64Array[],
): Pick<StudyResult, "metricAssociations" | "associations"> {
  const metric = metrics.map(({ id, values }) => ({ id, codes: denseCodes(values) }));
  const scored = constructs.flatMap(({ id, role }, at) =>
    role === "capability" || role === "outcome" ? [{ id, codes: denseCodes(scores[at]!) }] : [],
  );
  return {
    metricAssociations: metric.flatMap((a, i) =>
      metric.slice(i + 1).map((b) => ({ a: a.id, b: b.id, ...correlated(a.codes, b.codes) })),
    ),
    associations: metric.flatMap((a) =>
      scored.map((b) => ({ metric: a.id, construct: b.id, ...correlated(a.codes, b.codes) })),
    ),
  };
}

function correlated(a: DenseCodes, b: DenseCodes): RankCorrelation {
  const found: Estimate<Correlation> = spearmanOfCodes(a, b);
  return found.status === "ok"
    ? { n: found.n, rho: found.value.r, p: found.value.p }
    : { n: found.n, rho: null, p: null };
}
