/** Bootstrap intervals of a statistic, on resamples given as a table or drawn here. */
import { bootstrapIntervals, resample } from "../bootstrap.ts";
import { pearson } from "../correlation.ts";
import { standardise } from "../correlation-matrix.ts";
import { moments } from "../descriptive.ts";
import { relativeWeights } from "../drivers/relative-importance.ts";
import type { Estimate } from "../estimate.ts";
import { cronbachAlpha } from "../psychometrics/reliability.ts";
import { createRandom } from "../random.ts";
import { clustersOf } from "./grouped.ts";
import type { StatInput, StatMethod } from "./method.ts";
import { choiceOption, wholeOption } from "./options.ts";
import { resamplesOf } from "./resamples.ts";

/** By name: what is computed of the columns over some rows; NaN where it cannot be. */
const statistics = {
  mean: ([x]: Float64Array[]) => moments(x!).mean,
  cor: ([x, y]: Float64Array[]) => value(pearson(x!, y!), ({ r }) => r),
  alpha: (columns: Float64Array[]) => value(cronbachAlpha(columns), (alpha) => alpha),
  /** Of the second column, among all after the first, in explaining the first. */
  relative_weight_share: (columns: Float64Array[]) =>
    value(standardise(columns), ({ r }) => {
      const weights = relativeWeights(
        r.slice(1).map((row) => row.slice(1)),
        r[0]!.slice(1),
      );
      return weights === null ? Number.NaN : weights[0]! / weights.reduce((sum, each) => sum + each, 0);
    }),
};
type Statistic = keyof typeof statistics;
const names = Object.keys(statistics) as Statistic[];
const fewestColumns: Record<Statistic, number> = { mean: 1, cor: 2, alpha: 2, relative_weight_share: 3 };

export const boot: StatMethod = {
  name: "boot",
  question:
    "How sure is a statistic for which nobody has a formula? (With `by`, whole organizations are drawn and left out.)",
  reads: { columns: "needed", by: true },
  options: {
    statistic: `one of ${names.join(", ")} (default mean); the share is of the second column in explaining the first`,
    draws:
      "resamples to draw when no table `resamples` of row numbers (from 1, a resample a row) is given (default 2000)",
    seed: "of their chance (default 1)",
  },
  tables: { resamples: "rows of each resample, counted from 1: a resample a row" },
  nulls: { bca: "the values with a row left out do not vary, or all resamples lie on one side" },
  run: ({ columns, by, tables, options }) => {
    const name = choiceOption(options, "statistic", names, "mean");
    if (columns.length < fewestColumns[name])
      throw new RangeError(`${name} needs ${fewestColumns[name]} columns`);
    const all = columns.map(({ values }) => values);
    const n = all[0]!.length;
    const of = (rows: ArrayLike<number>) =>
      statistics[name](all.map((column) => Float64Array.from(rows, (row) => column[row]!)));
    const rows = Array.from({ length: n }, (_, i) => i);
    const clusters = clustersOf(by);
    const estimate = of(rows);
    if (Number.isNaN(estimate)) return { status: "not-estimable", reason: "too-few", n };
    const resampled = Float64Array.from(resamplesOf(tables.resamples, n) ?? drawn(n, options, clusters), of);
    const leftOut = Float64Array.from(clusters ?? rows.map((row) => [row]), (left) => {
      const gone = new Set(left);
      return of(rows.filter((row) => !gone.has(row)));
    });
    const found = bootstrapIntervals(estimate, resampled, leftOut);
    if (found.status !== "ok") return found;
    const { mean, bias, se, percentile, percentileNormalScale, basic, normal, bca } = found.value;
    return {
      R: resampled.length,
      t0: estimate,
      mean_t: mean,
      bias,
      se,
      percentile_type7: pair(percentile),
      percentile_norminter_boot: pair(percentileNormalScale),
      basic_type7: pair(basic),
      normal: pair(normal),
      bca: bca && {
        z0: bca.z0,
        a: bca.acceleration,
        alpha: pair(bca.levels),
        ci_norminter: pair(bca.normalScale),
        ci_type7: pair(bca.interval),
      },
      t_first10: [...resampled.slice(0, 10)],
    };
  },
};

function drawn(n: number, options: StatInput["options"], clusters: number[][] | undefined): Int32Array[] {
  const random = createRandom(wholeOption(options, "seed", 1, 0));
  return Array.from({ length: wholeOption(options, "draws", 2000) }, () => resample(n, random, clusters));
}

function pair({ lower, upper }: { lower: number; upper: number }): number[] {
  return [lower, upper];
}

function value<T>(estimate: Estimate<T>, of: (value: T) => number): number {
  return estimate.status === "ok" ? of(estimate.value) : Number.NaN;
}
