/** The own key metrics beside the profiles published for one year, and whether one answer step would change which of them is nearest. */
import type { Answers } from "../instruments/answer.ts";
import {
  type Benchmark,
  type BenchmarkMetric,
  benchmarkMetrics,
  metricDistance,
  type NearestProfile,
  nearestProfile,
} from "../instruments/benchmarks.ts";
import { codesOf, directionOf } from "../instruments/scales.ts";
import type { Instrument, Item } from "../instruments/schema.ts";
import { answerInWords, type MetricCodes, type OwnAnswer, ownAnswer } from "./own-profile-answer.ts";

export type Comparison = {
  /** Newest first. */
  years: number[];
  benchmark: {
    year: number;
    title: string;
    citation: string;
    url: string;
    n: { text: string; uncertain: boolean };
    notes: string[];
  };
  /** Null when fewer than two metrics were answered. */
  nearest: Nearest | null;
  /** `share` of the answers in that year's study; null where none was published. */
  profiles: { id: string; share: { text: string; uncertain: boolean } | null }[];
  rows: MetricRow[];
  /** Null where no profile is nearest. No probability: published profiles come without one. */
  steps: { tried: number; changes: StepChange[] } | null;
};

type Nearest = { profile: string; tied: string[]; metrics: number };

/** `cells` in the order of the profiles. */
type MetricRow = {
  metric: BenchmarkMetric;
  own: OwnAnswer | null;
  cells: { text: string; uncertain: boolean; nearest: boolean }[];
};

/** One answer moved by one step while the others stay, and what would then be nearest. */
type StepChange = {
  metric: BenchmarkMetric;
  direction: "better" | "worse";
  answer: OwnAnswer;
  profile: string;
  tied: string[];
};

type Asked = { metric: BenchmarkMetric; item: Item };

/** @returns null where the instrument asks fewer than two of the metrics: with a single one several profiles are alike */
export function ownComparison(
  instrument: Instrument,
  answers: Answers,
  codes: MetricCodes,
  benchmark: Benchmark,
  years: number[],
): Comparison | null {
  const asked = benchmarkMetrics.flatMap((metric) => {
    const item = instrument.items.find((one) => one.metric === metric);
    return item ? [{ metric, item }] : [];
  });
  if (asked.length < 2) return null;
  const { year, title, citation, url, n, notes, profiles } = benchmark;
  const nearest = nearestProfile(benchmark, codes);
  return {
    years,
    benchmark: { year, title, citation, url, n: { text: n.text, uncertain: n.uncertain }, notes },
    nearest: nearest && {
      profile: nearest.profile,
      tied: nearest.tied,
      metrics: nearest.metrics.length,
    },
    profiles: profiles.map(({ id, share: { percent, text, uncertain } }) => ({
      id,
      share: percent === null ? null : { text, uncertain },
    })),
    rows: asked.map(({ metric, item }) => ({
      metric,
      own: ownAnswer(instrument, item, answers, codes),
      cells: cellsOf(benchmark, metric, codes[metric]),
    })),
    steps: nearest && stepsFrom(instrument, asked, codes, benchmark, nearest),
  };
}

function cellsOf(benchmark: Benchmark, metric: BenchmarkMetric, own: number | null): MetricRow["cells"] {
  const gaps = benchmark.profiles.map((profile) =>
    own === null || profile.aside
      ? Number.POSITIVE_INFINITY
      : metricDistance(benchmark, profile, metric, own),
  );
  const smallest = Math.min(...gaps);
  return benchmark.profiles.map(({ medians }, at) => ({
    text: medians[metric].text,
    uncertain: medians[metric].uncertain,
    nearest: Number.isFinite(smallest) && gaps[at] === smallest,
  }));
}

function stepsFrom(
  instrument: Instrument,
  asked: readonly Asked[],
  codes: MetricCodes,
  benchmark: Benchmark,
  now: NearestProfile,
): NonNullable<Comparison["steps"]> {
  const tried = asked.flatMap(({ metric, item }) => {
    const code = codes[metric];
    if (code === null) return [];
    return (["better", "worse"] as const).flatMap((direction) => {
      const step = oneStep(instrument, item, code, direction);
      return step === null ? [] : [{ metric, item, direction, step }];
    });
  });
  const changes = tried.flatMap(({ metric, item, direction, step }) => {
    const then = nearestProfile(benchmark, { ...codes, [metric]: step });
    if (!then || sameProfiles(then, now)) return [];
    const answer = answerInWords(instrument, item, step);
    return [{ metric, direction, answer, profile: then.profile, tied: then.tied }];
  });
  return { tried: tried.length, changes };
}

function sameProfiles(a: NearestProfile, b: NearestProfile): boolean {
  return [a.profile, ...a.tied].join(" ") === [b.profile, ...b.tied].join(" ");
}

/** The next code of the scale, or the nearest percentage of the next band; null where the scale ends. */
function oneStep(
  instrument: Instrument,
  item: Item,
  code: number,
  direction: "better" | "worse",
): number | null {
  const up = (directionOf(item, instrument) === "higher-is-better") === (direction === "better");
  if (item.kind !== "percentage") {
    const codes = codesOf(item, instrument);
    return codes[codes.indexOf(code) + (up ? 1 : -1)] ?? null;
  }
  const bands = item.bands ?? [];
  const band = bands.findIndex(({ upTo }) => code <= upTo);
  const edge = bands[up ? band : band - 1];
  // Beyond the last band there is no percentage.
  if (!edge || (up && band === bands.length - 1)) return null;
  return up ? Math.floor(edge.upTo) + 1 : Math.floor(edge.upTo);
}
