/** Every pair of columns: three correlations, an interval, adjusted p-values; and what remains given all others. */
import { pearson, spearman } from "../correlation.ts";
import { correlationInterval } from "../correlation-interval.ts";
import { studentUpperTail } from "../distributions/student.ts";
import { kendall } from "../kendall.ts";
import { type Adjustment, adjustPValues } from "../p-values.ts";
import { partialCorrelations } from "../partial-correlation.ts";
import { type Cell, cellOf, numberOr } from "./cell.ts";
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
  reads: { columns: "needed" },
  options: {},
  run: ({ columns }) => {
    if (columns.length < 2) throw new RangeError("name at least two columns");
    const pairs = columns.flatMap((a, i) => columns.slice(i + 1).map((b) => [a, b] as const));
    const rows = pairs.map(([a, b]) => correlationsOf(a, b));
    const names = pairs.map(([a, b]) => `${a.name} ~ ${b.name}`);
    const p = rows
      .map((row) => row[values.indexOf("p")]!)
      .map((cell) => (typeof cell === "number" ? cell : Number.NaN));
    const adjusted = adjustments.map((method) => adjustPValues(p, method));
    const partial = partialCorrelations(columns.map((column) => column.values));
    return {
      pairs: namedMatrix(rows, names, values),
      adjusted_pearson_p: namedMatrix(
        rows.map((row, pair) => {
          const own = row[values.indexOf("p")]!;
          return adjusted.map((column) => (typeof own === "number" ? column[pair]! : own));
        }),
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

/** In the order of `values`. */
function correlationsOf(a: NamedColumn, b: NamedColumn): Cell[] {
  const product = pearson(a.values, b.values);
  const { n } = product;
  const of = (value: (found: { r: number; p: number }) => number): Cell => cellOf(product, value);
  const interval = product.status === "ok" ? correlationInterval(product.value.r, n) : null;
  const end = (value: number | undefined): Cell =>
    product.status === "ok" ? numberOr(value ?? null, "too-few", n) : product;
  const ranks = spearman(a.values, b.values);
  const rankP = ({ r }: { r: number }) => 2 * studentUpperTail(Math.abs(studentOf(r, ranks.n)), ranks.n - 2);
  const pairs = kendall(a.values, b.values);
  return [
    n,
    of(({ r }) => r),
    of(({ r }) => studentOf(r, n)),
    of(({ p }) => p),
    end(interval?.lower),
    end(interval?.upper),
    cellOf(ranks, ({ r }) => r),
    cellOf(ranks, rankP),
    cellOf(pairs, ({ tau }) => tau),
    cellOf(pairs, ({ z }) => z),
    cellOf(pairs, ({ p }) => p),
  ];
}

/** Infinite for a perfect correlation. */
function studentOf(r: number, n: number): number {
  return r * Math.sqrt((n - 2) / (1 - r * r));
}
