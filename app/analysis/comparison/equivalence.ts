/**
 * Whether two groups are alike: "no difference found" is no evidence, so the difference has to be shown to lie within bounds that were
 * stated before the data was opened, in the units of the answer.
 */
import type { Interval } from "../correlation-interval.ts";
import { noncentralTUpperTail } from "../distributions/noncentral-t.ts";
import { normalQuantile, normalUpperTail } from "../distributions/normal.ts";
import { studentQuantile, studentUpperTail } from "../distributions/student.ts";
import { olsRegression } from "../drivers/regression.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { adjustPValues } from "../p-values.ts";
import { type Sample, samplesOf } from "./samples.ts";
import { welchT } from "./two-samples.ts";

/**
 * different: not zero, and not shown to be within the bounds; equivalent: within the bounds, and zero is not excluded; trivial: different
 * from zero, but within the bounds; undecided: neither is shown.
 */
export type EquivalenceVerdict = "different" | "equivalent" | "trivial" | "undecided";

export type Equivalence = {
  /** First less second. */
  difference: number;
  se: number;
  df: number;
  bound: number;
  /** One-sided p-values against "at or below -bound" and "at or above bound"; the larger decides. */
  pLower: number;
  pUpper: number;
  p: number;
  /** Two-sided p of no difference. */
  pDifference: number;
  /** At 1 - 2 alpha: equivalence is shown when it lies within the bounds. */
  interval: Interval;
  verdict: EquivalenceVerdict;
  /** Chance to show equivalence with these sizes and spreads if there were no difference at all. */
  powerAtZero: number;
};

/**
 * Two one-sided tests of a difference of means, with Welch's standard error.
 * @param bound largest difference that does not matter, in the units of the values; positive
 * @returns as {@link welchT}
 * @throws RangeError when the bound is not positive or alpha outside 0..0.5
 * @see Schuirmann 1987; agrees with R t.test(mu, alternative) (test/reference/results/equivalence_toothgrowth.json)
 */
export function equivalentMeans(a: Sample, b: Sample, bound: number, alpha = 0.05): Estimate<Equivalence> {
  requireBounds(bound, alpha);
  const found = welchT(a, b);
  if (found.status !== "ok") return found;
  const { difference, se, df } = found.value;
  return ok(judgedDifference(difference, se, df, bound, alpha), found.n);
}

/**
 * Two one-sided tests of a difference of means where respondents are nested in clusters: the standard error is clustered.
 * @param groups 0 or 1 per row, -1 left out; `clusters` the organization of each row, -1 left out
 * @returns "too-few" unless both groups hold rows in at least two clusters together; "no-variance", "singular" as a regression
 * @throws RangeError as {@link equivalentMeans}, or when columns differ in length
 * @see Schuirmann 1987 with the errors of Liang and Zeger 1986
 */
export function equivalentMeansNested(
  values: Float64Array,
  groups: Int32Array,
  clusters: Int32Array,
  bound: number,
  alpha = 0.05,
): Estimate<Equivalence> {
  requireBounds(bound, alpha);
  // 1 for the first group, so that the slope is first less second.
  const first = Float64Array.from(groups, (group) => (group === 0 ? 1 : group === 1 ? 0 : Number.NaN));
  const found = olsRegression(values, [first], { kind: "cluster", clusters });
  if (found.status !== "ok") return found;
  const slope = found.value.coefficients[1]!;
  return ok(judgedDifference(slope.estimate, slope.se, found.value.df, bound, alpha), found.n);
}

/**
 * Two one-sided tests of a difference of shares, by the normal approximation with unpooled variances.
 * @param bound in shares (0.05 is five percentage points)
 * @returns "too-few" when a group is empty, "no-variance" when both shares are 0 or 1
 * @throws RangeError as {@link equivalentMeans}, or for an impossible count
 * @see Dunnett and Gent 1977
 */
export function equivalentShares(
  a: { x: number; n: number },
  b: { x: number; n: number },
  bound: number,
  alpha = 0.05,
): Estimate<Equivalence> {
  requireBounds(bound, alpha);
  for (const { x, n } of [a, b]) if (!(x >= 0 && n >= x)) throw new RangeError(`${x} of ${n} is no count`);
  const n = a.n + b.n;
  if (a.n === 0 || b.n === 0) return notEstimable("too-few", n);
  const variance = [a, b].reduce(
    (sum, group) => sum + ((group.x / group.n) * (1 - group.x / group.n)) / group.n,
    0,
  );
  if (variance === 0) return notEstimable("no-variance", n);
  return ok(
    judgedDifference(a.x / a.n - b.x / b.n, Math.sqrt(variance), Number.POSITIVE_INFINITY, bound, alpha),
    n,
  );
}

export type SeveralEquivalent = {
  pairs: { a: number; b: number; found: Equivalence }[];
  verdict: EquivalenceVerdict;
};

/**
 * Several groups are alike when every pair is: an intersection of tests, which needs no adjustment. They differ when one pair does, adjusted
 * for the number of pairs.
 * @param k groups, coded 0 .. k - 1; groups of fewer than two values are left out
 * @returns "too-few" with fewer than two groups to compare; the first pair that cannot be estimated otherwise gives the reason
 * @see Berger 1982
 */
export function allEquivalent(
  values: Float64Array,
  groups: Int32Array,
  k: number,
  bound: number,
  { alpha = 0.05, clusters }: { alpha?: number; clusters?: Int32Array } = {},
): Estimate<SeveralEquivalent> {
  requireBounds(bound, alpha);
  const samples = samplesOf(values, groups, k);
  const held = [...samples.keys()].filter((group) => samples[group]!.n >= 2);
  const n = held.reduce((sum, group) => sum + samples[group]!.n, 0);
  if (held.length < 2) return notEstimable("too-few", n);
  const pairs: SeveralEquivalent["pairs"] = [];
  for (const [i, a] of held.entries()) {
    for (const b of held.slice(i + 1)) {
      const code = groups.map((group) => (group === a ? 0 : group === b ? 1 : -1));
      const found = clusters
        ? equivalentMeansNested(values, code, clusters, bound, alpha)
        : equivalentMeans(samples[a]!, samples[b]!, bound, alpha);
      if (found.status !== "ok") return notEstimable(found.reason, n);
      pairs.push({ a, b, found: found.value });
    }
  }
  const verdict = verdictOfAll(
    pairs.map(({ found }) => found),
    alpha,
  );
  return ok({ pairs, verdict }, n);
}

/**
 * Several comparisons as one. Alike only when all are, which needs no adjustment; different when one is, which does: with many pairs one
 * lies apart by chance, so that the p of no difference is adjusted by Holm. The pairs' own verdicts stay as they are.
 * @see Berger 1982; Holm 1979
 */
export function verdictOfAll(found: readonly Equivalence[], alpha: number): EquivalenceVerdict {
  const adjusted = adjustPValues(
    found.map(({ pDifference }) => pDifference),
    "holm",
  );
  return together(found.map(({ p }, at) => verdictOf(p <= alpha, adjusted[at]! <= alpha)));
}

function together(verdicts: EquivalenceVerdict[]): EquivalenceVerdict {
  if (verdicts.includes("different")) return "different";
  if (verdicts.includes("undecided")) return "undecided";
  return verdicts.includes("trivial") ? "trivial" : "equivalent";
}

function verdictOf(isWithin: boolean, isApart: boolean): EquivalenceVerdict {
  if (isWithin) return isApart ? "trivial" : "equivalent";
  // A high p is no evidence of no difference: without the bound being shown nothing is.
  return isApart ? "different" : "undecided";
}

/** Two one-sided tests of a difference whose standard error and degrees of freedom are known; infinite: normal. */
export function judgedDifference(
  difference: number,
  se: number,
  df: number,
  bound: number,
  alpha: number,
): Equivalence {
  const upperTail = (t: number) =>
    df === Number.POSITIVE_INFINITY ? normalUpperTail(t) : studentUpperTail(t, df);
  const quantile =
    df === Number.POSITIVE_INFINITY ? normalQuantile(1 - alpha) : studentQuantile(1 - alpha, df);
  const pLower = upperTail((difference + bound) / se);
  const pUpper = upperTail((bound - difference) / se);
  const p = Math.max(pLower, pUpper);
  const pDifference = Math.min(1, 2 * upperTail(Math.abs(difference) / se));
  const isWithin = p <= alpha;
  const isApart = pDifference <= alpha;
  const rejecting =
    df === Number.POSITIVE_INFINITY
      ? normalUpperTail(quantile - bound / se)
      : noncentralTUpperTail(quantile, Math.max(1, df), bound / se);
  return {
    difference,
    se,
    df,
    bound,
    pLower,
    pUpper,
    p,
    pDifference,
    interval: { lower: difference - quantile * se, upper: difference + quantile * se },
    verdict: verdictOf(isWithin, isApart),
    powerAtZero: Math.max(0, 2 * rejecting - 1),
  };
}

function requireBounds(bound: number, alpha: number): void {
  if (!(bound > 0)) throw new RangeError(`bound ${bound} is not positive`);
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`alpha ${alpha} is outside 0..0.5`);
}
