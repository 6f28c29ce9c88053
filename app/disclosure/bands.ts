/** Numbers made coarse enough for a small group: a mean to one decimal, a word for the spread, a class for a median. */
import type { Third } from "./cell.ts";
import { type Detail, showsDistribution } from "./thresholds.ts";

/** How far apart the answers of a group lie. */
export type Spread = "close" | "mixed" | "wide";

/** Of the scale's range: one point of seven; and the spread of answers that fall evenly on the whole scale (1/sqrt(12)). */
const closeBelow = 1 / 6;
const wideFrom = 1 / Math.sqrt(12);

/** A construct's or item's score as it may be shown. `sd` is null where only the word may be. */
export type Score = { mean: number; spread: Spread | null; sd: number | null };

/**
 * The word for a standard deviation on a scale from `min` to `max`; null when there is no sd or no range.
 */
export function spreadOf(sd: number | null, min: number, max: number): Spread | null {
  if (sd === null || !Number.isFinite(sd) || max <= min) return null;
  const share = sd / (max - min);
  if (share < closeBelow) return "close";
  return share < wideFrom ? "mixed" : "wide";
}

/** Mean and spread of a group at the detail its size allows. */
export function scoreOf(
  group: { mean: number; sd: number | null },
  range: { min: number; max: number },
  detail: Detail,
): Score {
  // From the digit that is printed: the same number never has two words.
  const sd = group.sd === null ? null : Math.round(group.sd * 10) / 10;
  const spread = spreadOf(sd, range.min, range.max);
  return showsDistribution(detail)
    ? { mean: group.mean, spread, sd: group.sd }
    : { mean: Math.round(group.mean * 10) / 10, spread: detail === "mean" ? null : spread, sd: null };
}

/** The answer class (1 worst .. levels best) that a median falls in; half-way goes to the better one. */
export function classOf(median: number, levels: number): number {
  return Math.min(levels, Math.max(1, Math.floor(median + 0.5)));
}

/** Which third of the scale a mean lies in. */
export function thirdOf(mean: number, { min, max }: { min: number; max: number }): Third {
  const share = (mean - min) / (max - min);
  return share < 1 / 3 ? 0 : share < 2 / 3 ? 1 : 2;
}
