/** Other samples, other waves, fixed references. Golden values of the bootstrap: golden.test.ts. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { alignWave } from "../../../../app/analysis/clustering/align-waves.ts";
import { centroidsOf } from "../../../../app/analysis/clustering/centroids.ts";
import { distinctRows, type Points } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { aggregated, inOwnOrder, placesKept } from "../../../../app/analysis/clustering/nested-units.ts";
import { clustered } from "../../../../app/analysis/clustering/pipeline.ts";
import { classifyToReference } from "../../../../app/analysis/clustering/reference-place.ts";
import { clusterStability } from "../../../../app/analysis/clustering/stability.ts";
import { createRandom, shuffled } from "../../../../app/analysis/random.ts";
import { answers, expectClose, law, table } from "../laws.ts";
import { organizations } from "./populations.ts";
import { pointsOf } from "./trees.ts";

const clumps = pointsOf([[0], [0.1], [0.5], [0.6], [1]], [1, 1, 1, 1, 1]); // biome-ignore format: points
const labels = Int32Array.of(0, 0, 1, 1, 2);
const classify = (points: Points, k: number) => clustered(points, k).labels;

test("by hand: each class against its best match; a unit drawn twice counts once, and a class not drawn counts nowhere", () => {
  const resamples = [
    [0, 1, 2, 3, 4],
    [0, 0, 1, 2, 3],
    [0, 2, 2, 3, 4],
    [1, 1, 1, 1, 1],
  ];
  const found = clusterStability(clumps, [0, 1, 2, 3, 4], { labels, k: 3 }, classify, resamples);
  // The second has 0, .1, .5, .6 in three classes: one pair stays, the other parts. The last has one row: it is left out.
  expect(found.draws).toBe(3);
  expect([...found.byDraw[0]!]).toEqual([1, 1, 1]);
  expect(found.byDraw[1]![2]).toBeNaN();
  expect([...found.byDraw[1]!.slice(0, 2)].sort()).toEqual([0.5, 1]);
  expect([...found.byDraw[2]!]).toEqual([1, 1, 1]);
  expect(found.jaccard[2]).toBe(1);
  expect([...found.recovered]).toEqual([
    found.byDraw[1]![0] === 1 ? 3 : 2,
    found.byDraw[1]![1] === 1 ? 3 : 2,
    2,
  ]);
  expect(() => clusterStability(clumps, [0], { labels, k: 3 }, classify, [[1]])).toThrow(RangeError);
});

test("by hand: a row among three fixed classes, and what one answer changes", () => {
  const reference = centroidsOf(pointsOf([[0, 0], [0.5, 0.5], [1, 1]], [1, 1, 1]), [0, 1, 2], 3); // biome-ignore format: centres
  expect(classifyToReference(Float64Array.of(0, 0), reference, [0.2, 0.2])).toEqual({
    nearest: 0,
    next: 1,
    margin: 1,
    keepsAfterOneStep: true,
  });
  const close = classifyToReference(Float64Array.of(0.2, 0.2), reference, [0.2, 0.2])!;
  expect(close).toMatchObject({ nearest: 0, next: 1, keepsAfterOneStep: false });
  expectClose(close.margin, 1 / 3);
  expect(classifyToReference(Float64Array.of(0, Number.NaN), reference, [0.2, 0.2])).toBeNull();
  expect(() => classifyToReference(Float64Array.of(0), reference, [0.2])).toThrow(RangeError);
});

test("waves: the same classes under other names are matched, and other classes are no trend", () => {
  const reference = centroidsOf(clumps, labels, 3);
  const renamed = Int32Array.of(2, 2, 0, 0, 1);
  const same = alignWave(clumps, { labels: renamed, centroids: centroidsOf(clumps, renamed, 3) }, reference)!;
  expect(same.classes).toEqual([2, 0, 1].map((matched) => ({ matched, jaccard: 1, shift: 0 })));
  expect(same).toMatchObject({ ari: 1, comparable: true, fixed: labels });
  const other = Int32Array.of(0, 1, 1, 2, 2);
  const moved = alignWave(clumps, { labels: other, centroids: centroidsOf(clumps, other, 3) }, reference)!;
  expect(moved.comparable).toBe(false);
  expect(() => alignWave(clumps, { labels, centroids: centroidsOf(clumps, labels, 4) }, reference)).toThrow(
    RangeError,
  );
});

const nested = {
  columns: [Float64Array.of(1, 3, 5, 5, 2, 2)],
  nesting: { team: Int32Array.of(0, 0, 1, 1, 2, 2), organization: Int32Array.of(0, 0, 0, 0, 1, 1) },
};
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const means = { unit: "organization", team: mean, organization: mean } as const;

test("by hand: teams by their people, organizations by their teams", () => {
  expect(aggregated(nested, means).map((column) => [...column])).toEqual([[3.5, 2]]);
  expect(aggregated(nested, { ...means, unit: "team" }).map((column) => [...column])).toEqual([[2, 5, 2]]);
});

test("law: people keep one order of their own, whatever the order and the numbers they come with", () => {
  const { columns, team, organization } = organizations("clear", 12, createRandom(1));
  const order = shuffled(
    Array.from(team, (_, i) => i),
    createRandom(2),
  );
  const first = inOwnOrder(columns, { team, organization });
  const second = inOwnOrder(
    columns.map((column) => Float64Array.from(order, (i) => column[i]!)),
    {
      team: Int32Array.from(order, (i) => 99 - team[i]!),
      organization: Int32Array.from(order, (i) => 11 - organization[i]!),
    },
  );
  expect(second).toEqual(first);
  expect(inOwnOrder([Float64Array.of(3, 1, 2)], null).columns).toEqual([Float64Array.of(1, 2, 3)]);
});

test("a unit of one mind keeps its place in every draw; one whose teams differ does not; without people nothing is known", () => {
  const keeps = (_: number, row: number[]) => row[0]! < 3;
  const found = placesKept(nested, nested.nesting.organization, 3, means, keeps, {
    draws: 400,
    random: createRandom(1),
  });
  expect(found[1]).toBe(1);
  // Both drawn teams are the first in a quarter of the draws, and then its mean stays under 3 in nearly all.
  expect(found[0]).toBeGreaterThan(0.15);
  expect(found[0]).toBeLessThan(0.5);
  expect(found[2]).toBeNaN();
});

test("law: the sample itself finds every class again; any resample gives shares from 0 to 1, whatever the classes are called", () => {
  law(
    fc.property(
      table({ min: 2, max: 2 }, { min: 12, max: 30 }, answers(5, false)),
      fc.nat(),
      (columns, seed) => {
        const { points, index } = distinctRows(columns);
        if (points.m < 3) return;
        const own = classify(points, 3);
        const all = [...index.keys()];
        const random = createRandom(seed);
        const resamples = [all, ...[1, 2, 3].map(() => all.map(() => Math.floor(random() * all.length)))];
        const found = clusterStability(points, index, { labels: own, k: 3 }, classify, resamples);
        expect([...found.byDraw[0]!]).toEqual([1, 1, 1]);
        expectClose(found.ari[0]!, 1);
        for (const share of found.byDraw.flatMap((row) => [...row]).filter((value) => !Number.isNaN(value))) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        const renamed = own.map((label) => 2 - label);
        const other = clusterStability(points, index, { labels: renamed, k: 3 }, classify, resamples);
        for (const [at, value] of [...found.jaccard].reverse().entries())
          expectClose(other.jaccard[at]!, value);
      },
    ),
    40,
  );
});
