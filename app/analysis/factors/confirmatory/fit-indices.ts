/** How well a confirmatory model fits, in the indices that readers ask for. */
import type { Interval } from "../../correlation-interval.ts";
import { chiSquareUpperTail } from "../../distributions/chi-square.ts";
import { noncentralityOf } from "../../distributions/noncentral-chi-square.ts";

export type FitIndices = {
  chi2: number;
  df: number;
  p: number | null;
  /** Of the model in which nothing is correlated. */
  baseline: { chi2: number; df: number };
  /** From .95 on good, from .90 on acceptable. */
  cfi: number;
  tli: number;
  /** Up to .06 good, up to .08 acceptable, with its 90 % interval. */
  rmsea: number;
  rmseaInterval: Interval;
  /** Up to .08 good. */
  srmr: number;
  logLikelihood: number;
  aic: number;
  bic: number;
};

/**
 * @param n rows of all groups together
 * @see Bentler 1990, Tucker and Lewis 1973, Steiger 1998 (several groups); thresholds Hu and Bentler 1999; agrees with R lavaan
 */
export function fitIndices(fit: {
  chi2: number;
  df: number;
  baseline: { chi2: number; df: number };
  srmr: number;
  logLikelihood: number;
  parameters: number;
  n: number;
  groups: number;
}): FitIndices {
  const { chi2, df, baseline, n, groups } = fit;
  const beyond = Math.max(0, chi2 - df);
  const beyondBaseline = Math.max(beyond, baseline.chi2 - baseline.df);
  const perDegree = baseline.chi2 / baseline.df;
  const rootOf = (noncentrality: number) => (df > 0 ? Math.sqrt((groups * noncentrality) / (n * df)) : 0);
  return {
    chi2,
    df,
    p: df > 0 ? chiSquareUpperTail(chi2, df) : null,
    baseline,
    cfi: beyondBaseline > 0 ? 1 - beyond / beyondBaseline : 1,
    tli: df > 0 && perDegree !== 1 ? (perDegree - chi2 / df) / (perDegree - 1) : 1,
    rmsea: rootOf(beyond),
    rmseaInterval: {
      lower: df > 0 ? rootOf(noncentralityOf(chi2, df, 0.05)) : 0,
      upper: df > 0 ? rootOf(noncentralityOf(chi2, df, 0.95)) : 0,
    },
    srmr: fit.srmr,
    logLikelihood: fit.logLikelihood,
    aic: -2 * fit.logLikelihood + 2 * fit.parameters,
    bic: -2 * fit.logLikelihood + Math.log(n) * fit.parameters,
  };
}
