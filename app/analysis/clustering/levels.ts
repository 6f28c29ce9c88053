/** Performance levels: Ward start, k-means end, ordered from low to high, with what a reader must know before believing them. */
import { rangeScaled } from "../axis-score.ts";
import { weightedMedian } from "../descriptive.ts";
import type { Random } from "../random.ts";
import type {
  Level,
  LevelName,
  LevelsRefused,
  LevelsResult,
  MetricColumn,
  UnitOfAnalysis,
} from "../study-result.ts";
import type { Units } from "../units.ts";
import { type Centroids, centroidsOf, placeAmong } from "./centroids.ts";
import { consolidate } from "./consolidate.ts";
import { cutTree } from "./cut.ts";
import { distinctRows, type Points } from "./distinct-rows.ts";
import { rankClasses } from "./order-classes.ts";
import { silhouette } from "./silhouette.ts";
import { tieSensitivity } from "./tie-sensitivity.ts";
import { type WardTree, wardLinkage } from "./ward.ts";

const fewestUnits = 30;
const fewestForFirmResult = 100;
const heightsShown = 20;

type Metrics = Pick<MetricColumn, "id" | "axis" | "levels">[];

export type LevelsRequest = {
  unit: UnitOfAnalysis;
  k: number;
  tieOrders: number;
  random: Random;
  onOrder?: (done: number) => void;
};

/** `names` and `margins` are those of the units' entries; `place` finds the level of any row of metric levels, null when one is missing. */
export type LevelsAndPlaces = {
  result: LevelsResult;
  names: (LevelName | null)[];
  margins: (number | null)[];
  place: (row: ArrayLike<number>) => LevelName | null;
};

/** low < medium < high, or low < high. */
export function levelNames(k: number): LevelName[] {
  return k === 2 ? ["low", "high"] : ["low", "medium", "high"];
}

/**
 * Finds k levels among the units whose metrics are all known. Metrics are scaled by their design range; distinct rows in canonical order go
 * through Ward, cut and consolidation; classes are ordered by the mean of the scaled metrics.
 * @returns "refused" under 30 complete units, with fewer distinct rows than k, or without metrics; "provisional" under 100 units
 */
export function findLevels(units: Units, metrics: Metrics, request: LevelsRequest): LevelsAndPlaces {
  const { k } = request;
  if (metrics.length === 0) return refused(units, { reason: "no-metrics", needed: 1, have: 0 });
  const { points: answers, index } = distinctRows(units.columns, units.weights);
  const n = total(answers.weights);
  if (n < fewestUnits) return refused(units, { reason: "too-few-units", needed: fewestUnits, have: n });
  if (answers.m < k) return refused(units, { reason: "too-few-distinct", needed: k, have: answers.m });

  const points = scaled(answers, metrics);
  const tree = wardLinkage(points);
  const start = cutTree(tree, k);
  const { labels, centroids } = consolidate(points, start, k);
  const rank = rankClasses(centroids);
  const names = levelNames(k);
  const ordered = labels.map((label) => rank[label]!);
  const levels = describeLevels(answers, ordered, names, respondentsByPoint(units, index, answers.m));
  let moved = 0;
  for (let i = 0; i < points.m; i++) if (start[i] !== labels[i]) moved += points.weights[i]! / n;

  return {
    result: {
      status: "ok",
      metrics: metrics.map(({ id, axis, levels: count }) => ({ id, axis, levels: count })),
      n,
      excluded: total(units.weights) - n,
      distinct: points.m,
      levels,
      nonMonotone: nonMonotone(levels, metrics),
      small: levels.filter((level) => level.units < smallest(request.unit, n)).map((level) => level.name),
      silhouette: silhouette(points, ordered, k),
      moved,
      tieSensitivity: tieSensitivity(points, k, {
        orders: request.tieOrders,
        random: request.random,
        onOrder: request.onOrder,
      }),
      provisional: n < fewestForFirmResult,
      verdict: "not-tested",
      heights: lastHeights(tree),
    },
    names: units.keys.map((_, entry) => (index[entry]! < 0 ? null : names[ordered[index[entry]!]!]!)),
    margins: units.keys.map((_, entry) =>
      index[entry]! < 0 ? null : placeAmong(points.coordinates, index[entry]! * points.p, centroids).margin,
    ),
    place: (row) => placeRow(row, metrics, centroids, rank, names),
  };
}

function refused(units: Units, why: Omit<LevelsRefused, "status">): LevelsAndPlaces {
  return {
    result: { status: "refused", ...why },
    names: units.keys.map(() => null),
    margins: units.keys.map(() => null),
    place: () => null,
  };
}

function scaled(answers: Points, metrics: Metrics): Points {
  const coordinates = answers.coordinates.map((level, at) =>
    rangeScaled(level, metrics[at % answers.p]!.levels),
  );
  return { ...answers, coordinates };
}

function respondentsByPoint(units: Units, index: Int32Array, m: number): Float64Array {
  const respondents = new Float64Array(m);
  for (let entry = 0; entry < index.length; entry++)
    if (index[entry]! >= 0) respondents[index[entry]!]! += units.respondents[entry]!;
  return respondents;
}

function describeLevels(
  answers: Points,
  ordered: Int32Array,
  names: LevelName[],
  respondents: Float64Array,
): Level[] {
  const { coordinates, weights } = centroidsOf(answers, ordered, names.length);
  const n = total(weights);
  return names.map((name, at) => {
    const members = [...ordered.keys()].filter((i) => ordered[i] === at);
    const metric = Array.from({ length: answers.p }, (_, j) => j);
    return {
      name,
      units: weights[at]!,
      respondents: members.reduce((all, i) => all + respondents[i]!, 0),
      share: weights[at]! / n,
      centroid: metric.map((j) => coordinates[at * answers.p + j]!),
      medians: metric.map((j) =>
        weightedMedian(
          members.map((i) => answers.coordinates[i * answers.p + j]!),
          members.map((i) => answers.weights[i]!),
        ),
      ),
    };
  });
}

function nonMonotone(levels: Level[], metrics: Metrics): string[] {
  const rounding = 1e-12;
  return metrics
    .filter((_, j) => {
      const means = levels.map((level) => level.centroid[j]!);
      const falls = means.some((mean, at) => at > 0 && mean < means[at - 1]! - rounding);
      return falls || means[means.length - 1]! <= means[0]! + rounding;
    })
    .map((metric) => metric.id);
}

/** A level under this many units is named in `small`: max(5 %, 3) organizations or teams, max(5 %, 10) respondents. */
function smallest(unit: UnitOfAnalysis, n: number): number {
  return Math.max(n / 20, unit === "respondent" ? 10 : 3);
}

function lastHeights(tree: WardTree): number[] {
  return [...tree.height.slice(-heightsShown)].reverse();
}

function placeRow(
  row: ArrayLike<number>,
  metrics: Metrics,
  centroids: Centroids,
  rank: Int32Array,
  names: LevelName[],
): LevelName | null {
  const coordinates = Float64Array.from(metrics, (metric, j) => rangeScaled(row[j]!, metric.levels));
  if (coordinates.some(Number.isNaN)) return null;
  return names[rank[placeAmong(coordinates, 0, centroids).nearest]!]!;
}

function total(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}
