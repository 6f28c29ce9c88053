/** Total effects of capabilities on one outcome, and how chance moves them: once for a whole cohort, whatever place asks afterwards. */
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

export type NotMeasured = {
  status: "not-measured";
  /**
   * no-own-score: the place has no complete row, so how far it is from the upper quartile is unknown; no-agreement: its people agree on none
   * of the capabilities.
   */
  reason: "too-few" | "no-variance" | "singular" | "no-own-score" | "no-agreement";
  rows: number;
  needed: number;
};

/** By capability: its slope, and the median and upper quartile of the organizations' scores, in the data or in one draw of organizations. */
export type Effects = { effect: number; middle: number; upperQuartile: number }[];

export type MeasuredCapability = {
  id: string;
  /** Practices held fixed beside the context. */
  adjustedFor: string[];
  /** Slope when the same people say both, and when different people of a team do; null where that was not measured. The smaller leads. */
  everyone: number;
  acrossRaters: number | null;
};

export type MeasuredEffects = {
  status: "measured";
  capabilities: MeasuredCapability[];
  /** Mean score by organization, by capability; NaN where nobody answered everything. */
  own: Float64Array[];
  point: Effects;
  /** By draw; null where a model has no solution. */
  drawn: (Effects | null)[];
  rows: number;
  dropped: number;
};

const fewestRows = 100;
const rowsPerCapability = 10;
const fewestOrganizations = 5;

/** Rows that the model needs at its own level. */
export function rowsNeeded(capabilities: number): number {
  return Math.max(fewestRows, rowsPerCapability * capabilities);
}

/** Whole organizations drawn with replacement, those that somebody answered in: by draw, how often each is in it. */
export function organizationDraws(
  { organization, organizations }: Pick<ConstraintInput, "organization" | "organizations">,
  draws: number,
  random: Random,
): Float64Array[] {
  const held = [...new Set(organization)].filter((at) => at >= 0).sort((a, b) => a - b);
  return Array.from({ length: draws }, () => {
    const times = new Float64Array(organizations);
    for (let i = 0; i < held.length; i++) times[held[Math.floor(random() * held.length)]!]!++;
    return times;
  });
}

/**
 * @param draws as {@link organizationDraws} makes them; models of one cohort share theirs
 * @returns not-measured under max(100, 10 per capability) complete rows, with fewer than five organizations, or when a column is constant
 * or made of others
 * @throws RangeError when columns differ in length or the graph runs in a circle
 * @see docs/methods/drivers.md; resampling of whole organizations, Cameron and Miller 2015
 */
export function measureEffects(
  input: ConstraintInput,
  draws: readonly Float64Array[],
): MeasuredEffects | NotMeasured {
  const { capabilities, outcome, controls, organization, organizations } = input;
  const columns = [...capabilities.map(({ values }) => values), outcome, ...controls];
  const complete = completeRows(columns).filter((row) => organization[row]! >= 0);
  const rows = complete.length;
  const needed = rowsNeeded(capabilities.length);
  const notMeasured = (reason: NotMeasured["reason"]): NotMeasured => {
    return { status: "not-measured", reason, rows, needed };
  };
  const products = clusterProducts(columns, complete, organization, organizations);
  const own = capabilities.map((_, c) => meansByCluster(products, c + 1));
  const present = [...products.products.keys()].filter((c) => products.products[c]![0]! > 0);
  if (rows < needed || present.length < fewestOrganizations) return notMeasured("too-few");
  const everybody = new Float64Array(organizations).fill(1);
  const { products: centred } = centredProducts(products, everybody);
  const isConstant = columns.some((_, j) => !(centred[(j + 1) * products.width + j + 1]! > 1e-9));
  if (isConstant) return notMeasured("no-variance");

  const models = modelsOf(input);
  const point = effectsIn(everybody, products, models, own);
  const drawn = draws.map((times) => effectsIn(times, products, models, own));
  if (point === null) return notMeasured("singular");
  return {
    status: "measured",
    capabilities: models.map(({ id, adjustedFor }, c) => ({
      id,
      adjustedFor,
      everyone: point[c]!.effect,
      acrossRaters: null,
    })),
    own,
    point,
    drawn,
    rows,
    dropped: outcome.length - rows,
  };
}

/** Columns of the model of each capability: itself, what is held fixed, the context; counted from 1. */
type Model = { id: string; adjustedFor: string[]; xs: number[] };

function modelsOf({ capabilities, controls, parents }: ConstraintInput): Model[] {
  const ids = capabilities.map(({ id }) => id);
  const context = controls.map((_, j) => capabilities.length + 2 + j);
  return ids.map((id, c) => {
    const adjustedFor = adjustmentSet(id, ids, parents);
    const fixed = adjustedFor.map((parent) => ids.indexOf(parent) + 1);
    return { id, adjustedFor, xs: [c + 1, ...fixed, ...context] };
  });
}

function meansByCluster({ products, width }: ClusterProducts, column: number): Float64Array {
  return Float64Array.from(products, (of) => of[column * width]! / of[0]!);
}

/** @returns null when a model has no solution */
function effectsIn(
  times: Float64Array,
  products: ClusterProducts,
  models: Model[],
  own: Float64Array[],
): Effects | null {
  const { products: centred } = centredProducts(products, times);
  const outcome = models.length + 1;
  const effects: Effects = [];
  for (const [c, { xs }] of models.entries()) {
    const effect = slopeOf(products, centred, xs, outcome);
    if (!Number.isFinite(effect)) return null;
    const scores = inDraw(own[c]!, times);
    effects.push({ effect, middle: quantile(scores, 0.5), upperQuartile: quantile(scores, 0.75) });
  }
  return effects;
}

/** Scores of the organizations in a draw, each as often as it is in it, ascending. */
function inDraw(own: Float64Array, times: Float64Array): Float64Array {
  const scores: number[] = [];
  for (let at = 0; at < own.length; at++)
    if (!Number.isNaN(own[at]!)) for (let i = 0; i < times[at]!; i++) scores.push(own[at]!);
  return Float64Array.from(scores).sort();
}
