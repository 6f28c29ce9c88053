import fc from "fast-check";
import { expect, test } from "vitest";
import { contingencyTest } from "../../../../app/analysis/comparison/contingency.ts";
import { fisherExact, permutationTest } from "../../../../app/analysis/comparison/exact.ts";
import { createRandom } from "../../../../app/analysis/random.ts";
import { estimated, expectClose, law } from "../laws.ts";

test("by hand: the lady tasting tea names three of four cups right: p = 34 / 70", () => {
  const found = estimated(
    fisherExact([
      [3, 1],
      [1, 3],
    ]),
  );
  expectClose(found.p, 34 / 70);
});

test("the conditional odds ratio is scipy's (scipy.stats.contingency.odds_ratio 1.10, kind conditional), nearer than R's", () => {
  const found = estimated(
    fisherExact([
      [1198, 557],
      [1493, 1278],
    ]),
  );
  expectClose(found.oddsRatio, 1.8408323042944377, 1e-9);
  expectClose(found.interval.lower, 1.6213596688501453, 1e-9);
  expectClose(found.interval.upper, 2.091235657011205, 1e-9);
});

test("an empty cell gives an end of the odds; an empty row is too little; other sizes are refused", () => {
  expect(
    estimated(
      fisherExact([
        [0, 4],
        [3, 1],
      ]),
    ),
  ).toMatchObject({ oddsRatio: 0, interval: { lower: 0 } });
  expect(
    estimated(
      fisherExact([
        [4, 0],
        [1, 3],
      ]),
    ),
  ).toMatchObject({ oddsRatio: Number.POSITIVE_INFINITY, interval: { upper: Number.POSITIVE_INFINITY } });
  expect(
    fisherExact([
      [0, 0],
      [3, 1],
    ]),
  ).toMatchObject({ reason: "too-few" });
  expect(() => fisherExact([[1, 2, 3]])).toThrow(RangeError);
  expect(() =>
    fisherExact([
      [1, -2],
      [1, 2],
    ]),
  ).toThrow(RangeError);
});

test("by hand: counts 10, 20 / 30, 40 expect 12, 18 / 28, 42 and give a chi-square of 4/12 + 4/18 + 4/28 + 4/42", () => {
  const found = estimated(
    contingencyTest([
      [10, 20],
      [30, 40],
    ]),
  );
  expect(found.expected).toEqual([
    [12, 18],
    [28, 42],
  ]);
  expectClose(found.chi2, 4 / 12 + 4 / 18 + 4 / 28 + 4 / 42);
  expectClose(found.cramersV, Math.sqrt(found.chi2 / 100));
});

const small = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 });

test("turning a table over turns the odds ratio over and leaves the p-value; chi-square does not care which way it lies", () => {
  law(
    fc.property(small, ([a, b, c, d]) => {
      const table = [
        [a!, b!],
        [c!, d!],
      ];
      const turned = [
        [b!, a!],
        [d!, c!],
      ];
      const found = fisherExact(table);
      expect(fisherExact(turned).status).toBe(found.status);
      if (found.status !== "ok") return;
      expectClose(estimated(fisherExact(turned)).p, found.value.p, 1e-9);
      if (found.value.oddsRatio > 0 && found.value.oddsRatio < Number.POSITIVE_INFINITY)
        expectClose(estimated(fisherExact(turned)).oddsRatio, 1 / found.value.oddsRatio, 1e-6);
      const transposed = [
        [a!, c!],
        [b!, d!],
      ];
      expectClose(
        estimated(contingencyTest(transposed)).chi2,
        estimated(contingencyTest(table)).chi2,
        1e-9,
        1e-9,
      );
    }),
  );
});

test("the permutation test comes near Fisher's exact p on a small table", () => {
  const table = [
    [7, 2],
    [3, 9],
  ];
  const exact = estimated(fisherExact(table)).p;
  const found = estimated(permutationTest(table, { draws: 20_000, random: createRandom(3) }));
  expect(Math.abs(found.p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 20_000));
  expect(() => permutationTest(table, { draws: 0, random: createRandom(3) })).toThrow(RangeError);
  expect(permutationTest([[1, 2]], { draws: 9, random: createRandom(3) })).toMatchObject({
    reason: "too-few",
  });
});
