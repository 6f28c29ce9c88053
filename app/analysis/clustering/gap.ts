/** The gap statistic: is the data tighter in k classes than a featureless box would be? */
import { meanAndSd } from "../descriptive.ts";
import type { Random } from "../random.ts";
import { centroidsOf, withinSumOfSquares } from "./centroids.ts";
import { distancesWithin } from "./class-measures.ts";
import { cutTree } from "./cut.ts";
import { distinctRows, type Points } from "./distinct-rows.ts";
import { alongAxes } from "./principal-axes.ts";
import { wardLinkage } from "./ward.ts";

export type Gap = {
  /** By k = 1, 2, ...: log W of the data, its mean over the boxes, the gap between them and the error of that mean. */
  logW: number[];
  expected: number[];
  gap: number[];
  se: number[];
};

export type GapRequest = {
  mostClasses: number;
  draws: number;
  random: Random;
  /** W sums distances (1) or their squares (2, as published) between two units of a class. */
  power: 1 | 2;
  /** The box lies along the columns, or along the principal axes of the data. */
  box: "columns" | "axes";
  /** Units in a box; those of the data when absent. Logs are per unit, so a smaller box serves large data. */
  boxUnits?: number;
  /** Classes of points from Ward's classes; Ward's own when absent. */
  refine?: (points: Points, labels: Int32Array, k: number) => Int32Array;
};

/**
 * @throws RangeError when there are fewer points than classes, or no draw
 * @see Tibshirani, Walther and Hastie 2001; agrees with R cluster::clusGap (test/reference/results/gap_*.json)
 */
export function gapStatistic(points: Points, request: GapRequest): Gap {
  const { mostClasses, draws, random, box } = request;
  if (!(Number.isInteger(draws) && draws >= 2)) throw new RangeError(`${draws} boxes are too few`);
  const units = total(points.weights);
  const size = Math.min(units, request.boxUnits ?? units);
  const logW = logWithin(points, request);
  const sides = box === "axes" ? rangesOf(alongAxes(points)) : rangesOf(points);
  const drawn = Array.from({ length: mostClasses }, () => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    // Distances do not change under rotation, so a box along the axes is not turned back.
    const columns = sides.map(({ low, high }) =>
      Float64Array.from({ length: size }, () => low + (high - low) * random()),
    );
    const found = logWithin(distinctRows(columns).points, request);
    for (let k = 0; k < mostClasses; k++) drawn[k]![draw] = found[k]! + Math.log(units / size);
  }
  const moments = drawn.map(meanAndSd);
  const expected = moments.map(({ mean }) => mean!);
  return {
    logW,
    expected,
    gap: expected.map((value, k) => value - logW[k]!),
    se: moments.map(({ sd }) => sd! * Math.sqrt(1 + 1 / draws)),
  };
}

/** Number of classes by three rules that the literature uses; Tibshirani's is the published one. */
export function classesByGap({ gap, se }: Gap): {
  tibshirani: number;
  firstMaximum: number;
  maximum: number;
} {
  const most = gap.length;
  const tibshirani = gap.findIndex((value, k) => k + 1 < most && value >= gap[k + 1]! - se[k + 1]!);
  const falls = gap.findIndex((value, k) => k + 1 < most && gap[k + 1]! <= value);
  const peak = falls < 0 ? most - 1 : falls;
  const near = gap.findIndex((value, k) => k < peak && value >= gap[peak]! - se[peak]!);
  return {
    tibshirani: tibshirani < 0 ? most : tibshirani + 1,
    firstMaximum: (near < 0 ? peak : near) + 1,
    maximum: gap.indexOf(Math.max(...gap)) + 1,
  };
}

/** log W of Ward's classes for k = 1, 2, ... */
function logWithin(points: Points, { mostClasses, power, refine }: GapRequest): number[] {
  const tree = wardLinkage(points);
  return Array.from({ length: mostClasses }, (_, at) => {
    const cut = cutTree(tree, at + 1);
    const labels = refine?.(points, cut, at + 1) ?? cut;
    const centroids = centroidsOf(points, labels, at + 1);
    return Math.log(
      power === 2
        ? withinSumOfSquares(points, labels, centroids) / 2
        : distancesWithin(points, labels, centroids.weights) / 2,
    );
  });
}

function rangesOf({ m, p, coordinates }: Points): { low: number; high: number }[] {
  return Array.from({ length: p }, (_, j) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < m; i++) {
      low = Math.min(low, coordinates[i * p + j]!);
      high = Math.max(high, coordinates[i * p + j]!);
    }
    return { low, high };
  });
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
