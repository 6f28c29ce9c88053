import fc from "fast-check";
import { expect, test } from "vitest";
import { normalMoments } from "../../../../app/analysis/missing-data/em.ts";
import { littleTest } from "../../../../app/analysis/missing-data/little.ts";
import { createRandom, normal, shuffled } from "../../../../app/analysis/random.ts";
import { columnsOf, estimated, expectClose, law, permuted, table } from "../laws.ts";

const no = Number.NaN;

test("by hand: with nothing missing the moments are the plain ones, over n", () => {
  const { mean, covariance } = estimated(
    normalMoments(
      columnsOf([
        [1, 2],
        [2, 4],
        [6, 3],
      ]),
    ),
  );
  expect([...mean]).toEqual([3, 3]);
  expectClose(covariance[0]![0]!, 14 / 3);
  expectClose(covariance[0]![1]!, 1 / 3);
});

test("by hand: a cell missing in one column is predicted from the other, so the mean moves along the line", () => {
  // x = 1, 2, 3 with y = x + 1 where it is there, and one more row x = 6: the line says y = 7.
  const { mean } = estimated(
    normalMoments(
      columnsOf([
        [1, 2.1],
        [2, 2.9],
        [3, 4],
        [6, no],
      ]),
    ),
  );
  const slope = 0.95;
  expectClose(mean[1]!, (2.1 + 2.9 + 4 + (3 + slope * (6 - 2))) / 4, 1e-6);
});

test("answers missing by chance pass Little's test at its level, those missing with the other column do not", () => {
  const random = createRandom(11);
  const x = Float64Array.from({ length: 400 }, () => normal(random));
  const y = x.map((value) => value + normal(random));
  const byChance = y.map((value) => (random() < 0.3 ? no : value));
  const withX = y.map((value, i) => (x[i]! > 0.5 ? no : value));
  expect(estimated(littleTest([x, byChance])).p).toBeGreaterThan(0.01);
  expect(estimated(littleTest([x, withX])).p).toBeLessThan(1e-6);
});

test("the order of rows decides nothing but the last digits; moving a column moves its mean only", () => {
  law(
    fc.property(
      table(
        { min: 2, max: 3 },
        { min: 12, max: 30 },
        fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
          { weight: 1, arbitrary: fc.constant(no) },
        ),
      ),
      fc.integer(),
      (columns, seed) => {
        const found = normalMoments(columns);
        const mixed = normalMoments(permuted(columns, shuffled([...columns[0]!.keys()], createRandom(seed))));
        const moved = normalMoments([columns[0]!.map((value) => value + 50), ...columns.slice(1)]);
        expect([mixed.status, moved.status]).toEqual([found.status, found.status]);
        if (found.status !== "ok") return;
        expectClose(estimated(mixed).mean[0]!, found.value.mean[0]!, 1e-5, 1e-6);
        expectClose(estimated(moved).mean[0]!, found.value.mean[0]! + 50, 1e-5, 1e-5);
        expectClose(estimated(moved).covariance[0]![1]!, found.value.covariance[0]![1]!, 1e-4, 1e-4);
      },
    ),
    40,
  );
});

test("nothing, a constant column, a copied column, one pattern and an empty column are answers", () => {
  const x = Float64Array.of(1, 2, 3, 5, 4);
  expect(normalMoments([])).toMatchObject({ reason: "too-few" });
  expect(normalMoments([x.map(() => no), x])).toMatchObject({ status: "not-estimable" });
  expect(normalMoments([x, x.map(() => 2)])).toMatchObject({ reason: "no-variance" });
  const copied = x.map((value, i) => (i === 0 ? no : value));
  expect(normalMoments([x, copied, x])).toMatchObject({ status: "not-estimable" });
  expect(littleTest([x, Float64Array.of(2, 1, 3, 3, 9)])).toMatchObject({ reason: "too-few" });
  expect(() => normalMoments([x, new Float64Array(2)])).toThrow(RangeError);
});
