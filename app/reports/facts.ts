/** What a view model needs to know beside the result: the study, the wave, who may be named. And what every page prints as its source. */
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import type { StudyResult } from "../analysis/study-result.ts";
import type { Release } from "../disclosure/released.ts";
import type { Policy } from "../disclosure/thresholds.ts";

/** Names by the keys that the result uses. A key that is not in here is never named. */
export type Names = {
  organizations: Map<string, { name: string; shownToHost: boolean }>;
  teams: Map<string, { name: string; organization: string }>;
};

export type ReportFacts = {
  policy: Policy;
  /** The wave's plan, as whoever looks may see it. */
  release: Release;
  /** A sentence of the study to print beside the figures. */
  caveat: string | null;
  wave: { number: number; title: string };
  names: Names;
};

/** The line under a figure. */
export type Source = {
  unit: UnitOfAnalysis;
  /** Units in the figure; people behind them. */
  units: number;
  people: number;
  wave: string;
  engine: string;
};

export function sourceOf(result: StudyResult, facts: ReportFacts, units = unitsOf(result)): Source {
  return {
    unit: result.options.unit,
    units,
    people: result.respondents,
    wave: facts.wave.title,
    engine: result.engine,
  };
}

function unitsOf(result: StudyResult): number {
  return { organization: result.organizations, team: result.teams, respondent: result.respondents }[
    result.options.unit
  ];
}

/** What may be known about a unit by name: null = it may not be named (no consent, or unknown). */
export function nameOf(
  key: string,
  unit: UnitOfAnalysis,
  names: Names,
): { name: string; organization: string | null } | null {
  if (unit === "respondent") return null;
  if (unit === "organization") {
    const organization = names.organizations.get(key);
    return organization?.shownToHost ? { name: organization.name, organization: null } : null;
  }
  const team = names.teams.get(key);
  const parent = team && names.organizations.get(team.organization);
  return team && parent?.shownToHost ? { name: team.name, organization: parent.name } : null;
}
