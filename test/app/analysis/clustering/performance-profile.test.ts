import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { adjustedRandIndex } from "../../../../app/analysis/clustering/adjusted-rand-index.ts";
import { performanceProfile } from "../../../../app/analysis/clustering/performance-profile.ts";
import { createRandom, shuffled } from "../../../../app/analysis/random.ts";
import { performanceProfileMethod } from "../../../../app/analysis/stat/performance_profile.ts";
import { expectClose, law, permuted } from "../laws.ts";
import {
  metrics,
  organizationRule,
  organizations,
  people,
  profileOfOrganizations,
  profileOfPeople,
} from "./populations.ts";

const classes = (profile: { units: { class: number | null }[] }) =>
  profile.units.map((unit) => unit.class ?? -1);
const few = { draws: 20, tieOrders: 5 };

// Each is a whole analysis; the many samples stand in test/long/clustering-truth.test.ts.
vi.setConfig({ testTimeout: 60_000 });

test("three clear groups of people are levels, found again, and equal to the truth", () => {
  const { columns, group } = people("clear", 400, createRandom(1));
  const found = profileOfPeople(columns, 1, few);
  expect(found).toMatchObject({ verdict: "levels", reasons: [], n: 400, excluded: 0, nonMonotone: [] });
  expect(found.choice.gap).toBe(3);
  expect(found.choice.mixture).toBe(3);
  expect(adjustedRandIndex(classes(found), group)).toBeGreaterThan(0.8);
  expect(found.classes.map(({ stability }) => stability)).toEqual(new Array(3).fill("highly-stable"));
  for (const one of found.classes) {
    expect(one.interval.lower).toBeLessThan(one.share);
    expect(one.interval.upper).toBeGreaterThan(one.share);
  }
});

test("a continuum, also a skewed one, is bands and never levels", () => {
  for (const kind of ["continuum", "skewed"] as const)
    for (const seed of [1, 2]) {
      const found = profileOfPeople(people(kind, 300, createRandom(seed)).columns, seed, few);
      expect(found.verdict).toBe("bands");
      expect(found.groups.supported).toBe(false);
      expect(found.reasons).toContain("no-groups");
    }
});

test("organizations: clear groups are levels, aggregates of a continuum are not", () => {
  const clear = organizations("clear", 110, createRandom(1));
  const found = profileOfOrganizations(clear, 1, few);
  expect(found).toMatchObject({ verdict: "levels", n: 110 });
  expect(adjustedRandIndex(classes(found), clear.group)).toBeGreaterThan(0.9);
  expect(found.units.every((unit) => unit.probability! >= 0 && unit.probability! <= 1)).toBe(true);
  const continuum = profileOfOrganizations(organizations("continuum", 110, createRandom(1)), 1, few);
  expect(continuum).toMatchObject({ verdict: "bands", groups: { supported: false } });
});

test("30 to 99 units are provisional whatever they look like; fewer, or too few different rows, are refused", () => {
  const { columns } = people("clear", 60, createRandom(3));
  const found = profileOfPeople(columns, 1, few);
  expect(found.verdict).toBe("provisional");
  expect(found.notes).toContain("few-units");
  const of = (rows: Float64Array[], ids = metrics) => {
    const n = rows[0]?.length ?? 0;
    return performanceProfile(
      { columns: rows, weights: new Float64Array(n).fill(1) },
      { columns: rows, nesting: null, unitOf: Int32Array.from({ length: n }, (_, i) => i) },
      { metrics: ids, k: 3, seed: 1, unit: "respondent", rule: null, ...few },
    );
  };
  expect(of(columns.map((column) => column.slice(0, 29)))).toEqual({
    status: "refused",
    reason: "too-few-units",
    needed: 30,
    have: 29,
  });
  expect(of(metrics.map(() => new Float64Array(40).fill(2)))).toMatchObject({
    reason: "too-few-distinct",
    have: 1,
  });
  expect(of([], [])).toMatchObject({ reason: "no-metrics" });
  expect(of(metrics.map(() => new Float64Array(40).fill(Number.NaN)))).toMatchObject({
    reason: "too-few-units",
    have: 0,
  });
});

test("law: any order of people, and any numbering of teams and organizations, gives the same verdict to the last bit", () => {
  const { columns } = people("continuum", 150, createRandom(4));
  const order = shuffled(
    Array.from(columns[0]!, (_, i) => i),
    createRandom(9),
  );
  const one = profileOfPeople(columns, 1, few);
  const other = profileOfPeople(permuted(columns, order), 1, few);
  expect({ ...other, units: [] }).toEqual({ ...one, units: [] });
  expect(other.units).toEqual(order.map((i) => one.units[i]));

  const cohort = organizations("continuum", 40, createRandom(5));
  const people2 = shuffled(
    Array.from(cohort.team, (_, i) => i),
    createRandom(8),
  );
  const first = profileOfOrganizations(cohort, 1, few);
  const second = profileOfOrganizations(
    {
      ...cohort,
      columns: permuted(cohort.columns, people2),
      team: Int32Array.from(people2, (i) => 500 - cohort.team[i]!),
      organization: Int32Array.from(people2, (i) => cohort.organization[i]!),
    },
    1,
    few,
  );
  expect(second).toEqual(first);
});

test("over 50 orders of tied rows the published classes agree to .995", () => {
  const { columns } = people("clear", 2000, createRandom(6));
  const { ties } = profileOfPeople(columns, 1, { tieOrders: 50, draws: 2 });
  expect(ties.orders).toBe(50);
  expect(ties.ariAfter).toBeGreaterThanOrEqual(0.995);
  expect(ties.relabelledAfter).toBeLessThanOrEqual(0.01);
});

test("a unit on the border lies between two classes; one that is fast and fragile is odd, with its metrics named", () => {
  const { columns } = people("clear", 400, createRandom(7));
  const rows = [
    [1, 1, 1, 1],
    [6, 6, 1, 1],
    [3, 2, 3, 2],
    [2, 2, Number.NaN, 2],
  ];
  const all = columns.map((column, j) => Float64Array.from([...column, ...rows.map((row) => row[j]!)]));
  const found = profileOfPeople(all, 1, few);
  const [low, fragile, border, unknown] = found.units.slice(400);
  expect(low).toMatchObject({ class: 0, between: null, odd: null, keepsAfterOneStep: true });
  expect(fragile!.odd).toEqual({ low: ["restore", "failures"], high: ["deployments", "lead_time"] });
  expect(border).toMatchObject({ between: [0, 1], keepsAfterOneStep: false });
  expect(unknown).toEqual({
    class: null,
    margin: null,
    probability: null,
    keepsAfterOneStep: null,
    between: null,
    odd: null,
  });
  expect(found.excluded).toBe(1);
  expect(found.certain).toBeLessThan(1);
});

test("wrong options are errors", () => {
  const { columns } = people("clear", 40, createRandom(1));
  expect(() => profileOfPeople(columns, 1, { k: 4 })).toThrow(RangeError);
  expect(() => profileOfPeople(columns, 1, { draws: 0 })).toThrow(RangeError);
  expect(() => profileOfPeople(columns, 1, { unit: "team" })).toThrow(RangeError);
  expect(() => profileOfPeople(columns, 1, { rule: organizationRule })).toThrow(RangeError);
  expect(() => profileOfPeople(columns.slice(1), 1)).toThrow(RangeError);
});

test("through the researchers' door: the verdict, the place of each row in a published profile, and the alignment with it", () => {
  const { columns } = people("clear", 120, createRandom(2));
  const named = columns.map((values, j) => ({ name: metrics[j]!.id, values }));
  const centres = [1.5, 3.5, 5.5];
  const reference = named.map(({ name }) => ({ name, values: Float64Array.from(centres) }));
  const input = { columns: named, by: null, weights: null, tables: { reference } };
  const found = performanceProfileMethod.run({
    ...input,
    options: { levels: [6, 6, 6, 6], draws: 5, orders: 2 },
  });
  expect(found).toMatchObject({
    status: "ok",
    aligned: { comparable: true, classes: [{ matched: 0 }, { matched: 1 }, { matched: 2 }] },
  });
  expect((found as { reference: unknown[] }).reference).toHaveLength(120);
  expect(() => performanceProfileMethod.run({ ...input, options: { levels: [6, 6, 6, 4] } })).toThrow(
    "failures",
  );
  expect(() => performanceProfileMethod.run({ ...input, options: { levels: [6] } })).toThrow(RangeError);
});

test("law: classes hold every complete unit once, from low to high, and a weighted entry counts as that many units", () => {
  const kinds = fc.constantFrom("clear", "overlapping", "continuum", "skewed");
  law(
    fc.property(kinds, fc.integer({ min: 1, max: 1000 }), (kind, seed) => {
      const { columns } = people(kind, 60, createRandom(seed));
      columns[0]![0] = Number.NaN;
      const found = profileOfPeople(columns, seed, { draws: 2, tieOrders: 1 });
      expect([found.n, found.excluded]).toEqual([59, 1]);
      expectClose(
        found.classes.reduce((sum, { share }) => sum + share, 0),
        1,
      );
      for (const [at, { units, interval, share }] of found.classes.entries()) {
        expect(found.units.filter((unit) => unit.class === at)).toHaveLength(units);
        expect(interval.lower <= share && share <= interval.upper).toBe(true);
      }
      const heights = found.classes.map(({ centroid }) => centroid.reduce((sum, level) => sum + level, 0));
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(found.units[0]!.class).toBeNull();
    }),
    5,
  );
});
