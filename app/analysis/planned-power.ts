/** How likely a study of this size finds what it declares to look for. Every assumption is a number here, and pages print it. */
import { judgedDifference } from "./comparison/equivalence.ts";
import { designEffect, powerOfCorrelation, powerOfTwoGroups } from "./power.ts";

export const assumed = {
  alpha: 0.05,
  /** Share of the variance between organizations. */
  icc: 0.1,
  /** Correlation of a capability with delivery. */
  correlation: 0.3,
  /** Difference of two halves of the people, in standard deviations. */
  difference: 0.5,
  /** Standard deviation of the change fail rate: percentage points, and levels of bands. */
  spread: { points: 15, levels: 1 },
} as const;

/** `people` and `organizations` who answer; `units` that are compared, of which `perOrganization` belong to one. */
export type PlannedSize = { people: number; organizations: number; units: number; perOrganization: number };

/** People of one organization tell less than as many of different ones. */
function effectOf(people: number, organizations: number): number {
  return designEffect(Math.max(1, people / Math.max(1, organizations)), assumed.icc);
}

/** A capability goes with delivery, unit by unit. @returns 0..1 */
export function powerOfRelation({ units, perOrganization }: PlannedSize): number {
  const effect = designEffect(Math.max(1, perOrganization), assumed.icc);
  return powerOfCorrelation(units, assumed.correlation, { alpha: assumed.alpha, effect });
}

/** Two halves of the people differ. @returns 0..1 */
export function powerOfDifference({ people, organizations }: PlannedSize): number {
  const effect = effectOf(people, organizations);
  return powerOfTwoGroups(people / 2, people / 2, assumed.difference, { alpha: assumed.alpha, effect });
}

/**
 * Two of the groups of deployers are alike within the bound, when they do not differ at all.
 * @param groups answers to who deploys; people are taken to divide evenly among them
 * @param bound in `unit`, stated before opening
 * @returns 0..1; 0 with fewer than three people in two groups
 */
export function powerOfLikeness(
  { people, organizations }: PlannedSize,
  { groups, bound, unit }: { groups: number; bound: number; unit: "points" | "levels" },
): number {
  const each = people / Math.max(2, groups);
  const df = 2 * each - 2;
  if (!(df >= 1)) return 0;
  const se = assumed.spread[unit] * Math.sqrt((2 / each) * effectOf(people, organizations));
  return judgedDifference(0, se, df, bound, assumed.alpha).powerAtZero;
}
