/** What comes out of the analysis of one wave. It is plain JSON: it is what a stored run holds. */
import type {
  PerformanceProfile,
  ProfileClass,
  ProfileRefused,
  ProfileUnit,
} from "./clustering/profile-result.ts";
import type { Interval } from "./correlation-interval.ts";
import type { Estimate } from "./estimate.ts";
import type { WhoDeploys } from "./hypotheses/who-deploys-result.ts";
import type { Nesting } from "./nesting.ts";
import type { BesideProfiles } from "./published/beside-profiles.ts";
import type { Withheld } from "./quality/agreement-gates.ts";
import type { StudyQuality } from "./quality/study-quality.ts";
import type { OutcomeConstraint } from "./study-constraints.ts";
import type { AnalysisOptions, Axis, LevelName, Role } from "./study-data.ts";

/** Answers to a question that names a team: of the people of `from` (null: of no team), so many named `to`. */
export type WaitingMatrix = {
  id: string;
  teams: { key: string | null; respondents: number }[];
  edges: { from: string | null; to: string; people: number }[];
};

/** Numbers of all respondents who answered; null when nobody did. Quartiles by linear interpolation (type 7). */
export type Spread = {
  id: string;
  n: number;
  median: number | null;
  q1: number | null;
  q3: number | null;
  mean: number | null;
};

/** `distribution[i]` counts the answers at level i + 1. */
export type MetricSummary = Spread & {
  axis: Axis;
  levels: number;
  distribution: number[];
  nesting: Estimate<Nesting>;
};

/** Centroid and medians are in the metrics' own levels (1..L), before scaling; the share is of the units placed. */
export type Level = ProfileClass & {
  name: LevelName;
  /** Respondents in its units. */
  respondents: number;
  medians: number[];
};

export type UnitResult = {
  /**
   * Key of the organization or team. With the unit "respondent" nobody is listed: one entry stands for everybody with the same answers,
   * and its key is those answers ("6 5 - 4", "-" = missing).
   */
  key: string;
  /** Key of the organization a team belongs to; null for other units. */
  organization: string | null;
  /** Respondents behind it. */
  n: number;
  /** Aggregated metric levels, in the order of `metrics`: medians, so mostly between two whole levels; null = missing. */
  metrics: (number | null)[];
  /**
   * Mean of the range-scaled metrics of the axis, 0..10; null when the axis has none, or when fewer than half of its metrics are known.
   */
  throughput: number | null;
  stability: number | null;
  /** null: not placed, because a level metric is missing or the levels were refused. */
  level: LevelName | null;
  /** (d2 - d1) / d2 to the two nearest centroids: 0 = on the border, towards 1 = clear. */
  margin: number | null;
  /** Of belonging to its level: share of resamples of its own teams and people that keep it there; of the sample, for respondents. */
  probability: number | null;
  /** The two levels it lies between, lower first, unless probability and margin are clear; null when they are, or it is not placed. */
  between: [LevelName, LevelName] | null;
  /** Metrics that come nearest to a level two away from that of another metric; null for an even profile. */
  odd: ProfileUnit["odd"];
  /** No single metric one answer better or worse would bring it nearest to another level. */
  keepsAfterOneStep: boolean | null;
  /** Of an organization: its teams by the level they come nearest to, each taken alone. null for other units and refused levels. */
  teamLevels: Record<LevelName | "unplaced", number> | null;
};

/** The verdict on the levels (see `PerformanceProfile`), with their names and medians; what is said of single units stands with the units. */
export type LevelsFound = Omit<PerformanceProfile, "classes" | "units" | "k"> & {
  metrics: { id: string; axis: Axis; levels: number }[];
  /** Ordered low -> high. */
  levels: Level[];
};

export type LevelsRefused = ProfileRefused;

export type LevelsResult = LevelsFound | LevelsRefused;

/** A group's mean score; sd null when one respondent alone. Groups without a score are left out. */
export type GroupScore = { n: number; mean: number; sd: number | null };

/** The score of an organization or team: its mean only where it may speak for the unit, else why not; the spread always. */
export type UnitScore = { n: number; sd: number | null } & (
  | { mean: number; withheld: null }
  | { mean: null; withheld: Withheld }
);

type ItemSummary = { id: string; n: number; mean: number | null; sd: number | null };

export type ConstructResult = {
  id: string;
  role: Role;
  /** Range of the item codes, and so of the score. */
  min: number;
  max: number;
  /** Scored respondents. */
  n: number;
  items: ItemSummary[];
  mean: number | null;
  sd: number | null;
  /** Cronbach's alpha over the respondents who answered every item. */
  alpha: Estimate<number>;
  /** How alike people of one organization are in it, and what that does to standard errors. */
  nesting: Estimate<Nesting>;
  /** Mean score of the respondents of each organization, team and level of their unit. */
  byOrganization: (UnitScore & { key: string })[];
  byTeam: (UnitScore & { key: string; organization: string })[];
  byLevel: (GroupScore & { level: LevelName })[];
};

/**
 * Spearman's rank correlation over the n respondents who have both; null when it cannot be estimated. With five organizations or more, interval
 * (95 %) and p come from draws of whole organizations; `pAdjusted` holds the share of false discoveries over all correlations of the result.
 */
export type RankCorrelation = {
  n: number;
  rho: number | null;
  interval: Interval | null;
  p: number | null;
  pAdjusted: number | null;
};

export type StudyResult = {
  engine: string;
  options: AnalysisOptions;
  respondents: number;
  /** Organizations and teams with at least one respondent. */
  organizations: number;
  teams: number;
  metrics: MetricSummary[];
  raw: Spread[];
  levels: LevelsResult;
  /** Every unit with at least one respondent, ordered by key (teams by organization, then key). */
  units: UnitResult[];
  /** Units beside published profiles, where they are too few for levels of their own; null where there are levels, or nothing to stand beside. */
  besidePublished: BesideProfiles | null;
  constructs: ConstructResult[];
  /** Level metrics among themselves, respondents, pairwise complete. */
  metricAssociations: (RankCorrelation & { a: string; b: string })[];
  /** Level metrics with the scores of capabilities and outcomes, respondents, pairwise complete. */
  associations: (RankCorrelation & { metric: string; construct: string })[];
  quality: StudyQuality;
  /** What holds throughput and stability back; empty where no capability or no metric of either was asked. */
  constraints: OutcomeConstraint[];
  /** Only where a question is answered with a team. */
  waits?: WaitingMatrix[];
  /** Only where bounds were stated and the study asks who deploys. */
  whoDeploys?: Estimate<WhoDeploys>;
};
