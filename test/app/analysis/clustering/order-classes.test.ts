import fc from "fast-check";
import { expect, test } from "vitest";
import { rankClasses } from "../../../../app/analysis/clustering/order-classes.ts";
import { law } from "../laws.ts";

const ranks = (rows: number[][]): number[] => [
  ...rankClasses({
    k: rows.length,
    p: rows[0]!.length,
    coordinates: Float64Array.from(rows.flat()),
    weights: new Float64Array(rows.length).fill(1),
  }),
];

test("classes are ranked by the mean over the metrics", () => {
  expect(
    ranks([
      [0.9, 0.9],
      [0, 0.2],
      [1, 0],
    ]),
  ).toEqual([2, 0, 1]);
});

test("equal means are ranked by the first metric that differs", () => {
  expect(
    ranks([
      [1, 0],
      [0, 1],
    ]),
  ).toEqual([1, 0]);
});

test("ranks do not depend on the numbers that the classes had", () => {
  const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 2 });
  law(
    fc.property(
      fc.uniqueArray(row, { minLength: 2, maxLength: 5, selector: (values) => values.join() }),
      (rows) => {
        const forwards = ranks(rows);
        const backwards = ranks([...rows].reverse()).reverse();
        expect(backwards).toEqual(forwards);
        expect([...forwards].sort()).toEqual(rows.map((_, i) => i));
      },
    ),
  );
});
