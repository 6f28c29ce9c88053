import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clopperPearsonInterval,
  equalProportions,
  proportionTrend,
  wilsonInterval,
} from "../../../app/analysis/proportions.ts";
import { estimated, expectClose, law } from "./laws.ts";

test("by hand: nobody of n has Wilson's upper end z2 / (n + z2); all of the people asked leave nothing unsure", () => {
  const z2 = 1.959963984540054 ** 2;
  expect(wilsonInterval(0, 10)!.lower).toBe(0);
  expectClose(wilsonInterval(0, 10)!.upper, z2 / (10 + z2));
  expect(wilsonInterval(3, 10, { population: 10 })).toEqual({ lower: 0.3, upper: 0.3 });
  expect(clopperPearsonInterval(0, 10)!.lower).toBe(0);
  expectClose(clopperPearsonInterval(0, 10)!.upper, 1 - 0.025 ** (1 / 10), 1e-9);
});

test("by hand: 1 of 4 against 3 of 4 is a chi-square of 2; its trend over two groups is the same number", () => {
  const found = estimated(equalProportions([1, 3], [4, 4]));
  expectClose(found.chi2, 2);
  expect(found.df).toBe(1);
  expectClose(estimated(proportionTrend([1, 3], [4, 4])).chi2, 2);
});

test("an interval holds its share, stays within 0..1, mirrors, and narrows when more of the population was asked", () => {
  law(
    fc.property(fc.integer({ min: 2, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const x = Math.round(share * n);
      for (const interval of [wilsonInterval, clopperPearsonInterval]) {
        const { lower, upper } = interval(x, n)!;
        const mirrored = interval(n - x, n)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(x / n + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(x / n - 1e-12);
        expectClose(mirrored.lower, 1 - upper, 1e-9, 1e-9);
      }
      const part = wilsonInterval(x, n, { population: 2 * n })!;
      const whole = wilsonInterval(x, n)!;
      expect(part.upper - part.lower).toBeLessThan(whole.upper - whole.lower);
    }),
  );
});

test("one group, nobody, everybody, and impossible counts are answered or refused", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(equalProportions([1], [2])).toMatchObject({ reason: "too-few" });
  expect(equalProportions([], [])).toMatchObject({ reason: "too-few" });
  expect(equalProportions([0, 0], [5, 5])).toMatchObject({ reason: "no-variance" });
  expect(proportionTrend([1, 2], [5, 5], [3, 3])).toMatchObject({ reason: "no-variance" });
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
  expect(() => wilsonInterval(1, 5, { population: 4 })).toThrow(RangeError);
  expect(() => equalProportions([1, 2], [5])).toThrow(RangeError);
});
