/** Published figures in the shape that the analysis takes: places, points and years, without where they were printed. */
import type { PublishedFigures, PublishedReference } from "../analysis/published/published-figures.ts";
import { type Benchmark, benchmarkMetrics, scaledMedian } from "./benchmarks.ts";
import { type PublishedPath, sideOfMetric } from "./evidence.ts";
import { type Norms, normOfCapability } from "./norms.ts";
import { levelCount } from "./scales.ts";
import type { Instrument, Item } from "./schema.ts";

export function publishedFiguresFor(
  instrument: Instrument,
  published: { benchmarks: readonly Benchmark[]; norms: readonly Norms[]; paths: readonly PublishedPath[] },
): PublishedFigures {
  return {
    reference: newestReference(instrument, published.benchmarks),
    averages: averagesOf(published.norms),
    findings: findingsOf(published.paths),
  };
}

/** Newest published average of each capability, from 0, worst, to 100, best. */
export function averagesOf(norms: readonly Norms[]): PublishedFigures["averages"] {
  const constructs = new Set(
    norms.flatMap(({ capabilities }) => capabilities.map(({ construct }) => construct)),
  );
  return Object.fromEntries(
    [...constructs].sort().flatMap((construct) => {
      const found = normOfCapability(norms, construct);
      return found ? [[construct, found.norm.mean]] : [];
    }),
  );
}

export function findingsOf(paths: readonly PublishedPath[]): PublishedFigures["findings"] {
  return paths.map(({ from, to, source }) => ({
    from,
    side: to === "delivery" ? "delivery" : sideOfMetric(to),
    year: source.year,
  }));
}

/** Published codes run from 1 to 6. */
const codes = 6;

/** Of all four metrics or none: with fewer, profiles of one year are too alike to be told apart. */
function newestReference(
  instrument: Instrument,
  benchmarks: readonly Benchmark[],
): PublishedReference | null {
  const newest = benchmarks.reduce<Benchmark | null>(
    (best, one) => (best === null || one.year > best.year ? one : best),
    null,
  );
  if (newest === null) return null;
  const metrics = benchmarkMetrics.map((metric) => {
    const item = instrument.items.find((one) => one.metric === metric);
    const scale = item && instrument.levelMetrics.includes(item.id) && scaleFor(item, instrument, newest);
    return item && scale ? { id: item.id, scale } : null;
  });
  if (!metrics.every((metric) => metric !== null)) return null;
  return {
    source: newest.source,
    year: newest.year,
    metrics,
    profiles: newest.profiles
      .filter(({ aside }) => !aside)
      .map((profile) => ({
        id: profile.id,
        places: benchmarkMetrics.map((metric) => scaledMedian(profile, metric)),
      })),
  };
}

function scaleFor(
  item: Item,
  instrument: Instrument,
  { changeFailRate }: Benchmark,
): PublishedReference["metrics"][number]["scale"] | null {
  if (item.metric !== "change_fail_rate")
    return item.kind === "ordered" && levelCount(item, instrument) === codes ? { kind: "levels" } : null;
  if (item.kind !== "percentage") return null;
  if (changeFailRate.kind === "percent") return { kind: "percent" };
  return { kind: "bins", upTo: changeFailRate.bins.map(({ upTo }) => upTo) };
}
