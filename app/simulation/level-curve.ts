/** How a latent score becomes a level and a position: three plateaus of gentle slope, which is what makes levels real. */
import { normal } from "../analysis/random.ts";
import type { LevelName } from "../analysis/study-data.ts";
import type { SimulationSpecification } from "./specification.ts";
import { stream } from "./streams.ts";

type Levels = SimulationSpecification["levels"];

/** By rank 0, 1, 2. */
export const levelNames: readonly LevelName[] = ["low", "medium", "high"];

/** Rank of the level by order of the scores, with the given shares. */
export function ranksByShare(scores: readonly number[], shares: Levels["shares"]): number[] {
  const order = scores.map((_, place) => place).sort((a, b) => scores[a]! - scores[b]!);
  const ranks = new Array<number>(scores.length).fill(0);
  const firstMedium = Math.round(scores.length * shares[0]);
  const firstHigh = scores.length - Math.round(scores.length * shares[2]);
  for (const [place, unit] of order.entries())
    ranks[unit] = place < firstMedium ? 0 : place < firstHigh ? 1 : 2;
  return ranks;
}

/** Mean score of each level; 0 for a level without members. */
export function levelMeans(scores: readonly number[], ranks: readonly number[]): number[] {
  return levelNames.map((_, rank) => mean(scores.filter((_, unit) => ranks[unit] === rank)));
}

/**
 * What the curve does to a standard normal score: the standard deviation of the positions, and their correlation with the score.
 * Effects on the score must be larger by 1/correlation to be found in the positions at their planted size.
 */
export function curveOf(levels: Levels, seed: number): { spread: number; correlation: number } {
  const random = stream(seed, "level curve");
  const scores = Array.from({ length: 20_000 }, () => normal(random));
  const ranks = ranksByShare(scores, levels.shares);
  const means = levelMeans(scores, ranks);
  const positions = scores.map((score, unit) => {
    const rank = ranks[unit]!;
    return levels.centres[rank]! + levels.slope * (score - means[rank]!);
  });
  const spread = Math.sqrt(covariance(positions, positions));
  return {
    spread,
    correlation: covariance(scores, positions) / Math.sqrt(covariance(scores, scores)) / spread,
  };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, i) => (value - meanA) * (b[i]! - meanB)));
}
