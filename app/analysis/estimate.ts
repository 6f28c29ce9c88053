/** Bad shape throws; thin data answers: the answer of every statistic that can lack data. */
export type Reason = "too-few" | "no-variance" | "singular" | "too-few-items" | "no-convergence";

export type Estimate<T> =
  | { status: "ok"; value: T; n: number }
  | { status: "not-estimable"; reason: Reason; n: number };

export function ok<T>(value: T, n: number): Estimate<T> {
  return { status: "ok", value, n };
}

export function notEstimable(reason: Reason, n: number): Estimate<never> {
  return { status: "not-estimable", reason, n };
}
