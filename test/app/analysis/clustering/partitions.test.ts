import fc from "fast-check";
import { expect, test } from "vitest";
import { bestMatching, comparePartitions } from "../../../../app/analysis/clustering/partitions.ts";
import { expectClose, law } from "../laws.ts";

test("by hand: four rows, two classes, one row in the other class", () => {
  const found = comparePartitions([0, 0, 1, 1], [1, 1, 0, 1], 2, 2)!;
  expect(found.contingency).toEqual([
    [0, 2],
    [1, 1],
  ]);
  expectClose(found.rand, 3 / 6);
  expectClose(found.jaccard[0]!, 2 / 3);
  expectClose(found.jaccard[1]!, 1 / 2);
  expect(found.matched).toEqual([1, 0]);
  expectClose(found.agreeing, 3 / 4);
});

test("the matching is the best of all permutations", () => {
  const cell = fc.integer({ min: -9, max: 20 });
  law(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(cell, { minLength: 25, maxLength: 25 }),
      (k, cells) => {
        const gains = Array.from({ length: k }, (_, i) => cells.slice(5 * i, 5 * i + k));
        const sum = (columns: number[]) => columns.reduce((all, j, i) => all + gains[i]![j]!, 0);
        const found = bestMatching(gains);
        expect([...found].sort()).toEqual([...found.keys()]);
        const best = Math.max(...permutations([...gains.keys()]).map(sum));
        expect(sum(found)).toBe(best);
      },
    ),
  );
});

function permutations(of: number[]): number[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) =>
    permutations(of.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

test("more classes on one side: the rest is matched to none", () => {
  expect(bestMatching([[1], [5], [3]])).toEqual([-1, 0, -1]);
  expect(bestMatching([[1, 5, 3]])).toEqual([1]);
  expect(bestMatching([])).toEqual([]);
});

test("renamed classes agree wholly and lie no information apart; the measures do not care who comes first", () => {
  const labels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 40 });
  law(
    fc.property(labels, fc.integer({ min: 0, max: 99 }), (a, turn) => {
      const renamed = a.map((label) => (label + turn) % 4);
      const same = comparePartitions(a, renamed, 4, 4)!;
      expect(same).toMatchObject({ rand: 1, agreeing: 1 });
      expectClose(same.variationOfInformation, 0, 0, 1e-12);
      const b = a.map((label, i) => (i % 3 === 0 ? turn % 4 : label));
      const one = comparePartitions(a, b, 4, 4)!;
      const other = comparePartitions(b, a, 4, 4)!;
      expectClose(one.rand, other.rand);
      expectClose(one.variationOfInformation, other.variationOfInformation, 1e-9, 1e-12);
      expectClose(one.agreeing, other.agreeing);
    }),
  );
});

test("a single row has nothing to compare; partitions of different lengths are refused", () => {
  expect(comparePartitions([0], [0], 1, 1)).toBeNull();
  expect(() => comparePartitions([0, 1], [0], 2, 1)).toThrow(RangeError);
});
