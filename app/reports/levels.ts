/** The levels page: which groups were found, where their units lie, how they answer, and how sure that is. */
import type { LevelsFound, StudyResult } from "../analysis/study-result.ts";
import type { Benchmark } from "../instruments/benchmarks.ts";
import type { Instrument } from "../instruments/schema.ts";
import { type BesideReport, besideReport } from "./beside-published.ts";
import { type ReportFacts, type Source, sourceOf } from "./facts.ts";
import { type LevelMap, levelMap, oddMarks } from "./level-map.ts";
import { type LevelShare, levelShares } from "./level-shares.ts";
import { type MetricPanel, metricPanels } from "./metric-panels.ts";
import { type MetricScale, metricScale, namedLevelMetrics, titlesOf } from "./metric-scale.ts";
import { refusalWords } from "./refusal.ts";
import { type UnitPlaces, unitPlaces } from "./unit-places.ts";
import { type VerdictWords, verdictWords } from "./verdict.ts";
import { jumpFinding, leftOutWords, mapFinding, panelsFinding, sharesFinding } from "./wording.ts";
import type { Words } from "./words.ts";

export type LevelsReport = {
  source: Source;
  caveat: string | null;
  /** Set when the levels are made of other metrics than the four published ones. */
  madeOf: Words[] | null;
} & (
  | { status: "refused"; why: Words; beside: BesideReport | null }
  | {
      status: "ok";
      verdict: VerdictWords;
      leftOut: Words | null;
      /** Metrics on which the groups do not line up. */
      uneven: Words[];
      shares: { finding: Words; levels: LevelShare[]; scales: MetricScale[] };
      map: (LevelMap & { finding: Words; odd: Words | null }) | null;
      panels: { finding: Words; metrics: MetricPanel[] };
      places: UnitPlaces | null;
      jumps: { finding: Words; heights: number[] };
      method: Method;
    }
);

/** What a reader needs to judge the groups. */
export type Method = {
  placed: number;
  excluded: number;
  distinct: number;
  /** Against populations without groups: drawn until the answer was certain. */
  groups: { observed: number; nullMean: number; p: number; draws: number };
  moved: number;
  tieOrders: number;
  relabelledBefore: number;
  relabelledAfter: number;
  /** Agreement of the groups with those of other samples, adjusted for chance; null when none could be drawn. */
  stability: { ari: number | null; draws: number };
  /** How many groups each criterion picks; null where it picks none. */
  supported: { gap: number; mixture: number | null };
  seed: number;
  engine: string;
};

/** @param benchmarks published years, for a cohort that is too small for groups of its own */
export function levelsReport(
  result: StudyResult,
  instrument: Instrument,
  facts: ReportFacts,
  benchmarks: readonly Benchmark[] = [],
): LevelsReport {
  const found = result.levels;
  const frame = { caveat: facts.caveat, madeOf: namedLevelMetrics(instrument) };
  if (found.status === "refused") {
    const why = refusalWords(found, result.options.unit, facts.policy);
    const beside = besideReport(result, instrument, facts, benchmarks);
    return { ...frame, source: sourceOf(result, facts), status: "refused", why, beside };
  }
  const source = sourceOf(result, facts, found.n);
  const scales = found.metrics.map((metric) => metricScale(metric.id, instrument));
  const shares = levelShares(found, result.options.unit, facts.release);
  const map = levelMap(result, found, shares, scales, facts);
  const metrics = metricPanels(result, shares, scales, facts);
  return {
    ...frame,
    source,
    status: "ok",
    verdict: verdictWords(found),
    leftOut: leftOutWords(result),
    uneven: titlesOf(found.nonMonotone, scales),
    shares: { finding: sharesFinding(shares, source, found), levels: shares, scales },
    map: map && { ...map, finding: mapFinding(shares, found, map), odd: oddMarks(map) },
    panels: { finding: panelsFinding(metrics), metrics },
    places: unitPlaces(result, found, shares, scales, facts),
    jumps: { finding: jumpFinding(found.heights), heights: found.heights },
    method: methodOf(result, found),
  };
}

function methodOf(result: StudyResult, found: LevelsFound): Method {
  return {
    placed: found.n,
    excluded: found.excluded,
    distinct: found.distinct,
    groups: {
      observed: found.groups.observed,
      nullMean: found.groups.nullMean,
      p: found.groups.p,
      draws: found.groups.draws,
    },
    moved: found.moved,
    tieOrders: found.ties.orders,
    relabelledBefore: found.ties.relabelledBefore,
    relabelledAfter: found.ties.relabelledAfter,
    stability: found.stability,
    supported: { gap: found.choice.gap, mixture: found.choice.mixture },
    seed: result.options.seed,
    engine: result.engine,
  };
}
