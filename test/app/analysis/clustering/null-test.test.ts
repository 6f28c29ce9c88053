import fc from "fast-check";
import { expect, test } from "vitest";
import { latentCorrelation, stepsOf } from "../../../../app/analysis/clustering/latent-correlation.ts";
import { nullTest } from "../../../../app/analysis/clustering/null-test.ts";
import { onePopulation } from "../../../../app/analysis/clustering/one-population.ts";
import {
  pairsAmong,
  pairsBetween,
  pairsWithin,
} from "../../../../app/analysis/clustering/pair-correlations.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { expectClose, law } from "../laws.ts";
import { organizations, people } from "./populations.ts";

const drawing = (values: number[]) => {
  let at = 0;
  return () => values[at++ % values.length]!;
};

test("far above 99 populations without groups: groups exist, and no more are drawn", () => {
  const found = nullTest(0.5, drawing([0.29, 0.3, 0.31]), { most: 999 });
  expect(found).toMatchObject({ supported: true, draws: 99, asLarge: 0, p: 0.01 });
  expectClose(found.excess, 0.2);
});

test("stops as soon as p cannot become small: at the tenth of 999, at the second of 199", () => {
  expect(nullTest(0.5, () => 0.5, { most: 999 })).toMatchObject({
    supported: false,
    draws: 10,
    asLarge: 10,
    p: 1,
  });
  expect(nullTest(0.5, () => 0.6, { most: 199 })).toMatchObject({ supported: false, draws: 2 });
  expect(nullTest(0.5, () => Number.NaN, { most: 199 })).toMatchObject({ supported: false, asLarge: 2 });
});

test("a small p alone is not enough: an excess under .03 is no groups", () => {
  const found = nullTest(0.32, drawing([0.299, 0.3, 0.301]), { most: 999 });
  expect(found).toMatchObject({ supported: false, draws: 20, asLarge: 0 });
});

test("an excess just under .03 is no groups either, after all draws", () => {
  const found = nullTest(0.3298, drawing([0.295, 0.305]), { most: 999 });
  expect(found).toMatchObject({ supported: false, draws: 999, asLarge: 0, p: 0.001 });
});

test("when it stays uncertain all populations are drawn", () => {
  const random = createRandom(1);
  const draw = () => 0.3 + 0.02 * normal(random);
  expect(nullTest(0.36, draw, { most: 999 }).draws).toBe(999);
  expect(() => nullTest(0.5, draw, { most: 98 })).toThrow(RangeError);
});

const halves = stepsOf(Float64Array.of(0, 0, 1, 1));

test("by hand: of two halves, the correlation r belongs to the normal correlation sin(pi r / 2)", () => {
  for (const r of [-0.9, -0.3, 0.1, 0.5, 0.95])
    expectClose(latentCorrelation(r, halves, halves), Math.sin((Math.PI * r) / 2), 1e-7);
});

test("law: latent correlations are symmetric, odd where steps are, and never weaker than what they cause", () => {
  const sample = fc
    .array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 30 })
    .map((values) => stepsOf(Float64Array.from(values).sort()));
  law(
    fc.property(sample, sample, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (a, b, r) => {
      const found = latentCorrelation(r, a, b);
      expectClose(latentCorrelation(r, b, a), found, 1e-6, 1e-6);
      expect(Math.abs(found)).toBeLessThanOrEqual(1);
      if (a.sd > 0 && b.sd > 0) expect(Math.abs(found)).toBeGreaterThanOrEqual(Math.abs(r) - 1e-6);
      else expect(found).toBe(0);
    }),
    60,
  );
});

test("one population has the sample's own answers, and their correlations, but no groups of its own", () => {
  const { columns } = people("clear", 4000, createRandom(5));
  columns[1]![7] = Number.NaN;
  const one = onePopulation(columns, null);
  const random = createRandom(2);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const draws = Array.from({ length: 8 }, () => one.draw(random));
  const wanted = pairsAmong(columns).r;
  for (const [i, j] of [[0, 1], [1, 2], [2, 3]] as const) // biome-ignore format: pairs
    expectClose(mean(draws.map((drawn) => pairsAmong(drawn).r[i]![j]!)), wanted[i]![j]!, 0, 0.015);
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const share = (column: Float64Array) => column.filter((value) => value === level).length / column.length;
    expectClose(mean(draws.map((drawn) => share(drawn[0]!))), share(columns[0]!), 0, 0.01);
  }
  expect(draws[0]![1]![7]).toBeNaN();
  expect(draws[0]![1]!.filter(Number.isNaN)).toHaveLength(1);
});

test("people of one team and of one organization are as alike as in the sample", () => {
  const { columns, team, organization } = organizations("continuum", 300, createRandom(3));
  const nesting = { team, organization };
  const random = createRandom(4);
  const one = onePopulation(columns, nesting);
  const draws = Array.from({ length: 6 }, () => one.draw(random));
  const mean = (of: (drawn: Float64Array[]) => number) =>
    draws.reduce((sum, drawn) => sum + of(drawn), 0) / draws.length;
  for (const [i, j] of [
    [0, 0],
    [0, 1],
    [2, 2],
  ] as const) {
    // biome-ignore format: pairs
    expectClose(mean((drawn) => pairsWithin(drawn, team).r[i]![j]!), pairsWithin(columns, team).r[i]![j]!, 0, 0.03);
    expectClose(
      mean((drawn) => pairsBetween(drawn, nesting).r[i]![j]!),
      pairsBetween(columns, nesting).r[i]![j]!,
      0,
      0.03,
    );
  }
});

test("by hand: two people of one team who answer alike while teams differ correlate fully", () => {
  const column = Float64Array.of(1, 1, 5, 5);
  expectClose(pairsWithin([column], Int32Array.of(0, 0, 1, 1)).r[0]![0]!, 1);
  const nesting = { team: Int32Array.of(0, 1, 2, 3), organization: Int32Array.of(0, 0, 1, 1) };
  expectClose(pairsBetween([column], nesting).r[0]![0]!, 1);
  expect(pairsWithin([column], Int32Array.of(0, 1, 2, 3)).r[0]![0]).toBe(0);
});

test("a population needs columns with answers; a constant one stays constant", () => {
  expect(() => onePopulation([], null)).toThrow(RangeError);
  expect(() => onePopulation([Float64Array.of(Number.NaN)], null)).toThrow(RangeError);
  const drawn = onePopulation([Float64Array.of(3, 3, 3), Float64Array.of(1, 2, 3)], null).draw(
    createRandom(1),
  );
  expect([...drawn[0]!]).toEqual([3, 3, 3]);
});
