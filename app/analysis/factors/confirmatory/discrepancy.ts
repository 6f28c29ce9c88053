/** How far a confirmatory model is from the covariances of the groups: value, slope and curvature of the likelihood's discrepancy. */
import { Matrix } from "ml-matrix";
import { asMatrix, inverted } from "../symmetric.ts";
import type { GroupPlaces, Places, Structure } from "./structure.ts";

/** One group's moments; `s` with n, not n - 1. */
export type GroupMoments = { n: number; mean: Float64Array; s: Matrix; logDeterminant: number };

export type Implied = {
  loading: Float64Array;
  unique: Float64Array;
  factor: Matrix;
  covariance: Matrix;
  mean: Float64Array | null;
};

/** One group at given parameters: what its derivatives are made of. */
type GroupState = { share: number; model: Implied; inverse: Matrix; misfit: Matrix; off: Float64Array };

export type Discrepancy = {
  /** Over groups, weighted by their share of the rows; 0 for a perfect fit. */
  value: number;
  groups: GroupState[];
};

/** How far the model is from the data at x. @returns null when the model's covariances are not positive definite */
export function discrepancyAt(
  x: Float64Array,
  structure: Structure,
  places: Places,
  moments: readonly GroupMoments[],
): Discrepancy | null {
  const total = moments.reduce((sum, { n }) => sum + n, 0);
  const groups: GroupState[] = [];
  let value = 0;
  for (const [g, group] of places.groups.entries()) {
    const { n, mean, s, logDeterminant } = moments[g]!;
    const share = n / total;
    const model = impliedBy(x, structure, group);
    const found = inverted(model.covariance);
    if (found === null) return null;
    const { inverse } = found;
    const off = mean.map((each, i) => (model.mean ? each - model.mean[i]! : 0));
    const offColumn = Matrix.columnVector(off);
    const product = inverse.mmul(Matrix.add(s, offColumn.mmul(offColumn.transpose())));
    value += share * (found.logDeterminant - logDeterminant + product.trace() - s.rows);
    groups.push({ share, model, inverse, misfit: Matrix.sub(inverse, product.mmul(inverse)), off });
  }
  return { value, groups };
}

export type Derivatives = {
  slope: Float64Array;
  /** Expected second derivatives. */
  curvature: Matrix;
};

/**
 * Each derivative of an implied covariance is u v' + v u' for two of a few vectors (items, factors' loadings, loadings times factor
 * covariances), so that all traces come from the products of those vectors with the inverse.
 * @see Joereskog 1969; Lawley and Maxwell 1971
 */
export function derivativesAt(
  x: Float64Array,
  structure: Structure,
  places: Places,
  { groups }: Discrepancy,
): Derivatives {
  const slope = new Float64Array(places.parameters);
  const rows = Array.from(slope, () => new Float64Array(places.parameters));
  for (const [g, { share, model, inverse, misfit, off }] of groups.entries()) {
    const basis = basisOf(structure, model);
    const weighted = inverse.mmul(basis);
    const within = basis.transpose().mmul(weighted).to2DArray();
    const pull = basis.transpose().mmul(misfit.mmul(basis)).to2DArray();
    const pullOfMeans = weighted.transpose().mmul(Matrix.columnVector(off)).to1DArray();
    const moves = movesOf(structure, places.groups[g]!, x);
    for (const [at, one] of moves.entries()) {
      slope[one.parameter]! +=
        share * 2 * (one.scale * pull[one.u]![one.v]! - one.meanScale * pullOfMeans[one.along]!);
      for (let before = 0; before <= at; before++) {
        const other = moves[before]!;
        const crossed =
          within[one.v]![other.u]! * within[one.u]![other.v]! +
          within[one.v]![other.v]! * within[one.u]![other.u]!;
        const spreads = one.scale * other.scale * crossed;
        const means = one.meanScale * other.meanScale * within[one.along]![other.along]!;
        rows[one.parameter]![other.parameter]! += 2 * share * (spreads + means);
      }
    }
  }
  return { slope, curvature: symmetric(rows) };
}

/** Each pair was met once, in whichever order its parameters come. */
function symmetric(rows: Float64Array[]): Matrix {
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < i; j++) rows[j]![i] = rows[i]![j] = rows[i]![j]! + rows[j]![i]!;
  return asMatrix(rows);
}

/** What the parameters say about a group. */
export function impliedBy(x: Float64Array, { factors, factorOf }: Structure, places: GroupPlaces): Implied {
  const p = factorOf.length;
  const loading = Float64Array.from(places.loading, (at) => x[at]!);
  const unique = Float64Array.from(places.unique, (at) => x[at]!);
  const factor = Matrix.zeros(factors, factors);
  for (let k = 0; k < factors; k++)
    for (let l = 0; l < factors; l++)
      factor.set(k, l, places.factor[k]![l]! < 0 ? 1 : x[places.factor[k]![l]!]!);
  const covariance = Matrix.zeros(p, p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < p; j++)
      covariance.set(i, j, loading[i]! * loading[j]! * factor.get(factorOf[i]!, factorOf[j]!));
    covariance.set(i, i, covariance.get(i, i) + unique[i]!);
  }
  const { intercept } = places;
  const mean =
    intercept && loading.map((each, i) => x[intercept[i]!]! + each * meanOf(x, places, factorOf[i]!));
  return { loading, unique, factor, covariance, mean };
}

function meanOf(x: Float64Array, places: GroupPlaces, factor: number): number {
  const at = places.mean[factor]!;
  return at < 0 ? 0 : x[at]!;
}

/** Columns: the items themselves, then each factor's loadings, then those times the factors' covariances. */
function basisOf({ factors, factorOf }: Structure, { loading, factor }: Implied): Matrix {
  const p = factorOf.length;
  const basis = Matrix.zeros(p, p + 2 * factors);
  for (let i = 0; i < p; i++) {
    basis.set(i, i, 1);
    basis.set(i, p + factorOf[i]!, loading[i]!);
    for (let k = 0; k < factors; k++)
      basis.set(i, p + factors + k, loading[i]! * factor.get(factorOf[i]!, k));
  }
  return basis;
}

/** The covariance moves by scale (u v' + v u'), the mean by meanScale times the vector `along`. */
type Move = {
  parameter: number;
  u: number;
  v: number;
  scale: number;
  along: number;
  meanScale: number;
};

function movesOf({ factors, factorOf }: Structure, places: GroupPlaces, x: Float64Array): Move[] {
  const p = factorOf.length;
  const found: Move[] = [];
  const still = { along: 0, meanScale: 0 };
  for (let i = 0; i < p; i++) {
    const k = factorOf[i]!;
    const meanScale = places.intercept ? meanOf(x, places, k) : 0;
    found.push({ parameter: places.loading[i]!, u: i, v: p + factors + k, scale: 1, along: i, meanScale });
    found.push({ parameter: places.unique[i]!, u: i, v: i, scale: 0.5, ...still });
    if (places.intercept)
      found.push({ parameter: places.intercept[i]!, u: 0, v: 0, scale: 0, along: i, meanScale: 1 });
  }
  for (let k = 0; k < factors; k++) {
    for (let l = 0; l <= k; l++) {
      const parameter = places.factor[k]![l]!;
      if (parameter >= 0) found.push({ parameter, u: p + k, v: p + l, scale: k === l ? 0.5 : 1, ...still });
    }
    if (places.mean[k]! >= 0)
      found.push({ parameter: places.mean[k]!, u: 0, v: 0, scale: 0, along: p + k, meanScale: 1 });
  }
  return found;
}
