import fc from "fast-check";
import { expect, test } from "vitest";
import { shadeOf, shadingOf } from "../../../app/reports/shading.ts";

test("no printed value belongs to two classes of the legend, and none to none", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 7, noNaN: true }), { minLength: 1 }),
      fc.constantFrom(0.1, 1),
      (means, step) => {
        const shading = shadingOf(means, step);
        expect(shading).toHaveLength(6);
        for (const [index, { from, to }] of shading.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          const next = shading[index + 1];
          if (next) expect(next.from - to).toBeCloseTo(step, 9);
        }
        for (const mean of means) {
          const printed = Math.round(mean / step) * step;
          const { from = 0, to = 0 } = shading[shadeOf(mean, shading, step)] ?? {};
          expect(printed).toBeGreaterThanOrEqual(from - 1e-9);
          expect(printed).toBeLessThanOrEqual(to + 1e-9);
        }
      },
    ),
    { seed: 7 },
  );
});

test("nothing shown has no legend", () => {
  expect(shadingOf([], 0.1)).toEqual([]);
});
