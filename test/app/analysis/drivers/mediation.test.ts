import fc from "fast-check";
import { expect, test } from "vitest";
import { mediation, mediationResamples } from "../../../../app/analysis/drivers/mediation.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { estimated, expectClose, law, table } from "../laws.ts";

const numbers = fc.integer({ min: -20, max: 20 });

test("direct and indirect slopes add up to the total, whatever the data", () => {
  law(
    fc.property(table({ min: 4, max: 4 }, { min: 10, max: 25 }, numbers), ([x, m, y, control]) => {
      const found = mediation({ x: x!, m: m!, y: y!, controls: [control!] });
      if (found.status !== "ok") return;
      const { direct, indirect, total } = found.value;
      expectClose(direct + indirect, total, 1e-6, 1e-6);
    }),
    100,
  );
});

test("a path that was built is found with its interval; one that was not has an interval around zero", () => {
  const random = createRandom(31);
  const x = Float64Array.from({ length: 300 }, () => normal(random));
  const m = x.map((value) => 0.6 * value + normal(random));
  const y = m.map((value, i) => 0.5 * value + 0.2 * x[i]! + normal(random));
  const other = x.map(() => normal(random));
  const resamples = mediationResamples(300, { draws: 200, random });
  const built = estimated(mediation({ x, m, y }, resamples));
  expect(built.intervals!.percentile.lower).toBeGreaterThan(0.1);
  expect(built.share).toBeGreaterThan(0.3);
  const absent = estimated(mediation({ x, m: other, y }, resamples));
  expect(absent.intervals!.percentile.lower).toBeLessThan(0);
  expect(absent.intervals!.percentile.upper).toBeGreaterThan(0);
});

test("too few rows, a constant or a copied column are answers; columns that do not fit are refused", () => {
  const x = Float64Array.of(1, 2, 3, 4, 5, 7);
  const y = Float64Array.of(2, 1, 4, 3, 6, 5);
  expect(mediation({ x, m: x.map(() => 1), y })).toMatchObject({ reason: "no-variance" });
  expect(mediation({ x, m: x, y })).toMatchObject({ reason: "singular" });
  expect(mediation({ x, m: y.map(() => Number.NaN), y })).toMatchObject({ reason: "too-few" });
  expect(() => mediation({ x, m: new Float64Array(2), y })).toThrow(RangeError);
});

test("by hand: x to m doubles, m to y trebles with 4 beside it: indirect 6, direct 4, total 10", () => {
  // What m has beside x, and y beside both, are orthogonal to everything before them, so that slopes are exact.
  const x = Float64Array.of(-1, -1, 1, 1, -1, -1, 1, 1);
  const own = Float64Array.of(-1, 1, -1, 1, -1, 1, -1, 1);
  const m = x.map((value, i) => 2 * value + own[i]!);
  const y = m.map((value, i) => 3 * value + 4 * x[i]! + (i < 4 ? 1 : -1));
  const found = estimated(mediation({ x, m, y }));
  for (const [name, value] of Object.entries({ a: 2, b: 3, direct: 4, indirect: 6, total: 10, share: 0.6 }))
    expectClose(found[name as "a"], value);
});

test("whole organizations are drawn where people are nested, which is less sure than drawing people", () => {
  const random = createRandom(8);
  const clusters = Array.from({ length: 20 }, (_, o) => Array.from({ length: 15 }, (_, i) => 15 * o + i));
  // In each organization m follows x in another way.
  const slopes = clusters.map(() => 0.5 + normal(random));
  const x = Float64Array.from({ length: 300 }, () => normal(random));
  const m = x.map((value, i) => slopes[Math.floor(i / 15)]! * value + 0.3 * normal(random));
  const y = m.map((value) => value + normal(random));
  const of = (members?: number[][]) =>
    estimated(mediation({ x, m, y }, mediationResamples(300, { draws: 200, random, clusters: members })));
  expect(of(clusters).intervals!.se).toBeGreaterThan(1.2 * of().intervals!.se);
});
