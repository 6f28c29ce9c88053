/** What all respondents answered to the level metrics, and to the raw numbers behind banded ones. */
import { moments, quantile } from "./descriptive.ts";
import { present } from "./missing.ts";
import type { MetricColumn } from "./study-data.ts";
import type { MetricSummary, Spread } from "./study-result.ts";

/** Count, quartiles and mean of the answers to one metric, and how many chose each level. */
export function metricSummary(
  { id, axis, levels, values }: MetricColumn,
  nesting: MetricSummary["nesting"],
): MetricSummary {
  const distribution = new Array<number>(levels).fill(0);
  for (const value of values) if (!Number.isNaN(value)) distribution[value - 1]!++;
  return { ...spread(id, values), axis, levels, distribution, nesting };
}

/** Count, quartiles (type 7) and mean; null when nobody answered. */
export function spread(id: string, values: Float64Array): Spread {
  const sorted = present(values).slice().sort();
  const n = sorted.length;
  if (n === 0) return { id, n, median: null, q1: null, q3: null, mean: null };
  return {
    id,
    n,
    median: quantile(sorted, 0.5),
    q1: quantile(sorted, 0.25),
    q3: quantile(sorted, 0.75),
    mean: moments(sorted).mean,
  };
}
