/** A linear model: the first column explained by the others. */
import { breuschPagan, conditionNumber, durbinWatson, influence } from "../drivers/diagnostics.ts";
import { leastSquares } from "../drivers/least-squares.ts";
import { olsRegression, type Regression } from "../drivers/regression.ts";
import { relativeWeights, shapleyShares } from "../drivers/relative-importance.ts";
import { ridgeRegression } from "../drivers/ridge.ts";
import { notEstimable } from "../estimate.ts";
import { createRandom } from "../random.ts";
import { numberOr } from "./cell.ts";
import { groupingOf } from "./grouped.ts";
import type { StatInput, StatMethod } from "./method.ts";
import { numbersOption, wholeOption } from "./options.ts";
import { byName, namedMatrix } from "./table.ts";

const printedLambdas = [0.5, 1, 5, 10, 50];
const gcvLambdas = [0, 1, 5, 10, 50];
const searched = Array.from({ length: 101 }, (_, i) => i / 2);
const mostExact = 20;

export const ols: StatMethod = {
  name: "ols",
  question:
    "Which of several columns go with the first one when all are taken together, and how much of it does each explain?",
  reads: { columns: "needed", by: true },
  options: {
    lambdas: `penalties of the ridge regression (default ${printedLambdas.join(", ")})`,
    orders: `random orders for the LMG shares of more than ${mostExact} columns (default 2000)`,
    seed: "of their chance (default 1)",
  },
  nulls: {
    lmg_standard_errors: "the shares are exact: all orders were taken",
    ridge_gcv: "nothing is left unexplained, or a column is made of others",
  },
  run: ({ columns, by, options }) => {
    const [y, ...xs] = columns;
    if (!y || xs.length === 0)
      throw new RangeError("name a column to explain and at least one that explains");
    const names = xs.map(({ name }) => name);
    const values = xs.map((column) => column.values);
    const classic = olsRegression(y.values, values, { kind: "classic" });
    if (classic.status !== "ok") return classic;
    const robust = olsRegression(y.values, values, { kind: "HC3" });
    const { fit, ...model } = classic.value;
    const { z, r } = fit.standardised;
    const withY = Float64Array.from(names, (_, j) => r[0]![j + 1]!);
    const among = r.slice(1).map((row) => row.slice(1));
    const weights = relativeWeights(among, withY);
    const random = createRandom(wholeOption(options, "seed", 1, 0));
    const sampling =
      names.length > mostExact ? { orders: wholeOption(options, "orders", 2000), random } : undefined;
    const shapley = shapleyShares(among, withY, sampling);
    const test = breuschPagan(fit);
    const reach = influence(fit);
    const share = (of: Float64Array) =>
      byName(
        names,
        of.map((value) => value / of.reduce((sum, each) => sum + each, 0)),
      );
    return {
      n: fit.n,
      coefficients: table(classic.value, names),
      ci95: namedMatrix(
        model.coefficients.map(({ interval }) => [interval.lower, interval.upper]),
        ["(Intercept)", ...names],
        ["2.5 %", "97.5 %"],
      ),
      std_beta: byName(names, fit.beta),
      r2: model.r2,
      adj_r2: model.adjustedR2,
      sigma: model.sigma,
      F: model.F.F,
      F_df1: model.F.df1,
      F_df2: model.F.df2,
      F_p: model.F.p,
      aic: model.aic,
      bic: model.bic,
      loglik: model.logLikelihood,
      vif: byName(names, fit.vif),
      hc3: robust.status === "ok" ? table(robust.value, names) : robust,
      ...(by !== null && clustered(y.values, values, names, by)),
      breusch_pagan_studentized:
        test.status === "ok" ? { BP: test.value.chi2, df: test.value.df, p: test.value.p } : test,
      durbin_watson: durbinWatson(fit),
      cooks_distance_max: reach.cook,
      hat_max: reach.leverage,
      residuals_first5: [...fit.residuals.slice(0, 5)],
      press: reach.press,
      relative_weights_johnson: weights ? byName(names, weights) : notEstimable("singular", fit.n),
      relative_weights_share: weights ? share(weights) : notEstimable("singular", fit.n),
      lmg_shapley: byName(names, shapley.shares),
      lmg_share: share(shapley.shares),
      lmg_standard_errors: shapley.standardErrors && byName(names, shapley.standardErrors),
      unique_r2_squared_semipartial: byName(
        names,
        names.map((_, j) => numberOr(model.r2 - r2Without(z[0]!, z.slice(1), j), "singular", fit.n)),
      ),
      zero_order_r: byName(names, withY),
      structure_r: byName(
        names,
        withY.map((value) => value / Math.sqrt(model.r2)),
      ),
      ...ridge(y.values, values, names, options),
      condition_number_correlation: conditionNumber(fit),
    };
  },
};

function table({ coefficients }: Regression, names: string[]) {
  return namedMatrix(
    coefficients.map(({ estimate, se, t, p }) => [estimate, se, t, p]),
    ["(Intercept)", ...names],
    ["Estimate", "Std. Error", "t value", "Pr(>|t|)"],
  );
}

function clustered(
  y: Float64Array,
  xs: Float64Array[],
  names: string[],
  by: string[],
): Record<string, unknown> {
  const { codes } = groupingOf(by);
  const found = olsRegression(y, xs, { kind: "cluster", clusters: codes });
  return { clustered: found.status === "ok" ? table(found.value, names) : found };
}

function r2Without(y: Float64Array, xs: Float64Array[], left: number): number {
  if (xs.length === 1) return 0;
  const found = leastSquares(
    y,
    xs.filter((_, j) => j !== left),
  );
  return found.status === "ok" ? found.value.r2 : Number.NaN;
}

function ridge(
  y: Float64Array,
  xs: Float64Array[],
  names: string[],
  options: StatInput["options"],
): Record<string, unknown> {
  const lambdas = options.lambdas === undefined ? printedLambdas : numbersOption(options, "lambdas");
  const printed = ridgeRegression(y, xs, lambdas);
  const found = ridgeRegression(y, xs, searched);
  const shown = ridgeRegression(y, xs, gcvLambdas);
  if (printed.status !== "ok" || found.status !== "ok" || shown.status !== "ok")
    return { ridge_lm_ridge: printed };
  const { gcv, hkb, lw } = found.value;
  return {
    ridge_lm_ridge: namedMatrix(
      printed.value.coefficients,
      lambdas.map((lambda) => `lambda${lambda}`),
      ["(Intercept)", ...names],
    ),
    ridge_gcv: {
      lambda: gcvLambdas,
      gcv: [...shown.value.gcv],
      lambda_min_gcv_step_half: searched[gcv.indexOf(Math.min(...gcv))],
      k_hkb: hkb,
      k_lw: lw,
    },
  };
}
