import fc from "fast-check";
import { expect, test } from "vitest";
import { chiSquareQuantile, chiSquareUpperTail } from "../../../../app/analysis/distributions/chi-square.ts";
import {
  betaQuantile,
  fisherQuantile,
  fisherUpperTail,
} from "../../../../app/analysis/distributions/fisher.ts";
import { incompleteGamma } from "../../../../app/analysis/distributions/gamma.ts";
import { gaussLegendre, integral } from "../../../../app/analysis/distributions/gauss-legendre.ts";
import {
  normalLowerTail,
  normalQuantile,
  normalUpperTail,
} from "../../../../app/analysis/distributions/normal.ts";
import { studentQuantile, studentUpperTail } from "../../../../app/analysis/distributions/student.ts";
import {
  studentizedRangeQuantile,
  studentizedRangeUpperTail,
} from "../../../../app/analysis/distributions/studentized-range.ts";
import { expectClose, law } from "../laws.ts";

const df = fc.double({ min: 0.5, max: 5000, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

test("by hand: chi-square with two degrees of freedom is exponential, and with one it is a squared normal number", () => {
  for (const x of [0.1, 1, 7, 300]) {
    expectClose(chiSquareUpperTail(x, 2), Math.exp(-x / 2), 1e-12, 0);
    expectClose(chiSquareUpperTail(x, 1), 2 * normalUpperTail(Math.sqrt(x)), 1e-11, 0);
  }
});

test("by hand: F with 2 and 2 degrees of freedom is 1 / (1 + x); beta(1, b) is 1 - (1 - p)^(1 / b)", () => {
  for (const x of [0.01, 1, 40]) expectClose(fisherUpperTail(x, 2, 2), 1 / (1 + x), 1e-12, 0);
  expectClose(betaQuantile(0.19, 1, 2), 0.1, 1e-12);
  expectClose(betaQuantile(1 - 1e-12, 2, 1), Math.sqrt(1 - 1e-12), 1e-12);
});

test("by hand: of two numbers the range over root two is a t of the same degrees of freedom", () => {
  for (const q of [0.3, 1.5, 4, 12])
    for (const freedom of [3, 12, 300])
      expectClose(
        studentizedRangeUpperTail(q, 2, freedom),
        2 * studentUpperTail(q / Math.SQRT2, freedom),
        1e-7,
        1e-13,
      );
});

test("far out the normal tail keeps its digits: P(Z > 30) is 4.906713927148187e-198 (mpmath)", () => {
  expectClose(normalUpperTail(30), 4.906713927148187e-198, 1e-10, 0);
  expectClose(normalLowerTail(-30), 4.906713927148187e-198, 1e-10, 0);
});

test("a quantile leads back to its share", () => {
  law(
    fc.property(share, df, df, (p, one, other) => {
      expectClose(normalLowerTail(normalQuantile(p)), p, 1e-9);
      expectClose(1 - studentUpperTail(studentQuantile(p, one), one), p, 1e-9);
      expectClose(1 - chiSquareUpperTail(chiSquareQuantile(p, one), one), p, 1e-8);
      expectClose(1 - fisherUpperTail(fisherQuantile(p, one, other), one, other), p, 1e-8);
    }),
    60,
  );
});

test("the tails of the gamma function add up to one, whichever is computed", () => {
  law(
    fc.property(df, fc.double({ min: 0, max: 1e4, noNaN: true }), (a, x) => {
      const { lower, upper } = incompleteGamma(a, x);
      expectClose(lower + upper, 1, 1e-12);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the studentized range grows with the number of means and falls with q; its quantile leads back", () => {
  expect(studentizedRangeUpperTail(3, 4, 10)).toBeGreaterThan(studentizedRangeUpperTail(3, 3, 10));
  expect(studentizedRangeUpperTail(3.1, 4, 10)).toBeLessThan(studentizedRangeUpperTail(3, 4, 10));
  expectClose(studentizedRangeUpperTail(studentizedRangeQuantile(0.95, 4, 10), 4, 10), 0.05, 1e-9);
});

test("quadrature of n points is exact for polynomials of degree 2 n - 1", () => {
  expectClose(
    gaussLegendre(7).weights.reduce((sum, weight) => sum + weight, 0),
    2,
    1e-14,
  );
  expectClose(
    integral((x) => 14 * x ** 13, 0, 1, 7),
    1,
    1e-13,
  );
});

test("the ends: no share is minus infinity or the least value, all of it is infinite, senseless arguments are refused", () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(chiSquareQuantile(0, 3)).toBe(0);
  expect(fisherQuantile(1, 3, 3)).toBe(Number.POSITIVE_INFINITY);
  expect(chiSquareUpperTail(Number.NaN, 3)).toBeNaN();
  expect(fisherUpperTail(Number.POSITIVE_INFINITY, 1, 1)).toBe(0);
  expect(studentizedRangeUpperTail(0, 3, 3)).toBe(1);
  expect(() => normalQuantile(1.1)).toThrow(RangeError);
  expect(() => studentQuantile(Number.NaN, 3)).toThrow(RangeError);
  expect(() => chiSquareUpperTail(1, 0)).toThrow(RangeError);
  expect(() => fisherUpperTail(1, 0, 1)).toThrow(RangeError);
  expect(() => studentizedRangeUpperTail(1, 1, 5)).toThrow(RangeError);
});
