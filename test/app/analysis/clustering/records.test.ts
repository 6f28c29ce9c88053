/** Measures kept for the record: k-means, gap, dip, Hopkins, and what a tree says of itself. Golden values: golden.test.ts. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { withinSumOfSquares } from "../../../../app/analysis/clustering/centroids.ts";
import { consolidate } from "../../../../app/analysis/clustering/consolidate.ts";
import { cutTree } from "../../../../app/analysis/clustering/cut.ts";
import { dip, dipPValue, uniformDips } from "../../../../app/analysis/clustering/dip.ts";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { classesByGap, gapStatistic } from "../../../../app/analysis/clustering/gap.ts";
import { hopkins } from "../../../../app/analysis/clustering/hopkins.ts";
import { kMeans } from "../../../../app/analysis/clustering/k-means.ts";
import {
  agglomerativeCoefficient,
  copheneticCorrelation,
  heightJumps,
  mergeTable,
} from "../../../../app/analysis/clustering/tree-measures.ts";
import { wardLinkage } from "../../../../app/analysis/clustering/ward.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { answers, expectClose, law, table } from "../laws.ts";
import { pointsOf } from "./trees.ts";

test("by hand: the tree of 0, 1 and 5", () => {
  const points = pointsOf([[0], [1], [5]], [1, 1, 1]);
  const tree = wardLinkage(points);
  const [low, high] = [1, Math.sqrt((4 / 3) * 4.5 ** 2)];
  expectClose(agglomerativeCoefficient(points, tree)!, (2 * (1 - low / high)) / 3);
  // Distances 1, 5, 4 against heights low, high, high.
  expectClose(copheneticCorrelation(points, tree)!, 7 / Math.sqrt(52));
  expect(heightJumps(tree, 3).map((jump) => jump.toFixed(6))).toEqual([
    (high - low).toFixed(6),
    low.toFixed(6),
  ]);
  expect(mergeTable(tree, Int32Array.of(0, 1, 2))).toEqual([
    [-1, -2],
    [-3, 1],
  ]);
});

test("a tree of one point, or of equal rows, has no coefficient", () => {
  const one = pointsOf([[1]], [4]);
  expect(agglomerativeCoefficient(one, wardLinkage(one))).toBeNull();
  expect(copheneticCorrelation(one, wardLinkage(one))).toBeNull();
});

test("law: the best of several starts is no worse than Ward with consolidation, and every class has points", () => {
  law(
    fc.property(table({ min: 1, max: 3 }, { min: 4, max: 25 }, answers(6, false)), (columns) => {
      const { points } = distinctRows(columns);
      const k = Math.min(2, points.m);
      const { labels, centroids } = consolidate(points, cutTree(wardLinkage(points), k), k);
      const best = kMeans(points, k, { starts: 12, random: createRandom(1) });
      expect(best.within).toBeLessThanOrEqual(
        withinSumOfSquares(points, labels, centroids) * (1 + 1e-9) + 1e-9,
      );
      expect(new Set(best.labels).size).toBe(k);
    }),
    60,
  );
});

test("k-means refuses more classes than points and no starts", () => {
  const points = pointsOf([[0], [1]], [1, 1]);
  expect(() => kMeans(points, 3, { starts: 1, random: createRandom(1) })).toThrow(RangeError);
  expect(() => kMeans(points, 2, { starts: 0, random: createRandom(1) })).toThrow(RangeError);
});

test("gap: three far clumps are three, and one cloud is one; a smaller box says the same", () => {
  const random = createRandom(4);
  const cloud = (centres: number[]) =>
    distinctRows(
      [0, 1].map(() =>
        Float64Array.from({ length: 150 }, (_, i) => centres[i % centres.length]! + 0.3 * normal(random)),
      ),
    ).points;
  for (const boxUnits of [undefined, 60]) {
    const request = {
      mostClasses: 5,
      draws: 30,
      random,
      power: 2 as const,
      box: "columns" as const,
      boxUnits,
    };
    expect(classesByGap(gapStatistic(cloud([0, 5, 10]), request)).tibshirani).toBe(3);
    expect(classesByGap(gapStatistic(cloud([0]), request)).tibshirani).toBe(1);
  }
});

test("by hand: rules for the number of classes", () => {
  const none = { logW: [], expected: [], se: [0.1, 0.1, 0.1, 0.1] };
  expect(classesByGap({ ...none, gap: [0, 1, 1.05, 2] })).toEqual({
    tibshirani: 2,
    firstMaximum: 4,
    maximum: 4,
  });
  expect(classesByGap({ ...none, gap: [0, 1, 2, 3] })).toEqual({
    tibshirani: 4,
    firstMaximum: 4,
    maximum: 4,
  });
});

test("by hand: evenly spaced values dip by 1 / (2 n), two heaps of equal size by a quarter", () => {
  expectClose(dip(Float64Array.from({ length: 10 }, (_, i) => i)), 1 / 20);
  expectClose(dip(Float64Array.from({ length: 40 }, (_, i) => (i < 20 ? 0 : 1))), 0.25);
  expect(dip(new Float64Array())).toBeNaN();
  expectClose(dip(Float64Array.of(7, 7, 7)), 1 / 6);
});

test("law: the dip does not change with order, shift and scale, and lies in 1/(2n) .. 1/4", () => {
  law(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 40 }), (values) => {
      const found = dip(Float64Array.from(values));
      expectClose(dip(Float64Array.from(values, (value) => 16 - 4 * value)), found, 1e-9);
      expect(found).toBeGreaterThanOrEqual(1 / (2 * values.length) - 1e-12);
      expect(found).toBeLessThanOrEqual(0.25 + 1e-12);
    }),
  );
});

test("the p of a dip: small for two humps, not for one", () => {
  const random = createRandom(2);
  const humps = (apart: number) =>
    Float64Array.from({ length: 200 }, (_, i) => (i % 2) * apart + normal(random));
  const uniform = uniformDips(200, { draws: 300, random });
  expect(dipPValue(dip(humps(6)), uniform)).toBeLessThan(0.01);
  expect(dipPValue(dip(humps(0)), uniform)).toBeGreaterThan(0.2);
});

test("by hand: Hopkins on three rows", () => {
  const points = pointsOf([[0], [1], [4]], [1, 1, 2]);
  const found = hopkins(points, [0, 2], [[0.5], [1]]);
  expect(found.fromPlaces).toEqual([1, 0]);
  expect(found.fromRows).toEqual([1, 0]);
  expect(found.powerOne).toBe(0.5);
  expect(() => hopkins(points, [3], [[0.5]])).toThrow(RangeError);
  expect(() => hopkins(points, [0], [[0.5, 0.5]])).toThrow(RangeError);
});
