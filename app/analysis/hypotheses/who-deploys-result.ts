/** What is said about who deploys: plain JSON, so that a stored run can hold it. */
import type { Equivalence, EquivalenceVerdict } from "../comparison/equivalence.ts";
import type { Interval } from "../correlation-interval.ts";
import type { Estimate } from "../estimate.ts";

/** The largest difference that does not matter: percentage points of change fail rate, or levels where only bands were asked. */
export type EquivalenceBounds = { points: number; levels: number };

/** Codes of the answers: `a` less `b`. */
export type WhoDeploysPair = { a: number; b: number; found: Equivalence };

export type WhoDeploysModel = {
  /** With the practices held fixed. */
  pairs: WhoDeploysPair[];
  verdict: EquivalenceVerdict;
  /** Change of the change fail rate with one more point of a practice's score, the others and who deploys held fixed. */
  practices: { id: string; slope: number; interval: Interval; p: number }[];
};

export type WhoDeploys = {
  /** Of means, differences and the bound. Points: less is better; levels: more is better. */
  unit: keyof EquivalenceBounds;
  bound: number;
  alpha: number;
  organizations: number;
  groups: { deployer: number; n: number; mean: number }[];
  /** People in groups too small to compare. */
  leftOut: number;
  pairs: WhoDeploysPair[];
  /** Of all pairs together. */
  verdict: EquivalenceVerdict;
  /** null: none of the four practices was asked. */
  model: Estimate<WhoDeploysModel> | null;
};
