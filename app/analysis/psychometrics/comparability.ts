/** Whether constructs mean the same in several groups, languages or waves: without it their scores are not compared. */
import { chiSquareUpperTail } from "../distributions/chi-square.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { confirmatory } from "../factors/confirmatory/confirmatory.ts";
import type { FitIndices } from "../factors/confirmatory/fit-indices.ts";
import type { Sameness } from "../factors/confirmatory/structure.ts";
import { type Covariances, covariances } from "../factors/covariances.ts";
import { groupRows } from "../groups.ts";
import { completeRows } from "../missing.ts";

/** What it costs to ask for more to be the same: chi-square of the difference, how far CFI falls and RMSEA rises (either may be negative). */
type StepCost = { chi2: number; df: number; p: number; cfiLost: number; rmseaGained: number };

export type Comparability = {
  /** Each asks for more to be the same than the one before; null where the model could not be fitted, the first one costs nothing. */
  fits: { same: Sameness; fit: FitIndices | null; cost: StepCost | null; holds: boolean }[];
  /** The last that holds, all before it holding too. Means need scalar, relations between scores metric. */
  reached: Sameness | "none";
};

/** CFI may fall by so much from one model to the next. */
export const mostCfiLost = 0.01;
/** The first model has to fit at all: neither index poor. */
const leastCfi = 0.9;
const mostRmsea = 0.1;

/**
 * @param items p columns of n answers; rows with a missing answer are left out
 * @param constructs the items of each construct, by index
 * @param groups group of each row, 0 .. count - 1; -1 for none
 * @returns "too-few" under two groups, otherwise the first reason for which the configural model could not be fitted
 * @throws RangeError when the columns differ in length or an item is in none or two constructs
 * @see Meredith 1993, Vandenberg and Lance 2000; thresholds Cheung and Rensvold 2002; agrees with R lavaan::cfa and lavTestLRT
 * (test/reference/results/invariance_*.json)
 */
export function measurementComparability(
  items: Float64Array[],
  constructs: readonly (readonly number[])[],
  groups: Int32Array,
  count: number,
): Estimate<Comparability> {
  const found = momentsOfGroups(items, groups, count);
  if (found.status !== "ok") return found;
  const fits: Comparability["fits"] = [];
  for (const same of ["configural", "metric", "scalar"] as const) {
    const model = confirmatory(found.value, constructs, same);
    const before = fits.at(-1);
    if (model.status !== "ok" && !before) return model;
    const fit = model.status === "ok" ? model.value.fit : null;
    const cost = fit && before?.fit ? costOf(before.fit, fit) : null;
    const holds =
      fit !== null &&
      (before
        ? before.holds && cost !== null && cost.cfiLost <= mostCfiLost
        : fit.cfi >= leastCfi && fit.rmsea <= mostRmsea);
    fits.push({ same, fit, cost, holds });
  }
  return ok({ fits, reached: fits.findLast(({ holds }) => holds)?.same ?? "none" }, found.n);
}

function costOf(before: FitIndices, after: FitIndices): StepCost {
  const chi2 = Math.max(0, after.chi2 - before.chi2);
  const df = after.df - before.df;
  return {
    chi2,
    df,
    p: chiSquareUpperTail(chi2, df),
    cfiLost: before.cfi - after.cfi,
    rmseaGained: after.rmsea - before.rmsea,
  };
}

function momentsOfGroups(items: Float64Array[], groups: Int32Array, count: number): Estimate<Covariances[]> {
  const complete = completeRows(items);
  if (groups.length !== (items[0]?.length ?? 0))
    throw new RangeError(`${items[0]?.length ?? 0} rows, ${groups.length} groups`);
  if (count < 2) return notEstimable("too-few", complete.length);
  const kept = new Int32Array(groups.length).fill(-1);
  for (const row of complete) kept[row] = groups[row]!;
  const { starts, rows } = groupRows(kept, count);
  const moments: Covariances[] = [];
  for (let group = 0; group < count; group++) {
    const found = covariances(items, rows.subarray(starts[group]!, starts[group + 1]!));
    if (found.status !== "ok") return found;
    moments.push(found.value);
  }
  return ok(moments, rows.length);
}
