/** Figures of one wave under any weights of its clusters: sums are taken once, so that a resample costs no look at the respondents. */
import { moments } from "../descriptive.ts";
import { groupRows, valuesOf } from "../groups.ts";

/** @param times how often each cluster is drawn @returns NaN when nobody is */
export type WeightedFigure = (times: ArrayLike<number>) => number;

/** Mean of the values that are not missing. @param cluster of each value */
export function weightedMean(values: Float64Array, cluster: Int32Array, clusters: number): WeightedFigure {
  const groups = groupRows(cluster, clusters);
  const held: { at: number; n: number; sum: number }[] = [];
  for (let at = 0; at < clusters; at++) {
    const { n, mean } = moments(valuesOf(groups, at, values));
    if (n > 0) held.push({ at, n, sum: n * mean });
  }
  return (times) => {
    let [sum, n] = [0, 0];
    for (const one of held) {
      sum += times[one.at]! * one.sum;
      n += times[one.at]! * one.n;
    }
    return n > 0 ? sum / n : Number.NaN;
  };
}

/** Plain median of the values that are not missing: the midpoint of the two middle ones where there are two. */
export function weightedMedianOf(values: Float64Array, cluster: Int32Array): WeightedFigure {
  const order = Array.from(values, (_, row) => row)
    .filter((row) => !Number.isNaN(values[row]!))
    .sort((a, b) => values[a]! - values[b]! || cluster[a]! - cluster[b]!);
  return (times) => {
    let n = 0;
    for (const row of order) n += times[cluster[row]!]!;
    const [lower, upper] = [Math.floor((n - 1) / 2), Math.floor(n / 2)];
    let [passed, low] = [0, Number.NaN];
    for (const row of order) {
      passed += times[cluster[row]!]!;
      if (passed > lower && Number.isNaN(low)) low = values[row]!;
      if (passed > upper) return (low + values[row]!) / 2;
    }
    return Number.NaN;
  };
}

/** Grouped median of whole levels 1 .. levels (descriptive.ts says why not the plain one for people). */
export function weightedGroupedMedian(
  values: Float64Array,
  cluster: Int32Array,
  clusters: number,
  levels: number,
): WeightedFigure {
  const counts = new Float64Array(clusters * levels);
  for (let row = 0; row < values.length; row++)
    if (!Number.isNaN(values[row]!)) counts[cluster[row]! * levels + values[row]! - 1]!++;
  return (times) => {
    const total = new Float64Array(levels);
    for (let at = 0; at < clusters; at++) {
      const weight = times[at]!;
      if (weight > 0) for (let j = 0; j < levels; j++) total[j]! += weight * counts[at * levels + j]!;
    }
    return groupedMedianOf(total);
  };
}

function groupedMedianOf(total: Float64Array): number {
  const n = total.reduce((sum, count) => sum + count, 0);
  if (n === 0) return Number.NaN;
  let below = 0;
  for (let j = 0; j < total.length; j++) {
    const within = total[j]!;
    if (below + within > n / 2) return j + 1 - 0.5 + (n / 2 - below) / within;
    if (below + within === n / 2 && within > 0) {
      // Half of the people lie below, half above: the middle between the two classes that were answered.
      const next = total.findIndex((count, at) => at > j && count > 0);
      return (j + next + 2) / 2;
    }
    below += within;
  }
  return Number.NaN;
}
