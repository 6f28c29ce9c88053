/** Shares of people: their intervals, whether they differ between groups, and whether they rise along ordered groups. */
import type { Interval } from "./correlation-interval.ts";
import { chiSquareUpperTail } from "./distributions/chi-square.ts";
import { betaQuantile } from "./distributions/fisher.ts";
import { normalQuantile } from "./distributions/normal.ts";
import { type Estimate, notEstimable, ok } from "./estimate.ts";

/**
 * Wilson's interval of a share: it never leaves 0..1 and holds its level for small groups.
 * @param population people there are in all; a sample that is a large part of it is surer (finite-population correction). Infinite by default
 * @returns null for an empty group
 * @throws RangeError when x is not from 0 to n, or the population is smaller than the sample
 * @see Wilson 1927; agrees with R prop.test(correct = FALSE) (test/reference/results/prop_trend.json)
 */
export function wilsonInterval(
  x: number,
  n: number,
  { level = 0.95, population = Number.POSITIVE_INFINITY } = {},
): Interval | null {
  requireCounts(x, n);
  if (population < n) throw new RangeError(`a population of ${population} has no sample of ${n}`);
  if (n === 0) return null;
  const share = x / n;
  // With the whole population asked nothing is left to be unsure about.
  if (population === n) return { lower: share, upper: share };
  const correction = population === Number.POSITIVE_INFINITY ? 1 : (population - n) / (population - 1);
  const z2 = normalQuantile((1 + level) / 2) ** 2 * correction;
  const middle = (x + z2 / 2) / (n + z2);
  const reach = (Math.sqrt(z2) / (n + z2)) * Math.sqrt((x * (n - x)) / n + z2 / 4);
  // Nobody and everybody give the end itself, not a rounding beside it.
  return {
    lower: x === 0 ? 0 : Math.max(0, middle - reach),
    upper: x === n ? 1 : Math.min(1, middle + reach),
  };
}

/**
 * Clopper and Pearson's interval of a share: never under its level, wider than need be.
 * @returns null for an empty group
 * @throws RangeError when x is not from 0 to n
 * @see Clopper and Pearson 1934; agrees with R binom.test (test/reference/results/prop_trend.json)
 */
export function clopperPearsonInterval(x: number, n: number, level = 0.95): Interval | null {
  requireCounts(x, n);
  if (n === 0) return null;
  const tail = (1 - level) / 2;
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    upper: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
}

export type ChiSquare = { chi2: number; df: number; p: number };

/**
 * Whether several shares are equal: Pearson's chi-square.
 * @param x how many of each group; n how many people in it
 * @returns "too-few" with fewer than two groups that hold anybody, "no-variance" when nobody or everybody
 * @throws RangeError when the lists differ in length or a count is impossible
 * @see agrees with R prop.test (test/reference/results/prop_trend.json)
 */
export function equalProportions(x: readonly number[], n: readonly number[]): Estimate<ChiSquare> {
  const groups = groupsOf(x, n);
  const { total, share } = pooled(groups);
  if (groups.length < 2) return notEstimable("too-few", total);
  if (share === 0 || share === 1) return notEstimable("no-variance", total);
  let chi2 = 0;
  for (const group of groups) chi2 += (group.x - group.n * share) ** 2 / (group.n * share * (1 - share));
  const df = groups.length - 1;
  return ok({ chi2, df, p: chiSquareUpperTail(chi2, df) }, total);
}

/**
 * Whether a share rises or falls along ordered groups (Cochran and Armitage).
 * @param scores of the groups; 1, 2, 3 ... by default
 * @returns as {@link equalProportions}
 * @throws RangeError as there
 * @see Cochran 1954, Armitage 1955; agrees with R prop.trend.test (test/reference/results/prop_trend.json)
 */
export function proportionTrend(
  x: readonly number[],
  n: readonly number[],
  scores: readonly number[] = x.map((_, i) => i + 1),
): Estimate<ChiSquare> {
  const groups = groupsOf(x, n, scores);
  const { total, share } = pooled(groups);
  if (groups.length < 2) return notEstimable("too-few", total);
  const mean = groups.reduce((sum, group) => sum + group.n * group.score, 0) / total;
  const spread = groups.reduce((sum, group) => sum + group.n * (group.score - mean) ** 2, 0);
  if (share === 0 || share === 1 || spread === 0) return notEstimable("no-variance", total);
  const slope = groups.reduce((sum, group) => sum + (group.x - group.n * share) * (group.score - mean), 0);
  const chi2 = slope ** 2 / (share * (1 - share) * spread);
  return ok({ chi2, df: 1, p: chiSquareUpperTail(chi2, 1) }, total);
}

type Group = { x: number; n: number; score: number };

function groupsOf(x: readonly number[], n: readonly number[], scores: readonly number[] = n): Group[] {
  if (x.length !== n.length || x.length !== scores.length)
    throw new RangeError(`${x.length} counts, ${n.length} group sizes and ${scores.length} scores`);
  for (const [i, count] of x.entries()) requireCounts(count, n[i]!);
  return x.map((count, i) => ({ x: count, n: n[i]!, score: scores[i]! })).filter((group) => group.n > 0);
}

function pooled(groups: Group[]): { total: number; share: number } {
  const total = groups.reduce((sum, group) => sum + group.n, 0);
  return { total, share: groups.reduce((sum, group) => sum + group.x, 0) / total };
}

function requireCounts(x: number, n: number): void {
  if (!(x >= 0 && n >= x && Number.isFinite(n))) throw new RangeError(`${x} of ${n} is no count`);
}
