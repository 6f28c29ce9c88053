/** The whole way from units to a verdict: levels, bands of a continuum, provisional, or refused. Pure and seeded; order decides nothing. */
import { rangeScaled } from "../axis-score.ts";
import { wilsonInterval } from "../proportions.ts";
import { createRandom, type Random } from "../random.ts";
import type { Centroids } from "./centroids.ts";
import { choiceOfK } from "./choice-of-k.ts";
import type { Points } from "./distinct-rows.ts";
import { groupsAmong } from "./groups-among.ts";
import { type AggregationRule, inOwnOrder, type Nested, placesKept, remembering } from "./nested-units.ts";
import type { Nesting } from "./pair-correlations.ts";
import type { Clustered } from "./pipeline.ts";
import type { Population, ProfiledUnits, ProfileOptions } from "./profile-request.ts";
import type { PerformanceProfile, ProfileRefused } from "./profile-result.ts";
import { classStability, nonMonotone, reasonsAgainst } from "./profile-rules.ts";
import { stabilityOf } from "./profile-stability.ts";
import { profileUnits } from "./profile-units.ts";
import { rankedClasses } from "./ranked-classes.ts";
import type { Stability } from "./stability.ts";
import { tieSensitivity } from "./tie-sensitivity.ts";

/** Under so many units no verdict is given on whether they are groups. */
export const fewestForVerdict = 100;
const mostClasses = 6;
const heightsShown = 20;

/**
 * @returns "refused" under 30 complete units, with fewer distinct rows than k, or without metrics
 * @throws RangeError when columns differ in length, k is not 2 or 3, or teams or organizations come without their rule or nesting
 */
export function performanceProfile(
  units: ProfiledUnits,
  population: Population,
  options: ProfileOptions,
): PerformanceProfile | ProfileRefused {
  const { k, metrics, onProgress = () => undefined } = options;
  const rule = options.rule && remembering(options.rule);
  requireOptions(population, options);
  const ranked = rankedClasses(units, options);
  if (ranked.status === "refused") return ranked;
  const { points, index, n, found, labels, centroids } = ranked;
  const levels = metrics.map((metric) => metric.levels);
  // A stream for each purpose, so that one number more of one kind does not change another.
  const chance = (purpose: number): Random => createRandom(options.seed * 8 + purpose);
  onProgress(0.05);

  const respondents = complete(population, rule);
  const groups = groupsAmong(
    { points, labels, k },
    { ...respondents, rule, levels },
    { people: chance(1), units: chance(6) },
    (share) => onProgress(0.05 + 0.45 * share),
  );
  onProgress(0.5);

  const stability = stabilityOf(points, { labels, k }, respondents, options, index, population, chance(2));
  onProgress(0.75);
  const ties = tieSensitivity(points, k, { orders: options.tieOrders, random: chance(3) });
  onProgress(0.8);
  const probability = probabilities(
    units,
    population,
    { ...options, rule },
    { index, labels, stability },
    centroids,
    chance(4),
  );
  onProgress(0.95);
  const smallestClass = Math.max(n / 20, options.unit === "respondent" ? 10 : 3);
  const choice = choiceOfK(points, found.tree, {
    most: mostClasses,
    widths: levels.map((count) => (rule ? 0.5 : 1) / (count - 1)),
    smallestClass,
    random: chance(5),
  });
  const falling = nonMonotone(centroids, metrics);
  const classes = Array.from({ length: k }, (_, at) => ({
    units: centroids.weights[at]!,
    small: centroids.weights[at]! < smallestClass,
    share: centroids.weights[at]! / n,
    interval: wilsonInterval(centroids.weights[at]!, n)!,
    centroid: levels.map((count, j) => 1 + centroids.coordinates[at * points.p + j]! * (count - 1)),
    jaccard: Number.isNaN(stability.jaccard[at]!) ? null : stability.jaccard[at]!,
    stability: classStability(stability.jaccard[at]!),
  }));
  const reasons = reasonsAgainst({ groups, ties, classes });
  const few = n < fewestForVerdict;
  const placed = profileUnits({ index, points, labels, probability }, centroids, metrics);
  onProgress(1);
  return {
    status: "ok",
    verdict: few ? "provisional" : reasons.length > 0 ? "bands" : "levels",
    reasons,
    notes: [
      ...(few ? (["few-units"] as const) : []),
      ...(falling.length > 0 ? (["non-monotone"] as const) : []),
      ...(choice.consensus !== null && choice.consensus !== k ? (["other-k"] as const) : []),
    ],
    k,
    n,
    excluded: total(units.weights) - n,
    distinct: points.m,
    moved: movedUnits(found, points) / n,
    heights: [...found.tree.height.slice(-heightsShown)].reverse(),
    classes,
    groups,
    ties,
    stability: {
      draws: stability.draws,
      ari: stability.draws > 0 ? total(stability.ari) / stability.draws : null,
    },
    choice,
    nonMonotone: falling,
    certain:
      placed.reduce(
        (sum, one, at) => sum + (one.class !== null && one.between === null ? units.weights[at]! : 0),
        0,
      ) / n,
    units: placed,
  };
}

/** Units that consolidation put into another class than the cut. */
function movedUnits({ start, labels }: Clustered, { m, weights }: Points): number {
  let moved = 0;
  for (let i = 0; i < m; i++) if (start[i] !== labels[i]) moved += weights[i]!;
  return moved;
}

/** Those who count, in their own order: people of a unit; respondents alone only with all metrics known, because only they are clustered. */
function complete(
  { columns, nesting, unitOf }: Population,
  rule: AggregationRule | null,
): { columns: Float64Array[]; nesting: Nesting | null } {
  const counts = (i: number): boolean =>
    unitOf[i]! >= 0 && (rule !== null || columns.every((column) => !Number.isNaN(column[i]!)));
  const rows = Array.from(unitOf, (_, i) => i).filter(counts);
  return inOwnOrder(
    columns.map((column) => Float64Array.from(rows, (i) => column[i]!)),
    nesting && {
      team: Int32Array.from(rows, (i) => nesting.team[i]!),
      organization: Int32Array.from(rows, (i) => nesting.organization[i]!),
    },
  );
}

/** Of each entry to belong to its own class. */
function probabilities(
  units: ProfiledUnits,
  population: Population,
  { rule, draws, metrics }: ProfileOptions,
  { index, labels, stability }: { index: Int32Array; labels: Int32Array; stability: Stability },
  centroids: Centroids,
  random: Random,
): Float64Array {
  if (rule === null)
    return Float64Array.from(index, (point) => (point < 0 ? Number.NaN : stability.assignment[point]!));
  const keeps = (unit: number, row: number[]): boolean | null => {
    if (index[unit]! < 0 || row.some(Number.isNaN)) return null;
    const scaled = Float64Array.from(row, (level, j) => rangeScaled(level, metrics[j]!.levels));
    return nearestTo(scaled, centroids) === labels[index[unit]!];
  };
  const nested = { columns: population.columns, nesting: population.nesting! } satisfies Nested;
  return placesKept(nested, population.unitOf, units.weights.length, rule, keeps, { draws, random });
}

function nearestTo(row: Float64Array, { k, p, coordinates }: Centroids): number {
  let [nearest, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < k; at++) {
    let square = 0;
    for (let j = 0; j < p; j++) square += (row[j]! - coordinates[at * p + j]!) ** 2;
    if (square < least) [nearest, least] = [at, square];
  }
  return nearest;
}

function requireOptions(
  { columns, nesting }: Population,
  { unit, k, metrics, rule, draws }: ProfileOptions,
): void {
  if (k !== 2 && k !== 3) throw new RangeError(`levels are two or three, not ${k}`);
  if (!(Number.isInteger(draws) && draws >= 1)) throw new RangeError(`cannot draw ${draws} resamples`);
  if (columns.length !== metrics.length) throw new RangeError("population and metrics differ in number");
  if (
    (unit === "respondent") !== (rule === null) ||
    (rule !== null && (nesting === null || rule.unit !== unit))
  )
    throw new RangeError(`${unit} units need their own rule and nesting`);
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
