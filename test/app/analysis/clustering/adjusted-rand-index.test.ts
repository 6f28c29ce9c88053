import fc from "fast-check";
import { expect, test } from "vitest";
import { adjustedRandIndex } from "../../../../app/analysis/clustering/adjusted-rand-index.ts";
import { referenceValues } from "../../../reference/read.ts";
import { expectClose, law } from "../laws.ts";

test("agrees with R mclust::adjustedRandIndex on iris", () => {
  const { a, b, adjusted_rand_index } = referenceValues<{
    a: number[];
    b: number[];
    adjusted_rand_index: number;
  }>("ari_iris");
  expectClose(adjustedRandIndex(a, b), adjusted_rand_index);
});

test("by hand: 0 0 1 1 against 0 0 1 2 gives 4/7", () => {
  expectClose(adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2]), 4 / 7);
});

test("the names of the classes do not matter; all together or all apart counts as agreement", () => {
  expect(adjustedRandIndex([5, 5, -1], [0, 0, 9])).toBe(1);
  expect(adjustedRandIndex([1, 1, 1], [2, 2, 2])).toBe(1);
  expect(adjustedRandIndex([1, 2, 3], [3, 1, 2])).toBe(1);
  expect(adjustedRandIndex([], [])).toBe(1);
  expect(adjustedRandIndex([4], [4])).toBe(1);
});

test("all together against all apart is chance: 0", () => {
  expect(adjustedRandIndex([1, 1, 1], [1, 2, 3])).toBe(0);
});

test("partitions or weights of unequal length are refused", () => {
  expect(() => adjustedRandIndex([1], [1, 2])).toThrow(RangeError);
  expect(() => adjustedRandIndex([1, 2], [1, 2], [1])).toThrow(RangeError);
});

test("it is symmetric, at most 1, and weights count like entries written out", () => {
  const entry = fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 1, max: 4 }),
  );
  law(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), (entries) => {
      const a = entries.map(([x]) => x);
      const b = entries.map(([, y]) => y);
      const weights = entries.map(([, , weight]) => weight);
      const index = adjustedRandIndex(a, b, weights);
      expectClose(adjustedRandIndex(b, a, weights), index);
      expect(index).toBeLessThanOrEqual(1 + 1e-12);
      const written = entries.flatMap((one) => new Array<typeof one>(one[2]).fill(one));
      const long = adjustedRandIndex(
        written.map(([x]) => x),
        written.map(([, y]) => y),
      );
      expectClose(long, index);
    }),
  );
});
