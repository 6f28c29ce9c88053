/** Comparisons by ranks: for single ordinal items, whose steps need not be equally wide. */
import { chiSquareUpperTail } from "../distributions/chi-square.ts";
import { normalUpperTail } from "../distributions/normal.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import type { Sample } from "./samples.ts";

/** Sums of average ranks by group, and the sum of t^3 - t over the tied values. */
type Ranked = { sums: number[]; n: number; ties: number };

/** Ranks of all values together, by merging the sorted samples. */
function ranked(samples: readonly Sample[]): Ranked {
  const n = samples.reduce((sum, sample) => sum + sample.n, 0);
  const sums = samples.map(() => 0);
  const at = samples.map(() => 0);
  let before = 0;
  let ties = 0;
  while (before < n) {
    let value = Number.POSITIVE_INFINITY;
    for (const [g, { values, n: size }] of samples.entries())
      if (at[g]! < size && values[at[g]!]! < value) value = values[at[g]!]!;
    const counts = samples.map(({ values, n: size }, g) => {
      const from = at[g]!;
      while (at[g]! < size && values[at[g]!] === value) at[g]!++;
      return at[g]! - from;
    });
    const tied = counts.reduce((sum, count) => sum + count, 0);
    const rank = before + (tied + 1) / 2;
    for (const [g, count] of counts.entries()) sums[g]! += count * rank;
    ties += tied ** 3 - tied;
    before += tied;
  }
  return { sums, n, ties };
}

/** epsilon2 and eta2: shares of the variance of the ranks that the groups explain; eta2 is corrected for chance. */
export type KruskalWallis = { H: number; df: number; p: number; epsilon2: number; eta2: number };

/**
 * Kruskal and Wallis's test with ties.
 * @returns "too-few" with fewer than two groups or three values, "no-variance" when all values are equal
 * @see Kruskal and Wallis 1952; effect sizes Tomczak and Tomczak 2014; agrees with R kruskal.test (test/reference/results/groups_*.json)
 */
export function kruskalWallis(samples: readonly Sample[]): Estimate<KruskalWallis> {
  const held = samples.filter(({ n }) => n > 0);
  const { sums, n, ties } = ranked(held);
  const k = held.length;
  if (k < 2 || n <= k) return notEstimable("too-few", n);
  if (ties === n ** 3 - n) return notEstimable("no-variance", n);
  const squares = held.reduce((sum, sample, g) => sum + sums[g]! ** 2 / sample.n, 0);
  const H = Math.max(0, ((12 * squares) / (n * (n + 1)) - 3 * (n + 1)) / (1 - ties / (n ** 3 - n)));
  return ok(
    {
      H,
      df: k - 1,
      p: chiSquareUpperTail(H, k - 1),
      epsilon2: (H * (n + 1)) / (n * n - 1),
      eta2: (H - k + 1) / (n - k),
    },
    n,
  );
}

/** b against a, by their place in the list. */
export type RankDifference = { a: number; b: number; difference: number; z: number; p: number };

/**
 * Dunn's comparison of every pair of groups by their mean ranks among all. Unadjusted: the caller adjusts over the pairs it prints.
 * @returns "too-few" with fewer than two groups or three values, "no-variance" when all values are equal
 * @see Dunn 1964; agrees with R rstatix::dunn_test (test/reference/results/groups_*.json)
 */
export function dunn(samples: readonly Sample[]): Estimate<RankDifference[]> {
  const { sums, n, ties } = ranked(samples);
  const held = [...samples.keys()].filter((g) => samples[g]!.n > 0);
  if (held.length < 2 || n < 3) return notEstimable("too-few", n);
  if (ties === n ** 3 - n) return notEstimable("no-variance", n);
  const variance = (n * (n + 1)) / 12 - ties / (12 * (n - 1));
  const mean = (g: number) => sums[g]! / samples[g]!.n;
  const pairs = held.flatMap((a, i) => held.slice(i + 1).map((b) => [a, b] as const));
  return ok(
    pairs.map(([a, b]) => {
      const difference = mean(b) - mean(a);
      const z = difference / Math.sqrt(variance * (1 / samples[a]!.n + 1 / samples[b]!.n));
      return { a, b, difference, z, p: twoSided(z) };
    }),
    n,
  );
}

/** U counts the pairs in which the first sample's value is larger, ties half; rankBiserial turns it into -1..1. */
export type MannWhitney = {
  U: number;
  other: number;
  rankBiserial: number;
  /** By the normal approximation with ties; `corrected`: with half a step of continuity. */
  p: number;
  corrected: number;
};

/**
 * Mann and Whitney's test of two samples.
 * @returns "too-few" when a sample is empty, "no-variance" when all values are equal
 * @see Mann and Whitney 1947; agrees with R wilcox.test(exact = FALSE) (test/reference/results/two_toothgrowth.json)
 */
export function mannWhitney(first: Sample, second: Sample): Estimate<MannWhitney> {
  const { sums, n, ties } = ranked([first, second]);
  if (first.n === 0 || second.n === 0) return notEstimable("too-few", n);
  if (ties === n ** 3 - n) return notEstimable("no-variance", n);
  const pairs = first.n * second.n;
  const U = sums[0]! - (first.n * (first.n + 1)) / 2;
  const error = Math.sqrt((pairs / 12) * (n + 1 - ties / (n * (n - 1))));
  const apart = U - pairs / 2;
  return ok(
    {
      U,
      other: pairs - U,
      rankBiserial: (2 * U) / pairs - 1,
      p: twoSided(apart / error),
      corrected: twoSided(Math.max(0, Math.abs(apart) - 0.5) / error),
    },
    n,
  );
}

function twoSided(z: number): number {
  return Math.min(1, 2 * normalUpperTail(Math.abs(z)));
}
