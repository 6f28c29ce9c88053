/** Every pair of columns: three correlations, an interval, adjusted p-values; and what remains given all others. */
import { pearson, spearman } from "../correlation.ts";
import { correlationInterval } from "../correlation-interval.ts";
import { studentUpperTail } from "../distributions/student.ts";
import { kendall } from "../kendall.ts";
import { type Adjustment, adjustPValues } from "../p-values.ts";
import { partialCorrelations } from "../partial-correlation.ts";
import type { NamedColumn, StatMethod } from "./method.ts";
import { namedMatrix } from "./table.ts";

const adjustments: readonly Adjustment[] = ["BH", "BY", "holm", "hochberg", "bonferroni"];
const values = [
  "n",
  "pearson_r",
  "t",
  "p",
  "ci95_lower",
  "ci95_upper",
  "spearman_rho",
  "spearman_p_t_approx",
  "kendall_tau_b",
  "kendall_z",
  "kendall_p",
];

export const cor: StatMethod = {
  name: "cor",
  question: "How closely does each pair of columns go together, and which of the pairs are more than chance?",
  options: {},
  run: ({ columns }) => {
    const pairs = columns.flatMap((a, i) => columns.slice(i + 1).map((b) => [a, b] as const));
    const rows = pairs.map(([a, b]) => correlationsOf(a, b));
    const names = pairs.map(([a, b]) => `${a.name} ~ ${b.name}`);
    const p = rows.map((row) => row[values.indexOf("p")]!);
    const adjusted = adjustments.map((method) => adjustPValues(p, method));
    const partial = partialCorrelations(columns.map((column) => column.values));
    return {
      pairs: namedMatrix(rows, names, values),
      adjusted_pearson_p: namedMatrix(
        pairs.map((_, pair) => adjusted.map((column) => column[pair]!)),
        names,
        adjustments,
      ),
      significant_bh_05: adjusted[0]!.filter((each) => each <= 0.05).length,
      partial_given_rest:
        partial.status === "ok"
          ? namedMatrix(
              partial.value,
              columns.map(({ name }) => name),
              columns.map(({ name }) => name),
            )
          : partial,
    };
  },
};

/** In the order of `values`; NaN (null in JSON) where the data do not carry a number. */
function correlationsOf(a: NamedColumn, b: NamedColumn): number[] {
  const none = Number.NaN;
  const product = pearson(a.values, b.values);
  const ranks = spearman(a.values, b.values);
  const pairs = kendall(a.values, b.values);
  const { r, p } = product.status === "ok" ? product.value : { r: none, p: none };
  const t = r * Math.sqrt((product.n - 2) / (1 - r * r));
  const interval = product.status === "ok" ? correlationInterval(r, product.n) : null;
  const rank = ranks.status === "ok" ? ranks.value : { r: none };
  const rankT = rank.r * Math.sqrt((ranks.n - 2) / (1 - rank.r * rank.r));
  const { tau, z, p: pairsP } = pairs.status === "ok" ? pairs.value : { tau: none, z: none, p: none };
  const spearmanP = Number.isNaN(rankT) ? none : 2 * studentUpperTail(Math.abs(rankT), ranks.n - 2);
  return [
    product.n,
    r,
    t,
    p,
    interval?.lower ?? none,
    interval?.upper ?? none,
    rank.r,
    spearmanP,
    tau,
    z,
    pairsP,
  ];
}
