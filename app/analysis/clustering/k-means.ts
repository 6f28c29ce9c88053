/** k-means from many random starts: beside Ward for the record, and to see whether Ward's classes settle in the tightest place (settle.ts). */
import type { Random } from "../random.ts";
import { type Centroids, centroidsOf, squaredDistance, withinSumOfSquares } from "./centroids.ts";
import { consolidate } from "./consolidate.ts";
import type { Points } from "./distinct-rows.ts";

export type KMeans = { labels: Int32Array; centroids: Centroids; within: number };

/**
 * The best of several starts by within sum of squares: spread seeds (k-means++), Lloyd's rounds, then single moves that still pay.
 * @param starts how many, at least one; only `alike` of them when these all end equally tight, up to rounding
 * @throws RangeError when k does not fit the points or there is no start
 * @see Lloyd 1982; Arthur and Vassilvitskii 2007; Hartigan and Wong 1979 (single moves); agrees with R kmeans(nstart = 200)
 * (test/reference/results/kmeans_*.json)
 */
export function kMeans(
  points: Points,
  k: number,
  { starts, random, alike = Number.POSITIVE_INFINITY }: { starts: number; random: Random; alike?: number },
): KMeans {
  if (!(Number.isInteger(starts) && starts >= 1)) throw new RangeError(`cannot make ${starts} starts`);
  let best: KMeans | undefined;
  let loosest = 0;
  for (let start = 0; start < starts; start++) {
    const found = improved(points, consolidate(points, seeded(points, k, random), k).labels, k);
    if (best === undefined || found.within < best.within) best = found;
    loosest = Math.max(loosest, found.within);
    if (start + 1 === alike && loosest <= best.within * (1 + equal)) break;
  }
  return best!;
}

/** Classes around k points, each drawn with a chance that grows with its squared distance to those before it. */
function seeded(points: Points, k: number, random: Random): Int32Array {
  const { m, p } = points;
  if (!(Number.isInteger(k) && k >= 1 && k <= m))
    throw new RangeError(`cannot make ${k} classes of ${m} points`);
  const labels = new Int32Array(m);
  const square = new Float64Array(m).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < k; at++) {
    const chance = at === 0 ? points.weights : square.map((value, i) => value * points.weights[i]!);
    const seed = drawn(chance, random);
    const centre = {
      k: 1,
      p,
      coordinates: points.coordinates.subarray(seed * p, (seed + 1) * p),
      weights: chance,
    };
    for (let i = 0; i < m; i++) {
      const distance = squaredDistance(points.coordinates, i * p, centre, 0);
      if (distance < square[i]!) {
        square[i] = distance;
        labels[i] = at;
      }
    }
  }
  return labels;
}

function drawn(chance: Float64Array, random: Random): number {
  let left = random() * chance.reduce((sum, value) => sum + value, 0);
  for (let i = 0; i < chance.length; i++) {
    left -= chance[i]!;
    if (left < 0) return i;
  }
  return chance.findLastIndex((value) => value > 0);
}

const mostRounds = 1000;
const equal = 1e-9;
const gain = 1e-10;

/** Moves whole points as long as that lowers the within sum of squares; Lloyd's rounds cannot see that a move also shifts two centres. */
function improved(points: Points, labels: Int32Array, k: number): KMeans {
  const { m, p } = points;
  let centroids = centroidsOf(points, labels, k);
  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    for (let i = 0; i < m; i++) {
      const from = labels[i]!;
      const weight = points.weights[i]!;
      const size = centroids.weights[from]!;
      if (size <= weight) continue;
      const spared =
        (size * weight * squaredDistance(points.coordinates, i * p, centroids, from)) / (size - weight);
      let [to, least] = [from, spared * (1 - gain)];
      for (let at = 0; at < k; at++) {
        if (at === from) continue;
        const other = centroids.weights[at]!;
        const cost =
          (other * weight * squaredDistance(points.coordinates, i * p, centroids, at)) / (other + weight);
        if (cost < least) [to, least] = [at, cost];
      }
      if (to === from) continue;
      labels[i] = to;
      shift(centroids, points, i, from, to);
      moved = true;
    }
    centroids = centroidsOf(points, labels, k);
  }
  return { labels, centroids, within: withinSumOfSquares(points, labels, centroids) };
}

function shift(
  { p, coordinates, weights }: Centroids,
  points: Points,
  i: number,
  from: number,
  to: number,
): void {
  const weight = points.weights[i]!;
  for (let j = 0; j < p; j++) {
    const value = points.coordinates[i * p + j]!;
    const [out, into] = [from * p + j, to * p + j];
    coordinates[out] = (coordinates[out]! * weights[from]! - weight * value) / (weights[from]! - weight);
    coordinates[into] = (coordinates[into]! * weights[to]! + weight * value) / (weights[to]! + weight);
  }
  weights[from]! -= weight;
  weights[to]! += weight;
}
