/** How well exploratory factors reproduce the correlations. */
import { chiSquareUpperTail } from "../distributions/chi-square.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { degreesOfFreedom } from "./extraction.ts";
import { asMatrix, inverted, type Square } from "./symmetric.ts";

export type FactorFit = {
  /** Root mean square of the residual correlations. */
  rootMeanSquareResidual: number;
  /** From the likelihood's discrepancy, with Bartlett's correction; p is null without degrees of freedom. */
  chi2: number;
  df: number;
  p: number | null;
  /** null without degrees of freedom. */
  tli: number | null;
  rmsea: number | null;
};

/**
 * @param r correlations of p items over n rows
 * @param loadings by factor, unrotated
 * @returns "singular" when the correlations, or those that the factors imply, have no inverse
 * @see Bartlett 1951, Tucker and Lewis 1973; agrees with R psych::fa (test/reference/results/efa_*.json)
 */
export function factorFit(r: Square, n: number, loadings: readonly Float64Array[]): Estimate<FactorFit> {
  const p = r.length;
  const observed = asMatrix(r);
  const implied = observed.clone();
  let squares = 0;
  for (let i = 0; i < p; i++)
    for (let j = 0; j < p; j++) {
      if (i === j) continue;
      const value = loadings.reduce((sum, loading) => sum + loading[i]! * loading[j]!, 0);
      squares += (r[i]![j]! - value) ** 2;
      implied.set(i, j, value);
    }
  const model = inverted(implied);
  const own = inverted(observed);
  if (model === null || own === null) return notEstimable("singular", n);
  const objective = model.inverse.mmul(observed).trace() + model.logDeterminant - own.logDeterminant - p;
  const nothing = -own.logDeterminant;
  const df = degreesOfFreedom(p, loadings.length);
  const scale = n - 1 - (2 * p + 5) / 6 - (2 * loadings.length) / 3;
  const chi2 = Math.max(0, objective * scale);
  const perPair = (2 * nothing) / (p * (p - 1));
  return ok(
    {
      rootMeanSquareResidual: Math.sqrt(squares / (p * (p - 1))),
      chi2,
      df,
      p: df > 0 ? chiSquareUpperTail(chi2, df) : null,
      tli: df > 0 ? (perPair - objective / df) / (perPair - 1 / scale) : null,
      rmsea: df > 0 ? Math.sqrt(Math.max(0, chi2 / (df * n) - 1 / (n - 1))) : null,
    },
    n,
  );
}
