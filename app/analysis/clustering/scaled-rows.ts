/** Rows of metric levels as points between 0 and 1. */
import { rangeScaled } from "../axis-score.ts";
import { type DistinctRows, distinctRows } from "./distinct-rows.ts";

/** Distinct complete rows of levels, each metric on 0..1 by its design range. */
export function scaledRows(
  columns: Float64Array[],
  weights: ArrayLike<number> | undefined,
  levels: number[],
): DistinctRows {
  const { points, index } = distinctRows(columns, weights);
  const coordinates = points.coordinates.map((level, at) => rangeScaled(level, levels[at % points.p]!));
  return { points: { ...points, coordinates }, index };
}
