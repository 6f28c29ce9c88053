/** Throughput and stability of a unit on one scale from 0 to 10. */
import type { Axis, MetricColumn } from "./study-data.ts";

/** A level on the design range: 0 at the worst, 1 at the best. Comparable across waves, because nothing is estimated. */
export function rangeScaled(level: number, levels: number): number {
  return (level - 1) / (levels - 1);
}

/**
 * Ten times the mean of the range-scaled metrics of an axis.
 * @param row level of each metric, NaN = missing
 * @returns null when the axis has no metric, or fewer than half of its metrics are known
 */
export function axisScore(
  row: ArrayLike<number>,
  metrics: Pick<MetricColumn, "axis" | "levels">[],
  axis: Axis,
): number | null {
  let total = 0;
  let known = 0;
  let asked = 0;
  for (const [j, metric] of metrics.entries()) {
    if (metric.axis !== axis) continue;
    asked++;
    if (Number.isNaN(row[j]!)) continue;
    total += rangeScaled(row[j]!, metric.levels);
    known++;
  }
  return known > 0 && 2 * known >= asked ? (10 * total) / known : null;
}
