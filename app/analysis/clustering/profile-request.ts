/** What the verdict on levels is asked with. */
import type { MetricColumn, UnitOfAnalysis } from "../study-data.ts";
import type { AggregationRule } from "./nested-units.ts";
import type { Nesting } from "./pair-correlations.ts";

/** One entry a unit, or a weighted entry for equal ones; one column of levels a metric, missing NaN. */
export type ProfiledUnits = { columns: Float64Array[]; weights: ArrayLike<number> };

/** The respondents behind the units, so that populations without groups can be drawn and units resampled. */
export type Population = {
  /** One column of levels a metric, missing NaN. */
  columns: Float64Array[];
  /** Team and organization; who has no team but counts among the teams of an organization carries one more team's number. null: drawn alone. */
  nesting: Nesting | null;
  /** Entry of each respondent among the units, -1 = none. */
  unitOf: Int32Array;
};

export type ProfileOptions = {
  unit: UnitOfAnalysis;
  metrics: Pick<MetricColumn, "id" | "axis" | "levels">[];
  k: number;
  seed: number;
  tieOrders: number;
  /** Resamples of the sample, and of each team or organization. */
  draws: number;
  /** How answers become a unit; null for respondents. */
  rule: AggregationRule | null;
  /** Share of the work that is done. */
  onProgress?: (share: number) => void;
};
