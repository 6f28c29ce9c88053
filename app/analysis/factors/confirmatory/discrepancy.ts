/** How far a confirmatory model is from the covariances of the groups: value, slope and curvature of the likelihood's discrepancy. */
import { Matrix } from "ml-matrix";
import { inverted } from "../symmetric.ts";
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

export type Discrepancy = {
  /** Over groups, weighted by their share of the rows; 0 for a perfect fit. */
  value: number;
  slope: Float64Array;
  /** Expected second derivatives. */
  curvature: Matrix;
};

/**
 * Each derivative of an implied covariance is u v' + v u' for two of a few vectors (items, factors' loadings, loadings times factor
 * covariances), so that all traces come from the products of those vectors with the inverse.
 * @returns null when the model's covariances are not positive definite
 * @see Joereskog 1969; Lawley and Maxwell 1971
 */
export function discrepancyAt(
  x: Float64Array,
  structure: Structure,
  places: Places,
  moments: readonly GroupMoments[],
): Discrepancy | null {
  const total = moments.reduce((sum, { n }) => sum + n, 0);
  const slope = new Float64Array(places.parameters);
  const curvature = Matrix.zeros(places.parameters, places.parameters);
  let value = 0;
  for (const [g, group] of places.groups.entries()) {
    const { n, mean, s, logDeterminant } = moments[g]!;
    const share = n / total;
    const model = impliedBy(x, structure, group);
    const found = inverted(model.covariance);
    if (found === null) return null;
    const { inverse } = found;
    const p = s.rows;
    const off = model.mean ? mean.map((each, i) => each - model.mean![i]!) : new Float64Array(p);
    const offColumn = Matrix.columnVector(off);
    const spread = Matrix.add(s, offColumn.mmul(offColumn.transpose()));
    const product = inverse.mmul(spread);
    value += share * (found.logDeterminant - logDeterminant + product.trace() - p);

    const basis = basisOf(structure, model);
    const weighted = inverse.mmul(basis);
    const within = basis.transpose().mmul(weighted);
    const misfit = Matrix.sub(inverse, product.mmul(inverse));
    const pull = basis.transpose().mmul(misfit.mmul(basis));
    const pullOfMeans = weighted.transpose().mmul(offColumn).to1DArray();
    const derivatives = derivativesOf(structure, group, x);
    for (const one of derivatives) {
      slope[one.parameter]! +=
        share * 2 * (one.scale * pull.get(one.u, one.v) - one.meanScale * pullOfMeans[one.along]!);
      for (const other of derivatives) {
        if (other.parameter > one.parameter) continue;
        const spreads =
          one.scale * other.scale === 0
            ? 0
            : 2 *
              one.scale *
              other.scale *
              (within.get(one.v, other.u) * within.get(other.v, one.u) +
                within.get(one.v, other.v) * within.get(other.u, one.u));
        const means =
          one.meanScale * other.meanScale === 0
            ? 0
            : 2 * one.meanScale * other.meanScale * within.get(one.along, other.along);
        const sum = curvature.get(one.parameter, other.parameter) + share * (spreads + means);
        curvature.set(one.parameter, other.parameter, sum);
        curvature.set(other.parameter, one.parameter, sum);
      }
    }
  }
  return { value, slope, curvature };
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
type Derivative = {
  parameter: number;
  u: number;
  v: number;
  scale: number;
  along: number;
  meanScale: number;
};

function derivativesOf({ factors, factorOf }: Structure, places: GroupPlaces, x: Float64Array): Derivative[] {
  const p = factorOf.length;
  const found: Derivative[] = [];
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
