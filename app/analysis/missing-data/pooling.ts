/** Multiple imputation: one answer from several completed data sets. */
import { type Estimate, notEstimable, ok } from "../estimate.ts";

export type PooledEstimate = {
  /** Mean of the estimates. */
  estimate: number;
  /** Mean variance within a data set, variance between them, and both together: within + (1 + 1/m) between. */
  within: number;
  between: number;
  total: number;
  /** Of Barnard and Rubin, for a data set of finite size. */
  df: number;
  /** What missing data add to the variance, relative to the variance within. */
  relativeIncrease: number;
  /** Share of the information that is missing. */
  missingInformation: number;
};

/**
 * Rubin's rules for m completed data sets.
 * @param estimates one from each data set
 * @param variances their squared standard errors
 * @param completeDf degrees of freedom if nothing were missing: rows less estimated coefficients
 * @returns "too-few" with fewer than two data sets, "no-variance" when nothing varies at all
 * @throws RangeError when the lists differ in length, a variance is negative or a number is missing
 * @see Rubin 1987; Barnard and Rubin 1999; agrees with R mice::pool.scalar (test/reference/results/rubin_pool.json)
 */
export function poolRubin(
  estimates: readonly number[],
  variances: readonly number[],
  completeDf = Number.POSITIVE_INFINITY,
): Estimate<PooledEstimate> {
  const m = estimates.length;
  if (variances.length !== m) throw new RangeError(`${m} estimates, ${variances.length} variances`);
  if (![...estimates, ...variances].every(Number.isFinite)) throw new RangeError("a number is missing");
  if (variances.some((variance) => variance < 0)) throw new RangeError("a variance is negative");
  if (m < 2) return notEstimable("too-few", m);
  const estimate = sum(estimates) / m;
  const within = sum(variances) / m;
  const between = sum(estimates.map((each) => (each - estimate) ** 2)) / (m - 1);
  const total = within + (1 + 1 / m) * between;
  if (total === 0) return notEstimable("no-variance", m);
  const relativeIncrease = ((1 + 1 / m) * between) / within;
  const df = degreesOfFreedom(m, ((1 + 1 / m) * between) / total, completeDf);
  const missingInformation =
    relativeIncrease === Number.POSITIVE_INFINITY
      ? 1
      : (relativeIncrease + 2 / (df + 3)) / (relativeIncrease + 1);
  return ok({ estimate, within, between, total, df, relativeIncrease, missingInformation }, m);
}

/** @param lambda share of the total variance that comes from missing data */
function degreesOfFreedom(m: number, lambda: number, completeDf: number): number {
  const old = lambda === 0 ? Number.POSITIVE_INFINITY : (m - 1) / lambda ** 2;
  if (completeDf === Number.POSITIVE_INFINITY) return old;
  const observed = ((completeDf + 1) / (completeDf + 3)) * completeDf * (1 - lambda);
  return old === Number.POSITIVE_INFINITY ? observed : (old * observed) / (old + observed);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
