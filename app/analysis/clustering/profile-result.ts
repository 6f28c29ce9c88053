/** The verdict on performance levels as one object: plain JSON, so that a stored run can hold it. */
import type { Interval } from "../correlation-interval.ts";
import type { ChoiceOfK } from "./choice-of-k.ts";
import type { GroupsTest } from "./groups-among.ts";
import type { TieSensitivity } from "./tie-sensitivity.ts";

/**
 * levels: groups exist and are the same under other samples and row orders.
 * bands: of a continuum, a convention; the reasons say why.
 * provisional: 30 to 99 units, whatever else holds.
 */
type ProfileVerdict = "levels" | "bands" | "provisional";

/** What keeps bands from being levels. */
export type ProfileReason =
  /** Populations without groups give silhouettes as large. */
  | "no-groups"
  /** They do not, but the silhouette lies hardly above theirs. */
  | "small-excess"
  /** The order of rows decides the class of more than 1 % of the units. */
  | "ties"
  /** A class is not found again in other samples: Jaccard under .75. */
  | "unstable-class"
  /** A class is smaller than max(5 %, 3) units, or max(5 %, 10) respondents. */
  | "small-class";

/** What a reader must know beside the verdict. */
type ProfileNote = "few-units" | "non-monotone" | "other-k";

/** Hennig's words: .85 and over, .75 and over, .60 and over, less. */
export type ClassStability = "highly-stable" | "valid" | "pattern" | "dissolved";

export type ProfileClass = {
  units: number;
  /** Fewer units than max(5 %, 3) organizations or teams, max(5 %, 10) respondents. */
  small: boolean;
  share: number;
  /** Wilson, 95 %. */
  interval: Interval;
  /** Mean of each metric, in its own levels. */
  centroid: number[];
  /** null when no resample held it. */
  jaccard: number | null;
  stability: ClassStability;
};

export type ProfileUnit = {
  /** Rank of its class: 0 = lowest; null for a unit with a missing metric. */
  class: number | null;
  margin: number | null;
  /** Of its own class: over its own resamples for teams and organizations, over those of the sample for respondents. */
  probability: number | null;
  keepsAfterOneStep: boolean | null;
  /** The two classes it lies between, lower first, when it is not certain. */
  between: [number, number] | null;
  /** Metrics that come nearest to a class two or more away from that of another metric, lower and upper end; null for an even profile. */
  odd: { low: string[]; high: string[] } | null;
};

export type PerformanceProfile = {
  status: "ok";
  verdict: ProfileVerdict;
  reasons: ProfileReason[];
  notes: ProfileNote[];
  k: number;
  n: number;
  excluded: number;
  /** Distinct rows of metric levels among the units placed. */
  distinct: number;
  /** Share of the units that consolidation moved to another class than Ward's cut. */
  moved: number;
  /** Last joins (at most 20), most costly first, for the jump plot: heights sqrt(2 x cost). */
  heights: number[];
  /** From low to high. */
  classes: ProfileClass[];
  groups: GroupsTest;
  ties: TieSensitivity;
  stability: { draws: number; ari: number | null };
  choice: ChoiceOfK;
  nonMonotone: string[];
  /** Share of the units placed with certainty. */
  certain: number;
  /** By entry, as given. */
  units: ProfileUnit[];
};

export type ProfileRefused = {
  status: "refused";
  reason: "too-few-units" | "too-few-distinct" | "no-metrics";
  needed: number;
  have: number;
};
