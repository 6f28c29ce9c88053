/** Published figures of one year, and which published profile a unit's key metrics are nearest to. Never mixed with what a cohort shows. */
import { z } from "zod";
import { PeopleAsked, publishedSource } from "./published-source.ts";
import type { KeyMetric } from "./schema.ts";

/** The four metrics that the published profiles have. */
export const benchmarkMetrics = [
  "lead_time",
  "deployment_frequency",
  "recovery_time",
  "change_fail_rate",
] as const satisfies readonly KeyMetric[];
export type BenchmarkMetric = (typeof benchmarkMetrics)[number];

const Code = z.int().min(1).max(6);
const CodeMedian = z.strictObject({
  code: Code,
  text: z.string().min(1),
  uncertain: z.boolean().default(false),
});
const PercentMedian = z.strictObject({
  percent: z.number().min(0).max(100),
  text: z.string().min(1),
  uncertain: z.boolean().default(false),
});

/** Rates as the year published them: one of six bins (codes again 6 = best), or percent. */
const ChangeFailRateCoding = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("bins"),
    /** Upper ends in percent and their codes, ascending. */
    bins: z.array(z.strictObject({ upTo: z.number(), code: Code })).length(6),
  }),
  z.strictObject({ kind: z.literal("percent") }),
]);

const Profile = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** Percent of the respondents; null where the report prints none. */
  share: z.strictObject({
    percent: z.number().min(0).max(100).nullable(),
    text: z.string(),
    uncertain: z.boolean().default(false),
  }),
  /** A part of another profile, not beside it. */
  subsetOf: z.string().optional(),
  /** Printed apart from the ranked profiles: kept, never offered as the nearest. */
  aside: z.boolean().default(false),
  medians: z.strictObject({
    lead_time: CodeMedian,
    deployment_frequency: CodeMedian,
    recovery_time: CodeMedian,
    change_fail_rate: z.union([CodeMedian, PercentMedian]),
  }),
});
export type Profile = z.infer<typeof Profile>;

export const Benchmark = z
  .strictObject({
    ...publishedSource,
    n: PeopleAsked,
    /** Every code of every file: 1 worst to 6 best. A file cannot say otherwise. */
    orientation: z.literal("6-is-best"),
    changeFailRate: ChangeFailRateCoding,
    /** Best first, as published. */
    profiles: z.array(Profile).min(2),
    notes: z.array(z.string().min(1)).default([]),
  })
  .superRefine((benchmark, context) => {
    const ids = benchmark.profiles.map(({ id }) => id);
    if (new Set(ids).size < ids.length)
      context.addIssue({ code: "custom", path: ["profiles"], message: "a profile is listed twice" });
    benchmark.profiles.forEach(({ medians, subsetOf }, at) => {
      const percent = "percent" in medians.change_fail_rate;
      if (percent !== (benchmark.changeFailRate.kind === "percent"))
        context.addIssue({
          code: "custom",
          path: ["profiles", at, "medians", "change_fail_rate"],
          message: `is not in the year's own coding, ${benchmark.changeFailRate.kind}`,
        });
      if (subsetOf !== undefined && !ids.includes(subsetOf))
        context.addIssue({
          code: "custom",
          path: ["profiles", at, "subsetOf"],
          message: `no profile is called ${subsetOf}`,
        });
    });
    if (benchmark.changeFailRate.kind === "bins") {
      const { bins } = benchmark.changeFailRate;
      if (
        bins.some(({ upTo, code }, at) => code !== 6 - at || upTo <= (bins[at - 1]?.upTo ?? 0)) ||
        bins[5]?.upTo !== 100
      )
        context.addIssue({
          code: "custom",
          path: ["changeFailRate", "bins"],
          message: "bins ascend to 100 percent while their codes fall from 6 to 1",
        });
    }
  });
export type Benchmark = z.infer<typeof Benchmark>;

/** Codes 1..6 of the ordered metrics and percent of the change fail rate, as metricColumns gives them; medians of a unit may lie between. */
export type MetricLevels = Partial<Record<BenchmarkMetric, number | null>>;

export type NearestProfile = {
  profile: string;
  /** Other profiles at the very same distance. */
  tied: string[];
  /** Every ranked profile, nearest first: root mean square distance over the metrics used, 0 (same) to 1 (opposite ends). */
  distances: { profile: string; distance: number }[];
  metrics: BenchmarkMetric[];
};

/** With one metric several profiles are alike. */
const minimumMetrics = 2;

/**
 * The published profile whose medians are nearest on the range-scaled metrics. A missing metric is left out, never scored.
 * Of profiles at equal distance the better one is named and the others are listed as tied.
 * @returns null when fewer than two metrics are known
 * @throws RangeError for a code outside 1..6 or a percentage outside 0..100
 */
export function nearestProfile(benchmark: Benchmark, levels: MetricLevels): NearestProfile | null {
  const known = benchmarkMetrics.flatMap((metric) => {
    const value = levels[metric];
    return value === null || value === undefined || Number.isNaN(value) ? [] : [{ metric, value }];
  });
  if (known.length < minimumMetrics) return null;
  const distances = benchmark.profiles
    .filter(({ aside }) => !aside)
    .map((profile) => {
      const squares = known.map(
        ({ metric, value }) => metricDistance(benchmark, profile, metric, value) ** 2,
      );
      const mean = squares.reduce((sum, square) => sum + square, 0) / known.length;
      return { profile: profile.id, distance: rounded(Math.sqrt(mean)) };
    })
    // Sorting keeps the published order, best first, where distances are equal.
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = distances;
  if (!nearest) return null;
  return {
    profile: nearest.profile,
    tied: distances
      .slice(1)
      .filter(({ distance }) => distance === nearest.distance)
      .map(({ profile }) => profile),
    distances,
    metrics: known.map(({ metric }) => metric),
  };
}

/**
 * How far one answer lies from a profile's median of that metric, in the year's own coding: 0 (same) to 1 (opposite ends).
 * @throws RangeError for a code outside 1..6 or a percentage outside 0..100
 */
export function metricDistance(
  benchmark: Benchmark,
  profile: Profile,
  metric: BenchmarkMetric,
  value: number,
): number {
  return rounded(Math.abs(scaledAnswer(benchmark, metric, value) - scaledMedian(profile, metric)));
}

/** Far below any meaning, so that equal distances are equal numbers. */
function rounded(distance: number): number {
  return Math.round(distance * 1e12) / 1e12;
}

/** The one place where an own answer takes the form of the year's change fail rate: 0 worst, 1 best. */
export function scaledAnswer(benchmark: Benchmark, metric: BenchmarkMetric, value: number): number {
  if (metric !== "change_fail_rate") return scaledCode(value);
  if (!(value >= 0 && value <= 100)) throw new RangeError(`${value} is no percentage`);
  if (benchmark.changeFailRate.kind === "percent") return scaledPercent(value);
  const bin = benchmark.changeFailRate.bins.find(({ upTo }) => value <= upTo);
  return scaledCode(bin?.code ?? 1);
}

/** 0 worst, 1 best, like an own answer. */
export function scaledMedian({ medians }: Profile, metric: BenchmarkMetric): number {
  const median = medians[metric];
  return "percent" in median ? scaledPercent(median.percent) : scaledCode(median.code);
}

function scaledCode(code: number): number {
  if (!(code >= 1 && code <= 6)) throw new RangeError(`${code} is no code from 1 to 6`);
  return (code - 1) / 5;
}

function scaledPercent(percent: number): number {
  return 1 - percent / 100;
}
