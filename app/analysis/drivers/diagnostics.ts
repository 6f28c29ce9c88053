/** What to look at before a linear model is believed. */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { chiSquareUpperTail } from "../distributions/chi-square.ts";
import { type Estimate, ok } from "../estimate.ts";
import { type LeastSquares, leastSquares } from "./least-squares.ts";

/** Condition number of the columns' correlations: the root of the largest over the smallest eigenvalue. Over 30: coefficients are loose. */
export function conditionNumber({ standardised: { r } }: LeastSquares): number {
  const among = new Matrix(r.slice(1).map((row) => Array.from(row.slice(1))));
  const values = new EigenvalueDecomposition(among, { assumeSymmetric: true }).realEigenvalues;
  return Math.sqrt(Math.max(...values) / Math.min(...values));
}

/**
 * Whether the spread of the residuals goes with the columns (Koenker's studentised form).
 * @returns as {@link leastSquares} of the squared residuals
 * @see Breusch and Pagan 1979, Koenker 1981; agrees with R lmtest::bptest (test/reference/results/ols_*.json)
 */
export function breuschPagan({
  residuals,
  standardised: { z },
}: LeastSquares): Estimate<{ chi2: number; df: number; p: number }> {
  const xs = z.slice(1);
  const found = leastSquares(
    residuals.map((residual) => residual ** 2),
    xs,
  );
  if (found.status !== "ok") return found;
  const chi2 = Math.max(0, found.n * found.value.r2);
  return ok({ chi2, df: xs.length, p: chiSquareUpperTail(chi2, xs.length) }, found.n);
}

/** Durbin and Watson's statistic of neighbouring rows: about 2 when they have nothing to do with each other. */
export function durbinWatson({ residuals, residualSquares }: LeastSquares): number {
  let sum = 0;
  for (let i = 1; i < residuals.length; i++) sum += (residuals[i]! - residuals[i - 1]!) ** 2;
  return sum / residualSquares;
}

/** The row that moves the model most (Cook 1977), the row that lies farthest out, and the error of predicting each row from the others. */
export function influence({ n, residuals, leverages, residualSquares, beta }: LeastSquares): {
  cook: number;
  leverage: number;
  press: number;
} {
  const p = beta.length + 1;
  const sigma2 = residualSquares / (n - p);
  let [cook, leverage, press] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const h = leverages[i]!;
    const left = (residuals[i]! / (1 - h)) ** 2;
    cook = Math.max(cook, (left * h) / (p * sigma2));
    leverage = Math.max(leverage, h);
    press += left;
  }
  return { cook, leverage, press };
}
