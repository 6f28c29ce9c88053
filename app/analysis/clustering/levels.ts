/** Performance levels by name: the verdict on the units, with what pages say of each level and each unit. */
import { rangeScaled } from "../axis-score.ts";
import { countedTeams } from "../counted-teams.ts";
import { groupedMedian, median, weightedMedian } from "../descriptive.ts";
import type { AnalysisOptions, LevelName, MetricColumn, StudyData } from "../study-data.ts";
import type { Level, LevelsResult, UnitResult } from "../study-result.ts";
import type { Units } from "../units.ts";
import { type Centroids, placeAmong } from "./centroids.ts";
import type { AggregationRule } from "./nested-units.ts";
import { performanceProfile } from "./performance-profile.ts";
import type { Population } from "./profile-request.ts";
import type { ProfileClass, ProfileUnit } from "./profile-result.ts";
import { rankedClasses } from "./ranked-classes.ts";

/** What the levels say of one unit. */
type UnitPlace = Pick<
  UnitResult,
  "level" | "margin" | "probability" | "between" | "odd" | "keepsAfterOneStep"
>;

/** `places` are those of the units' entries; `place` finds the level of any row of metric levels, null when one is missing. */
export type LevelsAndPlaces = {
  result: LevelsResult;
  places: UnitPlace[];
  place: (row: ArrayLike<number>) => LevelName | null;
};

type LevelsOptions = Pick<AnalysisOptions, "unit" | "k" | "seed" | "tieOrders" | "draws">;

/** low < medium < high, or low < high. */
export function levelNames(k: number): LevelName[] {
  return k === 2 ? ["low", "high"] : ["low", "medium", "high"];
}

/**
 * Finds k levels among the units whose metrics are all known, and says whether they are levels or bands of a continuum.
 * @param units as {@link unitsOf} gives them for the same data and unit
 * @returns as {@link performanceProfile}; without levels nobody is placed
 */
export function findLevels(
  units: Units,
  data: StudyData,
  { unit, k, seed, tieOrders, draws }: LevelsOptions,
  onProgress?: (share: number) => void,
): LevelsAndPlaces {
  const metrics = data.metrics.map(({ id, axis, levels }) => ({ id, axis, levels }));
  const found = performanceProfile(units, populationOf(data, units, unit), {
    unit,
    metrics,
    k,
    seed,
    tieOrders,
    draws,
    rule: unit === "respondent" ? null : ruleOf(unit),
    onProgress,
  });
  if (found.status === "refused")
    return { result: found, places: units.keys.map(() => notPlaced), place: () => null };
  const { classes, units: placed, k: _, ...verdict } = found;
  const names = levelNames(k);
  const centroids = centroidsOf(classes, metrics);
  return {
    result: { ...verdict, metrics, levels: classes.map((one, at) => levelOf(one, at, names, units, placed)) },
    places: placed.map((one) => placeOf(one, names)),
    place: (row) => placeRow(row, metrics, centroids, names),
  };
}

/**
 * The level of each entry of the units, the same as {@link findLevels} places it in; null when it is not placed. How sure that is, and whether
 * they are levels at all, is not asked here: that takes a hundred times as long.
 */
export function levelOfUnits(
  units: Units,
  { metrics }: Pick<StudyData, "metrics">,
  k: number,
): (LevelName | null)[] {
  const found = rankedClasses(units, { k, metrics });
  if (found.status === "refused") return units.keys.map(() => null);
  const names = levelNames(k);
  return Array.from(found.index, (point) => (point < 0 ? null : names[found.labels[point]!]!));
}

/** How units.ts gathers answers: teams by grouped medians, organizations by the plain median of their teams. */
function ruleOf(unit: AggregationRule["unit"]): AggregationRule {
  return { unit, team: groupedMedian, organization: median };
}

/** The people behind the units; who counts in which team of an organization is as in units.ts. */
function populationOf(data: StudyData, units: Units, unit: AnalysisOptions["unit"]): Population {
  const { team, organization } = data;
  return {
    columns: data.metrics.map(({ values }) => values),
    unitOf: units.unitOf,
    nesting: {
      organization,
      team: unit === "organization" ? countedTeams(data) : team,
    },
  };
}

const notPlaced: UnitPlace = {
  level: null,
  margin: null,
  probability: null,
  between: null,
  odd: null,
  keepsAfterOneStep: null,
};

function placeOf({ class: own, between, ...said }: ProfileUnit, names: LevelName[]): UnitPlace {
  return {
    ...said,
    level: own === null ? null : names[own]!,
    between: between && [names[between[0]]!, names[between[1]]!],
  };
}

function levelOf(
  one: ProfileClass,
  at: number,
  names: LevelName[],
  units: Units,
  placed: ProfileUnit[],
): Level {
  const members = [...placed.keys()].filter((entry) => placed[entry]!.class === at);
  const weights = members.map((entry) => units.weights[entry]!);
  return {
    ...one,
    name: names[at]!,
    respondents: members.reduce((all, entry) => all + units.respondents[entry]!, 0),
    medians: units.columns.map((column) =>
      weightedMedian(
        members.map((entry) => column[entry]!),
        weights,
      ),
    ),
  };
}

type Metrics = Pick<MetricColumn, "levels">[];

function centroidsOf(classes: ProfileClass[], metrics: Metrics): Centroids {
  return {
    k: classes.length,
    p: metrics.length,
    coordinates: Float64Array.from(
      classes.flatMap(({ centroid }) => centroid.map((mean, j) => rangeScaled(mean, metrics[j]!.levels))),
    ),
    weights: Float64Array.from(classes, (one) => one.units),
  };
}

function placeRow(
  row: ArrayLike<number>,
  metrics: Metrics,
  centroids: Centroids,
  names: LevelName[],
): LevelName | null {
  const coordinates = Float64Array.from(metrics, ({ levels }, j) => rangeScaled(row[j]!, levels));
  if (coordinates.some(Number.isNaN)) return null;
  return names[placeAmong(coordinates, 0, centroids).nearest]!;
}
