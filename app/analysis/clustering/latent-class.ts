/** Latent classes: groups in each of which answers do not depend on each other. Another engine beside Ward; it needs no distances. */
import { chiSquareUpperTail } from "../distributions/chi-square.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import type { Random } from "../random.ts";
import type { Points } from "./distinct-rows.ts";
import { expectation, mostLikely } from "./mixture.ts";

export type LatentClasses = {
  /** Ordered from the largest class. */
  shares: number[];
  /** By class, then column: probability of each of the column's values in ascending order. */
  answers: number[][][];
  logLikelihood: number;
  parameters: number;
  /** -2 log likelihood + penalty: the smaller the better. */
  aic: number;
  bic: number;
  /** Likelihood ratio against the table of all combinations; p is null where no degree of freedom is left. */
  g2: { value: number; df: number; p: number | null };
  /** 1 = every row surely belongs to one class, 0 = all rows could belong to any. */
  entropy: number;
  /** Starts that ended at the best likelihood. */
  agreeing: number;
  labels: Int32Array;
  certainty: Float64Array;
};

const mostIterations = 5000;
const closeEnough = 1e-13;
const sameEnd = 1e-6;

/**
 * k latent classes by expectation and maximisation, the best of several random starts.
 * @returns "too-few" with no more units than free numbers, "no-convergence" when no start settles
 * @throws RangeError when k or starts are not whole numbers from 1
 * @see Lazarsfeld and Henry 1968; Goodman 1974, whose table of Stouffer and Toby the test holds
 */
export function latentClasses(
  points: Points,
  k: number,
  { starts, random }: { starts: number; random: Random },
): Estimate<LatentClasses> {
  if (!(Number.isInteger(k) && k >= 1 && Number.isInteger(starts) && starts >= 1))
    throw new RangeError(`cannot find ${k} latent classes from ${starts} starts`);
  const coded = codesOf(points);
  const n = points.weights.reduce((sum, weight) => sum + weight, 0);
  const perClass = coded.values.reduce((sum, { length }) => sum + length - 1, 0);
  const parameters = k - 1 + k * perClass;
  if (n <= parameters) return notEstimable("too-few", n);
  let best: Fit | null = null;
  const ends: number[] = [];
  for (let start = 0; start < (k === 1 ? 1 : starts); start++) {
    const found = ended(points, coded, k, random);
    if (found === null) continue;
    ends.push(found.logLikelihood);
    if (best === null || found.logLikelihood > best.logLikelihood) best = found;
  }
  if (best === null) return notEstimable("no-convergence", n);
  return ok(described(points, coded, best, { n, parameters, ends }), n);
}

type Coded = { values: number[][]; codes: Int32Array };
type Fit = { shares: number[]; answers: number[][][]; member: Float64Array[]; logLikelihood: number };

/** Each column's values in ascending order, and the code of each point's. */
function codesOf({ m, p, coordinates }: Points): Coded {
  const values = Array.from({ length: p }, (_, j) =>
    [...new Set(Array.from({ length: m }, (_, i) => coordinates[i * p + j]!))].sort((a, b) => a - b),
  );
  const code = values.map((own) => new Map(own.map((value, at) => [value, at])));
  return { values, codes: Int32Array.from(coordinates, (value, at) => code[at % p]!.get(value)!) };
}

function ended({ m, p, weights }: Points, { values, codes }: Coded, k: number, random: Random): Fit | null {
  let member: Float64Array[] = Array.from({ length: k }, () =>
    Float64Array.from({ length: m }, () => 0.1 + random()),
  );
  for (let i = 0; i < m; i++) {
    const sum = member.reduce((all, one) => all + one[i]!, 0);
    for (const one of member) one[i]! /= sum;
  }
  let before = Number.NEGATIVE_INFINITY;
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const sizes = member.map((one) => one.reduce((sum, share, i) => sum + share * weights[i]!, 0));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const answers = member.map((one, at) => {
      const counts = values.map(({ length }) => new Array<number>(length).fill(0));
      for (let i = 0; i < m; i++)
        for (let j = 0; j < p; j++) counts[j]![codes[i * p + j]!]! += one[i]! * weights[i]!;
      return counts.map((column) => column.map((count) => (sizes[at]! > 0 ? count / sizes[at]! : 0)));
    });
    const densities = answers.map((own, at) => {
      const logs = own.map((column) => column.map((share) => Math.log(Math.max(share, Number.MIN_VALUE))));
      const size = Math.log(Math.max(sizes[at]! / all, Number.MIN_VALUE));
      return Float64Array.from({ length: m }, (_, i) => {
        let sum = size;
        for (let j = 0; j < p; j++) sum += logs[j]![codes[i * p + j]!]!;
        return sum;
      });
    });
    const found = expectation(densities, weights);
    member = found.member;
    if (found.logLikelihood - before <= closeEnough * Math.abs(found.logLikelihood))
      return { shares: sizes.map((size) => size / all), answers, ...found };
    before = found.logLikelihood;
  }
  return null;
}

function described(
  points: Points,
  { values }: Coded,
  found: Fit,
  { n, parameters, ends }: { n: number; parameters: number; ends: number[] },
): LatentClasses {
  const k = found.shares.length;
  const order = found.shares.map((_, at) => at).sort((a, b) => found.shares[b]! - found.shares[a]!);
  const member = order.map((at) => found.member[at]!);
  let [saturated, uncertain] = [0, 0];
  for (let i = 0; i < points.m; i++) {
    const weight = points.weights[i]!;
    saturated += weight * Math.log(weight / n);
    for (const one of member) if (one[i]! > 0) uncertain -= weight * one[i]! * Math.log(one[i]!);
  }
  const cells = values.reduce((product, { length }) => product * length, 1);
  const df = Math.min(cells - 1, Number.MAX_SAFE_INTEGER) - parameters;
  const g2 = Math.max(0, 2 * (saturated - found.logLikelihood));
  const labels = Int32Array.from({ length: points.m }, (_, i) => mostLikely(member, i));
  return {
    shares: order.map((at) => found.shares[at]!),
    answers: order.map((at) => found.answers[at]!),
    logLikelihood: found.logLikelihood,
    parameters,
    aic: -2 * found.logLikelihood + 2 * parameters,
    bic: -2 * found.logLikelihood + parameters * Math.log(n),
    g2: { value: g2, df, p: df > 0 ? chiSquareUpperTail(g2, df) : null },
    entropy: k === 1 ? 1 : 1 - uncertain / (n * Math.log(k)),
    agreeing: ends.filter((end) => Math.abs(end - found.logLikelihood) < sameEnd * Math.abs(end)).length,
    labels,
    certainty: Float64Array.from(labels, (at, i) => member[at]![i]!),
  };
}
