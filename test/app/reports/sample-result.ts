/** A stored result made by hand: `organizations` sizes decide what may be shown; every number is recognisable. */
import type { LevelName, UnitOfAnalysis } from "../../../app/analysis/study-data.ts";
import type { StudyResult, UnitResult } from "../../../app/analysis/study-result.ts";
import { figureId, levelFilter } from "../../../app/disclosure/figure-names.ts";
import { withLevels } from "../../../app/disclosure/level-release.ts";
import { organizationKey, teamKey } from "../../../app/disclosure/population.ts";
import { planRelease, type ReleasePlan } from "../../../app/disclosure/release-plan.ts";
import { type Release, releaseFor } from "../../../app/disclosure/released.ts";
import type { ReportFacts } from "../../../app/reports/facts.ts";
import { realInstrument } from "../../builders/instrument.ts";
import { noQuality } from "../../builders/quality.ts";

export const deliveryCore = () => realInstrument("delivery-core");

export type SampleUnit = {
  key: string;
  n: number;
  level: LevelName | null;
  metrics?: number[];
  throughput?: number;
  stability?: number;
  score?: number;
  organization?: string;
};

const medians = { high: [5, 5, 5, 6], medium: [4, 3, 4, 5], low: [2, 2, 3, 3] };
const means = { high: 5.75, medium: 4.5, low: 3.25 };

/** Three organizations of every level with 12 people each. */
export const plainUnits: SampleUnit[] = (["high", "medium", "low"] as const).flatMap((level) =>
  [1, 2, 3].map((number) => ({ key: `${level}-${number}`, n: 12, level })),
);

export function sampleResult(
  units: SampleUnit[] = plainUnits,
  overrides: Partial<StudyResult> = {},
  unit: UnitOfAnalysis = "organization",
): StudyResult {
  const people = units.reduce((sum, each) => sum + each.n, 0);
  const metricIds = ["lead_time", "deployment_frequency", "recovery_time", "change_fail_rate"];
  const placed = units.filter((each) => each.level !== null);
  const axisOf = (id: string) => (id === "change_fail_rate" ? "stability" : "throughput");
  return {
    engine: "1.0",
    options: { unit, k: 3, seed: 1, tieOrders: 20, draws: 200 },
    respondents: people,
    organizations: units.length,
    teams: 0,
    metrics: metricIds.map((id) => ({
      id,
      axis: axisOf(id),
      levels: 6,
      n: people,
      median: 4,
      q1: 3,
      q3: 5,
      mean: 3.9,
      distribution: [1, 2, 3, 4, 5, 6],
      nesting: { status: "not-estimable", reason: "too-few", n: people },
    })),
    raw: [],
    levels: {
      status: "ok",
      metrics: metricIds.map((id) => ({ id, axis: axisOf(id), levels: 6 })),
      n: placed.length,
      excluded: units.length - placed.length,
      distinct: 9,
      levels: (["low", "medium", "high"] as const).map((name) => {
        const own = placed.filter((each) => each.level === name);
        return {
          name,
          units: own.length,
          small: false,
          interval: { lower: 0.25, upper: 0.4 },
          jaccard: 0.9,
          stability: "highly-stable",
          respondents: own.reduce((sum, each) => sum + each.n, 0),
          share: placed.length === 0 ? 0 : own.length / placed.length,
          centroid: medians[name],
          medians: medians[name],
        };
      }),
      nonMonotone: [],
      groups: {
        supported: true,
        p: 0.01,
        draws: 99,
        asLarge: 0,
        observed: 0.41,
        nullMean: 0.3,
        nullSd: 0.01,
        excess: 0.11,
        drawn: "units",
      },
      moved: 0.05,
      ties: { orders: 20, ariBefore: 0.7, ariAfter: 1, relabelledBefore: 0.1, relabelledAfter: 0 },
      verdict: "levels",
      reasons: [],
      notes: [],
      stability: { draws: 200, ari: 0.95 },
      choice: {
        rows: [],
        silhouette: 3,
        calinskiHarabasz: 3,
        jump: 3,
        gap: 3,
        mixture: 3,
        consensus: 3,
      },
      certain: 0.9,
      heights: [9, 6, 2, 1.5, 1.25],
    },
    units: units.map(unitOf),
    besidePublished: null,
    constructs: constructsOf(units, people),
    metricAssociations: [],
    associations: [],
    quality: noQuality,
    constraints: [],
    ...overrides,
  };
}

function unitOf(each: SampleUnit): UnitResult {
  return {
    key: each.key,
    organization: each.organization ?? null,
    n: each.n,
    metrics: each.metrics ?? (each.level ? medians[each.level] : [null, null, null, null]),
    throughput: each.throughput ?? 5,
    stability: each.stability ?? 6,
    level: each.level,
    margin: 0.5,
    probability: each.level === null ? null : 0.95,
    between: null,
    odd: null,
    keepsAfterOneStep: each.level === null ? null : true,
    teamLevels: null,
  };
}

function constructsOf(units: SampleUnit[], people: number): StudyResult["constructs"] {
  return ["version-control", "continuous-integration", "generative-culture"].map((id, index) => ({
    id,
    role: "capability",
    min: 1,
    max: 7,
    n: people,
    items: [1, 2, 3].map((number) => ({
      id: `${["vc", "ci", "gc"][index]}_${number}`,
      n: people,
      mean: 4.25 + number / 8,
      sd: 1.5,
    })),
    mean: 4.5,
    sd: 1.25,
    alpha: { status: "ok", value: 0.83, n: people },
    nesting: { status: "not-estimable", reason: "too-few", n: people },
    byOrganization: units.map((each) => ({
      key: each.key,
      n: each.n,
      mean: each.score ?? means[each.level ?? "medium"] - index / 4,
      sd: 1.25,
      withheld: null,
    })),
    byTeam: [],
    byLevel: (["low", "medium", "high"] as const).flatMap((level) => {
      const n = units.filter((each) => each.level === level).reduce((sum, each) => sum + each.n, 0);
      // Version control differs least, generative culture most.
      const mean = level === "low" ? means.low - index / 2 : means[level];
      return n === 0 ? [] : [{ level, n, mean, sd: 1.1 }];
    }),
  }));
}

/** The plan of people whose answers are as different as can be, so that only their numbers decide. */
export function samplePlan(result: StudyResult, unwilling: string[] = []): ReleasePlan {
  const { unit } = result.options;
  const organizations = [...new Set(result.units.map(({ key, organization }) => organization ?? key))];
  const people = result.units.flatMap((each) => Array.from({ length: each.n }, (_, at) => ({ each, at })));
  const places = (unit === "respondent" ? [] : people).map(({ each }) =>
    organizations.indexOf(each.organization ?? each.key),
  );
  const teams = result.units
    .filter(({ organization }) => organization !== null)
    .map(({ key, organization }) => ({ key, organization: organizations.indexOf(organization ?? "") }));
  const values = ["low", "medium", "high"];
  const figure = (id: string, answered: (key: string) => number, onlyEveryone = false) => ({
    id,
    min: 1,
    max: 7,
    onlyEveryone,
    values: Float64Array.from(people, ({ each, at }) =>
      at < answered(each.key) ? 1 + (at % 7) : Number.NaN,
    ),
  });
  const all = (key: string) => result.units.find((each) => each.key === key)?.n ?? 0;
  const plan = planRelease({
    people: {
      n: people.length,
      organization: Int32Array.from(people, (_, i) => places[i] ?? -1),
      organizations,
      team: Int32Array.from(people, ({ each }) => teams.findIndex(({ key }) => key === each.key)),
      teams,
      folded: new Set(),
      filters: [
        {
          id: levelFilter(unit),
          values,
          of: Int32Array.from(people, ({ each }) => values.indexOf(each.level ?? "")),
        },
      ],
      pairs: [],
    },
    figures: [
      ...result.metrics.map(({ id }) => figure(figureId("metric", id), all)),
      ...result.constructs.flatMap(({ id, items, byOrganization, byTeam }) => {
        const groups = unit === "team" ? byTeam : byOrganization;
        const answered = (key: string) =>
          groups.find((group) => group.key === key)?.n ?? (unit === "respondent" ? all(key) : 0);
        return [
          figure(figureId("construct", id), answered),
          ...items.map((item) => figure(figureId("item", item.id), answered, true)),
        ];
      }),
    ],
    k: 5,
    withheld: new Set(unwilling),
  });
  const nameOf = { organization: organizationKey, team: teamKey, respondent: () => null }[unit];
  const found = {
    unit,
    levels: values,
    of: Int32Array.from(people, ({ each }) => values.indexOf(each.level ?? "")),
    groupOf: people.map(({ each }) => nameOf(each.key)),
  };
  return withLevels(
    plan,
    found,
    result.metrics.map(({ id }) => figure(figureId("metric", id), all)),
  );
}

export function sampleFacts(
  units: SampleUnit[] = plainUnits,
  unwilling: string[] = [],
  result: StudyResult = sampleResult(units),
): ReportFacts {
  return {
    policy: { minimumGroup: 5 },
    release: releaseFor(samplePlan(result, unwilling), { kind: "host" }),
    caveat: null,
    wave: { number: 1, title: "Spring" },
    names: {
      organizations: new Map(
        units.map(({ key }) => [key, { name: `Name of ${key}`, shownToHost: !unwilling.includes(key) }]),
      ),
      teams: new Map(),
    },
  };
}

/** A plan in which all is told that its number of people allows. */
export const allReleased = (minimum = 5): Release => ({ minimum, letter: () => "q" });
