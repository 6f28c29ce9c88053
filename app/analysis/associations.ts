/** Rank correlations of the level metrics, among themselves and with construct scores: description, with what chance and nesting leave of them. */
import { type ClusterDraws, clusteredSpearman } from "./clustered-spearman.ts";
import { spearmanOfCodes } from "./correlation.ts";
import { correlationInterval } from "./correlation-interval.ts";
import { type DenseCodes, denseCodes } from "./dense-codes.ts";
import { scoresWithout } from "./drivers/explaining-scores.ts";
import { adjustPValues } from "./p-values.ts";
import type { ConstructColumns, MetricColumn } from "./study-data.ts";
import type { RankCorrelation, StudyResult } from "./study-result.ts";

/**
 * Spearman for every pair of metrics, and for every metric with every capability and outcome, over the respondents who have both. Items that
 * restate a metric are no part of the score it is correlated with. Delivery constructs restate the metrics, and background is no scale:
 * neither is correlated. All of it is one family of tests (Benjamini and Hochberg 1995).
 * @param scores of each construct, in the order of `constructs`
 * @param draws of organizations; null where there are too few: then people count as if they did not know each other
 */
export function associationsOf(
  metrics: MetricColumn[],
  constructs: ConstructColumns[],
  scores: Float64Array[],
  draws: ClusterDraws | null,
): Pick<StudyResult, "metricAssociations" | "associations"> {
  const metric = metrics.map(({ id, values }) => ({ id, codes: denseCodes(values) }));
  const scored = constructs.flatMap((construct, at) =>
    construct.role === "capability" || construct.role === "outcome"
      ? [{ construct, own: scores[at]!, codes: denseCodes(scores[at]!) }]
      : [],
  );
  const nobody = denseCodes(new Float64Array(scores[0]?.length ?? 0).fill(Number.NaN));
  const among = metric.flatMap((a, i) =>
    metric.slice(i + 1).map((b) => ({ a: a.id, b: b.id, ...correlated(a.codes, b.codes, draws) })),
  );
  const between = metric.flatMap((a) =>
    scored.map(({ construct, own, codes }) => {
      const values = scoresWithout(construct, own, [a.id]);
      const other = values === own ? codes : values ? denseCodes(values) : nobody;
      return { metric: a.id, construct: construct.id, ...correlated(a.codes, other, draws) };
    }),
  );
  const adjusted = adjustPValues(
    [...among, ...between].map(({ p }) => p ?? Number.NaN),
    "BH",
  ).map((p) => (Number.isNaN(p) ? null : p));
  return {
    metricAssociations: among.map((pair, at) => ({ ...pair, pAdjusted: adjusted[at]! })),
    associations: between.map((pair, at) => ({ ...pair, pAdjusted: adjusted[among.length + at]! })),
  };
}

function correlated(
  a: DenseCodes,
  b: DenseCodes,
  draws: ClusterDraws | null,
): Omit<RankCorrelation, "pAdjusted"> {
  const found = spearmanOfCodes(a, b);
  if (found.status !== "ok") return { n: found.n, rho: null, p: null, interval: null };
  const { r, p } = found.value;
  if (draws) {
    const clustered = clusteredSpearman(a, b, r, draws);
    return { n: found.n, rho: r, p: clustered?.p ?? null, interval: clustered?.interval ?? null };
  }
  const interval = Math.abs(r) < 1 ? correlationInterval(r, found.n) : null;
  return { n: found.n, rho: r, p, interval };
}
