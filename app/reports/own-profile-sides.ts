/** How far the own key metrics are from the best published medians, on the side of speed and on the side of safety. */
import {
  type Benchmark,
  type BenchmarkMetric,
  benchmarkMetrics,
  scaledAnswer,
  scaledMedian,
} from "../instruments/benchmarks.ts";
import { type Side, sideOfMetric } from "../instruments/evidence.ts";
import type { MetricCodes } from "./own-profile-answer.ts";

export type Sides = {
  year: number;
  /** Of the way from the best (0) to the worst (1) published median, more beyond the worst; null without an answer. */
  throughput: number | null;
  stability: number | null;
  /** Null when they are alike, or one of them is not known. */
  weaker: Side | null;
  /** The answered metrics, farthest from the best median first. */
  metrics: { metric: BenchmarkMetric; shortfall: number }[];
};

/**
 * Better answers never make a side weaker: every metric is measured from the best median, not from the next profile's, which would move
 * away as the answers improve.
 */
export function deliverySides(benchmark: Benchmark, codes: MetricCodes): Sides {
  const metrics = benchmarkMetrics
    .flatMap((metric) => {
      const shortfall = shortfallOf(benchmark, metric, codes[metric]);
      return shortfall === null ? [] : [{ metric, shortfall }];
    })
    .sort((a, b) => b.shortfall - a.shortfall);
  const throughput = meanOf(metrics, "throughput");
  const stability = meanOf(metrics, "stability");
  return { year: benchmark.year, throughput, stability, weaker: weakerSide(throughput, stability), metrics };
}

function shortfallOf(benchmark: Benchmark, metric: BenchmarkMetric, own: number | null): number | null {
  if (own === null) return null;
  const medians = benchmark.profiles
    .filter(({ aside }) => !aside)
    .map((profile) => scaledMedian(profile, metric));
  const best = Math.max(...medians);
  const worst = Math.min(...medians);
  // A year in which all profiles are alike in a metric says nothing about it.
  if (best === worst) return null;
  return Math.max(0, (best - scaledAnswer(benchmark, metric, own)) / (best - worst));
}

function meanOf(metrics: Sides["metrics"], side: Side): number | null {
  const own = metrics.filter(({ metric }) => sideOfMetric(metric) === side);
  if (own.length === 0) return null;
  return own.reduce((sum, { shortfall }) => sum + shortfall, 0) / own.length;
}

/** A difference below this is none that a person would see in the table. */
const alike = 0.02;

function weakerSide(throughput: number | null, stability: number | null): Side | null {
  if (throughput === null || stability === null || Math.abs(throughput - stability) < alike) return null;
  return throughput > stability ? "throughput" : "stability";
}
