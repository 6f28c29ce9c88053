/** The classes of units, low to high: what the verdict on levels is about, and all that placing the units needs. */
import type { Centroids } from "./centroids.ts";
import type { Points } from "./distinct-rows.ts";
import { rankClasses } from "./order-classes.ts";
import { type Clustered, clustered } from "./pipeline.ts";
import type { ProfiledUnits, ProfileOptions } from "./profile-request.ts";
import type { ProfileRefused } from "./profile-result.ts";
import { scaledRows } from "./scaled-rows.ts";

/** Under so many units no bands are shown. */
export const fewestUnits = 30;

export type RankedClasses = {
  status: "ok";
  points: Points;
  /** Point of each entry of the units; -1: a metric is missing. */
  index: Int32Array;
  /** Units that have one. */
  n: number;
  found: Clustered;
  /** Class of each point, 0 = lowest. */
  labels: Int32Array;
  /** Of the classes in that order. */
  centroids: Centroids;
};

/**
 * Clusters the units whose metrics are all known and ranks what is found.
 * @returns "refused" without metrics, under 30 complete units, or with fewer distinct rows than k
 * @throws RangeError when columns differ in length
 */
export function rankedClasses(
  units: ProfiledUnits,
  { k, metrics }: Pick<ProfileOptions, "k"> & { metrics: readonly { levels: number }[] },
): RankedClasses | ProfileRefused {
  if (metrics.length === 0) return { status: "refused", reason: "no-metrics", needed: 1, have: 0 };
  const { points, index } = scaledRows(
    units.columns,
    units.weights,
    metrics.map(({ levels }) => levels),
  );
  const n = points.weights.reduce((sum, weight) => sum + weight, 0);
  if (n < fewestUnits) return { status: "refused", reason: "too-few-units", needed: fewestUnits, have: n };
  if (points.m < k) return { status: "refused", reason: "too-few-distinct", needed: k, have: points.m };
  const found = clustered(points, k);
  const rank = rankClasses(found.centroids);
  const labels = found.labels.map((label) => rank[label]!);
  return { status: "ok", points, index, n, found, labels, centroids: ranked(found.centroids, rank) };
}

function ranked({ k, p, coordinates, weights }: Centroids, rank: Int32Array): Centroids {
  const ordered = { k, p, coordinates: new Float64Array(k * p), weights: new Float64Array(k) };
  for (let at = 0; at < k; at++) {
    ordered.weights[rank[at]!] = weights[at]!;
    ordered.coordinates.set(coordinates.subarray(at * p, (at + 1) * p), rank[at]! * p);
  }
  return ordered;
}
