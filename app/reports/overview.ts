/** The landing tab: how many answered, where do we stand, what differs most between high and low, did it change. */
import type { StudyResult } from "../analysis/study-result.ts";
import type { Instrument } from "../instruments/schema.ts";
import { type CapabilityByLevel, capabilitiesByLevel } from "./capability-by-level.ts";
import { type ConstraintReport, constraintReport } from "./constraint.ts";
import { type ReportFacts, type Source, sourceOf } from "./facts.ts";
import { type LevelShare, levelShares } from "./level-shares.ts";
import { namedLevelMetrics, unevenOn } from "./metric-scale.ts";
import { refusalWords } from "./refusal.ts";
import { type Trend, type TrendInput, trendOf } from "./trend.ts";
import { type VerdictWords, verdictWords } from "./verdict.ts";
import { capabilityFinding, leftOutWords, sharesFinding } from "./wording.ts";
import type { Words } from "./words.ts";

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
    | { status: "ok"; finding: Words; verdict: VerdictWords; shares: LevelShare[] };
  capabilities: { finding: Words; rows: CapabilityByLevel[] };
  constraint: ConstraintReport | null;
  change: Trend;
};

export function overviewReport(
  result: StudyResult,
  instrument: Instrument,
  facts: ReportFacts,
  trend: TrendInput,
): OverviewReport {
  const source = sourceOf(result, facts);
  const rows = capabilitiesByLevel(result, instrument, facts.release);
  return {
    source,
    caveat: facts.caveat,
    madeOf: namedLevelMetrics(instrument),
    answered: { people: result.respondents, organizations: result.organizations, teams: result.teams },
    leftOut: leftOutWords(result),
    uneven: unevenOn(result, instrument),
    levels: levelsOf(result, facts, source),
    capabilities: { finding: capabilityFinding(rows), rows },
    constraint: constraintReport(result, instrument, facts),
    change: trendOf(trend, instrument),
  };
}

function levelsOf(result: StudyResult, facts: ReportFacts, source: Source): OverviewReport["levels"] {
  const found = result.levels;
  if (found.status === "refused") {
    return { status: "refused", why: refusalWords(found, result.options.unit, facts.policy) };
  }
  const shares = levelShares(found, result.options.unit, facts.release);
  return {
    status: "ok",
    finding: sharesFinding(shares, { ...source, units: found.n }, found),
    verdict: verdictWords(found),
    shares,
  };
}
