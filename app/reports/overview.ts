/** The landing tab: how many answered, where do we stand, what differs most between high and low, did it change. */
import type { StudyResult } from "../analysis/study-result.ts";
import { classOf } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { cellOf, type Policy, showsDistribution } from "../disclosure/thresholds.ts";
import type { Instrument } from "../instruments/schema.ts";
import { type CapabilityByLevel, capabilitiesByLevel } from "./capability-by-level.ts";
import { type ReportFacts, type Source, sourceOf } from "./facts.ts";
import { type LevelShare, levelShares } from "./level-shares.ts";
import { type MetricScale, metricScale, namedLevelMetrics } from "./metric-scale.ts";
import { refusalWords } from "./refusal.ts";
import { capabilityFinding, levelHedges, sharesFinding } from "./wording.ts";
import type { Words } from "./words.ts";

/** The closed waves that have a result with the same unit, oldest first. */
export type WaveResult = { number: number; title: string; result: StudyResult };

export type OverviewReport = {
  source: Source;
  caveat: string | null;
  madeOf: Words[] | null;
  answered: { people: number; organizations: number; teams: number };
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
    levels: levelsOf(result, instrument, facts, source),
    capabilities: { finding: capabilityFinding(rows), rows },
    change: changeOf(waves, instrument, facts.policy),
  };
}

function levelsOf(
  result: StudyResult,
  instrument: Instrument,
  facts: ReportFacts,
  source: Source,
): OverviewReport["levels"] {
  const found = result.levels;
  if (found.status === "refused") {
    return { status: "refused", why: refusalWords(found, result.options.unit) };
  }
  const scales = found.metrics.map((metric) => metricScale(metric.id, instrument));
  const shares = levelShares(found, facts.policy);
  return {
    status: "ok",
    finding: sharesFinding(shares, { ...source, units: found.n }),
    hedges: levelHedges(found, scales),
    shares,
  };
}

/** The level metrics of each wave, side by side; what was not asked or answered in a wave is null. */
function changeOf(waves: readonly WaveResult[], instrument: Instrument, policy: Policy): Change {
  return {
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
