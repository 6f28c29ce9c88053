/** The landing tab: how many answered, where do we stand, what differs most between high and low, did it change. */
import type { StudyResult } from "../analysis/study-result.ts";
import { classOf } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { cellOf, type Policy, showsDistribution } from "../disclosure/thresholds.ts";
import type { Instrument } from "../instruments/schema.ts";
import { type CapabilityByLevel, capabilitiesByLevel } from "./capability-by-level.ts";
import { type ReportFacts, type Source, sourceOf } from "./facts.ts";
import { type LevelShare, levelShares } from "./level-shares.ts";
import { type MetricScale, metricScale, namedLevelMetrics, unevenOn } from "./metric-scale.ts";
import { refusalWords } from "./refusal.ts";
import { capabilityFinding, leftOutWords, levelHedges, sharesFinding } from "./wording.ts";
import type { Words } from "./words.ts";

/**
 * A closed wave with answers, and a result of it whichever units that compared: medians of everybody are the same in all of them.
 * `result` null: it has not been computed at all.
 */
export type WaveResult = { number: number; title: string; result: StudyResult | null };

export type OverviewReport = {
  source: Source;
  caveat: string | null;
  madeOf: Words[] | null;
  answered: { people: number; organizations: number; teams: number };
  leftOut: Words | null;
  /** Metrics on which the groups do not line up; empty when high, medium and low are what they are called. */
  uneven: Words[];
  levels:
    | { status: "refused"; why: Words }
    | { status: "ok"; finding: Words; hedges: Words[]; shares: LevelShare[] };
  capabilities: { finding: Words; rows: CapabilityByLevel[] };
  change: Change;
};

/** A metric's typical answer: the class of the median, and the median where enough people answered. */
type Typical = { class: number; value: number | null };

export type Change = {
  /** `people`: how many answered. */
  waves: { number: number; title: string; people: number }[];
  metrics: { scale: MetricScale; cells: (Cell<Typical> | null)[] }[];
  /** Closed waves that would stand here too, had they been computed. */
  notComputed: { number: number; title: string }[];
};

export function overviewReport(
  result: StudyResult,
  instrument: Instrument,
  facts: ReportFacts,
  waves: readonly WaveResult[],
): OverviewReport {
  const source = sourceOf(result, facts);
  const rows = capabilitiesByLevel(result.constructs, instrument, facts.policy);
  return {
    source,
    caveat: facts.caveat,
    madeOf: namedLevelMetrics(instrument),
    answered: { people: result.respondents, organizations: result.organizations, teams: result.teams },
    leftOut: leftOutWords(result),
    uneven: unevenOn(result, instrument),
    levels: levelsOf(result, facts, source),
    capabilities: { finding: capabilityFinding(rows), rows },
    change: changeOf(waves, instrument, facts.policy),
  };
}

function levelsOf(result: StudyResult, facts: ReportFacts, source: Source): OverviewReport["levels"] {
  const found = result.levels;
  if (found.status === "refused") {
    return { status: "refused", why: refusalWords(found, result.options.unit) };
  }
  const shares = levelShares(found, facts.policy);
  return {
    status: "ok",
    finding: sharesFinding(shares, { ...source, units: found.n }, found),
    hedges: levelHedges(found),
    shares,
  };
}

/** The level metrics of each wave, side by side; what was not asked or answered in a wave is null. */
function changeOf(closed: readonly WaveResult[], instrument: Instrument, policy: Policy): Change {
  const waves = closed.flatMap(({ result, ...wave }) => (result ? [{ ...wave, result }] : []));
  const notComputed = closed.flatMap(({ result, ...wave }) => (result ? [] : [wave]));
  return {
    notComputed,
    waves: waves.map(({ number, title, result }) => ({ number, title, people: result.respondents })),
    metrics: instrument.levelMetrics.map((id) => {
      const scale = metricScale(id, instrument);
      return { scale, cells: waves.map(({ result }) => typicalOf(result, scale, policy)) };
    }),
  };
}

function typicalOf(result: StudyResult, scale: MetricScale, policy: Policy): Cell<Typical> | null {
  const summary = result.metrics.find(({ id }) => id === scale.id);
  if (!summary || summary.median === null) return null;
  const { median } = summary;
  return cellOf(
    summary.n,
    (detail) => ({
      class: classOf(median, scale.classes.length),
      value: showsDistribution(detail) ? median : null,
    }),
    policy,
  );
}
