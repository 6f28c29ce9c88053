/**
 * Which capability holds delivery back most: expected gain = total effect x distance to the cohort's upper quartile. One is named only
 * when chance seldom names another; everything the answer rests on is in the result.
 */
import type { Interval } from "../correlation-interval.ts";
import { quantile } from "../descriptive.ts";
import { completeRows } from "../missing.ts";
import type { Random } from "../random.ts";
import { adjustmentSet, type Parents } from "./causal-graph.ts";
import { type ClusterProducts, centredProducts, clusterProducts, slopeOf } from "./cluster-products.ts";

export type ConstraintInput = {
  /** Scores by respondent (or team), missing NaN. None of them restates the outcome: items with `overlaps` are left out before. */
  capabilities: { id: string; values: Float64Array }[];
  /** Throughput or stability by row. */
  outcome: Float64Array;
  /** Columns of context: what like is compared with. */
  controls: Float64Array[];
  /** Organization of each row, 0 .. organizations - 1; -1 = none. */
  organization: Int32Array;
  organizations: number;
  parents: Parents;
};

export type ConstraintOptions = { draws: number; random: Random; level?: number };

type CapabilityGain = {
  id: string;
  /** Practices held fixed beside the context. */
  adjustedFor: string[];
  /** Change of the outcome per point of the capability. */
  effect: number;
  effectInterval: Interval;
  /** The place's own score, the cohort's upper quartile of organizations, and how far the first is below the second (0 when above). */
  own: number;
  upperQuartile: number;
  distance: number;
  /** effect x distance; 0 for an effect that is not positive: nothing is gained by more of what goes with less. */
  gain: number;
  gainInterval: Interval;
  /** Share of the draws in which it comes first. */
  first: number;
};

type ConstraintVerdict =
  | { status: "named"; id: string }
  | { status: "tied"; ids: string[] }
  /** Some are expected to gain, but all of them together come first in fewer draws than a name needs: mostly nothing gains. */
  | { status: "undecided"; ids: string[] }
  /** No capability is expected to gain anything: all are at the upper quartile, or none goes with the outcome. */
  | { status: "none" };

type NotMeasured = {
  status: "not-measured";
  /** no-own-score: the place has no complete row, so how far it is from the upper quartile is unknown. */
  reason: "too-few" | "no-variance" | "singular" | "no-own-score";
  rows: number;
  needed: number;
};

export type Constraint =
  | (ConstraintVerdict & { trail: CapabilityGain[]; rows: number; dropped: number; draws: number })
  | NotMeasured;

/** Named when it comes first in at least this share of the draws. */
const namedFrom = 0.6;
const fewestRows = 100;
const rowsPerCapability = 10;

/** Rows that the model needs at its own level. */
export function rowsNeeded(capabilities: number): number {
  return Math.max(fewestRows, rowsPerCapability * capabilities);
}

/**
 * The constraint of one organization, or of the cohort.
 * @param place index of the organization; null: the cohort, whose own score is the median organization
 * @returns not-measured under max(100, 10 per capability) complete rows, with fewer than five organizations, or when a column is constant
 * or made of others, in the data or in every draw; when the place has no complete row
 * @throws RangeError when columns differ in length or the graph runs in a circle
 * @see docs/methods/drivers.md; resampling of whole organizations, Cameron and Miller 2015
 */
export function findConstraint(
  input: ConstraintInput,
  place: number | null,
  options: ConstraintOptions,
): Constraint {
  const prepared = prepare(input);
  if ("status" in prepared) return prepared;
  const { products, models, scores, rows, dropped } = prepared;
  const notMeasured = (reason: NotMeasured["reason"]): NotMeasured => {
    return { status: "not-measured", reason, rows, needed: rowsNeeded(models.length) };
  };
  if (place !== null && !scores.present.includes(place)) return notMeasured("no-own-score");
  const all = new Float64Array(products.clusters).fill(1);
  const point = gainsOf(products, models, scores, all, place);
  if (point === null) return notMeasured("singular");
  const drawn: Gains[] = [];
  const held = [...scores.present];
  for (let draw = 0; draw < options.draws; draw++) {
    const times = new Float64Array(products.clusters);
    for (let i = 0; i < held.length; i++) times[held[Math.floor(options.random() * held.length)]!]!++;
    const gains = gainsOf(products, models, scores, times, place);
    if (gains !== null) drawn.push(gains);
  }
  if (drawn.length === 0) return notMeasured("singular");
  const first = firsts(drawn, models.length);
  const level = options.level ?? 0.95;
  const trail = models.map(
    ({ id, adjustedFor }, c): CapabilityGain => ({
      id,
      adjustedFor,
      ...point[c]!,
      effectInterval: intervalOf(
        drawn.map((gains) => gains[c]!.effect),
        level,
      ),
      gainInterval: intervalOf(
        drawn.map((gains) => gains[c]!.gain),
        level,
      ),
      first: first[c]!,
    }),
  );
  trail.sort((a, b) => b.gain - a.gain || b.first - a.first || (a.id < b.id ? -1 : 1));
  return { ...verdict(trail), trail, rows, dropped, draws: drawn.length };
}

/** The fewest capabilities that come first in enough of the draws, among those that are expected to gain. */
function verdict(trail: CapabilityGain[]): ConstraintVerdict {
  const gaining = trail.filter(({ gain }) => gain > 0);
  if (gaining.length === 0) return { status: "none" };
  gaining.sort((a, b) => b.first - a.first || b.gain - a.gain);
  const ids: string[] = [];
  let share = 0;
  for (const { id, first } of gaining) {
    ids.push(id);
    share += first;
    if (share >= namedFrom) return ids.length === 1 ? { status: "named", id } : { status: "tied", ids };
  }
  return { status: "undecided", ids };
}

type Model = { id: string; adjustedFor: string[]; xs: number[] };
/** Mean of each capability by organization, over the rows counted; NaN where an organization has none. */
type Scores = { byOrganization: Float64Array[]; present: number[] };
type Gain = Pick<CapabilityGain, "effect" | "own" | "upperQuartile" | "distance" | "gain">;
type Gains = Gain[];
type Prepared = { products: ClusterProducts; models: Model[]; scores: Scores; rows: number; dropped: number };

const fewestOrganizations = 5;

function prepare(input: ConstraintInput): Prepared | NotMeasured {
  const { capabilities, outcome, controls, organization, organizations, parents } = input;
  const columns = [...capabilities.map(({ values }) => values), outcome, ...controls];
  const complete = completeRows(columns).filter((row) => organization[row]! >= 0);
  const rows = complete.length;
  const needed = rowsNeeded(capabilities.length);
  const products = clusterProducts(columns, complete, organization, organizations);
  const present = [...products.products.keys()].filter((c) => products.products[c]![0]! > 0);
  if (rows < needed || present.length < fewestOrganizations)
    return { status: "not-measured", reason: "too-few", rows, needed };
  const { products: centred } = centredProducts(products, new Float64Array(organizations).fill(1));
  const isConstant = columns.some((_, j) => !(centred[(j + 1) * products.width + j + 1]! > 1e-9));
  if (isConstant) return { status: "not-measured", reason: "no-variance", rows, needed };
  const ids = capabilities.map(({ id }) => id);
  const context = controls.map((_, j) => capabilities.length + 2 + j);
  const models = ids.map((id, c) => {
    const adjustedFor = adjustmentSet(id, ids, parents);
    return {
      id,
      adjustedFor,
      xs: [c + 1, ...adjustedFor.map((parent) => ids.indexOf(parent) + 1), ...context],
    };
  });
  const byOrganization = ids.map((_, c) =>
    Float64Array.from(products.products, (of) => of[(c + 1) * products.width]! / of[0]!),
  );
  return { products, models, scores: { byOrganization, present }, rows, dropped: outcome.length - rows };
}

/** @returns null when a model has no solution */
function gainsOf(
  products: ClusterProducts,
  models: Model[],
  scores: Scores,
  times: Float64Array,
  place: number | null,
): Gains | null {
  const { products: centred } = centredProducts(products, times);
  const outcome = models.length + 1;
  const gains: Gains = [];
  for (const [c, { xs }] of models.entries()) {
    const effect = slopeOf(products, centred, xs, outcome);
    if (!Number.isFinite(effect)) return null;
    const byOrganization = scores.byOrganization[c]!;
    const sorted = Float64Array.from(
      scores.present.flatMap((organization) =>
        new Array<number>(times[organization]!).fill(byOrganization[organization]!),
      ),
    ).sort();
    const upperQuartile = quantile(sorted, 0.75);
    const own = place === null ? quantile(sorted, 0.5) : byOrganization[place]!;
    const distance = Math.max(0, upperQuartile - own);
    gains.push({ effect, own, upperQuartile, distance, gain: Math.max(0, effect) * distance });
  }
  return gains;
}

/** Share of the draws in which each comes first; a draw in which nothing gains names none. */
function firsts(drawn: Gains[], capabilities: number): Float64Array {
  const counts = new Float64Array(capabilities);
  for (const gains of drawn) {
    let best = -1;
    for (const [c, { gain }] of gains.entries())
      if (gain > 0 && (best < 0 || gain > gains[best]!.gain)) best = c;
    if (best >= 0) counts[best]!++;
  }
  return counts.map((count) => count / Math.max(1, drawn.length));
}

function intervalOf(values: number[], level: number): Interval {
  const sorted = Float64Array.from(values).sort();
  return { lower: quantile(sorted, (1 - level) / 2), upper: quantile(sorted, (1 + level) / 2) };
}
