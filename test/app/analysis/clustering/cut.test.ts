import fc from "fast-check";
import { expect, test } from "vitest";
import { cutTree, numberedByFirst } from "../../../../app/analysis/clustering/cut.ts";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { wardLinkage } from "../../../../app/analysis/clustering/ward.ts";
import { answers, law, table } from "../laws.ts";
import { pointsOf } from "./trees.ts";

test("by hand: 0, 9, 1, 10 cut into two, one and four", () => {
  const tree = wardLinkage(pointsOf([[0], [9], [1], [10]], [1, 1, 1, 1]));
  expect([...cutTree(tree, 2)]).toEqual([0, 1, 0, 1]);
  expect([...cutTree(tree, 1)]).toEqual([0, 0, 0, 0]);
  expect([...cutTree(tree, 4)]).toEqual([0, 1, 2, 3]);
});

test("more classes than points, none, or a broken number is refused", () => {
  const tree = wardLinkage(pointsOf([[0], [1]], [5, 5]));
  for (const k of [3, 0, -1, 1.5, Number.NaN]) expect(() => cutTree(tree, k)).toThrow(RangeError);
});

test("classes are numbered by their first member", () => {
  expect([...numberedByFirst([7, 7, 3, 7, 9, 3])]).toEqual([0, 0, 1, 0, 2, 1]);
});

test("a cut has exactly k classes, and each lies within one class of every coarser cut", () => {
  law(
    fc.property(table({ min: 1, max: 3 }, { min: 2, max: 30 }, answers(5, false)), (columns) => {
      const { points } = distinctRows(columns);
      const tree = wardLinkage(points);
      for (let k = 1; k <= points.m; k++) {
        const fine = cutTree(tree, k);
        expect(new Set(fine).size).toBe(k);
        if (k === 1) continue;
        const coarse = cutTree(tree, k - 1);
        const parents = new Set(fine.map((label, i) => label * points.m + coarse[i]!));
        expect(parents.size).toBe(k);
      }
    }),
    60,
  );
});
