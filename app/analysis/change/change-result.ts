/** What a comparison of two waves says: plain JSON, so that a stored run can hold it. Waves are repeated cross-sections, never pairs of answers. */
import type { Interval } from "../correlation-interval.ts";
import type { FitIndices } from "../factors/confirmatory/fit-indices.ts";
import type { Comparability as Steps } from "../psychometrics/comparability.ts";
import type { Axis, ConstructColumns, LevelName, UnitOfAnalysis } from "../study-data.ts";

/**
 * changed: the interval of the change excludes zero. no-detectable-change: it does not, which is no proof that nothing changed.
 * no-interval: too few groups of people, or nobody differs, so that nothing is said.
 */
type ChangeVerdict = "changed" | "no-detectable-change" | "no-interval";

/** `n`: respondents behind the figure. */
type Figure = { n: number; value: number };

export type Change = {
  before: Figure;
  now: Figure;
  /** Now less before. */
  difference: number;
  /** At 95 %. */
  interval: Interval | null;
  verdict: ChangeVerdict;
};

/**
 * Who was drawn together: organizations, or teams where organizations are too few, or everybody alone where nobody belongs to one.
 * `before`, `now`: how many equally large ones these are worth.
 */
export type ClustersUsed = { of: UnitOfAnalysis; before: number; now: number };

/** A median of teams, each counting once, in the metric's levels; of all respondents where nobody has a team. null: not answered in a wave. */
type MetricChange = { id: string; axis: Axis; levels: number; change: Change | null };

/**
 * different-meaning: loadings of its items differ between the waves, so means are not compared.
 * unchecked: one item only, or too few answers to see loadings.
 */
export type Comparability = "same" | "different-meaning" | "unchecked";

type Step = Steps["fits"][number];

/** One factor in both waves: the items belong together, load alike, start alike; what each further step costs. `reached`: the last that holds. */
export type Invariance = {
  reached: Steps["reached"];
  steps: (Omit<Step, "fit"> & { fit: Pick<FitIndices, "chi2" | "df" | "cfi" | "rmsea"> | null })[];
};

export type ConstructChange = Pick<ConstructColumns, "id" | "role" | "min" | "max"> & {
  items: number;
  comparability: Comparability;
  /** Tucker's phi of the loadings in both waves; null where they cannot be estimated. */
  congruence: number | null;
  /** null: unchecked, or fewer items than the model needs. */
  invariance: Invariance | null;
  /** null: not comparable, or nobody is scored in a wave. */
  change: Change | null;
};

/** `units`: how many units are in it in each wave. `change` is of its share of all units placed. */
type LevelChange = {
  name: LevelName;
  units: { before: number; now: number };
  change: Change;
};

/** Both waves placed among the fixed centres of the reference wave. */
export type LevelsChange =
  | {
      status: "ok";
      /** Units that formed the centres. */
      reference: number;
      units: { before: number; now: number };
      /** From low to high. */
      levels: LevelChange[];
      /**
       * The later wave clustered by itself, matched to the reference classes. null: not enough units. `shares` by reference class: null
       * where a matched pair is too unlike (Jaccard under .60), because its shares are then no trend.
       */
      own: {
        ari: number;
        classes: { jaccard: number; shift: number }[];
        shares: number[] | null;
      } | null;
    }
  | {
      status: "refused";
      reason: "no-metrics" | "too-few-units" | "too-few-distinct" | "nobody-placed";
    };

export type WaveChange = {
  kind: "change";
  engine: string;
  options: ChangeOptions;
  respondents: { before: number; now: number };
  clusters: ClustersUsed | null;
  metrics: MetricChange[];
  constructs: ConstructChange[];
  levels: LevelsChange;
};

export type ChangeOptions = {
  /** Of the levels. */
  unit: UnitOfAnalysis;
  k: number;
  seed: number;
  draws: number;
};
