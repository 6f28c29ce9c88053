/** What goes into the analysis of one wave, and how it is asked. What comes out is study-result.ts. */
import type { ByteColumn } from "./byte-column.ts";
import type { Parents } from "./drivers/causal-graph.ts";
import type { EquivalenceBounds } from "./hypotheses/who-deploys-result.ts";
import type { PublishedFigures } from "./published/published-figures.ts";

export type Axis = "throughput" | "stability" | "none";
export type Role = "capability" | "delivery" | "outcome" | "background";
export type MinAnswered = "half" | "all";

/** One column by item, a byte to each answer, else of numbers; missing is NaN; reversed items are already turned (scoring-key.ts does both). */
export type StudyData = {
  /** Number of respondents. */
  n: number;
  /** Index into `organizations` / `teams` by respondent; -1 = none. */
  organization: Int32Array;
  team: Int32Array;
  /** Keys of the organizations and, by team, the index of the organization it belongs to. Order does not matter to any result. */
  organizations: string[];
  teams: { key: string; organization: number }[];
  /** Teams of fewer respondents count together wherever every team counts once. Absent: none do. */
  fewest?: number;
  /** Level (whole number, 1 worst .. levels best) of each level metric, by respondent. */
  metrics: MetricColumn[];
  /** Raw numbers behind a banded metric (percent), for reporting. */
  raw: { id: string; values: Float64Array }[];
  constructs: ConstructColumns[];
  /** What like is compared with: codes of what was asked about the service, missing NaN. */
  context: ContextColumn[];
  /** Third of the wave in which somebody answered: 0 early, 1 middle, 2 late; -1 = not known. */
  phase: Int32Array;
  /** Which practice is declared to act on which other one. */
  parents: Parents;
  /** What stands in for figures that this study is too small for; absent: nothing does. */
  published?: PublishedFigures;
  /** Only where a question is answered with a team. */
  teamChoices?: TeamChoiceColumn[];
  /** Who brings releases into production, where it is asked: codes of the answers, ascending, and the index among them; -1 = missing. */
  deployer?: { codes: number[]; chosen: Int32Array };
};

/** ordered: codes are ranks; choice: codes are names. */
export type ContextColumn = { id: string; kind: "ordered" | "choice"; values: Float64Array };

/** `chosen[i]`: index into `named`, which holds keys of teams and words for "none of them"; -1 = missing. */
export type TeamChoiceColumn = { id: string; named: string[]; chosen: Int32Array };

export type MetricColumn = { id: string; axis: Axis; levels: number; values: Float64Array };

export type ConstructColumns = {
  id: string;
  role: Role;
  minAnswered: MinAnswered;
  /** It describes a team, not a person: whether its people agree is asked before their mean is spoken of. */
  shared: boolean;
  /** Some of its items are asked of some people only: missing by design, so it enters no comparison of what matters most. */
  adaptive: boolean;
  /** Range of the item codes. */
  min: number;
  max: number;
  /** `overlaps`: ids of the metrics that the item restates. It explains none of them. */
  items: { id: string; overlaps: string[]; answers: ByteColumn }[];
};

export type UnitOfAnalysis = "organization" | "team" | "respondent";

export type AnalysisOptions = {
  unit: UnitOfAnalysis;
  /** Number of levels asked for: three by policy; two gives low and high. */
  k: number;
  seed: number;
  /** Random row orders tried for the tie sensitivity, at least one; twenty or more by policy. */
  tieOrders: number;
  /** Resamples for stability, certainty and intervals: 200 by policy. */
  draws: number;
  /** The largest differences that do not matter, stated before opening; absent: no hypothesis of equivalence is tested. */
  bounds?: EquivalenceBounds;
};

/** low = 0, medium = 1, high = 2 when k = 3. */
export type LevelName = "low" | "medium" | "high";
