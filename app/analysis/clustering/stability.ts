/** Would another sample give the same classes? Resamples are clustered again and compared, class by class and unit by unit. */
import { adjustedRandIndex } from "./adjusted-rand-index.ts";
import { type Centroids, centroidsOf, placeAmong } from "./centroids.ts";
import type { Points } from "./distinct-rows.ts";
import { comparePartitions } from "./partitions.ts";

export type Stability = {
  /** Resamples that could be clustered; the others had fewer distinct rows than classes. */
  draws: number;
  /** By class: mean over resamples of the largest Jaccard similarity to a class found again; NaN when it was never drawn. */
  jaccard: Float64Array;
  /** Resamples in which it was at most .5, and at least .75. */
  dissolved: Int32Array;
  recovered: Int32Array;
  /** Adjusted Rand index of each resample's classes and the given ones, over the units drawn. */
  ari: Float64Array;
  /** Jaccard by resample, then class. */
  byDraw: Float64Array[];
  /** By point: share of the resamples whose nearest centre is the one matched to the point's own class. */
  assignment: Float64Array;
};

/**
 * Hennig's bootstrap: a unit drawn twice counts once, classes are found anew, and each given class is compared with its best match.
 * @param pointOf point of each unit that can be drawn
 * @param labels class 0..k-1 of each point
 * @param classify finds k classes of points, in the same way as the given ones were found
 * @param resamples units of each resample
 * @throws RangeError when a resample draws a unit that does not exist
 * @see Hennig 2007; agrees with its formula in R, near fpc::clusterboot (test/reference/results/stability_usarrests_*.json)
 */
export function clusterStability(
  points: Points,
  pointOf: ArrayLike<number>,
  { labels, k }: { labels: ArrayLike<number>; k: number },
  classify: (points: Points, k: number) => Int32Array,
  resamples: Iterable<ArrayLike<number>>,
): Stability {
  const drawnIn = new Int32Array(pointOf.length).fill(-1);
  const same = new Float64Array(points.m);
  const byDraw: Float64Array[] = [];
  const ari: number[] = [];
  let draw = 0;
  for (const resample of resamples) {
    const counts = new Float64Array(points.m);
    for (let i = 0; i < resample.length; i++) {
      const unit = resample[i]!;
      if (!(unit >= 0 && unit < pointOf.length)) throw new RangeError(`there is no unit ${unit} to draw`);
      if (drawnIn[unit] === draw) continue;
      drawnIn[unit] = draw;
      counts[pointOf[unit]!]!++;
    }
    draw++;
    const { drawn, from } = present(points, counts);
    if (drawn.m < k) continue;
    const found = classify(drawn, k);
    const given = from.map((i) => labels[i]!);
    const compared = comparePartitions(given, found, k, k, drawn.weights);
    if (compared === null) continue;
    const held = new Set(given);
    byDraw.push(Float64Array.from(compared.jaccard, (value, at) => (held.has(at) ? value : Number.NaN)));
    ari.push(adjustedRandIndex(given, found, drawn.weights));
    countSame(same, points, labels, inOrderOf(compared.matched, centroidsOf(drawn, found, k)));
  }
  const over = (at: number) => byDraw.map((row) => row[at]!).filter((value) => !Number.isNaN(value));
  const classes = Array.from({ length: k }, (_, at) => over(at));
  return {
    draws: byDraw.length,
    jaccard: Float64Array.from(classes, mean),
    dissolved: Int32Array.from(classes, (values) => values.filter((value) => value <= 0.5).length),
    recovered: Int32Array.from(classes, (values) => values.filter((value) => value >= 0.75).length),
    ari: Float64Array.from(ari),
    byDraw,
    assignment: same.map((count) => count / byDraw.length),
  };
}

/** The points that were drawn, and where each stood. */
function present({ m, p, coordinates }: Points, counts: Float64Array): { drawn: Points; from: Int32Array } {
  const from = Int32Array.from(Array.from({ length: m }, (_, i) => i).filter((i) => counts[i]! > 0));
  const drawn = { m: from.length, p, coordinates: new Float64Array(from.length * p), weights: counts };
  for (let i = 0; i < from.length; i++)
    for (let j = 0; j < p; j++) drawn.coordinates[i * p + j] = coordinates[from[i]! * p + j]!;
  return { drawn: { ...drawn, weights: Float64Array.from(from, (i) => counts[i]!) }, from };
}

/** Class i becomes the one matched to the given class i. */
function inOrderOf(matched: number[], { k, p, coordinates, weights }: Centroids): Centroids {
  const ordered = { k, p, coordinates: new Float64Array(k * p), weights: new Float64Array(k) };
  for (const [at, from] of matched.entries()) {
    ordered.weights[at] = weights[from]!;
    for (let j = 0; j < p; j++) ordered.coordinates[at * p + j] = coordinates[from * p + j]!;
  }
  return ordered;
}

function countSame(
  same: Float64Array,
  points: Points,
  labels: ArrayLike<number>,
  centroids: Centroids,
): void {
  for (let i = 0; i < points.m; i++)
    if (placeAmong(points.coordinates, i * points.p, centroids).nearest === labels[i]) same[i]!++;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
