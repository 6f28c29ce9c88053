/**
 * Minimum group sizes: decides which numbers may leave the server. No other file compares with k.
 * Not here: what else has to be hidden so that a hidden number cannot be solved for (complement.ts).
 */
import type { Cell } from "./cell.ts";
import { type MinimumSizes, sizesFor } from "./minimum-sizes.ts";
import { shownCell } from "./seal.ts";

/** Rules of one study. `minimumGroup` is its k; a study may raise it, never lower it: under the built-in one it has no effect. */
export type Policy = { minimumGroup: number };

/** What may be told about a group, from nothing to everything this product prints. "mean": of a cell that cuts across others, and no more. */
export type Detail = "hidden" | "mean" | "coarse" | "distribution" | "quartiles";

/**
 * How much may be told about a group of `n` people (or answers: pass the smaller of the two).
 * A count that is not a number counts as none.
 */
export function detailFor(n: number, policy: Policy): Detail {
  const sizes = sizesFor(policy.minimumGroup);
  const reached = (["quartiles", "distribution"] as const).find((kind) => n >= sizes[kind]);
  return reached ?? (n >= sizes.mean ? "coarse" : "hidden");
}

/** True when `n` people are enough for a number of theirs to be shown at all. */
export function reachesMinimum(n: number, policy: Policy): boolean {
  return detailFor(n, policy) !== "hidden";
}

export function showsDistribution(detail: Detail): boolean {
  return detail === "distribution" || detail === "quartiles";
}

/** From how many people on what drives an outcome may be shown. */
export function driversFrom(policy: Policy): number {
  return sizesFor(policy.minimumGroup).drivers;
}

/** The kinds of figure that `n` people are enough for, each with the size from which it may be shown. */
export function figuresFrom(n: number, sizes: Readonly<MinimumSizes>) {
  return (["mean", "distribution", "commentPeople", "quartiles", "drivers"] as const)
    .filter((kind) => n >= sizes[kind])
    .map((kind) => ({ kind, from: sizes[kind] }));
}

/** A value about `n` people, or its suppression. */
export function cellOf<T>(n: number, value: (detail: Detail) => T, policy: Policy): Cell<T> {
  const detail = detailFor(n, policy);
  return detail === "hidden" ? { suppressed: "too-few" } : shownCell(value(detail), n);
}
