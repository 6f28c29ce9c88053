/** How much nearer points lie to their own class than to the next one. */
import type { Points } from "./distinct-rows.ts";

/**
 * Mean silhouette width over all units, Euclidean. The other copies of a row count in its class at distance 0; a unit alone in its class
 * has width 0. O(m^2 p).
 * @param labels class 0..k-1 of each point
 * @returns -1..1; NaN when fewer than two classes have points
 * @throws RangeError when labels do not fit
 * @see Rousseeuw 1987; agrees with R cluster::silhouette (test/reference/results/ward_*.json)
 */
export function silhouette(points: Points, labels: ArrayLike<number>, k: number): number {
  const widths = silhouetteWidths(points, labels, k);
  let total = 0;
  let all = 0;
  for (let i = 0; i < points.m; i++) {
    total += points.weights[i]! * widths[i]!;
    all += points.weights[i]!;
  }
  return total / all;
}

/** The width of one unit of each point; see {@link silhouette}. */
export function silhouetteWidths(points: Points, labels: ArrayLike<number>, k: number): Float64Array {
  const { m, p, coordinates, weights } = points;
  if (labels.length !== m) throw new RangeError(`expected ${m} labels, got ${labels.length}`);
  const classWeight = new Float64Array(k);
  for (let i = 0; i < m; i++) classWeight[labels[i]!]! += weights[i]!;
  if (classWeight.filter((weight) => weight > 0).length < 2) return new Float64Array(m).fill(Number.NaN);
  // Each pair once: a distance goes into both rows.
  const distances = new Float64Array(m * k);
  for (let i = 0; i < m; i++) {
    const own = i * k;
    const label = labels[i]!;
    const weight = weights[i]!;
    for (let other = i + 1; other < m; other++) {
      let square = 0;
      for (let j = 0, u = i * p, v = other * p; j < p; j++, u++, v++) {
        const difference = coordinates[u]! - coordinates[v]!;
        square += difference * difference;
      }
      const distance = Math.sqrt(square);
      distances[own + labels[other]!]! += weights[other]! * distance;
      distances[other * k + label]! += weight * distance;
    }
  }
  return Float64Array.from({ length: m }, (_, i) =>
    width(distances.subarray(i * k, (i + 1) * k), classWeight, labels[i]!),
  );
}

function width(distances: Float64Array, classWeight: Float64Array, own: number): number {
  if (classWeight[own]! <= 1) return 0;
  const within = distances[own]! / (classWeight[own]! - 1);
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < distances.length; at++)
    if (at !== own && classWeight[at]! > 0) nearest = Math.min(nearest, distances[at]! / classWeight[at]!);
  const larger = Math.max(within, nearest);
  return larger === 0 ? 0 : (nearest - within) / larger;
}
