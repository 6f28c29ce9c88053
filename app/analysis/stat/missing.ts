/** What is missing, whether by chance alone, and moments that use every number that is there. */
import { pearson } from "../correlation.ts";
import { standardise } from "../correlation-matrix.ts";
import { completeRows } from "../missing.ts";
import { littleTest } from "../missing-data/little.ts";
import { cellOf, numberOr } from "./cell.ts";
import type { StatMethod } from "./method.ts";
import { byName, namedMatrix } from "./table.ts";

export const missing: StatMethod = {
  name: "missing",
  question:
    "How much is missing, is it missing by chance alone, and what are means and covariances if it is?",
  reads: { columns: "needed" },
  options: {},
  run: ({ columns: given }) => {
    const names = given.map(({ name }) => name);
    const all = given.map(({ values }) => values);
    const some = Array.from({ length: all[0]?.length ?? 0 }, (_, row) => row).filter((row) =>
      all.some((column) => !Number.isNaN(column[row]!)),
    );
    const columns = all.map((column) => Float64Array.from(some, (row) => column[row]!));
    const complete = standardise(columns);
    const test = littleTest(columns);
    const pairs = columns.map((a) => columns.map((b) => ({ a, b })));
    return {
      n: some.length,
      n_complete: completeRows(columns).length,
      missing_share_by_variable: byName(
        names,
        columns.map((column) => numberOr(column.filter(Number.isNaN).length / column.length, "too-few", 0)),
      ),
      ...(complete.status === "ok"
        ? {
            listwise_mean: byName(names, complete.value.mean),
            listwise_cor: namedMatrix(complete.value.r, names, names),
          }
        : { listwise_mean: complete, listwise_cor: complete }),
      pairwise_cor: namedMatrix(
        pairs.map((row) => row.map(({ a, b }) => cellOf(pearson(a, b), ({ r }) => r))),
        names,
        names,
      ),
      pairwise_n: namedMatrix(
        pairs.map((row) => row.map(({ a, b }) => completeRows([a, b]).length)),
        names,
        names,
      ),
      ...(test.status === "ok"
        ? {
            patterns: test.value.moments.patterns.length,
            em_mean: byName(names, test.value.moments.mean),
            em_cov_ml: namedMatrix(test.value.moments.covariance, names, names),
            little_mcar: {
              d2_sigma_ml: test.value.d2,
              d2_sigma_n_minus_1: test.value.unbiased.d2,
              df: test.value.df,
              p_sigma_ml: test.value.p,
              p_sigma_n_minus_1: test.value.unbiased.p,
            },
          }
        : { em_mean: test, em_cov_ml: test, little_mcar: test }),
    };
  },
};
