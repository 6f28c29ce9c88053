import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bivariateNormalDensity,
  bivariateNormalLowerTail,
} from "../../../../app/analysis/distributions/bivariate-normal.ts";
import { normalLowerTail } from "../../../../app/analysis/distributions/normal.ts";
import { expectClose, law } from "../laws.ts";

test.each([
  [0.5, -0.3, 0.4, 0.3171269282861652],
  [-1, -1.2, 0.9, 0.0942243734884825],
  [1, 2, -0.7, 0.8185981967294206],
  [-2, 1.5, 0.97, 0.0227501319481792],
])("P(X <= %f, Y <= %f) at correlation %f agrees with R pbivnorm", (x, y, r, p) => {
  expectClose(bivariateNormalLowerTail(x, y, r), p, 1e-9);
});

test("by hand: both below their means in 1/4 + asin(r) / (2 pi)", () => {
  for (const r of [-0.99, -0.5, 0, 0.5, 0.95])
    expectClose(bivariateNormalLowerTail(0, 0, r), 0.25 + Math.asin(r) / (2 * Math.PI), 1e-10);
});

test("a probability between its bounds, equal margins at the ends, and the density is its slope in r", () => {
  const z = fc.double({ min: -4, max: 4, noNaN: true });
  law(
    fc.property(z, z, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (x, y, r) => {
      const p = bivariateNormalLowerTail(x, y, r);
      expect(p).toBeGreaterThanOrEqual(Math.max(0, normalLowerTail(x) + normalLowerTail(y) - 1) - 1e-12);
      expect(p).toBeLessThanOrEqual(Math.min(normalLowerTail(x), normalLowerTail(y)));
      const slope =
        (bivariateNormalLowerTail(x, y, r + 1e-4) - bivariateNormalLowerTail(x, y, r - 1e-4)) / 2e-4;
      expectClose(slope, bivariateNormalDensity(x, y, r), 1e-4, 1e-6);
    }),
  );
  expect(bivariateNormalLowerTail(Number.POSITIVE_INFINITY, 0, 0.3)).toBe(0.5);
  expect(bivariateNormalLowerTail(0.5, 1, 1)).toBe(normalLowerTail(0.5));
  expect(bivariateNormalLowerTail(-1, 0.5, -1)).toBe(0);
  expect(() => bivariateNormalLowerTail(0, 0, 1.1)).toThrow(RangeError);
});
