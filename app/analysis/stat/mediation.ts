/** One column by way of another. */
import { mediationResamples, mediation as pathsBetween } from "../drivers/mediation.ts";
import { completeRows } from "../missing.ts";
import { createRandom } from "../random.ts";
import { clustersOf } from "./grouped.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { resamplesOf } from "./resamples.ts";

export const mediation: StatMethod = {
  name: "mediation",
  question:
    "How much of what goes with the outcome goes by way of a third column? (With `by`, whole organizations are drawn.)",
  reads: { columns: "needed", by: true },
  options: {
    draws: "resamples to draw when no table `resamples` of row numbers is given (default 2000)",
    seed: "of their chance (default 1)",
  },
  tables: { resamples: "rows of each resample, counted from 1: a resample a row" },
  nulls: {
    share: "the total is too near zero, or what goes by way of the column points the other way",
    percentile_type7: "more than a tenth of the resamples could not be computed",
    se: "more than a tenth of the resamples could not be computed",
  },
  run: ({ columns, by, tables, options }) => {
    const [y, x, m, ...controls] = columns.map(({ values }) => values);
    if (!y || !x || !m)
      throw new RangeError("name the outcome, the column that explains, the one between, and any controls");
    const rows = completeRows([y, x, m, ...controls]);
    const n = rows.length;
    const clusters = clustersOf(by, rows);
    const resamples =
      resamplesOf(tables.resamples, n) ??
      mediationResamples(n, {
        draws: wholeOption(options, "draws", 2000),
        random: createRandom(wholeOption(options, "seed", 1, 0)),
        clusters,
      });
    const found = pathsBetween({ x, m, y, controls }, resamples);
    if (found.status !== "ok") return found;
    const { a, b, direct, total, indirect, share, intervals } = found.value;
    return {
      a,
      b,
      direct,
      total,
      indirect,
      share,
      percentile_type7: intervals && [intervals.percentile.lower, intervals.percentile.upper],
      se: intervals?.se ?? null,
    };
  },
};
