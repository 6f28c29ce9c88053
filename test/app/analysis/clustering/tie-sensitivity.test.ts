import { expect, test } from "vitest";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { tieSensitivity } from "../../../../app/analysis/clustering/tie-sensitivity.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { referenceColumns, standardised } from "../../../reference/read.ts";
import { pointsOf } from "./trees.ts";

test("without ties no order changes anything", () => {
  const arrests = standardised(referenceColumns("usarrests", ["Murder", "Assault", "UrbanPop", "Rape"]));
  const found = tieSensitivity(distinctRows(arrests).points, 3, { orders: 20, random: createRandom(1) });
  expect(found).toEqual({ orders: 20, ariBefore: 1, ariAfter: 1, relabelledBefore: 0, relabelledAfter: 0 });
});

test("by hand: 0, 1, 2 in two classes can be cut on either side, and consolidation cannot mend a true tie", () => {
  const found = tieSensitivity(pointsOf([[0], [1], [2]], [1, 1, 1]), 2, {
    orders: 60,
    random: createRandom(2),
  });
  expect(found.relabelledBefore).toBeCloseTo(1 / 3, 12);
  expect(found.relabelledAfter).toBeCloseTo(1 / 3, 12);
  expect(found.ariBefore).toBeLessThan(1);
});

test("on ordinal answers the order decides much of Ward's cut and little after consolidation", () => {
  const random = createRandom(7);
  const columns = [0, 1, 2, 3].map(() => new Float64Array(6000));
  for (let i = 0; i < 6000; i++) {
    const level = [1.8, 3.5, 5.2][Math.floor(3 * random())]!;
    for (const column of columns)
      column[i] = Math.max(1, Math.min(6, Math.round(level + 0.9 * normal(random))));
  }
  const points = { ...distinctRows(columns).points };
  points.coordinates = points.coordinates.map((answer) => (answer - 1) / 5);
  const done: number[] = [];
  const found = tieSensitivity(points, 3, { orders: 20, random, onOrder: (order) => done.push(order) });
  expect(done).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(found.ariBefore).toBeLessThan(0.95);
  expect(found.ariAfter).toBeGreaterThan(0.99);
  expect(found.relabelledAfter).toBeLessThan(0.01);
  expect(found.relabelledAfter).toBeLessThan(found.relabelledBefore);
});

test("the same seed tries the same orders", () => {
  const points = pointsOf(
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 1],
    ],
    [3, 1, 2, 2, 1],
  );
  const run = (seed: number) => tieSensitivity(points, 3, { orders: 5, random: createRandom(seed) });
  expect(run(4)).toEqual(run(4));
});

test("no order, or more classes than points, is refused", () => {
  const points = pointsOf([[0], [1]], [1, 1]);
  expect(() => tieSensitivity(points, 2, { orders: 0, random: createRandom(1) })).toThrow(RangeError);
  expect(() => tieSensitivity(points, 3, { orders: 1, random: createRandom(1) })).toThrow(RangeError);
});
