/**
 * How many units each level holds in two waves, both placed among the fixed centres of the reference wave: a share moves only because
 * answers move. The later wave's own classes, matched to the reference's, are the second view.
 */
import { type AlignedWave, alignWave } from "../clustering/align-waves.ts";
import { type Centroids, centroidsOf, placeAmong } from "../clustering/centroids.ts";
import type { DistinctRows } from "../clustering/distinct-rows.ts";
import { levelNames } from "../clustering/levels.ts";
import { rankClasses } from "../clustering/order-classes.ts";
import { clustered } from "../clustering/pipeline.ts";
import { fewestUnits } from "../clustering/ranked-classes.ts";
import { scaledRows } from "../clustering/scaled-rows.ts";
import type { MetricColumn, StudyData, UnitOfAnalysis } from "../study-data.ts";
import { type Units, unitsOf } from "../units.ts";
import type { ChangeClusters } from "./change-clusters.ts";
import type { Change, LevelsChange } from "./change-result.ts";
import type { ComparedFigure } from "./resampled-change.ts";
import { weightedMean } from "./weighted-figures.ts";

type Refused = Extract<LevelsChange, { status: "refused" }>;

/** Where the levels' shares are to be resampled: `figures` low to high, and what makes the result of their changes. */
export type ComparedLevels =
  | Refused
  | { status: "ok"; figures: ComparedFigure[]; result: (changes: (Change | null)[]) => LevelsChange };

/**
 * @param reference the wave whose units form the centres, with the same metrics
 * @returns "refused" when its units are fewer than 30 or fewer distinct than k, or when a wave has no unit with all metrics
 */
export function comparedLevels(
  waves: { before: StudyData; now: StudyData; reference: StudyData },
  clusters: ChangeClusters | null,
  { unit, k }: { unit: UnitOfAnalysis; k: number },
): ComparedLevels {
  const { metrics } = waves.reference;
  if (metrics.length === 0) return { status: "refused", reason: "no-metrics" };
  const formed = rowsOf(unitsOf(waves.reference, unit), metrics);
  const reference = total(formed.points.weights);
  if (reference < fewestUnits) return { status: "refused", reason: "too-few-units" };
  if (formed.points.m < k) return { status: "refused", reason: "too-few-distinct" };
  const centres = fixedCentres(formed, k);

  const before = placed(waves.before, unit, centres, clusters?.before ?? null);
  const now = placed(waves.now, unit, centres, clusters?.now ?? null);
  if (before.n === 0 || now.n === 0) return { status: "refused", reason: "nobody-placed" };
  const names = levelNames(k);
  const count = clusters?.count ?? 1;
  return {
    status: "ok",
    figures: names.map((_, at) => ({
      before: weightedMean(before.isIn(at), before.cluster, count),
      now: weightedMean(now.isIn(at), now.cluster, count),
      n: { before: before.respondents[at]!, now: now.respondents[at]! },
      range: 1,
    })),
    result: (changes) => ({
      status: "ok",
      reference,
      units: { before: before.n, now: now.n },
      levels: names.flatMap((name, at) => {
        const change = changes[at];
        return change ? [{ name, units: { before: before.units[at]!, now: now.units[at]! }, change }] : [];
      }),
      own: ownClasses(rowsOf(unitsOf(waves.now, unit), metrics), centres),
    }),
  };
}

type Metrics = Pick<MetricColumn, "levels">[];

function rowsOf(units: Units, metrics: Metrics): DistinctRows {
  return scaledRows(
    units.columns,
    units.weights,
    metrics.map(({ levels }) => levels),
  );
}

/** In the order low to high. */
function fixedCentres({ points }: DistinctRows, k: number): Centroids {
  const { labels, centroids } = clustered(points, k);
  const rank = rankClasses(centroids);
  return centroidsOf(
    points,
    labels.map((label) => rank[label]!),
    k,
  );
}

/** One value a unit: for respondents everybody is one, whoever shares the answers. */
function placed(
  data: StudyData,
  unit: UnitOfAnalysis,
  centres: Centroids,
  codes: Int32Array | null,
): {
  n: number;
  units: number[];
  respondents: number[];
  cluster: Int32Array;
  isIn: (level: number) => Float64Array;
} {
  const units = unitsOf(data, unit);
  const { points, index } = rowsOf(units, data.metrics);
  const levelOf = Int32Array.from(index, (row) =>
    row < 0 ? -1 : placeAmong(points.coordinates, row * points.p, centres).nearest,
  );
  const ofEverybody = units.unitOf.map((entry) => (entry < 0 ? -1 : levelOf[entry]!));
  const each = unit === "respondent" ? ofEverybody : levelOf;
  const cluster = unit === "respondent" ? codes : codes && clusterOfUnits(units, codes);
  const inLevel = (levels: Int32Array, at: number) =>
    levels.reduce((n, level) => (level === at ? n + 1 : n), 0);
  const classes = Array.from({ length: centres.k }, (_, at) => at);
  return {
    n: each.reduce((n, level) => (level < 0 ? n : n + 1), 0),
    units: classes.map((at) => inLevel(each, at)),
    respondents: classes.map((at) => inLevel(ofEverybody, at)),
    cluster: cluster ?? new Int32Array(each.length),
    isIn: (at) => Float64Array.from(each, (level) => (level < 0 ? Number.NaN : level === at ? 1 : 0)),
  };
}

/** All people of a unit are of one cluster: it is an organization, or belongs to one. */
function clusterOfUnits({ keys, unitOf }: Units, codes: Int32Array): Int32Array {
  const found = new Int32Array(keys.length).fill(-1);
  for (let row = 0; row < unitOf.length; row++) if (unitOf[row]! >= 0) found[unitOf[row]!] = codes[row]!;
  return found;
}

function ownClasses({ points }: DistinctRows, centres: Centroids): OwnClasses {
  if (total(points.weights) < fewestUnits || points.m < centres.k) return null;
  const { labels, centroids } = clustered(points, centres.k);
  const aligned = alignWave(points, { labels, centroids }, centres);
  if (aligned === null) return null;
  return {
    ari: aligned.ari,
    classes: aligned.classes.map(({ jaccard, shift }) => ({ jaccard, shift })),
    shares: aligned.comparable ? sharesOf(aligned, centroids) : null,
  };
}

type OwnClasses = Extract<LevelsChange, { status: "ok" }>["own"];

function sharesOf({ classes }: AlignedWave, { weights }: Centroids): number[] {
  const all = total(weights);
  return classes.map(({ matched }) => weights[matched]! / all);
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
