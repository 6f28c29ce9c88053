/** People of one organization answer alike: how much, and what that does to anything computed as if they did not know each other. */
import { type Estimate, ok } from "./estimate.ts";
import { intraclassCorrelations } from "./psychometrics/agreement.ts";

export type Nesting = {
  organizations: number;
  averageSize: number;
  /** Share of the variance that lies between organizations; may be negative. */
  icc1: number;
  /** How much larger variances are than of people drawn one by one. */
  designEffect: number;
};

/**
 * @param values by respondent, missing NaN
 * @param organization of each, -1 = none
 * @returns as {@link intraclassCorrelations}
 */
export function nestingOf(values: Float64Array, organization: Int32Array, count: number): Estimate<Nesting> {
  const found = intraclassCorrelations(values, organization, count);
  if (found.status !== "ok") return found;
  const { groups, averageSize, icc1, designEffect } = found.value;
  return ok({ organizations: groups, averageSize, icc1, designEffect }, found.n);
}
