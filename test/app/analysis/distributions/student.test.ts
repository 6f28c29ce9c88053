import fc from "fast-check";
import { expect, test } from "vitest";
import { incompleteBeta } from "../../../../app/analysis/distributions/beta.ts";
import { logGamma } from "../../../../app/analysis/distributions/gamma.ts";
import { studentUpperTail } from "../../../../app/analysis/distributions/student.ts";
import { referenceValues } from "../../../reference/read.ts";
import { expectClose, law } from "../laws.ts";

type Case = {
  f: string;
  x: number;
  df: number;
  df1: number;
  df2: number;
  a: number;
  b: number;
  p: number;
  v: number;
};
const cases = referenceValues<{ cases: Case[] }>("distributions").cases;
const grid = (f: string): Case[] => cases.filter((one) => one.f === f);

test("Student's upper tail agrees with R to nine digits, also at 1e-31", () => {
  expect(grid("pt_upper")).toHaveLength(20);
  for (const { x, df, v } of grid("pt_upper")) expectClose(studentUpperTail(x, df), v, 1e-9, 0);
});

test("the incomplete beta function gives back R's probabilities at R's beta quantiles", () => {
  expect(grid("qbeta")).toHaveLength(15);
  for (const { a, b, p, v } of grid("qbeta")) expectClose(incompleteBeta(v, 1 - v, a, b), p, 1e-9);
});

test("the incomplete beta function gives R's upper tail of F", () => {
  expect(grid("pf_upper")).toHaveLength(30);
  for (const { x, df1, df2, v } of grid("pf_upper")) {
    const ratio = (df1 * x) / df2;
    expectClose(incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), df2 / 2, df1 / 2), v, 1e-9, 1e-300);
  }
});

test("ln gamma agrees with R, and with factorials by hand", () => {
  expect(grid("lgamma").length).toBeGreaterThan(0);
  for (const { x, v } of grid("lgamma")) expectClose(logGamma(x), v, 1e-12, 1e-13);
  expectClose(Math.exp(logGamma(6)), 120, 1e-13);
  expectClose(logGamma(0.5), 0.5 * Math.log(Math.PI), 1e-13);
});

test("by hand: one degree of freedom is Cauchy's arc tangent, two have a closed form", () => {
  for (const t of [0, 0.3, 1, 5, 1e3, 1e8]) {
    expectClose(studentUpperTail(t, 1), Math.atan2(1, t) / Math.PI, 1e-12, 0);
    const root = Math.sqrt(2 + t * t);
    expectClose(studentUpperTail(t, 2), 1 / (root * (root + t)), 1e-12, 0);
  }
});

test("a large survey keeps nine digits, also where the tail is 1e-198 (mpmath, 40 digits)", () => {
  expectClose(studentUpperTail(2, 35998), 0.02275388157863519, 1e-9, 0);
  expectClose(studentUpperTail(12, 35998), 2.054946299004208e-33, 1e-9, 0);
  expectClose(studentUpperTail(1.96, 999998), 0.02499803379291218, 1e-9, 0);
  expectClose(studentUpperTail(30, 999998), 6.010049553389437e-198, 1e-9, 0);
});

test("the tails of t and -t add up to one, and a larger t has a smaller tail", () => {
  const t = fc.double({ min: -40, max: 40, noNaN: true });
  const df = fc.double({ min: 0.5, max: 1e5, noNaN: true });
  law(
    fc.property(t, t, df, (one, other, freedom) => {
      expectClose(studentUpperTail(one, freedom) + studentUpperTail(-one, freedom), 1, 1e-12);
      const large = studentUpperTail(Math.min(one, other), freedom);
      expect(studentUpperTail(Math.max(one, other), freedom)).toBeLessThanOrEqual(large * (1 + 1e-12));
    }),
  );
});

test("infinite t has no tail, missing t stays missing, senseless degrees of freedom are refused", () => {
  expect(studentUpperTail(Number.POSITIVE_INFINITY, 5)).toBe(0);
  expect(studentUpperTail(Number.NEGATIVE_INFINITY, 5)).toBe(1);
  expect(studentUpperTail(1e300, 1e-3)).toBeGreaterThanOrEqual(0);
  expect(studentUpperTail(Number.NaN, 5)).toBeNaN();
  expect(() => studentUpperTail(1, 0)).toThrow(RangeError);
  expect(() => logGamma(-1)).toThrow(RangeError);
});
