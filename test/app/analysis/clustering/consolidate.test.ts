import fc from "fast-check";
import { expect, test } from "vitest";
import { adjustedRandIndex } from "../../../../app/analysis/clustering/adjusted-rand-index.ts";
import {
  centroidsOf,
  placeAmong,
  squaredDistance,
  withinSumOfSquares,
} from "../../../../app/analysis/clustering/centroids.ts";
import { consolidate } from "../../../../app/analysis/clustering/consolidate.ts";
import { cutTree } from "../../../../app/analysis/clustering/cut.ts";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { wardLinkage } from "../../../../app/analysis/clustering/ward.ts";
import { referenceColumns, referenceValues, standardised } from "../../../reference/read.ts";
import { answers, expectClose, law, table } from "../laws.ts";
import { byRow, pointsOf } from "./trees.ts";

type KMeans = Record<string, { ward_then_lloyd_withinss: number; ward_then_lloyd_labels: number[] }>;
const iris = ["Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width"];
const arrests = ["Murder", "Assault", "UrbanPop", "Rape"];

test.each([
  ["kmeans_iris", referenceColumns("iris", iris)],
  ["kmeans_usarrests_z", standardised(referenceColumns("usarrests", arrests))],
])("Ward start, Lloyd end agrees with R kmeans from Ward centroids: %s", (id, columns) => {
  const { points, index } = distinctRows(columns);
  const tree = wardLinkage(points);
  for (const [name, expected] of Object.entries(referenceValues<KMeans>(id))) {
    const k = Number(name.slice(1));
    const { labels, centroids } = consolidate(points, cutTree(tree, k), k);
    expectClose(withinSumOfSquares(points, labels, centroids), expected.ward_then_lloyd_withinss);
    expect(adjustedRandIndex(byRow(labels, index), expected.ward_then_lloyd_labels)).toBe(1);
  }
});

test("by hand: 0, 1, 2 | 9 started as 0 | 1, 2, 9 moves 1 and 2 over", () => {
  const { labels, centroids, rounds } = consolidate(
    pointsOf([[0], [1], [2], [9]], [1, 1, 1, 1]),
    [0, 1, 1, 1],
    2,
  );
  expect([...labels]).toEqual([0, 0, 0, 1]);
  expect([...centroids.coordinates]).toEqual([1, 9]);
  expect([...centroids.weights]).toEqual([3, 1]);
  expect(rounds).toBe(3);
});

test("a point as near to another class keeps its own; weights pull the centroid", () => {
  const middle = pointsOf([[0], [2], [4]], [1, 1, 1]);
  expect([...consolidate(middle, [0, 0, 1], 2).labels]).toEqual([0, 0, 1]);
  expect([...consolidate(middle, [0, 1, 1], 2).labels]).toEqual([0, 1, 1]);
  expect(consolidate(pointsOf([[0], [4]], [3, 1]), [0, 0], 1).centroids.coordinates[0]).toBe(1);
});

test("between two equally near other classes a point takes the lower one", () => {
  const points = pointsOf([[-1], [1], [0], [100]], [1, 1, 1e-9, 1]);
  expect([...consolidate(points, [0, 1, 2, 2], 3).labels]).toEqual([0, 1, 0, 2]);
  expect([...consolidate(points, [1, 0, 2, 2], 3).labels]).toEqual([1, 0, 0, 2]);
});

test("a class that is empty, or loses every point, restarts from the point that lies worst", () => {
  const points = pointsOf([[0], [1], [10]], [1, 1, 1]);
  expect([...consolidate(points, [0, 0, 0], 2).labels]).toEqual([0, 0, 1]);
  // Class 1 starts as the two ends with its centroid at 0: the first round takes both away from it.
  const ends = pointsOf([[-5], [-4.9], [4.9], [5]], [1, 1, 1, 1]);
  const { labels } = consolidate(ends, [1, 0, 2, 1], 3);
  expect(new Set(labels).size).toBe(3);
});

test("more classes than points, and labels that do not fit, are refused", () => {
  const points = pointsOf([[0], [1]], [1, 1]);
  expect(() => consolidate(points, [0, 1], 3)).toThrow(RangeError);
  expect(() => consolidate(points, [0], 2)).toThrow(RangeError);
  expect(() => consolidate(points, [0, 2], 2)).toThrow(RangeError);
  expect(() => consolidate(points, [0, -1], 2)).toThrow(RangeError);
});

test("every class keeps a point, every point lies in a nearest class, and the spread is never above the start's", () => {
  const data = table({ min: 1, max: 3 }, { min: 4, max: 30 }, answers(6, false));
  law(
    fc.property(data, fc.integer({ min: 2, max: 4 }), (columns, k) => {
      const { points } = distinctRows(columns);
      fc.pre(points.m >= k);
      const start = cutTree(wardLinkage(points), k);
      const { labels, centroids } = consolidate(points, start, k);
      expect(new Set(labels).size).toBe(k);
      const before = withinSumOfSquares(points, start, centroidsOf(points, start, k));
      expect(withinSumOfSquares(points, labels, centroids)).toBeLessThanOrEqual(before + 1e-9);
      for (let i = 0; i < points.m; i++) {
        const { nearest } = placeAmong(points.coordinates, i * points.p, centroids);
        const own = squaredDistance(points.coordinates, i * points.p, centroids, labels[i]!);
        expectClose(own, squaredDistance(points.coordinates, i * points.p, centroids, nearest), 1e-9, 1e-12);
      }
    }),
  );
});

test("the margin is 1 on a centroid, 0 on the border, and a half where one is twice as far as the other", () => {
  const centroids = { k: 2, p: 1, coordinates: Float64Array.of(0, 6), weights: Float64Array.of(1, 1) };
  const at = (x: number) => placeAmong(Float64Array.of(x), 0, centroids);
  expect(at(0)).toEqual({ nearest: 0, margin: 1 });
  expect(at(3)).toEqual({ nearest: 0, margin: 0 });
  expect(at(4)).toEqual({ nearest: 1, margin: 0.5 });
});
