/** Confirmatory factor analysis by maximum likelihood: each item on its own construct, constructs correlated, one group or several. */
import { Matrix } from "ml-matrix";
import { type Estimate, notEstimable, ok } from "../../estimate.ts";
import type { Covariances } from "../covariances.ts";
import { asMatrix, inverted, solved } from "../symmetric.ts";
import {
  type Derivatives,
  type Discrepancy,
  derivativesAt,
  discrepancyAt,
  type GroupMoments,
  type Implied,
  impliedBy,
} from "./discrepancy.ts";
import { type FitIndices, fitIndices } from "./fit-indices.ts";
import { type Places, placesOf, type Sameness, type Structure, structureOf } from "./structure.ts";

type ConfirmatoryGroup = {
  n: number;
  /** In the items' own units, for constructs of variance 1 (in the first group, where loadings are the same). */
  loadings: Float64Array;
  uniquenesses: Float64Array;
  standardLoadings: Float64Array;
  /** Loading over its standard error. */
  z: Float64Array;
  factorCorrelations: number[][];
  /** Items whose uniqueness is not positive (Heywood cases). */
  heywood: number[];
};

export type Confirmatory = {
  groups: ConfirmatoryGroup[];
  fit: FitIndices;
  parameters: number;
  iterations: number;
};

/**
 * @param groups covariances of the same p items, one per group
 * @param constructs the items of each construct, by index; an item belongs to one
 * @param same what several groups have in common
 * @returns "too-few-items" when the items cannot carry the model, "too-few" unless each group has more rows than items, "singular" when items
 * determine each other or the data do not say where a parameter is, "no-convergence"
 * @throws RangeError when a construct is empty, an item is in none or two, or groups differ in their number of items
 * @see Joereskog 1969 and 1971; agrees with R lavaan::cfa (test/reference/results/cfa_*.json, invariance_holzinger.json)
 */
export function confirmatory(
  groups: readonly Covariances[],
  constructs: readonly (readonly number[])[],
  same: Sameness = "configural",
): Estimate<Confirmatory> {
  const structure = structureOf(constructs);
  const p = structure.factorOf.length;
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  if (groups.some(({ s }) => s.length !== p)) throw new RangeError(`constructs name ${p} items`);
  const places = placesOf(structure, groups.length, same);
  const known = groups.length * ((p * (p + 1)) / 2 + (same === "scalar" ? p : 0));
  const df = known - places.parameters;
  if (groups.length === 0 || p < 2 || df < 0) return notEstimable("too-few-items", n);
  if (groups.some((group) => group.n <= p)) return notEstimable("too-few", n);
  const { moments, unit } = inCommonUnits(groups);
  if (moments === null) return notEstimable("singular", n);
  const start = startingAt(structure, places, moments);
  const found =
    start &&
    scored(
      start,
      (x) => discrepancyAt(x, structure, places, moments),
      (x, at) => derivativesAt(x, structure, places, at),
    );
  if (!found) return notEstimable("no-convergence", n);
  const errors = standardErrors(found.curvature, n);
  if (errors === null) return notEstimable("singular", n);
  const implied = places.groups.map((group) => impliedBy(found.x, structure, group));
  return ok(
    {
      groups: implied.map((model, g) =>
        groupResult(model, groups[g]!.n, unit, structure, errors, places.groups[g]!.loading),
      ),
      fit: fitOf(found.value, df, places.parameters, moments, implied, unit),
      parameters: places.parameters,
      iterations: found.iterations,
    },
    n,
  );
}

/** Items in units of their average standard deviation over the groups: the fit does not depend on it, the digits do. */
function inCommonUnits(groups: readonly Covariances[]): {
  moments: GroupMoments[] | null;
  unit: Float64Array;
} {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const unit = Float64Array.from(groups[0]!.s, (_, i) =>
    Math.sqrt(groups.reduce((sum, group) => sum + (group.n - 1) * group.s[i]![i]!, 0) / n),
  );
  const moments: GroupMoments[] = [];
  for (const group of groups) {
    const s = asMatrix(
      group.s.map((row, i) =>
        row.map((value, j) => ((group.n - 1) * value) / (group.n * unit[i]! * unit[j]!)),
      ),
    );
    const found = inverted(s);
    if (found === null) return { moments: null, unit };
    // Means count from the first group's, which keeps their size near that of the spread.
    const mean = group.mean.map((value, i) => (value - groups[0]!.mean[i]!) / unit[i]!);
    moments.push({ n: group.n, mean, s, logDeterminant: found.logDeterminant });
  }
  return { moments, unit };
}

/** Each item loads by the root of its average correlation with its own construct; constructs correlate as their sums do. */
function startingAt(
  { factors, factorOf }: Structure,
  places: Places,
  moments: GroupMoments[],
): Float64Array | null {
  const x = new Float64Array(places.parameters);
  for (const [g, place] of places.groups.entries()) {
    const { s } = moments[g]!;
    const sums = Matrix.zeros(factors, factors);
    for (let i = 0; i < s.rows; i++)
      for (let j = 0; j < s.rows; j++)
        sums.set(factorOf[i]!, factorOf[j]!, sums.get(factorOf[i]!, factorOf[j]!) + s.get(i, j));
    for (let i = 0; i < s.rows; i++) {
      const own = s.get(i, i);
      let withRest = 0;
      for (let j = 0; j < s.rows; j++) if (j !== i && factorOf[j] === factorOf[i]) withRest += s.get(i, j);
      const spread = Math.sqrt(Math.max(sums.get(factorOf[i]!, factorOf[i]!), 1e-6));
      const towards = Math.max(-0.9, Math.min(0.9, withRest / (spread * Math.sqrt(own))));
      x[place.loading[i]!] = (Math.abs(towards) < 0.1 ? 0.3 : towards) * Math.sqrt(own);
      x[place.unique[i]!] = own * 0.5;
    }
    for (let k = 0; k < factors; k++)
      for (let l = 0; l <= k; l++) {
        const at = place.factor[k]![l]!;
        const scale = Math.sqrt(sums.get(k, k) * sums.get(l, l));
        if (at >= 0) x[at] = k === l ? 1 : scale > 1e-6 ? (0.9 * sums.get(k, l)) / scale : 0;
      }
  }
  return x.every(Number.isFinite) ? x : null;
}

const mostRounds = 150;

type Scored = { x: Float64Array; value: number; curvature: Matrix; iterations: number };

/** Fisher's scoring: steps by the expected curvature, halved until the discrepancy falls. */
function scored(
  start: Float64Array,
  at: (x: Float64Array) => Discrepancy | null,
  derivatives: (x: Float64Array, at: Discrepancy) => Derivatives,
): Scored | null {
  let x = start;
  let here = at(x);
  for (let iterations = 1; here !== null && iterations <= mostRounds; iterations++) {
    const { value } = here;
    const { slope, curvature } = derivatives(x, here);
    const step = stepOf(slope, curvature);
    if (step === null) return null;
    const gain = step.reduce((sum, move, j) => sum + move * slope[j]!, 0);
    if (gain < 1e-15) return { x, value, curvature, iterations };
    let moved = false;
    for (let size = 1; size > 1e-8; size /= 2) {
      const next = x.map((each, j) => each - size * step[j]!);
      const there = at(next);
      if (there === null || !(there.value < value)) continue;
      [x, here, moved] = [next, there, true];
      break;
    }
    if (!moved) return gain < 1e-8 ? { x, value, curvature, iterations } : null;
  }
  return null;
}

/** A curvature that is not firm is made so: the step turns towards the slope. */
function stepOf(slope: Float64Array, curvature: Matrix): Float64Array | null {
  for (const ridge of [0, 1e-6, 1e-3]) {
    const firm = curvature.clone();
    for (let j = 0; j < firm.rows; j++) firm.set(j, j, firm.get(j, j) * (1 + ridge) + ridge);
    const found = solved(firm, slope);
    if (found) return found;
  }
  return null;
}

function standardErrors(curvature: Matrix, n: number): Float64Array | null {
  const found = inverted(curvature);
  return found && Float64Array.from(found.inverse.diagonal(), (value) => Math.sqrt((2 * value) / n));
}

function groupResult(
  { loading, unique, factor, covariance }: Implied,
  n: number,
  unit: Float64Array,
  { factorOf }: Structure,
  errors: Float64Array,
  at: Int32Array,
): ConfirmatoryGroup {
  const deviation = factor.diagonal().map(Math.sqrt);
  return {
    n,
    loadings: loading.map((value, i) => value * unit[i]!),
    uniquenesses: unique.map((value, i) => value * unit[i]! ** 2),
    standardLoadings: loading.map(
      (value, i) => (value * deviation[factorOf[i]!]!) / Math.sqrt(covariance.get(i, i)),
    ),
    z: loading.map((value, i) => value / errors[at[i]!]!),
    factorCorrelations: factor
      .to2DArray()
      .map((row, k) => row.map((value, l) => value / (deviation[k]! * deviation[l]!))),
    heywood: [...unique.keys()].filter((i) => unique[i]! <= 0),
  };
}

function fitOf(
  value: number,
  df: number,
  parameters: number,
  moments: readonly GroupMoments[],
  implied: readonly Implied[],
  unit: Float64Array,
): FitIndices {
  const n = moments.reduce((sum, group) => sum + group.n, 0);
  const p = unit.length;
  const withMeans = moments.length > 1;
  const scale = unit.reduce((sum, each) => sum + Math.log(each), 0);
  let [baseline, srmr, saturated] = [0, 0, 0];
  for (const [g, group] of moments.entries()) {
    const apart = group.s.diagonal().reduce((sum, own) => sum + Math.log(own), 0);
    baseline += group.n * (apart - group.logDeterminant);
    saturated -= (group.n / 2) * (p * Math.log(2 * Math.PI) + group.logDeterminant + 2 * scale + p);
    srmr += (group.n / n) * residualOf(group, implied[g]!, withMeans);
  }
  const chi2 = Math.max(0, n * value);
  return fitIndices({
    chi2,
    df,
    baseline: { chi2: baseline, df: (moments.length * p * (p - 1)) / 2 },
    srmr,
    logLikelihood: saturated - chi2 / 2,
    // Means that are not modelled are parameters too where groups have their own.
    parameters: parameters + (withMeans && implied[0]!.mean === null ? moments.length * p : 0),
    n,
    groups: moments.length,
  });
}

/** Root mean square of the residuals in units of the items' standard deviations; with several groups the means count among them. */
function residualOf({ s, mean }: GroupMoments, model: Implied, withMeans: boolean): number {
  const p = s.rows;
  const sd = s.diagonal().map(Math.sqrt);
  let squares = 0;
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++)
      squares += ((s.get(i, j) - model.covariance.get(i, j)) / (sd[i]! * sd[j]!)) ** 2;
    if (model.mean) squares += ((mean[i]! - model.mean[i]!) / sd[i]!) ** 2;
  }
  return Math.sqrt(squares / ((p * (p + 1)) / 2 + (withMeans ? p : 0)));
}
