/** Class centroids, and the place of a row among them. */
import type { Points } from "./distinct-rows.ts";

/** k rows of p coordinates, row-major, and the weight of each class. */
export type Centroids = { k: number; p: number; coordinates: Float64Array; weights: Float64Array };

/** Weighted means of the classes; a class without points has weight 0 and NaN coordinates. */
export function centroidsOf(points: Points, labels: ArrayLike<number>, k: number): Centroids {
  const { m, p } = points;
  const coordinates = new Float64Array(k * p);
  const weights = new Float64Array(k);
  for (let i = 0; i < m; i++) {
    const at = labels[i]!;
    const weight = points.weights[i]!;
    weights[at]! += weight;
    for (let j = 0; j < p; j++) coordinates[at * p + j]! += weight * points.coordinates[i * p + j]!;
  }
  for (let c = 0; c < k; c++) for (let j = 0; j < p; j++) coordinates[c * p + j]! /= weights[c]!;
  return { k, p, coordinates, weights };
}

/** Squared distance of the row at `offset` to a class. */
export function squaredDistance(row: Float64Array, offset: number, centroids: Centroids, at: number): number {
  let square = 0;
  for (let j = 0; j < centroids.p; j++) {
    const difference = row[offset + j]! - centroids.coordinates[at * centroids.p + j]!;
    square += difference * difference;
  }
  return square;
}

export type Place = { nearest: number; margin: number };

/**
 * The class a row comes nearest to (the lower one on a tie), and its margin (d2 - d1) / d2 to the two nearest:
 * 0 on the border, 1 on a centroid. Needs at least two classes.
 */
export function placeAmong(row: Float64Array, offset: number, centroids: Centroids): Place {
  let nearest = 0;
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (let at = 0; at < centroids.k; at++) {
    const square = squaredDistance(row, offset, centroids, at);
    if (square < first) {
      second = first;
      first = square;
      nearest = at;
    } else if (square < second) second = square;
  }
  const d2 = Math.sqrt(second);
  return { nearest, margin: d2 > 0 ? (d2 - Math.sqrt(first)) / d2 : 0 };
}

/** Sum over all points of weight x squared distance to the centroid of its class. */
export function withinSumOfSquares(points: Points, labels: ArrayLike<number>, centroids: Centroids): number {
  let total = 0;
  for (let i = 0; i < points.m; i++)
    total += points.weights[i]! * squaredDistance(points.coordinates, i * points.p, centroids, labels[i]!);
  return total;
}
