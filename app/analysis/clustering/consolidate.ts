/** Moves points to the nearest centroid until none moves: the k-means end of the Ward start. */
import { type Centroids, centroidsOf, squaredDistance } from "./centroids.ts";
import type { Points } from "./distinct-rows.ts";

export type Consolidated = { labels: Int32Array; centroids: Centroids; rounds: number };

/** A point moves only for a gain above rounding, so two equally near classes cannot pass it to and fro. */
const gain = 1e-12;
const maxRounds = 1000;

/**
 * Weighted Lloyd iterations from given classes to convergence. On a tie a point keeps its class, else it takes the lower one.
 * A class that loses all its points restarts from the point that lies worst in its own class.
 * @param labels class 0..k-1 of each point; classes keep their numbers
 * @throws RangeError when k exceeds the number of points, or labels do not fit
 * @see Lloyd 1982; never a larger within sum of squares than at the start; test/reference/results/kmeans_*.json (Ward, then Lloyd)
 */
export function consolidate(points: Points, labels: ArrayLike<number>, k: number): Consolidated {
  requireLabels(points, labels, k);
  const current = Int32Array.from(labels);
  refillEmptyClasses(points, current, k);
  let centroids = centroidsOf(points, current, k);
  for (let round = 1; ; round++) {
    const moved = moveToNearest(points, current, centroids);
    const refilled = refillEmptyClasses(points, current, k);
    if (moved || refilled) centroids = centroidsOf(points, current, k);
    if ((!moved && !refilled) || round === maxRounds) return { labels: current, centroids, rounds: round };
  }
}

function moveToNearest(points: Points, labels: Int32Array, centroids: Centroids): boolean {
  let moved = false;
  for (let i = 0; i < points.m; i++) {
    const offset = i * points.p;
    let best = labels[i]!;
    let least = squaredDistance(points.coordinates, offset, centroids, best) * (1 - gain);
    for (let at = 0; at < centroids.k; at++) {
      const square = squaredDistance(points.coordinates, offset, centroids, at);
      if (square < least) {
        least = square;
        best = at;
      }
    }
    if (best !== labels[i]) moved = true;
    labels[i] = best;
  }
  return moved;
}

function refillEmptyClasses(points: Points, labels: Int32Array, k: number): boolean {
  let refilled = false;
  for (let at = 0; at < k; at++) {
    if (labels.includes(at)) continue;
    labels[worstPlaced(points, labels, k)] = at;
    refilled = true;
  }
  return refilled;
}

/** The point that costs its class most; never the only point of a class. */
function worstPlaced(points: Points, labels: Int32Array, k: number): number {
  const centroids = centroidsOf(points, labels, k);
  const members = new Int32Array(k);
  for (const label of labels) members[label]!++;
  let worst = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < points.m; i++) {
    if (members[labels[i]!]! < 2) continue;
    const square = squaredDistance(points.coordinates, i * points.p, centroids, labels[i]!);
    if (points.weights[i]! * square > most) {
      most = points.weights[i]! * square;
      worst = i;
    }
  }
  return worst;
}

function requireLabels(points: Points, labels: ArrayLike<number>, k: number): void {
  if (!(Number.isInteger(k) && k >= 1 && k <= points.m))
    throw new RangeError(`cannot keep ${k} classes among ${points.m} points`);
  if (labels.length !== points.m) throw new RangeError(`expected ${points.m} labels, got ${labels.length}`);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (!(Number.isInteger(label) && label >= 0 && label < k))
      throw new RangeError(`label ${label} is not a class`);
  }
}
