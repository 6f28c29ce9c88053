import fc from "fast-check";
import { expect, test } from "vitest";
import {
  designEffect,
  powerOfCorrelation,
  powerOfTwoGroups,
  smallestSample,
} from "../../../app/analysis/power.ts";
import { expectClose, law } from "./laws.ts";

test("by hand: ten people of each organization with a tenth of the variance between them count for 10 / 1.9", () => {
  expectClose(designEffect(10, 0.1), 1.9);
  expect(designEffect(10, -0.2)).toBe(1);
  expectClose(powerOfTwoGroups(190, 190, 0.3, { effect: 1.9 }), powerOfTwoGroups(100, 100, 0.3), 1e-12);
});

test("power is the level where there is nothing to find, and grows with people and with the effect", () => {
  law(
    fc.property(fc.integer({ min: 3, max: 400 }), fc.double({ min: 0.01, max: 1.5, noNaN: true }), (n, d) => {
      expectClose(powerOfTwoGroups(n, n, 0), 0.05, 1e-6);
      const found = powerOfTwoGroups(n, n, d);
      expect(powerOfTwoGroups(2 * n, 2 * n, d)).toBeGreaterThanOrEqual(found - 1e-9);
      expect(powerOfTwoGroups(n, n, 2 * d)).toBeGreaterThanOrEqual(found - 1e-9);
      expectClose(powerOfTwoGroups(n, n, -d), found, 1e-9, 1e-9);
    }),
    60,
  );
});

test("the smallest sample reaches the power, one person less does not", () => {
  const n = smallestSample((people) => powerOfCorrelation(people, 0.3), 0.9)!;
  expect(powerOfCorrelation(n, 0.3)).toBeGreaterThanOrEqual(0.9);
  expect(powerOfCorrelation(n - 1, 0.3)).toBeLessThan(0.9);
  expect(smallestSample(() => 0.1)).toBeNull();
});

test("too few people have no power; senseless designs are refused", () => {
  expect(powerOfTwoGroups(1, 1, 2)).toBe(0);
  expect(powerOfCorrelation(3, 0.9)).toBe(0);
  expect(() => designEffect(0, 0.1)).toThrow(RangeError);
  expect(() => designEffect(3, 1.1)).toThrow(RangeError);
  expect(() => powerOfCorrelation(10, 1)).toThrow(RangeError);
  expect(() => powerOfTwoGroups(10, 10, 1, { alpha: 0 })).toThrow(RangeError);
  expect(() => smallestSample(() => 1, 1)).toThrow(RangeError);
});
