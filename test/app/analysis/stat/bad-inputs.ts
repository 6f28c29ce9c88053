/** Columns that no statistic was made for, and options with which every method takes them. */
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import type { NamedColumn, StatInput, StatMethod } from "../../../../app/analysis/stat/method.ts";

const column = (name: string, values: ArrayLike<number>): NamedColumn => ({
  name,
  values: Float64Array.from(values),
});

/** p columns of n answers that have nothing to do with each other. */
function answers(n: number, p: number): NamedColumn[] {
  const random = createRandom(1);
  return Array.from({ length: p }, (_, j) =>
    column(
      `c${j}`,
      Array.from({ length: n }, () => Math.round(4 + 1.2 * normal(random))),
    ),
  );
}

const rows = 120;
const fill = (value: number): number[] => new Array<number>(rows).fill(value);
const [first, second] = answers(rows, 2) as [NamedColumn, NamedColumn];
const every = (from: number) =>
  Array.from(first.values, (value, row) => (row % 3 === from ? Number.NaN : value));

export const badInputs: Record<string, NamedColumn[]> = {
  empty: answers(0, 3),
  "one row": answers(1, 3),
  "two rows": answers(2, 3),
  "one column": answers(rows, 1),
  "a constant column": [first, second, column("k", fill(3))],
  "constant columns": [0, 1, 2].map((j) => column(`c${j}`, fill(3))),
  "all missing": [0, 1, 2].map((j) => column(`c${j}`, fill(Number.NaN))),
  "a missing column": [first, second, column("k", fill(Number.NaN))],
  "duplicates only": [0, 1, 2].map((j) =>
    column(
      `c${j}`,
      fill(0).map((_, row) => 2 + (row % 2)),
    ),
  ),
  "perfectly collinear": [
    first,
    second,
    column(
      "s",
      first.values.map((value, i) => value + second.values[i]!),
    ),
  ],
  "a column twice": [first, second, column("s", first.values)],
  // No two columns share enough rows for one matrix: pairwise correlations contradict each other.
  "not positive definite": [
    column("c0", every(0)),
    column("c1", every(1)),
    column(
      "c2",
      every(2).map((value, row) => (row % 3 === 0 ? -value : value)),
    ),
  ],
  // One item that correlates with both others more than they can explain.
  Heywood: [
    first,
    column(
      "h",
      first.values.map((value, i) => value + 2 * second.values[i]!),
    ),
    second,
  ],
  "a far outlier": [
    first,
    second,
    column(
      "o",
      fill(3).map((value, row) => (row === 0 ? 1e50 : value)),
    ),
  ],
};

const grouped: Record<string, number> = {
  ...{ two: 2, equivalence: 3, invariance: 2, congruence: 2 },
  ...{ groups: 6, agreement: 6, constraint: 6, cluster_F: 3, chisq: 0, ols: 6, boot: 12, mediation: 12 },
};

const few: Record<string, Record<string, unknown>> = {
  boot: { draws: 50 },
  mediation: { draws: 50 },
  gap: { draws: 5 },
  stability: { draws: 5 },
  parallel: { draws: 20 },
  clusterability: { draws: 20 },
  chisq: { draws: 50 },
  kmeans: { starts: 5 },
  latent_class: { starts: 3, most: 3 },
  mixture: { most: 3 },
  equivalence: { bound: 0.5 },
  power: { d: 0.5, two_groups: [{ n: 2, d: 0 }] },
  prop: { x: [0, 0], n: [0, 3] },
  rubin: { estimates: [1], variances: [1], n: 3 },
  dist: { cases: [{ f: "qnorm", p: 0 }] },
};

/** A request that the method takes, for the columns given. */
export function requestOf({ name, reads }: StatMethod, columns: NamedColumn[]): StatInput {
  const n = columns[0]?.values.length ?? 0;
  const names = columns.map((one) => one.name);
  const groups = grouped[name];
  return {
    columns: reads.columns === "none" ? [] : columns,
    by:
      groups === undefined
        ? null
        : Array.from({ length: n }, (_, row) => `g${groups === 0 ? row : row % groups}`),
    weights: name === "weighted_ward" ? Float64Array.from({ length: n }, (_, row) => row % 3) : null,
    tables: {},
    options: { ...few[name], ...ofColumns(name, names, n) },
  };
}

function ofColumns(method: string, names: string[], n: number): Record<string, unknown> {
  const keys = names.length > 2 ? { a: names.slice(0, 2), b: names.slice(2) } : { a: names };
  if (["score", "quality", "composites", "cfa", "invariance", "congruence"].includes(method)) return { keys };
  if (method === "constraint") return { outcome: names[0] ?? "c0", draws: 20 };
  if (method === "performance_profile") return { levels: names.map(() => 9), draws: 5, orders: 2 };
  if (method === "nonresponse")
    return {
      ...{ early: [1, Math.max(1, n >> 1)], late: [Math.max(1, n - 1), Math.max(1, n)] },
      ...{ numeric: { a: names.slice(0, 2) }, categorical: { b: names.slice(0, 1) } },
    };
  return {};
}
