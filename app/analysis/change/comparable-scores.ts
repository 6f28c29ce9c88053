/** Whether the items of a construct measure the same in both waves: how their loadings run, and what a model loses that has them equal. */
import { numbersOf } from "../byte-column.ts";
import type { Estimate } from "../estimate.ts";
import { congruenceOfGroups } from "../factors/congruence.ts";
import {
  measurementComparability,
  mostCfiLost,
  type Comparability as Steps,
} from "../psychometrics/comparability.ts";
import type { ConstructColumns } from "../study-data.ts";
import type { Comparability, Invariance } from "./change-result.ts";

/** Tucker's phi: under .85 two sets of loadings are no longer called similar (Lorenzo-Seva and ten Berge 2006). */
const leastCongruence = 0.85;
const fewestForLoadings = 50;
/** Equal loadings are given up only where chance seldom costs as much and the fit falls visibly: either alone is no reason. */
const chance = 0.05;

/** @param before and `now` of the same items */
export function comparabilityOf(
  before: ConstructColumns,
  now: ConstructColumns,
): { comparability: Comparability; congruence: number | null; invariance: Invariance | null } {
  const sizes = [before, now].map(({ items }) => items[0]?.answers.codes.length ?? 0);
  const wave = new Int32Array(sizes[0]! + sizes[1]!).fill(1, sizes[0]);
  const joined = before.items.map(({ answers }, at) => {
    const both = new Float64Array(wave.length);
    both.set(numbersOf(answers));
    both.set(numbersOf(now.items[at]!.answers), sizes[0]!);
    return both;
  });
  const rows = [0, 1].map((code) => Int32Array.from(wave.keys()).filter((row) => wave[row] === code));
  const complete = rows.map(
    (own) => own.filter((row) => joined.every((column) => !Number.isNaN(column[row]!))).length,
  );
  const found = congruenceOfGroups(joined, [rows[0]!, rows[1]!]);
  if (found.status !== "ok" || Math.min(...complete) < fewestForLoadings)
    return { comparability: "unchecked", congruence: null, invariance: null };
  const steps = measurementComparability(joined, [[...joined.keys()]], wave, 2);
  const differs = found.value < leastCongruence || rejectsEqualLoadings(steps);
  return {
    comparability: differs ? "different-meaning" : "same",
    congruence: found.value,
    invariance: steps.status === "ok" ? invarianceOf(steps.value) : null,
  };
}

/** Where one factor does not describe either wave, its loadings say nothing: congruence alone decides. */
function rejectsEqualLoadings(found: Estimate<Steps>): boolean {
  if (found.status !== "ok") return false;
  const [configural, metric] = found.value.fits;
  if (!configural?.holds || !metric?.cost) return false;
  return metric.cost.cfiLost > mostCfiLost && metric.cost.p < chance;
}

function invarianceOf({ fits, reached }: Steps): Invariance {
  return {
    reached,
    steps: fits.map(({ same, fit, cost, holds }) => ({
      same,
      fit: fit && { chi2: fit.chi2, df: fit.df, cfi: fit.cfi, rmsea: fit.rmsea },
      cost,
      holds,
    })),
  };
}
