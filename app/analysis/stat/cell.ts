/** One figure among many in a result: a number, or why there is none. */
import { type Estimate, notEstimable, type Reason } from "../estimate.ts";

export type Cell = number | Estimate<never>;

/** Of what was estimated, one number. */
export function cellOf<T>(estimate: Estimate<T>, of: (value: T) => number): Cell {
  return estimate.status === "ok" ? numberOr(of(estimate.value), "no-variance", estimate.n) : estimate;
}

/** The number, or the reason where it is NaN or null. */
export function numberOr(value: number | null, reason: Reason, n: number): Cell {
  return value === null || Number.isNaN(value) ? notEstimable(reason, n) : value;
}

/** The value as the command prints it, or why there is none. */
export function told<T, Printed>(
  estimate: Estimate<T>,
  print: (value: T) => Printed,
): Printed | Estimate<never> {
  return estimate.status === "ok" ? print(estimate.value) : estimate;
}
