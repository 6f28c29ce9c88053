import fc from "fast-check";
import { expect, test } from "vitest";
import { withinSumOfSquares } from "../../../../app/analysis/clustering/centroids.ts";
import { consolidate } from "../../../../app/analysis/clustering/consolidate.ts";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { settling } from "../../../../app/analysis/clustering/settle.ts";
import { answers, law, table } from "../laws.ts";
import { pointsOf } from "./trees.ts";

test("by hand: Lloyd cannot leave a start that splits the wrong pair, the further starts can", () => {
  // Two pairs far apart: split across, every point is nearest to its own centre.
  const points = pointsOf(
    [
      [0, 0],
      [0, 1],
      [10, 0],
      [10, 1],
    ],
    [1, 1, 1, 1],
  );
  const across = Int32Array.of(0, 1, 0, 1);
  expect([...consolidate(points, across, 2).labels]).toEqual([0, 1, 0, 1]);
  const { labels } = settling(points, 2, "published")(across);
  expect([labels[0] === labels[1], labels[2] === labels[3], labels[0] === labels[2]]).toEqual([
    true,
    true,
    false,
  ]);
});

test("an end that is as tight stays as it is, and tighter classes take the numbers of those whose members they keep", () => {
  const line = pointsOf([[0], [1], [2]], [1, 1, 1]);
  expect([...settling(line, 2, "drawn")(Int32Array.of(0, 1, 1)).labels]).toEqual([0, 1, 1]);
  expect([...settling(line, 2, "drawn")(Int32Array.of(1, 1, 0)).labels]).toEqual([1, 1, 0]);
  const far = pointsOf([[0], [1], [50], [51], [52]], [5, 5, 1, 1, 1]);
  expect([...settling(far, 2, "drawn")(Int32Array.of(1, 1, 1, 0, 0)).labels]).toEqual([1, 1, 0, 0, 0]);
});

test("law: never looser than Lloyd's rounds from the same start, and every class keeps a point", () => {
  law(
    fc.property(table({ min: 1, max: 3 }, { min: 4, max: 40 }, answers(5, false)), (columns) => {
      const { points } = distinctRows(columns);
      const k = Math.min(3, points.m);
      const start = Int32Array.from({ length: points.m }, (_, i) => i % k);
      const own = consolidate(points, start, k);
      const found = settling(points, k, "published")(start);
      expect(withinSumOfSquares(points, found.labels, found.centroids)).toBeLessThanOrEqual(
        withinSumOfSquares(points, own.labels, own.centroids) + 1e-9,
      );
      expect(new Set(found.labels).size).toBe(k);
    }),
    60,
  );
});
