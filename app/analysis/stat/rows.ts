/** Rows of a request as points, for the methods that cluster them. */
import { numberedByFirst } from "../clustering/cut.ts";
import { type DistinctRows, distinctRows } from "../clustering/distinct-rows.ts";
import type { StatInput } from "./method.ts";

/** @throws RangeError when there is no column, no row, or a cell is missing */
export function pointsOf({ columns, weights }: Pick<StatInput, "columns" | "weights">): DistinctRows {
  const found = distinctRows(
    columns.map(({ values }) => values),
    weights ?? undefined,
  );
  if (found.index.length === 0) throw new RangeError("there is no row to cluster");
  if (found.index.includes(-1))
    throw new RangeError('a row has a missing value: leave such rows out ("complete": "all")');
  return found;
}

/** Labels of the rows from those of their points: 1, 2, 3 ... by first appearance. */
export function rowLabels(labels: ArrayLike<number>, index: Int32Array): number[] {
  return [...numberedByFirst(index.map((point) => labels[point]!))].map((label) => label + 1);
}
