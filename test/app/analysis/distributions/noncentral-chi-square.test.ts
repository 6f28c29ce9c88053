import fc from "fast-check";
import { expect, test } from "vitest";
import { chiSquareUpperTail } from "../../../../app/analysis/distributions/chi-square.ts";
import {
  noncentralChiSquareUpperTail,
  noncentralityOf,
} from "../../../../app/analysis/distributions/noncentral-chi-square.ts";
import { expectClose, law } from "../laws.ts";

test.each([
  [10, 5, 3, 2.82763153568857e-1],
  [85.3, 24, 60, 4.47550899074084e-1],
  [1, 2, 0.5, 6.75649296294904e-1],
  [300, 100, 150, 4.38674073306796e-2],
  [40, 3, 1, 3.28950297707838e-7],
  [5200, 300, 5000, 7.55902435696324e-1],
])(
  "the tail beyond %f with %f degrees of freedom and noncentrality %f agrees with R pchisq",
  (x, df, shift, p) => {
    expectClose(noncentralChiSquareUpperTail(x, df, shift), p, 1e-9);
  },
);

test("by hand: one degree of freedom is a normal square, (Z + 1)^2 > 4", () => {
  // P(Z > 1) + P(Z < -3).
  expectClose(noncentralChiSquareUpperTail(4, 1, 1), 0.158655253931457 + 0.00134989803163009, 1e-10);
});

test("the tail rises with the noncentrality, and the noncentrality is found back from it", () => {
  law(
    fc.property(
      fc.double({ min: 0.1, max: 400, noNaN: true }),
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (x, df, tail) => {
        const shift = noncentralityOf(x, df, tail);
        if (shift === 0) expect(chiSquareUpperTail(x, df)).toBeGreaterThanOrEqual(tail - 1e-12);
        else expectClose(noncentralChiSquareUpperTail(x, df, shift), tail, 1e-8);
        expect(noncentralChiSquareUpperTail(x, df, shift + 1)).toBeGreaterThan(tail - 1e-9);
      },
    ),
    100,
  );
});

test("beyond zero lies everything, beyond infinity nothing; nonsense throws", () => {
  expect(noncentralChiSquareUpperTail(0, 3, 2)).toBe(1);
  expect(noncentralChiSquareUpperTail(Number.POSITIVE_INFINITY, 3, 2)).toBe(0);
  expect(() => noncentralChiSquareUpperTail(1, 3, -1)).toThrow(RangeError);
  expect(() => noncentralChiSquareUpperTail(1, 0, 1)).toThrow(RangeError);
  expect(() => noncentralityOf(1, 3, 0)).toThrow(RangeError);
});
