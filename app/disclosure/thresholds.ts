/**
 * Minimum group sizes: decides which numbers may leave the server. No other file compares with k.
 * Not here: what else has to be hidden so that a hidden number cannot be solved for (complement.ts).
 */
import type { Cell } from "./cell.ts";

/** Rules of one study. `minimumGroup` is its k; a study may raise it, never lower it. */
export type Policy = { minimumGroup: number };

/** People or answers from which on a group may show more than a mean and a word for its spread. */
const distributionFrom = 10;
const quartilesFrom = 20;

/** What may be told about a group, from nothing to everything this product prints. */
export type Detail = "hidden" | "coarse" | "distribution" | "quartiles";

/**
 * How much may be told about a group of `n` people (or answers: pass the smaller of the two).
 * A count that is not a number counts as none.
 */
export function detailFor(n: number, policy: Policy): Detail {
  if (!reachesMinimum(n, policy)) return "hidden";
  if (n < distributionFrom) return "coarse";
  return n < quartilesFrom ? "distribution" : "quartiles";
}

/** True when `n` people are enough for a number of theirs to be shown at all. */
export function reachesMinimum(n: number, policy: Policy): boolean {
  return n >= policy.minimumGroup;
}

export function showsDistribution(detail: Detail): boolean {
  return detail === "distribution" || detail === "quartiles";
}

/** A value about `n` people, or its suppression. */
export function cellOf<T>(n: number, value: (detail: Detail) => T, policy: Policy): Cell<T> {
  const detail = detailFor(n, policy);
  return detail === "hidden" ? { suppressed: "too-few" } : { shown: value(detail), n };
}
