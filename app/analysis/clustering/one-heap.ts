/**
 * Teams or organizations in one heap: along each principal axis of theirs the nearest distribution with one peak, the axes independent of each
 * other. A tail of few places far above all others stays, and so does what the metrics have in common; groups do not.
 */
import type { Random } from "../random.ts";
import { distinctRows, type Points } from "./distinct-rows.ts";
import { onePeak } from "./one-peak.ts";
import { alongAxes } from "./principal-axes.ts";

/**
 * @param points units on the scales of their metrics
 * @returns draws as many units anew; turned to the axes, which changes no distance
 * @see Helgeson and Bair 2016 (a unimodal null, theirs by kernels and a copula); axes as in the gap statistic
 */
export function oneHeap(points: Points): (random: Random) => Points {
  const turned = alongAxes(points);
  const { m, p, weights } = turned;
  const units = weights.reduce((sum, weight) => sum + weight, 0);
  const axes = Array.from({ length: p }, (_, axis) =>
    onePeak(
      Float64Array.from({ length: m }, (_, i) => turned.coordinates[i * p + axis]!),
      weights,
    ),
  );
  return (random) =>
    distinctRows(axes.map(({ quantile }) => Float64Array.from({ length: units }, () => quantile(random()))))
      .points;
}
