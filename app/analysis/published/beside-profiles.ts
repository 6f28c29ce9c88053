/** Units of a cohort that is too small for levels of its own, each beside the profiles published for a year. */
import { rangeScaled } from "../axis-score.ts";
import type { Centroids } from "../clustering/centroids.ts";
import { classifyToReference } from "../clustering/reference-place.ts";
import type { StudyData, UnitOfAnalysis } from "../study-data.ts";
import { type Units, unitsOf } from "../units.ts";
import type { PublishedReference } from "./published-figures.ts";

/** Without a probability: published profiles come without their spread. */
type UnitBesideProfiles = {
  key: string;
  /** The nearest profile and the next one; of profiles equally near the better one is named. */
  profile: string;
  next: string;
  /** (d2 - d1) / d2; 0 on the border. */
  margin: number;
  /** No single metric one answer better or worse leads to another profile. */
  keepsAfterOneStep: boolean;
  /** By metric: the profiles whose median comes nearest to the unit's, best first; several when equally near. */
  byMetric: string[][];
};

export type BesideProfiles = Pick<PublishedReference, "source" | "year"> & {
  /** Best first. */
  profiles: string[];
  metrics: string[];
  /** By key; units with a missing metric are left out. */
  units: UnitBesideProfiles[];
};

/** Of a percentage: the width of the bands around good answers. */
const stepOfPercent = 0.05;

/**
 * @param units as {@link unitsOf} gives them for the same data and unit
 * @returns null for respondents, who are never listed, and where the study lacks one of the reference's metrics
 */
export function placedBesideProfiles(
  units: Units,
  data: StudyData,
  unit: UnitOfAnalysis,
  reference: PublishedReference,
): BesideProfiles | null {
  if (unit === "respondent" || reference.profiles.length < 2) return null;
  const columns = placesOf(units, data, unit, reference);
  if (columns === null) return null;
  const { source, year, metrics, profiles } = reference;
  const centroids: Centroids = {
    k: profiles.length,
    p: metrics.length,
    coordinates: Float64Array.from(profiles.flatMap(({ places }) => places)),
    weights: new Float64Array(profiles.length).fill(1),
  };
  const steps = metrics.map(({ id, scale }) => {
    if (scale.kind === "percent") return stepOfPercent;
    const levels = scale.kind === "bins" ? scale.upTo.length : levelsOf(data, id);
    return 1 / (levels - 1);
  });
  return {
    source,
    year,
    profiles: profiles.map(({ id }) => id),
    metrics: metrics.map(({ id }) => id),
    units: units.keys.flatMap((key, entry) => {
      const row = Float64Array.from(columns, (column) => column[entry]!);
      const place = classifyToReference(row, centroids, steps);
      if (place === null) return [];
      const { nearest, next, margin, keepsAfterOneStep } = place;
      return [
        {
          key,
          profile: profiles[nearest]!.id,
          next: profiles[next]!.id,
          margin,
          keepsAfterOneStep,
          byMetric: metrics.map((_, j) => nearestOn(row[j]!, j, profiles)),
        },
      ];
    }),
  };
}

function levelsOf({ metrics }: StudyData, id: string): number {
  return metrics.find((metric) => metric.id === id)!.levels;
}

/** By metric: each unit's place from 0 to 1. A percentage is the unit's own median of it, gathered as the levels are. */
function placesOf(
  units: Units,
  data: StudyData,
  unit: UnitOfAnalysis,
  { metrics }: PublishedReference,
): Float64Array[] | null {
  const percents = unitsOf({ ...data, metrics: data.raw.map(asMetric) }, unit).columns;
  const found = metrics.map(({ id, scale }) => {
    const at = data.metrics.findIndex((metric) => metric.id === id);
    if (at < 0) return null;
    if (scale.kind === "levels") {
      const { levels } = data.metrics[at]!;
      return units.columns[at]!.map((level) => rangeScaled(level, levels));
    }
    const percent = percents[data.raw.findIndex((raw) => raw.id === id)];
    if (!percent) return null;
    return percent.map((value) => (scale.kind === "percent" ? 1 - value / 100 : binOf(value, scale.upTo)));
  });
  return found.every((column) => column !== null) ? found : null;
}

function asMetric({ id, values }: StudyData["raw"][number]): StudyData["metrics"][number] {
  return { id, values, axis: "none", levels: 101 };
}

function binOf(percent: number, upTo: number[]): number {
  if (Number.isNaN(percent)) return Number.NaN;
  const bin = upTo.findIndex((end) => percent <= end);
  return 1 - (bin < 0 ? upTo.length - 1 : bin) / (upTo.length - 1);
}

const rounding = 1e-9;

function nearestOn(place: number, metric: number, profiles: PublishedReference["profiles"]): string[] {
  const gaps = profiles.map(({ places }) => Math.abs(places[metric]! - place));
  const least = Math.min(...gaps);
  return profiles.filter((_, at) => gaps[at]! - least <= rounding).map(({ id }) => id);
}
