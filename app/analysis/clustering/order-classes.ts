/** Which class is the lowest: classes ordered by what they reach, not by the number an algorithm gave them. */
import type { Centroids } from "./centroids.ts";

/**
 * Rank 0..k-1 of each class by the mean of its range-scaled coordinates, lowest first. Equal means are ordered by the first
 * coordinate that differs.
 */
export function rankClasses(centroids: Centroids): Int32Array {
  const { k, p, coordinates } = centroids;
  const mean = Float64Array.from({ length: k }, (_, at) => {
    let total = 0;
    for (let j = 0; j < p; j++) total += coordinates[at * p + j]!;
    return total / p;
  });
  const byCoordinates = (a: number, b: number): number => {
    for (let j = 0; j < p; j++) {
      const difference = coordinates[a * p + j]! - coordinates[b * p + j]!;
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const order = Array.from({ length: k }, (_, at) => at);
  order.sort((a, b) => mean[a]! - mean[b]! || byCoordinates(a, b));
  const rank = new Int32Array(k);
  for (let at = 0; at < k; at++) rank[order[at]!] = at;
  return rank;
}
