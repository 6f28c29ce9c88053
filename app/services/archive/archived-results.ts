/**
 * What a stored computation must look like for the pages to read it. Only those of this program's own engine are looked into: pages compute anew
 * what another one found. Where an estimate is only printed, that it is one is enough.
 */
import { z } from "zod";

const number = z.number();
const count = z.int().min(0);
const known = number.nullable();
const key = z.string().max(500);
const axis = z.enum(["throughput", "stability", "none"]);
const level = z.enum(["low", "medium", "high"]);
const role = z.enum(["capability", "delivery", "outcome", "background"]);
const unit = z.enum(["organization", "team", "respondent"]);
const interval = z.strictObject({ lower: number, upper: number });
const reasons = z.enum(["too-few", "no-variance", "singular", "too-few-items", "no-convergence"]);

function estimate<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("ok"), value, n: count }),
    z.strictObject({ status: z.literal("not-estimable"), reason: reasons, n: count }),
  ]);
}

/** Of a list that pages go through: each is an object with at least these. */
const listOf = <T extends z.ZodRawShape>(shape: T) => z.array(z.looseObject(shape));

const bounds = z.strictObject({ points: number, levels: number });
export const AnalysisOptions = z.strictObject({
  unit,
  k: z.int().min(2).max(3),
  seed: z.int(),
  tieOrders: z.int().min(1).max(10_000),
  draws: z.int().min(1).max(100_000),
  bounds: bounds.optional(),
});

const nesting = estimate(z.looseObject({ organizations: count, icc1: number, designEffect: number }));
const spread = { id: key, n: count, median: known, q1: known, q3: known, mean: known };
const metric = { id: key, axis, levels: z.int().min(2).max(100) };

const found = z.looseObject({
  status: z.literal("ok"),
  verdict: z.enum(["levels", "bands", "provisional"]),
  reasons: z.array(z.enum(["no-groups", "small-excess", "ties", "unstable-class", "small-class"])),
  notes: z.array(z.enum(["few-units", "non-monotone", "other-k"])),
  n: count,
  excluded: count,
  distinct: count,
  moved: number,
  heights: z.array(number),
  groups: z.looseObject({ drawn: z.enum(["people", "units"]) }),
  ties: z.looseObject({ orders: number, ariBefore: number, ariAfter: number, relabelledAfter: number }),
  stability: z.strictObject({ draws: number, ari: known }),
  choice: z.looseObject({ rows: listOf({ k: number }), gap: number, mixture: known, consensus: known }),
  nonMonotone: z.array(key),
  certain: number,
  metrics: z.array(z.strictObject(metric)),
  levels: z.array(
    z.strictObject({
      name: level,
      respondents: count,
      medians: z.array(number),
      units: count,
      small: z.boolean(),
      share: number,
      interval,
      centroid: z.array(number),
      jaccard: known,
      stability: z.enum(["highly-stable", "valid", "pattern", "dissolved"]),
    }),
  ),
});

const refused = z.strictObject({
  status: z.literal("refused"),
  reason: z.enum(["too-few-units", "too-few-distinct", "no-metrics"]),
  needed: count,
  have: count,
});

const unitResult = z.strictObject({
  key,
  organization: key.nullable(),
  n: count,
  metrics: z.array(known),
  throughput: known,
  stability: known,
  level: level.nullable(),
  margin: known,
  probability: known,
  between: z.tuple([level, level]).nullable(),
  odd: z.strictObject({ low: z.array(key), high: z.array(key) }).nullable(),
  keepsAfterOneStep: z.boolean().nullable(),
  teamLevels: z.record(z.string(), count).nullable(),
});

const unitScore = {
  n: count,
  sd: known,
  mean: known,
  withheld: z.enum(["people-disagree", "units-alike"]).nullable(),
};

const construct = z.strictObject({
  id: key,
  role,
  min: number,
  max: number,
  n: count,
  items: z.array(z.strictObject({ id: key, n: count, mean: known, sd: known })),
  mean: known,
  sd: known,
  alpha: estimate(number),
  nesting,
  byOrganization: z.array(z.strictObject({ ...unitScore, key })),
  byTeam: z.array(z.strictObject({ ...unitScore, key, organization: key })),
  byLevel: z.array(z.strictObject({ n: count, mean: number, sd: known, level })),
});

const rank = { n: count, rho: known, interval: interval.nullable(), p: known, pAdjusted: known };

const besidePublished = z.looseObject({
  source: key,
  year: z.int(),
  profiles: z.array(key),
  metrics: z.array(key),
  units: z.array(
    z.strictObject({
      key,
      profile: key,
      next: key,
      margin: number,
      keepsAfterOneStep: z.boolean(),
      byMetric: z.array(z.array(key)),
    }),
  ),
});

const gain = z.strictObject({
  id: key,
  own: number,
  distance: number,
  gain: number,
  gainInterval: interval.nullable(),
  first: number,
});
const cohortGain = listOf({
  id: key,
  effect: number,
  own: number,
  upperQuartile: number,
  distance: number,
  gain: number,
  first: number,
  effectInterval: interval.nullable(),
  gainInterval: interval.nullable(),
});
const published = z.looseObject({}).nullable();
const cohort = z.discriminatedUnion("status", [
  z.looseObject({ status: z.literal("named"), id: key, trail: cohortGain }),
  z.looseObject({ status: z.literal("tied"), ids: z.array(key), trail: cohortGain }),
  z.looseObject({ status: z.literal("undecided"), ids: z.array(key), trail: cohortGain }),
  z.looseObject({ status: z.literal("none"), trail: cohortGain }),
  z.looseObject({ status: z.literal("not-measured"), published }),
]);

const constraint = z.looseObject({
  axis: z.enum(["throughput", "stability"]),
  leftOut: listOf({ id: key }),
  context: z.array(key),
  acrossRaters: z.looseObject({ status: z.enum(["measured", "not-measured"]) }),
  cohort,
  organizations: z.array(
    z.discriminatedUnion("status", [
      z.looseObject({ key, status: z.literal("named"), id: key, trail: z.array(gain) }),
      z.looseObject({ key, status: z.literal("tied"), ids: z.array(key), trail: z.array(gain) }),
      z.looseObject({ key, status: z.literal("undecided"), ids: z.array(key), trail: z.array(gain) }),
      z.looseObject({ key, status: z.literal("none"), trail: z.array(gain) }),
      z.looseObject({ key, status: z.literal("not-measured"), published }),
    ]),
  ),
});

const quality = z.looseObject({
  constructs: listOf({ id: key, n: count, missing: count, mean: known, sd: known, warnings: z.array(key) }),
  discriminant: estimate(z.looseObject({})),
  singleFactor: estimate(z.looseObject({})),
  collinearity: estimate(listOf({ id: key })),
  missing: z.array(z.looseObject({})),
  lateAnswers: z.looseObject({}).nullable(),
  agreement: listOf({
    construct: key,
    unit: z.enum(["team", "organization"]),
    units: count,
    agreeing: count,
    middle: known,
    icc: estimate(z.strictObject({ icc1: number, icc2: number })),
    passes: z.boolean(),
    disagreeing: z.array(z.strictObject({ key, organization: key.nullable() })),
  }),
});

export const StoredResult = z.strictObject({
  engine: key,
  options: AnalysisOptions,
  respondents: count,
  organizations: count,
  teams: count,
  metrics: z.array(z.strictObject({ ...spread, ...metric, distribution: z.array(count), nesting })),
  raw: z.array(z.strictObject(spread)),
  levels: z.discriminatedUnion("status", [found, refused]),
  units: z.array(unitResult),
  besidePublished: besidePublished.nullable(),
  constructs: z.array(construct),
  metricAssociations: z.array(z.strictObject({ ...rank, a: key, b: key })),
  associations: z.array(z.strictObject({ ...rank, metric: key, construct: key })),
  quality,
  constraints: z.array(constraint),
  waits: z
    .array(
      z.strictObject({
        id: key,
        teams: z.array(z.strictObject({ key: key.nullable(), respondents: count })),
        edges: z.array(z.strictObject({ from: key.nullable(), to: key, people: count })),
      }),
    )
    .optional(),
  whoDeploys: estimate(
    z.looseObject({
      unit: z.enum(["points", "levels"]),
      bound: number,
      alpha: number,
      groups: z.array(z.strictObject({ deployer: number, n: count, mean: number })),
      pairs: z.array(z.looseObject({ a: number, b: number })),
    }),
  ).optional(),
});

const figure = z.strictObject({ n: count, value: number });
const change = z
  .strictObject({
    before: figure,
    now: figure,
    difference: number,
    interval: interval.nullable(),
    verdict: z.enum(["changed", "no-detectable-change", "no-interval"]),
  })
  .nullable();
const both = z.strictObject({ before: number, now: number });

export const StoredChange = z.strictObject({
  kind: z.literal("change"),
  engine: key,
  options: z.strictObject({ unit, k: z.int(), seed: z.int(), draws: z.int() }),
  respondents: both,
  clusters: z.strictObject({ of: unit, before: number, now: number }).nullable(),
  metrics: z.array(z.strictObject({ ...metric, change })),
  constructs: z.array(
    z.strictObject({
      id: key,
      role,
      min: number,
      max: number,
      items: count,
      comparability: z.enum(["same", "different-meaning", "unchecked"]),
      congruence: known,
      invariance: z.looseObject({ steps: z.array(z.looseObject({})) }).nullable(),
      change,
    }),
  ),
  levels: z.discriminatedUnion("status", [
    z.strictObject({
      status: z.literal("ok"),
      reference: count,
      units: both,
      levels: z.array(z.strictObject({ name: level, units: both, change: change.unwrap() })),
      own: z
        .strictObject({
          ari: number,
          classes: z.array(z.strictObject({ jaccard: number, shift: number })),
          shares: z.array(number).nullable(),
        })
        .nullable(),
    }),
    z.strictObject({
      status: z.literal("refused"),
      reason: z.enum(["no-metrics", "too-few-units", "too-few-distinct", "nobody-placed"]),
    }),
  ]),
});

const letters = z.string().regex(/^[hbmcdq]*$/);

/** What may be shown, with a letter for each group and no other length: a page would else take one group for another. */
export const StoredPlan = z
  .strictObject({
    rules: z.literal(1),
    minimum: z.int().min(5),
    groups: z.array(key),
    organizations: z.array(key),
    figures: z.record(
      z.string(),
      z.strictObject({ audited: letters, host: letters, cohort: z.string().regex(/^[01]*$/) }),
    ),
    declared: z
      .strictObject({
        by: z.array(key),
        pairs: z.array(z.tuple([key, key])),
        scores: z.record(z.string(), z.record(z.string(), z.strictObject({ mean: number, n: count }))),
      })
      .optional(),
    waits: z.record(z.string(), z.array(z.strictObject({ to: key, from: z.array(key) }))).optional(),
  })
  .refine(({ groups, organizations, figures }) =>
    Object.values(figures).every(
      ({ audited, host, cohort }) =>
        audited.length === groups.length &&
        host.length === groups.length &&
        cohort.length === organizations.length,
    ),
  );
