import { expect, test } from "vitest";
import { type AnalysisProgress, analyseStudy } from "../../../app/analysis/analyse-study.ts";
import { byteColumn, missingCode } from "../../../app/analysis/byte-column.ts";
import { createRandom } from "../../../app/analysis/random.ts";
import type { AnalysisOptions, StudyData, UnitOfAnalysis } from "../../../app/analysis/study-data.ts";
import type { LevelsFound } from "../../../app/analysis/study-result.ts";
import { changed, cohort, emptyStudy, metricColumns, options, reordered } from "./study-data.ts";

const no = Number.NaN;
const small = (): StudyData =>
  cohort(createRandom(5), { organizations: 33, teams: 2, people: 3, missing: 0.05 });
const units: UnitOfAnalysis[] = ["organization", "team", "respondent"];

test.each(units)(
  "the result is the same for any order of respondents, organizations and teams: %s",
  (unit) => {
    const data = small();
    const result = analyseStudy(data, { ...options, unit });
    for (const seed of [1, 2])
      expect(analyseStudy(reordered(data, seed), { ...options, unit })).toEqual(result);
  },
);

test.each(units)("the result is plain JSON, also with missing answers: %s", (unit) => {
  const data = small();
  data.metrics[3]!.values.fill(no);
  data.constructs[1]!.items[0]!.answers.codes.fill(missingCode);
  const result = analyseStudy(data, { ...options, unit });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test("the same seed gives the same result; another one leaves classes and descriptions as they are", () => {
  const data = small();
  const first = analyseStudy(data, { ...options, unit: "respondent" });
  expect(analyseStudy(data, { ...options, unit: "respondent" })).toEqual(first);
  const second = analyseStudy(data, { ...options, unit: "respondent", seed: 9 });
  if (first.levels.status !== "ok" || second.levels.status !== "ok") throw new Error("refused");
  const classes = (result: LevelsFound) =>
    result.levels.map(({ name, units: count, centroid }) => ({ name, count, centroid }));
  expect(classes(second.levels)).toEqual(classes(first.levels));
  expect(second.units.map(({ level }) => level)).toEqual(first.units.map(({ level }) => level));
  expect(second.constructs).toEqual(first.constructs);
});

test("units carry their levels, scores and teams, and level shares add up to one", () => {
  const data = cohort(createRandom(8), { organizations: 60, teams: 3, people: 6 });
  const { levels, units: found, organizations, teams, respondents } = analyseStudy(data, options);
  if (levels.status !== "ok") throw new Error(levels.reason);
  expect([organizations, teams, respondents]).toEqual([60, 180, 1080]);
  expect(levels.levels.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(levels.levels.reduce((sum, level) => sum + level.respondents, 0)).toBe(1080);
  for (const level of levels.levels)
    expect(found.filter((unit) => unit.level === level.name)).toHaveLength(level.units);
  for (const unit of found) {
    const { low, medium, high, unplaced } = unit.teamLevels!;
    expect(low + medium + high + unplaced).toBe(3);
    expect(unit.margin).toBeGreaterThan(0);
    expect(unit.throughput).not.toBeNull();
  }
  expect(found[0]).toMatchObject({ key: "org 0000", organization: null, n: 18, level: "low" });
  expect(found[2]).toMatchObject({ key: "org 0002", level: "high" });
});

test("capability means rise with the level where the truth says so, and stay level where it does not", () => {
  const data = cohort(createRandom(8), { organizations: 60, teams: 3, people: 6 });
  const { constructs, associations } = analyseStudy(data, options);
  const [ci, noise] = constructs;
  expect(ci!.byLevel.map(({ level }) => level)).toEqual(["low", "medium", "high"]);
  expect(ci!.byLevel[2]!.mean - ci!.byLevel[0]!.mean).toBeGreaterThan(2);
  expect(Math.abs(noise!.byLevel[2]!.mean - noise!.byLevel[0]!.mean)).toBeLessThan(0.5);
  expect(ci!.alpha).toMatchObject({ status: "ok", n: 1080 });
  expect(ci!.byOrganization).toHaveLength(60);
  expect(ci!.byTeam).toHaveLength(180);
  expect(ci!.byTeam[3]).toMatchObject({ key: "team 00003", organization: "org 0001", n: 6 });
  expect(ci).toMatchObject({ min: 1, max: 7, n: 1080, role: "capability" });
  const rho = (construct: string) => associations.find((pair) => pair.construct === construct)!.rho!;
  expect(rho("ci")).toBeGreaterThan(0.6);
  expect(Math.abs(rho("noise"))).toBeLessThan(0.15);
});

test("by hand: five respondents, their spread, their distribution and no levels", () => {
  const result = analyseStudy(
    emptyStudy({
      n: 5,
      organization: Int32Array.of(0, 0, 0, 0, -1),
      organizations: ["only"],
      metrics: metricColumns([Float64Array.of(1, 3, 3, no, 6)]),
      raw: [{ id: "percent", values: Float64Array.of(no, no, no, no, no) }],
    }),
    options,
  );
  expect(result.metrics).toEqual([
    {
      id: "metric_1",
      axis: "throughput",
      levels: 6,
      n: 4,
      median: 3,
      q1: 2.5,
      q3: 3.75,
      mean: 3.25,
      distribution: [1, 0, 2, 0, 0, 1],
      nesting: { status: "not-estimable", reason: "too-few", n: 3 },
    },
  ]);
  expect(result.raw).toEqual([{ id: "percent", n: 0, median: null, q1: null, q3: null, mean: null }]);
  expect(result.levels).toEqual({ status: "refused", reason: "too-few-units", needed: 30, have: 1 });
  expect(result.units).toEqual([
    {
      key: "only",
      organization: null,
      n: 4,
      metrics: [2.75],
      throughput: 3.5,
      stability: null,
      level: null,
      margin: null,
      probability: null,
      between: null,
      odd: null,
      keepsAfterOneStep: null,
      teamLevels: null,
    },
  ]);
});

test("metrics are correlated among themselves, and with capabilities and outcomes, but not with delivery or background", () => {
  const data = small();
  const item = data.constructs[0]!;
  data.constructs = (["capability", "delivery", "outcome", "background"] as const).map((role) => ({
    ...item,
    id: role,
    role,
  }));
  const result = analyseStudy(data, options);
  expect(result.metricAssociations.map(({ a, b }) => `${a} ${b}`)).toHaveLength(6);
  expect(new Set(result.associations.map(({ construct }) => construct))).toEqual(
    new Set(["capability", "outcome"]),
  );
  expect(result.associations).toHaveLength(8);
});

test("a correlation without variance is given without a number", () => {
  const data = small();
  data.metrics[0]!.values.fill(4);
  const { associations, metricAssociations } = analyseStudy(data, options);
  expect(associations[0]).toEqual({
    metric: "metric_1",
    construct: "ci",
    n: expect.any(Number),
    rho: null,
    interval: null,
    p: null,
    pAdjusted: null,
  });
  expect(metricAssociations[0]).toMatchObject({ rho: null, p: null });
});

test.each(units)("nobody at all gives an empty result, not an error: %s", (unit) => {
  const result = analyseStudy(emptyStudy(), { ...options, unit });
  expect(result).toMatchObject({
    respondents: 0,
    units: [],
    constructs: [],
    levels: { status: "refused", reason: "no-metrics" },
  });
  const asked = cohort(createRandom(1), { organizations: 0, teams: 0, people: 0 });
  expect(analyseStudy(asked, { ...options, unit })).toMatchObject({
    levels: { status: "refused", reason: "too-few-units", have: 0 },
    constructs: [
      { n: 0, mean: null, sd: null, alpha: { status: "not-estimable", reason: "too-few" } },
      { n: 0 },
    ],
  });
});

test.each(units)(
  "one row, identical rows and nothing but missing answers are refused with a reason: %s",
  (unit) => {
    const run = (data: StudyData) => analyseStudy(data, { ...options, unit }).levels;
    const one = cohort(createRandom(1), { organizations: 1, teams: 1, people: 1 });
    expect(run(one)).toMatchObject({ status: "refused", reason: "too-few-units", have: 1 });
    const same = small();
    for (const { values } of same.metrics) values.fill(3);
    expect(run(same)).toMatchObject({ status: "refused", reason: "too-few-distinct", have: 1 });
    const nothing = small();
    for (const { values } of nothing.metrics) values.fill(no);
    expect(run(nothing)).toMatchObject({ status: "refused", reason: "too-few-units", have: 0 });
  },
);

test("a construct without items has no score and no reliability", () => {
  const data = small();
  data.constructs = [
    {
      id: "empty",
      role: "capability",
      shared: false,
      adaptive: false,
      minAnswered: "half",
      min: 1,
      max: 7,
      items: [],
    },
  ];
  const { constructs, associations } = analyseStudy(data, options);
  expect(constructs[0]).toMatchObject({
    n: 0,
    mean: null,
    items: [],
    byOrganization: [],
    alpha: { reason: "too-few-items" },
  });
  expect(associations[0]).toMatchObject({ n: 0, rho: null });
});

test("progress names every step in order, never falls and ends at one", () => {
  const seen: AnalysisProgress[] = [];
  analyseStudy(small(), options, (progress) => seen.push(progress));
  expect([...new Set(seen.map(({ step }) => step))]).toEqual([
    "scores",
    "units",
    "levels",
    "groups",
    "stability",
    "capabilities",
    "quality",
    "constraint",
    "done",
  ]);
  for (let i = 1; i < seen.length; i++) expect(seen[i]!.share).toBeGreaterThanOrEqual(seen[i - 1]!.share);
  expect(seen.at(-1)).toEqual({ step: "done", share: 1 });
});

test("the input is left as it was", () => {
  const data = small();
  const before = structuredClone(data);
  analyseStudy(data, { ...options, unit: "respondent" });
  expect(data).toEqual(before);
});

const broken: [string, (data: StudyData) => StudyData][] = [
  ["a metric of another length", (data) => ({ ...data, metrics: metricColumns([new Float64Array(3)]) })],
  ["a level of zero", (data) => withMetric(data, 0)],
  ["a level above the scale", (data) => withMetric(data, 7)],
  ["a level between two", (data) => withMetric(data, 2.5)],
  ["an infinite level", (data) => withMetric(data, Number.POSITIVE_INFINITY)],
  ["a metric of one level", (data) => ({ ...data, metrics: [{ ...data.metrics[0]!, levels: 1 }] })],
  ["a metric that appears twice", (data) => ({ ...data, metrics: [data.metrics[0]!, data.metrics[0]!] })],
  [
    "a construct that appears twice",
    (data) => ({ ...data, constructs: [data.constructs[0]!, data.constructs[0]!] }),
  ],
  [
    "an infinite raw number",
    (data) => ({ ...data, raw: [{ id: "x", values: new Float64Array(data.n).fill(1 / 0) }] }),
  ],
  ["organizations of another length", (data) => ({ ...data, organization: new Int32Array(1) })],
  ["teams of another length", (data) => ({ ...data, team: new Int32Array(1) })],
  ["an unknown organization", (data) => ({ ...data, organization: data.organization.map(() => 999) })],
  ["an unknown team", (data) => ({ ...data, team: data.team.map(() => 999) })],
  ["an index below -1", (data) => ({ ...data, organization: data.organization.map(() => -2) })],
  ["a team of another organization", (data) => ({ ...data, team: data.team.map(() => 0) })],
  [
    "a team without organization",
    (data) => ({ ...data, teams: data.teams.map((team) => ({ ...team, organization: -1 })) }),
  ],
  [
    "an organization named twice",
    (data) => ({ ...data, organizations: data.organizations.map(() => "same") }),
  ],
  [
    "a team named twice",
    (data) => ({ ...data, teams: data.teams.map((team) => ({ ...team, key: "same" })) }),
  ],
  ["a broken number of respondents", (data) => ({ ...data, n: 1.5 })],
  [
    "an item of another length",
    (data) => ({
      ...data,
      constructs: [
        {
          ...data.constructs[0]!,
          items: [{ id: "short", overlaps: [], answers: byteColumn(new Float64Array(1)) }],
        },
      ],
    }),
  ],
  [
    "an infinite answer",
    (data) => {
      const answers = changed(data.constructs[0]!.items[0]!.answers, () => 1 / 0);
      const items = [{ id: "endless", overlaps: [], answers }];
      return { ...data, constructs: [{ ...data.constructs[0]!, items }] };
    },
  ],
];

function withMetric(data: StudyData, level: number): StudyData {
  data.metrics[0]!.values[2] = level;
  return data;
}

test.each(broken)("wrong shape is refused: %s", (_, change) => {
  expect(() => analyseStudy(change(small()), options)).toThrow(RangeError);
});

test.each<Partial<AnalysisOptions>>([
  { k: 1 },
  { k: 4 },
  { k: 2.5 },
  { tieOrders: 0 },
  { tieOrders: no },
  { draws: 0 },
  { draws: 2.5 },
  { seed: 0.5 },
  { seed: 2 ** 60 },
])("options outside what is known are refused: %o", (wrong) => {
  expect(() => analyseStudy(small(), { ...options, ...wrong })).toThrow(RangeError);
});
