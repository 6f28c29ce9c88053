import fc from "fast-check";
import { expect, test } from "vitest";
import {
  allEquivalent,
  equivalentMeans,
  equivalentMeansNested,
  equivalentShares,
} from "../../../../app/analysis/comparison/equivalence.ts";
import { sampleOf } from "../../../../app/analysis/comparison/samples.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { goldenResult } from "../../../reference/golden.ts";
import { referenceColumns } from "../../../reference/read.ts";
import { answers, estimated, expectClose, law } from "../laws.ts";

const sample = (...values: number[]) => sampleOf(Float64Array.from(values));
const many = (n: number, mean: number, seed: number) => {
  const random = createRandom(seed);
  return sampleOf(Float64Array.from({ length: n }, () => mean + normal(random)));
};

test("the four verdicts: far apart, alike, apart but trivial, and too few to say", () => {
  expect(estimated(equivalentMeans(many(200, 0, 1), many(200, 1, 2), 0.5)).verdict).toBe("different");
  expect(estimated(equivalentMeans(many(500, 0, 1), many(500, 0, 2), 0.5)).verdict).toBe("equivalent");
  expect(estimated(equivalentMeans(many(20_000, 0, 1), many(20_000, 0.1, 2), 0.5)).verdict).toBe("trivial");
  expect(estimated(equivalentMeans(many(6, 0, 1), many(6, 0, 2), 0.5)).verdict).toBe("undecided");
});

test("by hand: shares of 50 and 40 of 100 differ by .1, with a standard error of root (.25 + .24) / 10", () => {
  const found = estimated(equivalentShares({ x: 50, n: 100 }, { x: 40, n: 100 }, 0.05));
  expectClose(found.difference, 0.1);
  expectClose(found.se, Math.sqrt(0.49) / 10);
});

test("without a true difference equivalence is shown as often as the power says", () => {
  const random = createRandom(17);
  let shown = 0;
  let power = 0;
  const rounds = 400;
  for (let round = 0; round < rounds; round++) {
    const draw = () => sampleOf(Float64Array.from({ length: 60 }, () => normal(random)));
    const found = estimated(equivalentMeans(draw(), draw(), 0.5));
    if (found.p <= 0.05) shown++;
    power += found.powerAtZero / rounds;
  }
  expect(Math.abs(shown / rounds - power)).toBeLessThan(0.08);
});

test("a true difference as large as the bound is called alike in no more than one of twenty", () => {
  const random = createRandom(23);
  let wrong = 0;
  for (let round = 0; round < 400; round++) {
    const draw = (mean: number) => sampleOf(Float64Array.from({ length: 60 }, () => mean + normal(random)));
    if (estimated(equivalentMeans(draw(0.5), draw(0), 0.5)).p <= 0.05) wrong++;
  }
  expect(wrong / 400).toBeLessThan(0.08);
});

test("wider bounds never make groups less alike, and which group comes first turns the sign alone", () => {
  const list = fc.array(answers(7, false), { minLength: 3, maxLength: 20 });
  law(
    fc.property(list, list, fc.double({ min: 0.1, max: 3, noNaN: true }), (a, b, bound) => {
      const found = equivalentMeans(sample(...a), sample(...b), bound);
      if (found.status !== "ok") return;
      const wider = estimated(equivalentMeans(sample(...a), sample(...b), 2 * bound));
      const turned = estimated(equivalentMeans(sample(...b), sample(...a), bound));
      expect(wider.p).toBeLessThanOrEqual(found.value.p + 1e-12);
      expectClose(turned.difference, -found.value.difference, 1e-12, 1e-12);
      expectClose(turned.p, found.value.p, 1e-9, 1e-12);
      expect(turned.verdict).toBe(found.value.verdict);
    }),
  );
});

test("several groups are alike only when every pair is", () => {
  const random = createRandom(2);
  const groups = Int32Array.from({ length: 900 }, (_, i) => i % 3);
  const alike = Float64Array.from(groups, () => normal(random));
  const oneApart = alike.map((value, i) => (groups[i] === 2 ? value + 1 : value));
  expect(estimated(allEquivalent(alike, groups, 3, 0.5)).verdict).toBe("equivalent");
  expect(estimated(allEquivalent(oneApart, groups, 3, 0.5)).verdict).toBe("different");
  expect(estimated(allEquivalent(alike, groups, 3, 0.5)).pairs).toHaveLength(3);
  expect(
    allEquivalent(
      alike,
      groups.map(() => 0),
      3,
      0.5,
    ),
  ).toMatchObject({ reason: "too-few" });
});

test("respondents who agree within their organization show less than independent ones", () => {
  const random = createRandom(8);
  const organizations = Array.from({ length: 20 }, (_, i) => ({ group: i % 2, level: normal(random) }));
  const rows = organizations.flatMap((organization, cluster) =>
    Array.from({ length: 25 }, () => ({
      ...organization,
      cluster,
      value: organization.level + 0.2 * normal(random),
    })),
  );
  const values = Float64Array.from(rows, ({ value }) => value);
  const groups = Int32Array.from(rows, ({ group }) => group);
  const clusters = Int32Array.from(rows, ({ cluster }) => cluster);
  const nested = estimated(equivalentMeansNested(values, groups, clusters, 0.5));
  const plain = estimated(
    equivalentMeans(
      sampleOf(values.filter((_, i) => groups[i] === 0)),
      sampleOf(values.filter((_, i) => groups[i] === 1)),
      0.5,
    ),
  );
  expectClose(nested.difference, plain.difference, 1e-9, 1e-9);
  expect(nested.se).toBeGreaterThan(3 * plain.se);
});

test("no bound, a senseless level, impossible counts and thin groups are refused or answered", () => {
  const a = sample(1, 2, 3);
  expect(() => equivalentMeans(a, a, 0)).toThrow(RangeError);
  expect(() => equivalentMeans(a, a, Number.NaN)).toThrow(RangeError);
  expect(() => equivalentMeans(a, a, 1, 0.6)).toThrow(RangeError);
  expect(() => equivalentShares({ x: 3, n: 2 }, { x: 1, n: 2 }, 0.1)).toThrow(RangeError);
  expect(equivalentMeans(sample(1), a, 1)).toMatchObject({ reason: "too-few" });
  expect(equivalentMeans(sample(2, 2), sample(2, 2), 1)).toMatchObject({ reason: "no-variance" });
  expect(equivalentShares({ x: 0, n: 0 }, { x: 1, n: 2 }, 0.1)).toMatchObject({ reason: "too-few" });
  expect(equivalentShares({ x: 0, n: 4 }, { x: 2, n: 2 }, 0.1)).toMatchObject({ reason: "no-variance" });
});

test("nested people: the figures that R gives by lm with errors clustered by hand", () => {
  const [y, x, group] = referenceColumns("nested_96", ["y", "x", "group"]) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const high = Int32Array.from(x, (value) => (value > 0 ? 0 : 1));
  const organization = Int32Array.from(group, (one) => one - 1);
  const found = estimated(equivalentMeansNested(y, high, organization, 1));
  const { values } = goldenResult("equivalence_nested");
  const own = {
    difference: found.difference,
    se: found.se,
    df: found.df,
    p_lower: found.pLower,
    p_upper: found.pUpper,
    p_equivalence: found.p,
    p_difference: found.pDifference,
  };
  for (const [name, value] of Object.entries(own)) expectClose(value, Number(values[name]));
  expect(found.verdict).toBe(values.verdict);
});
