/** How tight and how far apart given classes are: the measures that reports print beside a clustering. */
import { type Centroids, centroidsOf, squaredDistance, withinSumOfSquares } from "./centroids.ts";
import type { Points } from "./distinct-rows.ts";
import { silhouetteWidths } from "./silhouette.ts";

export type ClassMeasures = {
  centroids: Centroids;
  /** Sums of squares, and the share of the total that lies between the classes. */
  within: number;
  between: number;
  r2: number;
  /** Between over within, each per degree of freedom (Calinski and Harabasz 1974). */
  calinskiHarabasz: number;
  /** By point; mean by class. */
  silhouetteWidths: Float64Array;
  silhouetteByClass: Float64Array;
  silhouette: number;
  /** Mean over the classes of the worst (spread + spread) / distance of centroids: small is good (Davies and Bouldin 1979). */
  daviesBouldin: number;
  /** Least distance between points of two classes over the largest distance within one (Dunn 1974). */
  dunn: number;
  /** Log of the sum over classes of the pairwise distances per unit. */
  logPairwiseWithin: number;
};

/**
 * @param labels class 0..k-1 of each point; every class must have points
 * @returns null with fewer than two classes, or no more units than classes
 * @throws RangeError when labels do not fit
 * @see agrees with R cluster::silhouette, fpc::calinhara, fpc::cluster.stats (test/reference/results/ward_*.json)
 */
export function classMeasures(points: Points, labels: ArrayLike<number>, k: number): ClassMeasures | null {
  const { m, weights } = points;
  if (labels.length !== m) throw new RangeError(`expected ${m} labels, got ${labels.length}`);
  const centroids = centroidsOf(points, labels, k);
  if (centroids.weights.some((weight) => !(weight > 0))) throw new RangeError("a class has no points");
  const n = weights.reduce((sum, weight) => sum + weight, 0);
  if (k < 2 || n <= k) return null;
  const within = withinSumOfSquares(points, labels, centroids);
  const between = totalSumOfSquares(points) - within;
  const widths = silhouetteWidths(points, labels, k);
  const byClass = new Float64Array(k);
  for (let i = 0; i < m; i++) byClass[labels[i]!]! += weights[i]! * widths[i]!;
  const silhouette = byClass.reduce((sum, value) => sum + value, 0) / n;
  return {
    centroids,
    within,
    between,
    r2: between / (within + between),
    calinskiHarabasz: between / (k - 1) / (within / (n - k)),
    silhouetteWidths: widths,
    silhouetteByClass: byClass.map((sum, at) => sum / centroids.weights[at]!),
    silhouette,
    daviesBouldin: daviesBouldin(points, labels, centroids),
    dunn: dunn(points, labels),
    logPairwiseWithin: Math.log(distancesWithin(points, labels, centroids.weights)),
  };
}

/** Weighted squared distances to the common mean. */
export function totalSumOfSquares(points: Points): number {
  const everything = new Int32Array(points.m);
  return withinSumOfSquares(points, everything, centroidsOf(points, everything, 1));
}

function daviesBouldin(points: Points, labels: ArrayLike<number>, centroids: Centroids): number {
  const { k, p, coordinates } = centroids;
  const spread = new Float64Array(k);
  for (let i = 0; i < points.m; i++)
    spread[labels[i]!]! +=
      points.weights[i]! * Math.sqrt(squaredDistance(points.coordinates, i * p, centroids, labels[i]!));
  for (let at = 0; at < k; at++) spread[at]! /= centroids.weights[at]!;
  let total = 0;
  for (let at = 0; at < k; at++) {
    let worst = 0;
    for (let other = 0; other < k; other++) {
      if (other === at) continue;
      const apart = Math.sqrt(squaredDistance(coordinates, at * p, centroids, other));
      worst = Math.max(worst, (spread[at]! + spread[other]!) / apart);
    }
    total += worst;
  }
  return total / k;
}

function dunn({ m, p, coordinates }: Points, labels: ArrayLike<number>): number {
  let apart = Number.POSITIVE_INFINITY;
  let together = 0;
  for (let i = 0; i < m; i++) {
    for (let other = i + 1; other < m; other++) {
      const square = squareBetween(coordinates, i * p, other * p, p);
      if (labels[i] !== labels[other]) apart = Math.min(apart, square);
      else together = Math.max(together, square);
    }
  }
  return Math.sqrt(apart / together);
}

/** The sum over classes of all distances between two of its units, each over the units of the class (its `sizes`). O(m^2 p). */
export function distancesWithin(
  { m, p, coordinates, weights }: Points,
  labels: ArrayLike<number>,
  sizes: Float64Array,
): number {
  const sums = new Float64Array(sizes.length);
  for (let i = 0; i < m; i++)
    for (let other = i + 1; other < m; other++)
      if (labels[i] === labels[other])
        sums[labels[i]!]! +=
          weights[i]! * weights[other]! * Math.sqrt(squareBetween(coordinates, i * p, other * p, p));
  return sums.reduce((sum, value, at) => sum + value / sizes[at]!, 0);
}

function squareBetween(coordinates: Float64Array, a: number, b: number, p: number): number {
  let square = 0;
  for (let j = 0; j < p; j++) square += (coordinates[a + j]! - coordinates[b + j]!) ** 2;
  return square;
}
