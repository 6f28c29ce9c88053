import fc from "fast-check";
import { expect, test } from "vitest";
import { poolRubin } from "../../../../app/analysis/missing-data/pooling.ts";
import { estimated, expectClose, law } from "../laws.ts";

test("by hand: estimates 1 and 3 with variance 1 each", () => {
  const found = estimated(poolRubin([1, 3], [1, 1]));
  expect(found).toMatchObject({ estimate: 2, within: 1, between: 2, total: 4, relativeIncrease: 3 });
  expectClose(found.df, 1 / 0.75 ** 2);
});

test("the pooled variance is never below the mean one; equal estimates add nothing; a finite data set has fewer degrees of freedom", () => {
  const numbers = fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 2, maxLength: 9 });
  law(
    fc.property(numbers, (variances) => {
      const estimates = variances.map((_, i) => i % 3);
      const found = estimated(poolRubin(estimates, variances));
      expect(found.total).toBeGreaterThanOrEqual(found.within);
      expect(estimated(poolRubin(estimates, variances, 20)).df).toBeLessThanOrEqual(20);
      const equal = estimated(
        poolRubin(
          variances.map(() => 4),
          variances,
        ),
      );
      expect(equal.between).toBe(0);
      expect(equal.df).toBe(Number.POSITIVE_INFINITY);
      expectClose(equal.missingInformation, 0);
    }),
  );
});

test("one data set, no variance, lists that do not fit and missing numbers are answered or refused", () => {
  expect(poolRubin([1], [1])).toMatchObject({ reason: "too-few" });
  expect(poolRubin([1, 1], [0, 0])).toMatchObject({ reason: "no-variance" });
  expect(estimated(poolRubin([1, 2], [0, 0])).missingInformation).toBe(1);
  expect(() => poolRubin([1, 2], [1])).toThrow(RangeError);
  expect(() => poolRubin([1, Number.NaN], [1, 1])).toThrow(RangeError);
  expect(() => poolRubin([1, 2], [1, -1])).toThrow(RangeError);
});
