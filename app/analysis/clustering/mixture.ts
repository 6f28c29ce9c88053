/** Gaussian mixtures: how many normal populations describe the rows best? Printed beside the levels, never a gate. */
import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import type { Points } from "./distinct-rows.ts";
import { classesOfDraw } from "./pipeline.ts";

export type Mixture = {
  shares: number[];
  means: number[][];
  covariances: number[][][];
  logLikelihood: number;
  /** Free numbers of the model. */
  parameters: number;
  /** 2 log likelihood - parameters x log n: the larger the better. */
  bic: number;
  iterations: number;
  /** By point: its most likely population, and how likely. */
  labels: Int32Array;
  certainty: Float64Array;
};

const mostIterations = 1000;
const closeEnough = 1e-9;
/** A population thinner than this share of the whole's variance has collapsed onto a plane. */
const thinnest = 1e-8;

/**
 * k normal populations with covariances of their own, by expectation and maximisation from Ward's consolidated classes.
 * @param widths width of each column's answer steps; answers then lie evenly spread over their step, as if jittered, but without chance.
 * 0 for a continuous column
 * @returns "too-few" with no more units than free numbers or fewer points than populations; "singular" when a population collapses;
 * "no-convergence" after 1,000 rounds
 * @throws RangeError when widths do not fit
 * @see Dempster, Laird and Rubin 1977; agrees with R mclust, model VVV (test/reference/results/mixture_*.json)
 */
export function gaussianMixture(points: Points, k: number, widths: ArrayLike<number>): Estimate<Mixture> {
  const { m, p, weights } = points;
  if (widths.length !== p) throw new RangeError(`${widths.length} widths for ${p} columns`);
  const n = weights.reduce((sum, weight) => sum + weight, 0);
  const parameters = k - 1 + k * p + (k * p * (p + 1)) / 2;
  if (m < k || n <= parameters) return notEstimable("too-few", n);
  const labels = classesOfDraw(points, k);
  // By population, then point.
  let member: Float64Array[] = Array.from({ length: k }, (_, at) =>
    Float64Array.from(labels, (label) => (label === at ? 1 : 0)),
  );
  const least = thinnest * spreadOf(points, widths);
  let before = Number.NEGATIVE_INFINITY;
  for (let iteration = 1; iteration <= mostIterations; iteration++) {
    const populations = member.map((share) => population(points, share, n, widths));
    const densities = populations.map((one) => logDensities(points, one, widths, least));
    if (densities.includes(null)) return notEstimable("singular", n);
    const found = expectation(densities as Float64Array[], weights);
    member = found.member;
    if (found.logLikelihood - before > closeEnough * Math.abs(found.logLikelihood)) {
      before = found.logLikelihood;
      continue;
    }
    const best = Int32Array.from({ length: m }, (_, i) => mostLikely(member, i));
    return ok(
      {
        shares: populations.map(({ share }) => share),
        means: populations.map(({ mean }) => [...mean]),
        covariances: populations.map(({ covariance }) => covariance),
        logLikelihood: found.logLikelihood,
        parameters,
        bic: 2 * found.logLikelihood - parameters * Math.log(n),
        iterations: iteration,
        labels: best,
        certainty: Float64Array.from(best, (at, i) => member[at]![i]!),
      },
      n,
    );
  }
  return notEstimable("no-convergence", n);
}

type Population = { share: number; mean: Float64Array; covariance: number[][] };

function population(
  { m, p, coordinates, weights }: Points,
  share: Float64Array,
  n: number,
  widths: ArrayLike<number>,
): Population {
  const mean = new Float64Array(p);
  const covariance = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  let size = 0;
  for (let i = 0; i < m; i++) {
    const weight = weights[i]! * share[i]!;
    size += weight;
    for (let j = 0; j < p; j++) mean[j]! += weight * coordinates[i * p + j]!;
  }
  for (let j = 0; j < p; j++) mean[j]! /= size;
  for (let i = 0; i < m; i++) {
    const weight = weights[i]! * share[i]!;
    if (weight === 0) continue;
    for (let a = 0; a < p; a++)
      for (let b = 0; b <= a; b++)
        covariance[a]![b]! +=
          weight * (coordinates[i * p + a]! - mean[a]!) * (coordinates[i * p + b]! - mean[b]!);
  }
  for (let a = 0; a < p; a++)
    for (let b = 0; b <= a; b++) {
      const value = covariance[a]![b]! / size + (a === b ? stepVariance(widths[a]!) : 0);
      covariance[a]![b] = value;
      covariance[b]![a] = value;
    }
  return { share: size / n, mean, covariance };
}

/** Variance of a number that lies anywhere within a step. */
function stepVariance(width: number): number {
  return (width * width) / 12;
}

/** Log of share x density at each point, averaged over its steps; null when the population has no volume. */
function logDensities(
  { m, p, coordinates }: Points,
  { share, mean, covariance }: Population,
  widths: ArrayLike<number>,
  least: number,
): Float64Array | null {
  const decomposed = new CholeskyDecomposition(new Matrix(covariance));
  const lower = decomposed.lowerTriangularMatrix.to2DArray();
  if (!decomposed.isPositiveDefinite() || lower.some((row, j) => !(row[j]! ** 2 > least))) return null;
  const inverse = decomposed.solve(Matrix.eye(p, p));
  let constant = Math.log(share) - (p / 2) * Math.log(2 * Math.PI);
  for (let j = 0; j < p; j++)
    constant -= Math.log(lower[j]![j]!) + (inverse.get(j, j) * stepVariance(widths[j]!)) / 2;
  const solved = new Float64Array(p);
  const result = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    let square = 0;
    for (let a = 0; a < p; a++) {
      let value = coordinates[i * p + a]! - mean[a]!;
      for (let b = 0; b < a; b++) value -= lower[a]![b]! * solved[b]!;
      solved[a] = value / lower[a]![a]!;
      square += solved[a]! ** 2;
    }
    result[i] = constant - square / 2;
  }
  return result;
}

/** Shares of membership from log densities, and the log likelihood of the units. */
export function expectation(
  densities: Float64Array[],
  weights: Float64Array,
): { member: Float64Array[]; logLikelihood: number } {
  const member = densities.map((density) => new Float64Array(density.length));
  let logLikelihood = 0;
  for (let i = 0; i < weights.length; i++) {
    let highest = Number.NEGATIVE_INFINITY;
    for (const density of densities) highest = Math.max(highest, density[i]!);
    let sum = 0;
    for (const [at, density] of densities.entries()) {
      member[at]![i] = Math.exp(density[i]! - highest);
      sum += member[at]![i]!;
    }
    for (const one of member) one[i]! /= sum;
    logLikelihood += weights[i]! * (highest + Math.log(sum));
  }
  return { member, logLikelihood };
}

/** The population or class that a point most likely belongs to; the first of equal ones. */
export function mostLikely(member: Float64Array[], i: number): number {
  let best = 0;
  for (let at = 1; at < member.length; at++) if (member[at]![i]! > member[best]![i]!) best = at;
  return best;
}

/** Mean variance of the columns, steps included. */
function spreadOf(points: Points, widths: ArrayLike<number>): number {
  const everybody = new Float64Array(points.m).fill(1);
  const { covariance } = population(points, everybody, 1, widths);
  return covariance.reduce((sum, row, j) => sum + row[j]!, 0) / points.p;
}
