import fc from "fast-check";
import { expect, test } from "vitest";
import { bootstrapIntervals, resample } from "../../../app/analysis/bootstrap.ts";
import { moments } from "../../../app/analysis/descriptive.ts";
import { createRandom, normal } from "../../../app/analysis/random.ts";
import { estimated, expectClose, law } from "./laws.ts";

const column = (...values: number[]) => Float64Array.from(values);

test("by hand: 0 to 100 resampled around 50 has the quantiles 2.5 and 97.5, mirrored in itself", () => {
  const found = estimated(
    bootstrapIntervals(
      50,
      Float64Array.from({ length: 101 }, (_, i) => i),
      column(1, 2, 3),
    ),
  );
  expectClose(found.percentile.lower, 2.5);
  expectClose(found.percentile.upper, 97.5);
  expectClose(found.basic.lower, 2.5);
  expectClose(found.basic.upper, 97.5);
  expect(found.bias).toBe(0);
});

test("bootstrap means agree with the normal interval of a mean", () => {
  const random = createRandom(4);
  const sample = Float64Array.from({ length: 400 }, () => 10 + 2 * normal(random));
  const means = Float64Array.from(
    { length: 2000 },
    () => moments(Float64Array.from(resample(400, random), (i) => sample[i]!)).mean,
  );
  const found = estimated(bootstrapIntervals(moments(sample).mean, means, sample));
  expectClose(found.se, 2 / Math.sqrt(400), 0.1);
  expectClose(found.bca!.interval.lower, found.percentile.lower, 0.01);
});

test("clusters are drawn whole", () => {
  const clusters = [[0, 1], [2, 3, 4], [5]];
  const random = createRandom(1);
  for (let draw = 0; draw < 50; draw++) {
    const rows = [...resample(6, random, clusters)];
    for (const cluster of clusters)
      for (const row of cluster)
        expect(rows.filter((each) => each === row).length).toBe(
          rows.filter((each) => each === cluster[0]).length,
        );
  }
  expect(resample(0, random)).toHaveLength(0);
});

test("few resamples, many that failed, equal ones and no estimate are answered or refused", () => {
  const many = Float64Array.from({ length: 40 }, (_, i) => (i < 30 ? i : Number.NaN));
  expect(bootstrapIntervals(1, column(1, 2, 3), column(1))).toMatchObject({ reason: "too-few", n: 3 });
  expect(bootstrapIntervals(1, many, column(1))).toMatchObject({ reason: "too-few", n: 30 });
  expect(bootstrapIntervals(1, new Float64Array(30), column(1))).toMatchObject({ reason: "no-variance" });
  expect(() => bootstrapIntervals(Number.NaN, many, column(1))).toThrow(RangeError);
  expect(() => bootstrapIntervals(1, many, column(1), 1)).toThrow(RangeError);
  const steady = estimated(bootstrapIntervals(15, many.slice(0, 30), column(2, 2, 2)));
  expect(steady.bca).toBeNull();
});

test("law: shifted and stretched values give the intervals shifted and stretched, and percentile ends are among the values", () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 25, maxLength: 80 });
  law(
    fc.property(
      values,
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 9 }),
      (drawn, shift, stretch) => {
        const resampled = Float64Array.from(drawn);
        const middle = moments(resampled).mean;
        const leftOut = resampled.slice(0, 9);
        const moved = (value: number) => shift + stretch * value;
        const found = bootstrapIntervals(middle, resampled, leftOut);
        const other = bootstrapIntervals(moved(middle), resampled.map(moved), leftOut.map(moved));
        expect(other.status).toBe(found.status);
        if (found.status !== "ok" || other.status !== "ok") return;
        for (const kind of ["percentile", "basic", "normal"] as const)
          for (const end of ["lower", "upper"] as const)
            expectClose(other.value[kind][end], moved(found.value[kind][end]), 1e-9, 1e-6);
        expect(found.value.percentile.lower).toBeGreaterThanOrEqual(Math.min(...drawn));
        expect(found.value.percentile.upper).toBeLessThanOrEqual(Math.max(...drawn));
      },
    ),
    100,
  );
});
