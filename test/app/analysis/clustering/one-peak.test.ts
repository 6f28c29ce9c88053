/** The nearest distribution with one peak, and a heap of units drawn from it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupsAmong } from "../../../../app/analysis/clustering/groups-among.ts";
import { oneHeap } from "../../../../app/analysis/clustering/one-heap.ts";
import { onePeak } from "../../../../app/analysis/clustering/one-peak.ts";
import { classesOfDraw, silhouetteFound } from "../../../../app/analysis/clustering/pipeline.ts";
import { scaledRows } from "../../../../app/analysis/clustering/scaled-rows.ts";
import { createRandom, shuffled } from "../../../../app/analysis/random.ts";
import { expectClose, law } from "../laws.ts";
import { metrics, organizationRule, organizations } from "./populations.ts";

const even = (values: Float64Array) => new Float64Array(values.length).fill(1);
const shares = Array.from({ length: 101 }, (_, i) => i / 100);

test("by hand: a valley between two peaks is filled from the nearer of them", () => {
  // Pieces 0-1, 1-2 and 2-3 hold .45, .1 and .45; the last two become .275 each.
  const { quantile, distance } = onePeak(Float64Array.of(0, 1, 2, 3), Float64Array.of(4, 1, 1, 4));
  expectClose(distance, 0.175);
  expect([0, 0.45, 0.725, 1].map(quantile).map((value) => Math.round(value * 1e9) / 1e9)).toEqual([
    0, 1, 2, 3,
  ]);
});

test("a sample with one peak and a long tail stays as it is, few values or many", () => {
  for (const n of [60, 900, 5000]) {
    const values = Float64Array.from({ length: n }, (_, i) => -Math.log(1 - (i + 0.5) / n));
    const { quantile, distance } = onePeak(values, even(values));
    expect(distance).toBeLessThan(0.5 / n + 0.001);
    for (const share of [0.1, 0.5, 0.9, 0.95]) expectClose(quantile(share), -Math.log(1 - share), 0.02, 0.02);
    expectClose(quantile(1), values[n - 1]!, 1e-6);
  }
});

test("one value alone is drawn again and again", () => {
  const { quantile, distance } = onePeak(Float64Array.of(2, 2, 2), Float64Array.of(1, 1, 5));
  expect([quantile(0), quantile(0.7), distance]).toEqual([2, 2, 0]);
});

test("law: shares rise with values, from the least to the largest; a weight is as many units; order does not matter", () => {
  const sample = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 })), {
    minLength: 2,
    maxLength: 30,
  });
  law(
    fc.property(sample, (pairs) => {
      const values = Float64Array.from(pairs, ([value]) => value);
      const found = onePeak(
        values,
        Float64Array.from(pairs, ([, weight]) => weight),
      );
      const each = shuffled(
        pairs.flatMap(([value, weight]) => new Array<number>(weight).fill(value)),
        createRandom(pairs.length),
      );
      const other = onePeak(Float64Array.from(each), new Float64Array(each.length).fill(1));
      const at = shares.map(found.quantile);
      for (const [i, share] of shares.entries()) expectClose(other.quantile(share), at[i]!, 1e-6, 1e-6);
      for (let i = 1; i < at.length; i++) expect(at[i]!).toBeGreaterThanOrEqual(at[i - 1]! - 1e-9);
      expectClose(at[0]!, Math.min(...values), 1e-6, 1e-6);
      expectClose(at[100]!, Math.max(...values), 1e-6, 1e-6);
      // Steps of equal share grow shorter up to the peak, and longer after it.
      const steps = at.slice(1).map((value, i) => value - at[i]!);
      const shortest = steps.indexOf(Math.min(...steps));
      for (let i = 1; i < steps.length; i++)
        if (i <= shortest) expect(steps[i]!).toBeLessThanOrEqual(steps[i - 1]! + 1e-9);
        else expect(steps[i]!).toBeGreaterThanOrEqual(steps[i - 1]! - 1e-9);
    }),
    60,
  );
});

const unitsOf = (kind: "clear" | "skewed") =>
  scaledRows(
    organizations(kind, 200, createRandom(1)).units,
    undefined,
    metrics.map((metric) => metric.levels),
  ).points;

test("a heap holds as many units, spread as far, but clear groups of them are gone while a tail is not", () => {
  const silhouettes = (kind: "clear" | "skewed") => {
    const points = unitsOf(kind);
    const draw = oneHeap(points);
    const random = createRandom(2);
    const drawn = Array.from({ length: 10 }, () => draw(random));
    expect(drawn[0]!.weights.reduce((sum, weight) => sum + weight, 0)).toBe(200);
    const mean = drawn.reduce((sum, each) => sum + silhouetteFound(each, 3), 0) / drawn.length;
    return silhouetteFound(points, 3) - mean;
  };
  expect(silhouettes("clear")).toBeGreaterThan(0.12);
  expect(Math.abs(silhouettes("skewed"))).toBeLessThan(0.05);
});

test("organizations in one skewed heap are no groups, however little their people look like it; clear groups are", () => {
  // People who answer at random, each an organization: a population of theirs has neither tail nor groups.
  const random = createRandom(3);
  const columns = metrics.map(() => Float64Array.from({ length: 200 }, () => 1 + Math.floor(6 * random())));
  const alone = Int32Array.from({ length: 200 }, (_, i) => i);
  const levels = metrics.map((metric) => metric.levels);
  const asked = (kind: "clear" | "skewed", rule: typeof organizationRule | null) => {
    const points = unitsOf(kind);
    const chance = { people: createRandom(4), units: createRandom(5) };
    const done: number[] = [];
    const found = groupsAmong(
      { points, labels: classesOfDraw(points, 3), k: 3 },
      { columns, nesting: rule && { team: alone, organization: alone }, rule, levels },
      chance,
      (share) => done.push(share),
    );
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBeLessThanOrEqual(1);
    return found;
  };
  expect(asked("skewed", null)).toMatchObject({ supported: true, drawn: "people" });
  expect(asked("skewed", organizationRule)).toMatchObject({ supported: false, drawn: "units" });
  expect(asked("clear", organizationRule)).toMatchObject({ supported: true, drawn: "units" });
});
