/** How the explained variance is shared out among columns that go together. Two answers to one question; both sum to R2. */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { type Random, shuffled } from "../random.ts";

/**
 * Johnson's relative weights: through the uncorrelated columns that lie nearest to the given ones. For any number of columns.
 * @param among correlations of the p columns with each other
 * @param withY correlations of the columns with the outcome
 * @returns p weights that sum to R2, or null when the columns determine each other
 * @see Johnson 2000; agrees with the plain formula in R (test/reference/results/ols_*.json)
 */
export function relativeWeights(among: ArrayLike<number>[], withY: ArrayLike<number>): Float64Array | null {
  const p = among.length;
  const decomposed = new EigenvalueDecomposition(new Matrix(among.map((row) => Array.from(row))), {
    assumeSymmetric: true,
  });
  const values = decomposed.realEigenvalues;
  if (!(Math.min(...values) > 1e-12)) return null;
  const vectors = decomposed.eigenvectorMatrix.to2DArray();
  // Lambda: the symmetric square root; b: the outcome on the uncorrelated columns.
  const power = (exponent: number) =>
    vectors.map((row) =>
      vectors.map((other) => row.reduce((sum, v, e) => sum + v * values[e]! ** exponent * other[e]!, 0)),
    );
  const root = power(0.5);
  const inverseRoot = power(-0.5);
  const b = inverseRoot.map((row) => row.reduce((sum, value, j) => sum + value * withY[j]!, 0));
  return Float64Array.from({ length: p }, (_, i) =>
    root[i]!.reduce((sum, value, j) => sum + value ** 2 * b[j]! ** 2, 0),
  );
}

/** All subsets of this many columns take a second; more are sampled. */
const mostExact = 20;

export type SharedVariance = { shares: Float64Array; exact: boolean; standardErrors: Float64Array | null };

/**
 * LMG, or Shapley's shares of R2: what a column adds, averaged over all orders in which columns can enter.
 * @param among correlations of the p columns with each other, positive definite
 * @param withY correlations of the columns with the outcome
 * @param sampling above 20 columns (or when asked for): so many random orders, with standard errors
 * @returns p shares that sum to R2
 * @throws RangeError when more than 20 columns come without sampling
 * @see Lindeman, Merenda and Gold 1980; agrees with the plain formula in R (test/reference/results/ols_*.json)
 */
export function shapleyShares(
  among: ArrayLike<number>[],
  withY: ArrayLike<number>,
  sampling?: { orders: number; random: Random },
): SharedVariance {
  const p = among.length;
  if (sampling) return sampled(among, withY, sampling);
  if (p > mostExact) throw new RangeError(`${p} columns: give a number of random orders`);
  const r2 = allSubsets(among, withY);
  const shares = new Float64Array(p);
  const weights = Float64Array.from({ length: p }, (_, size) => 1 / (p * choose(p - 1, size)));
  for (let subset = 0; subset < r2.length; subset++) {
    const weight = weights[bits(subset)] ?? 0;
    for (let j = 0; j < p; j++)
      if ((subset & (1 << j)) === 0) shares[j]! += weight * (r2[subset | (1 << j)]! - r2[subset]!);
  }
  return { shares, exact: true, standardErrors: null };
}

/** R2 of every subset of columns, by taking each column in or leaving it out: what is left over shrinks on the way, so all cost about 6 x 2^p. */
function allSubsets(among: ArrayLike<number>[], withY: ArrayLike<number>): Float64Array {
  const p = among.length;
  const r2 = new Float64Array(2 ** p);
  const start = [
    ...among.map((row, i) => Float64Array.from([...Array.from(row), withY[i]!])),
    Float64Array.from([...Array.from(withY), 1]),
  ];
  const visit = (left: Float64Array[], next: number, subset: number): void => {
    const size = left.length;
    if (size === 1) {
      r2[subset] = 1 - left[0]![0]!;
      return;
    }
    const rest = left.slice(1).map((row) => row.slice(1));
    visit(rest, next + 1, subset);
    const pivot = left[0]![0]!;
    // A column that the chosen ones determine adds nothing.
    const taken =
      pivot < 1e-12
        ? rest
        : rest.map((row, i) => row.map((value, j) => value - (left[i + 1]![0]! * left[0]![j + 1]!) / pivot));
    visit(taken, next + 1, subset | (1 << next));
  };
  visit(start, 0, 0);
  return r2;
}

function sampled(
  among: ArrayLike<number>[],
  withY: ArrayLike<number>,
  { orders, random }: { orders: number; random: Random },
): SharedVariance {
  const p = among.length;
  const sums = new Float64Array(p);
  const squares = new Float64Array(p);
  for (let draw = 0; draw < orders; draw++) {
    const gains = gainsInOrder(among, withY, shuffled([...Array(p).keys()], random));
    for (let j = 0; j < p; j++) {
      sums[j]! += gains[j]!;
      squares[j]! += gains[j]! ** 2;
    }
  }
  return {
    shares: sums.map((sum) => sum / orders),
    exact: false,
    standardErrors: squares.map((square, j) =>
      Math.sqrt(Math.max(0, square / orders - (sums[j]! / orders) ** 2) / orders),
    ),
  };
}

/** What each column adds when they enter in this order: one elimination. */
function gainsInOrder(among: ArrayLike<number>[], withY: ArrayLike<number>, order: number[]): Float64Array {
  const left = order.map((i) => Float64Array.from([...order.map((j) => among[i]![j]!), withY[i]!]));
  const p = order.length;
  const gains = new Float64Array(p);
  for (const [step, column] of order.entries()) {
    const row = left[step]!;
    const pivot = row[step]!;
    if (pivot < 1e-12) continue;
    gains[column] = row[p]! ** 2 / pivot;
    for (let i = step + 1; i < p; i++) {
      const factor = left[i]![step]! / pivot;
      for (let j = step; j <= p; j++) left[i]![j]! -= factor * row[j]!;
    }
  }
  return gains;
}

function bits(subset: number): number {
  let count = 0;
  for (let rest = subset; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
