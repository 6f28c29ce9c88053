/** What goes into and comes out of the analysis of one wave. Plain JSON: this is what a stored run holds. */
import type { Estimate } from "./estimate.ts";

/** One column of numbers by item; missing is NaN; reversed items are already turned (scoringKey.toMatrix does both). */
export type StudyData = {
  /** Number of respondents. */
  n: number;
  /** Index into `organizations` / `teams` by respondent; -1 = none. */
  organization: Int32Array;
  team: Int32Array;
  /** Keys of the organizations and, by team, the index of the organization it belongs to. Order does not matter to any result. */
  organizations: string[];
  teams: { key: string; organization: number }[];
  /** Level (1 worst .. levels best) of each level metric, by respondent. */
  metrics: { id: string; axis: "throughput" | "stability" | "none"; levels: number; values: Float64Array }[];
  /** Raw numbers behind a banded metric (percent), for reporting. */
  raw: { id: string; values: Float64Array }[];
  constructs: {
    id: string;
    role: "capability" | "delivery" | "outcome" | "background";
    minAnswered: "half" | "all";
    /** Range of the item codes. */
    min: number;
    max: number;
    items: { id: string; values: Float64Array }[];
  }[];
};

export type UnitOfAnalysis = "organization" | "team" | "respondent";

export type AnalysisOptions = {
  unit: UnitOfAnalysis;
  /** Number of levels asked for: three by policy. */
  k: number;
  seed: number;
  /** Random row orders tried for the tie sensitivity. */
  tieOrders: number;
};

/** low = 0, medium = 1, high = 2 when k = 3. */
export type LevelName = "low" | "medium" | "high";

export type MetricSummary = { id: string; n: number; median: number; q1: number; q3: number; mean: number; distribution: number[] };

export type Level = {
  name: LevelName;
  /** Units in it, and respondents in those units. */
  units: number;
  respondents: number;
  share: number;
  /** In the metrics' own levels (1..L), before scaling. */
  centroid: number[];
  medians: number[];
};

export type UnitResult = {
  key: string;
  /** Respondents behind it. */
  n: number;
  /** Aggregated metric levels, in the order of `metrics`; null = missing. */
  metrics: (number | null)[];
  /** Mean of the range-scaled metrics of the axis, 0..10; null when the axis has none. */
  throughput: number | null;
  stability: number | null;
  /** null: not placed, because a level metric is missing. */
  level: LevelName | null;
  /** (d2 - d1) / d2 to the two nearest centroids: 0 = on the border, towards 1 = clear. */
  margin: number | null;
};

export type LevelsResult =
  | {
      status: "ok";
      metrics: { id: string; axis: "throughput" | "stability" | "none"; levels: number }[];
      /** Units placed, units left out because a metric is missing. */
      n: number;
      excluded: number;
      distinct: number;
      /** Ordered low -> high. */
      levels: Level[];
      /** Metrics whose mean does not rise from low to high. */
      nonMonotone: string[];
      silhouette: number;
      /** Share of the units that consolidation moved to another class than Ward's cut. */
      moved: number;
      /** Over random row orders. `ari*` against the canonical order: medians; `relabelled*`: largest share of units that changes class. */
      tieSensitivity: {
        orders: number;
        ariBefore: number;
        ariAfter: number;
        relabelledBefore: number;
        relabelledAfter: number;
      };
      /** 30 to 99 units. */
      provisional: boolean;
      /** Until the null test exists. */
      verdict: "not-tested";
      /** Last merges, most costly first, for the jump plot: heights sqrt(2 x cost). */
      heights: number[];
    }
  | { status: "refused"; reason: "too-few-units" | "too-few-distinct" | "no-metrics"; needed: number; have: number };

export type ConstructResult = {
  id: string;
  role: string;
  /** Scored respondents, items. */
  n: number;
  items: { id: string; n: number; mean: number | null; sd: number | null }[];
  mean: number | null;
  sd: number | null;
  alpha: Estimate<number>;
  /** Mean score of the respondents of each organization, team and level of their unit. */
  byOrganization: { key: string; n: number; mean: number; sd: number | null }[];
  byTeam: { key: string; organization: string; n: number; mean: number; sd: number | null }[];
  byLevel: { level: LevelName; n: number; mean: number; sd: number | null }[];
};

export type StudyResult = {
  engine: string;
  options: AnalysisOptions;
  respondents: number;
  organizations: number;
  teams: number;
  metrics: MetricSummary[];
  raw: { id: string; n: number; median: number; q1: number; q3: number; mean: number }[];
  levels: LevelsResult;
  units: UnitResult[];
  constructs: ConstructResult[];
  /** Spearman between the level metrics and construct scores, respondents, pairwise complete. */
  associations: { metric: string; construct: string; rho: number; n: number; p: number }[];
};
