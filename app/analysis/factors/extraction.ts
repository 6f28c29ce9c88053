/** Exploratory factors of a correlation matrix: minimum residuals, maximum likelihood, or principal axes. */
import { Matrix } from "ml-matrix";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { asMatrix, eigenOf, inverted, type Square } from "./symmetric.ts";

export type Extraction = "minres" | "ml" | "principal-axis";

export type Factors = {
  /** By factor, unrotated, largest first: the loading of each item. */
  loadings: Float64Array[];
  /** Share of each item's variance that the factors do not explain. */
  uniquenesses: Float64Array;
  /** Items whose uniqueness wants to be zero or less (Heywood cases): too many factors, too few rows, or two items that are one. */
  heywood: number[];
  iterations: number;
};

/** A uniqueness never goes lower: beyond it there is no solution to speak of. */
const least = 0.005;
const most = 1;
const mostRounds = 1000;

/**
 * @param r correlations of p items
 * @returns "too-few-items" when p items cannot carry so many factors, "singular" when items determine each other, "no-convergence"
 * @throws RangeError when the number of factors is no whole number from 1 on
 * @see Joereskog 1967, Harman and Jones 1966; agrees with R psych::fa and factanal (test/reference/results/efa_*.json)
 */
export function extractFactors(r: Square, n: number, factors: number, method: Extraction): Estimate<Factors> {
  const p = r.length;
  if (!Number.isSafeInteger(factors) || factors < 1)
    throw new RangeError(`number of factors must be a whole number from 1 on, not ${factors}`);
  if (degreesOfFreedom(p, factors) < 0 || factors >= p) return notEstimable("too-few-items", n);
  const found = inverted(asMatrix(r));
  if (found === null) return notEstimable("singular", n);
  const specific = found.inverse.diagonal().map((value) => 1 / value);
  if (method === "principal-axis") return principalAxes(r, n, factors, specific);
  const step = method === "ml" ? likelihood : residuals;
  // Joereskog's start for likelihood; what each item shares with all others for residuals.
  const start = specific.map((value) => (method === "ml" ? (1 - (0.5 * factors) / p) * value : value));
  return descend(r, n, factors, step, start);
}

/** Degrees of freedom that p items leave beside so many factors. */
export function degreesOfFreedom(p: number, factors: number): number {
  return ((p - factors) ** 2 - p - factors) / 2;
}

/** A criterion at given uniquenesses: its value, its slope, and its curvature near the solution. */
type Criterion = (
  r: Square,
  uniquenesses: Float64Array,
  factors: number,
) => {
  value: number;
  slope: Float64Array;
  curvature: Matrix;
  loadings: Float64Array[];
};

/** Half the squared residuals: what is left of the eigenvalues of the reduced matrix. */
const residuals: Criterion = (r, uniquenesses, factors) => {
  const reduced = r.map((row, i) =>
    Float64Array.from(row, (value, j) => (i === j ? value - uniquenesses[i]! : value)),
  );
  const { values, vectors } = eigenOf(reduced);
  const rest = vectors.slice(factors);
  const left = values.slice(factors);
  return {
    value: left.reduce((sum, value) => sum + (value * value) / 2, 0),
    slope: uniquenesses.map((_, i) => -rest.reduce((sum, vector, m) => sum + left[m]! * vector[i]! ** 2, 0)),
    curvature: squaredProjection(rest),
    loadings: scaledVectors(vectors, values.slice(0, factors)),
  };
};

/** The likelihood's discrepancy; slope and curvature are with respect to the uniqueness itself. */
const likelihood: Criterion = (r, uniquenesses, factors) => {
  const root = uniquenesses.map(Math.sqrt);
  const scaled = r.map((row, i) => Float64Array.from(row, (value, j) => value / (root[i]! * root[j]!)));
  const { values, vectors } = eigenOf(scaled);
  const rest = vectors.slice(factors);
  const left = values.slice(factors).map((value) => Math.max(value, Number.MIN_VALUE));
  const curvature = squaredProjection(rest);
  for (let i = 0; i < r.length; i++)
    for (let j = 0; j < r.length; j++)
      curvature.set(i, j, curvature.get(i, j) / (uniquenesses[i]! * uniquenesses[j]!));
  return {
    value: left.reduce((sum, value) => sum + value - Math.log(value) - 1, 0),
    slope: uniquenesses.map(
      (own, i) => rest.reduce((sum, vector, m) => sum + (1 - left[m]!) * vector[i]! ** 2, 0) / own,
    ),
    curvature,
    loadings: scaledVectors(
      vectors.map((vector) => vector.map((value, i) => value * root[i]!)),
      values.slice(0, factors).map((value) => value - 1),
    ),
  };
};

function squaredProjection(vectors: readonly Float64Array[]): Matrix {
  const p = vectors[0]!.length;
  const basis = new Matrix(vectors.map((vector) => Array.from(vector)));
  const projection = basis.transpose().mmul(basis);
  for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) projection.set(i, j, projection.get(i, j) ** 2);
  return projection;
}

function scaledVectors(vectors: readonly Float64Array[], values: readonly number[]): Float64Array[] {
  return values.map((value, k) => vectors[k]!.map((each) => each * Math.sqrt(Math.max(0, value))));
}

/** Newton's method with the curvature near the solution, within the bounds; a step that does not lower the criterion is halved. */
function descend(
  r: Square,
  n: number,
  factors: number,
  at: Criterion,
  start: ArrayLike<number>,
): Estimate<Factors> {
  let x = Float64Array.from(start, within);
  let here = at(r, x, factors);
  for (let round = 1; round <= mostRounds; round++) {
    // An item at a bound that wants to go beyond it stays there.
    const free = [...x.keys()].filter(
      (i) => !(x[i]! <= least && here.slope[i]! > 0) && !(x[i]! >= most && here.slope[i]! < 0),
    );
    const steepest = Math.max(0, ...free.map((i) => Math.abs(here.slope[i]!)));
    if (steepest < 1e-11) return solution(here.loadings, x, n, round);
    const step = newtonStep(here.curvature, here.slope, free);
    let moved = false;
    for (let size = 1; size > 1e-12; size /= 2) {
      const next = x.map((value, i) => within(value - size * step[i]!));
      const there = at(r, next, factors);
      if (!(there.value < here.value)) continue;
      [x, here, moved] = [next, there, true];
      break;
    }
    // Where rounding hides any further descent, the slope must be level enough to count as found.
    if (!moved)
      return steepest < 1e-6 ? solution(here.loadings, x, n, round) : notEstimable("no-convergence", n);
  }
  return notEstimable("no-convergence", n);
}

function newtonStep(curvature: Matrix, slope: Float64Array, free: number[]): Float64Array {
  const among = curvature.selection(free, free);
  for (let i = 0; i < free.length; i++) among.set(i, i, among.get(i, i) * (1 + 1e-9) + 1e-12);
  const step = new Float64Array(slope.length);
  const found = inverted(among);
  const side = Matrix.columnVector(free.map((i) => slope[i]!));
  const along = found ? found.inverse.mmul(side).to1DArray() : side.to1DArray();
  for (const [at, i] of free.entries()) step[i] = along[at]!;
  return step;
}

function principalAxes(r: Square, n: number, factors: number, start: ArrayLike<number>): Estimate<Factors> {
  let x = Float64Array.from(start);
  let before = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= mostRounds; round++) {
    const reduced = r.map((row, i) =>
      Float64Array.from(row, (value, j) => (i === j ? value - x[i]! : value)),
    );
    const { values, vectors } = eigenOf(reduced);
    const loadings = scaledVectors(vectors, values.slice(0, factors));
    x = x.map((_, i) => 1 - loadings.reduce((sum, loading) => sum + loading[i]! ** 2, 0));
    const explained = x.reduce((sum, value) => sum + 1 - value, 0);
    if (Math.abs(explained - before) < 1e-10 || round === mostRounds) return solution(loadings, x, n, round);
    before = explained;
  }
  return notEstimable("no-convergence", n);
}

function solution(
  loadings: Float64Array[],
  uniquenesses: Float64Array,
  n: number,
  iterations: number,
): Estimate<Factors> {
  const heywood = [...uniquenesses.keys()].filter((i) => uniquenesses[i]! <= least);
  return ok({ loadings, uniquenesses, heywood, iterations }, n);
}

function within(value: number): number {
  return Math.min(most, Math.max(least, value));
}
