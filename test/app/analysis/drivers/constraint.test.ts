import fc from "fast-check";
import { expect, test } from "vitest";
import { adjustmentSet } from "../../../../app/analysis/drivers/causal-graph.ts";
import {
  centredProducts,
  clusterProducts,
  slopeOf,
} from "../../../../app/analysis/drivers/cluster-products.ts";
import { constraintOf, findConstraint } from "../../../../app/analysis/drivers/constraint.ts";
import { crossChecked, crossRated } from "../../../../app/analysis/drivers/cross-rater.ts";
import { leastSquares } from "../../../../app/analysis/drivers/least-squares.ts";
import {
  type ConstraintInput,
  measureEffects,
  organizationDraws,
  rowsNeeded,
} from "../../../../app/analysis/drivers/measured-effects.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { expectClose, law, table } from "../laws.ts";

/** 40 organizations of 10 people. `testing` acts on delivery; `culture` acts on `testing` and through it; `tidy` does nothing. */
function cohort(seed: number, organizations = 40, size = 10): ConstraintInput {
  const random = createRandom(seed);
  const rows = Array.from({ length: organizations * size }, (_, row) => ({
    organization: Math.floor(row / size),
  }));
  const level = (spread: number) => {
    const of = Array.from({ length: organizations }, () => 4 + spread * normal(random));
    return Float64Array.from(rows, ({ organization }) => of[organization]! + 0.5 * normal(random));
  };
  const culture = level(0.8);
  const own = level(0.8);
  const testing = own.map((value, i) => 0.5 * value + 0.5 * culture[i]!);
  const tidy = level(0.8);
  const outcome = testing.map((value) => value + 0.5 * normal(random));
  return {
    capabilities: [
      { id: "culture", values: culture },
      { id: "testing", values: testing },
      { id: "tidy", values: tidy },
    ],
    outcome,
    controls: [],
    organization: Int32Array.from(rows, ({ organization }) => organization),
    organizations,
    parents: { testing: ["culture"] },
  };
}
const options = () => ({ draws: 200, random: createRandom(1) });

test("what truly acts is named, with its trail: effect, distance, gain and how often it comes first", () => {
  const found = findConstraint(cohort(1), null, options());
  expect(found).toMatchObject({ status: "named", id: "testing", rows: 400, dropped: 0 });
  if (found.status !== "named") return;
  const [first] = found.trail;
  expect(first).toMatchObject({ id: "testing", adjustedFor: ["culture", "tidy"] });
  expect(Math.abs(first!.effect - 1)).toBeLessThan(0.15);
  expectClose(first!.gain, first!.effect * first!.distance);
  expect(first!.first).toBeGreaterThanOrEqual(0.6);
  expect(first!.gainInterval.lower).toBeLessThanOrEqual(first!.gain);
});

test("a practice that acts through another keeps its total effect: what lies between is not held fixed", () => {
  const found = findConstraint(cohort(2), null, options());
  if (found.status === "not-measured") throw new Error("not measured");
  const culture = found.trail.find(({ id }) => id === "culture")!;
  expect(culture.adjustedFor).toEqual(["tidy"]);
  expect(Math.abs(culture.effect - 0.5)).toBeLessThan(0.2);
  const tidy = found.trail.find(({ id }) => id === "tidy")!;
  expect(Math.abs(tidy.effect)).toBeLessThan(0.15);
});

test("two practices alike in everything are a tied set, never one name", () => {
  const random = createRandom(7);
  const base = cohort(3);
  const [culture, testing] = base.capabilities;
  const outcome = testing!.values.map((value, i) => value + culture!.values[i]! + 0.5 * normal(random));
  const twin = (values: Float64Array) => values.map((value) => value + 0.8 * normal(random));
  const found = findConstraint(
    {
      ...base,
      outcome,
      parents: {},
      capabilities: [
        { id: "a", values: twin(culture!.values) },
        { id: "b", values: twin(culture!.values) },
        { id: "c", values: twin(culture!.values) },
      ],
    },
    null,
    options(),
  );
  expect(found.status).toBe("tied");
  if (found.status === "tied") expect(found.ids.length).toBeGreaterThanOrEqual(2);
});

test("a place above the upper quartile in everything has no constraint; nothing that goes with less is recommended", () => {
  const base = cohort(4);
  const high = base.capabilities.map(({ id, values }) => ({
    id,
    values: values.map((value, i) => (base.organization[i] === 0 ? 9 : value)),
  }));
  expect(findConstraint({ ...base, capabilities: high }, 0, options()).status).toBe("none");
  const worse = findConstraint({ ...base, outcome: base.outcome.map((value) => -value) }, null, options());
  if (worse.status === "not-measured") throw new Error("not measured");
  expect(worse.trail.find(({ id }) => id === "testing")!.gain).toBe(0);
});

test("under max(100, 10 per capability) rows, in few organizations, with constant or copied columns nothing is measured", () => {
  expect([rowsNeeded(3), rowsNeeded(24)]).toEqual([100, 240]);
  expect(findConstraint(cohort(5, 9, 10), null, options())).toMatchObject({
    reason: "too-few",
    rows: 90,
    needed: 100,
  });
  expect(findConstraint(cohort(5, 4, 40), null, options())).toMatchObject({ reason: "too-few" });
  const base = cohort(5);
  const constant = base.capabilities.map(({ id, values }) => ({
    id,
    values: id === "tidy" ? values.map(() => 3) : values,
  }));
  expect(findConstraint({ ...base, capabilities: constant }, null, options())).toMatchObject({
    reason: "no-variance",
  });
  const [culture, testing] = base.capabilities;
  const copied = {
    ...base,
    capabilities: [culture!, { id: "testing", values: culture!.values }],
    parents: { testing: ["culture"] },
  };
  expect(findConstraint(copied, null, options())).toMatchObject({ reason: "singular" });
  expect(testing!.values).toHaveLength(400);
});

test("a place in which nobody answered everything is not measured: nothing is known of what holds it back", () => {
  const base = cohort(9);
  for (const [row, organization] of base.organization.entries())
    if (organization === 3) base.capabilities[2]!.values[row] = Number.NaN;
  expect(findConstraint(base, 3, options())).toMatchObject({
    status: "not-measured",
    reason: "no-own-score",
  });
  expect(findConstraint(base, 4, options()).status).not.toBe("not-measured");
});

/** Organization 0 stands just under the upper quartile of "near" and far above everybody in "ahead". */
function nearTheQuartile(): ConstraintInput {
  const base = cohort(10);
  const [, testing, tidy] = base.capabilities;
  const shift = (values: Float64Array, to: number) =>
    values.map((value, row) => (base.organization[row] === 0 ? to : value));
  const means = Array.from({ length: 40 }, (_, organization) => {
    const own = testing!.values.filter((_, row) => base.organization[row] === organization);
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  }).sort((a, b) => a - b);
  return {
    ...base,
    parents: {},
    capabilities: [
      { id: "near", values: shift(testing!.values, means[28]!) },
      { id: "ahead", values: shift(tidy!.values, 12) },
    ],
  };
}

test("when most draws find nothing to gain, that is said, and what gains nothing is not among the candidates", () => {
  const found = findConstraint(nearTheQuartile(), 0, options());
  expect(found).toMatchObject({ status: "undecided", ids: ["near"] });
  if (found.status === "not-measured") return;
  const firsts = found.trail.map(({ first }) => first);
  expect(firsts.reduce((sum, first) => sum + first, 0)).toBeLessThan(0.6);
});

test("when no draw of organizations can be solved there is an answer, not an interval without numbers", () => {
  const base = cohort(11);
  const [culture, testing] = base.capabilities;
  const twin = testing!.values.map((value, row) =>
    base.organization[row] === 0 ? value : culture!.values[row]!,
  );
  const alike = {
    ...base,
    capabilities: [culture!, { id: "testing", values: twin }],
    parents: { testing: ["culture"] },
  };
  const lastOnly = { draws: 20, random: () => 0.999 };
  expect(findConstraint(alike, null, lastOnly)).toMatchObject({ status: "not-measured", reason: "singular" });
});

test("respondents without an organization, or with a missing score, are dropped and counted", () => {
  const base = cohort(6);
  base.organization[0] = -1;
  base.outcome[1] = Number.NaN;
  expect(findConstraint(base, null, options())).toMatchObject({ rows: 398, dropped: 2 });
});

test("the same data, options and seed give the same answer", () => {
  expect(findConstraint(cohort(8), 3, options())).toEqual(findConstraint(cohort(8), 3, options()));
});

test("slopes from organizations' sums are those of least squares on the rows", () => {
  law(
    fc.property(
      table({ min: 4, max: 4 }, { min: 12, max: 30 }, fc.integer({ min: -9, max: 9 })),
      (columns) => {
        const [y, ...xs] = columns;
        const plain = leastSquares(y!, xs);
        if (plain.status !== "ok" || Math.max(...plain.value.vif) > 1e3) return;
        const n = y!.length;
        const rows = Int32Array.from({ length: n }, (_, i) => i);
        const of = clusterProducts(
          [...xs, y!],
          rows,
          rows.map((row) => row % 3),
          3,
        );
        const { products } = centredProducts(of, [1, 1, 1]);
        expectClose(slopeOf(of, products, [1, 2, 3], 4), plain.value.coefficients[1]!, 1e-6, 1e-8);
        expectClose(slopeOf(of, products, [3, 1, 2], 4), plain.value.coefficients[3]!, 1e-6, 1e-8);
      },
    ),
    80,
  );
});

test("what a practice acts on is left free, also further on; all others are held fixed; a graph that runs in a circle is refused", () => {
  const parents = { c: ["b", "elsewhere"], b: ["a"] };
  expect(adjustmentSet("a", ["a", "b", "c", "d"], parents)).toEqual(["d"]);
  expect(adjustmentSet("b", ["a", "b", "c", "d"], parents)).toEqual(["a", "d"]);
  expect(adjustmentSet("c", ["d", "c", "b", "a"], parents)).toEqual(["a", "b", "d"]);
  expect(() => adjustmentSet("a", ["a"], { a: ["b"], b: ["a"] })).toThrow("a <- b <- a");
});

test("what only grows together with a practice that works is not taken for it", () => {
  const base = cohort(13);
  const random = createRandom(14);
  const testing = base.capabilities[1]!;
  const companion = testing.values.map((value) => value + 0.7 * normal(random));
  const found = findConstraint(
    { ...base, parents: {}, capabilities: [testing, { id: "companion", values: companion }] },
    null,
    options(),
  );
  if (found.status === "not-measured") throw new Error("not measured");
  expect(Math.abs(found.trail.find(({ id }) => id === "companion")!.effect)).toBeLessThan(0.15);
  expect(found).toMatchObject({ status: "named", id: "testing" });
});

/** Two practices and delivery as people of 60 teams say them; "mood" is nothing but how somebody feels, "real" is how a team works. */
function moodyTeams(): { input: ConstraintInput; team: Int32Array; teams: number } {
  const random = createRandom(12);
  const teams = 120;
  const work = Array.from({ length: teams }, () => normal(random));
  const rows = Array.from({ length: teams * 12 }, (_, row) => ({
    team: Math.floor(row / 12),
    mood: normal(random),
  }));
  const column = (of: (row: (typeof rows)[number]) => number) =>
    Float64Array.from(rows, (row) => 4 + of(row) + 0.3 * normal(random));
  return {
    teams,
    team: Int32Array.from(rows, (row) => row.team),
    input: {
      capabilities: [
        { id: "mood", values: column(({ mood }) => mood) },
        { id: "real", values: column(({ team }) => work[team]!) },
      ],
      outcome: column(({ mood, team }) => mood + work[team]!),
      controls: [column(({ team }) => team % 3)],
      organization: Int32Array.from(rows, ({ team }) => team % 20),
      organizations: 20,
      parents: {},
    },
  };
}

test("what only mood joins leads nowhere once practice and delivery are told by different people; real work still does", () => {
  const { input, team, teams } = moodyTeams();
  const draws = organizationDraws(input, 100, createRandom(1));
  const main = measureEffects(input, draws);
  const rated = crossRated(input, { team, teams }, 5, createRandom(2));
  expect(rated.outcome).toHaveLength(120);
  expect(rated.controls).toHaveLength(1);
  const across = measureEffects(rated, draws);
  if (main.status !== "measured" || across.status !== "measured") throw new Error("not measured");
  const found = constraintOf(crossChecked(main, across), null);
  if (found.status === "not-measured") throw new Error("not measured");
  const of = (id: string) => found.trail.find((each) => each.id === id)!;
  expect(of("mood").everyone).toBeGreaterThan(0.7);
  expect(of("mood").effect).toBe(of("mood").acrossRaters);
  expect(Math.abs(of("mood").effect)).toBeLessThan(0.45);
  expect(of("real").effect).toBeGreaterThan(0.7);
  for (const { effect, everyone, acrossRaters } of found.trail)
    expect(effect).toBe(Math.min(everyone, acrossRaters!));
  expect(constraintOf(main, null)).toMatchObject({ draws: 100 });
});

test("teams of fewer than 2k people are no part of the check across raters, and too few teams leave it unmeasured", () => {
  const { input, team, teams } = moodyTeams();
  const draws = organizationDraws(input, 10, createRandom(1));
  expect(crossRated(input, { team, teams }, 7, createRandom(2)).outcome).toHaveLength(0);
  const few = crossRated(input, { team: team.map((at) => (at < 90 ? at : -1)), teams }, 5, createRandom(2));
  expect(measureEffects(few, draws)).toMatchObject({ status: "not-measured", reason: "too-few", rows: 90 });
});
