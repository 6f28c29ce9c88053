/** Units of a cohort that is too small for groups, each beside the published profile that its answers lie nearest to. */
import type { StudyResult } from "../analysis/study-result.ts";
import { classOf } from "../disclosure/bands.ts";
import { figureId } from "../disclosure/figure-names.ts";
import { organizationKey, teamKey } from "../disclosure/population.ts";
import { detailOf, type Release } from "../disclosure/released.ts";
import { showsDistribution } from "../disclosure/thresholds.ts";
import type { Benchmark } from "../instruments/benchmarks.ts";
import type { Instrument } from "../instruments/schema.ts";
import { type Names, nameOf } from "./facts.ts";
import { metricScale } from "./metric-scale.ts";
import type { Words } from "./words.ts";

type BesideRow = {
  name: string;
  organization: string | null;
  /** null: too few people for more than the class of each median. */
  place: { profile: string; keepsAfterOneStep: boolean } | null;
  /** By metric: the class of the unit's median; null where it may not be told. */
  classes: (Words | null)[];
};

export type BesideReport = {
  year: number;
  citation: string;
  url: string;
  metrics: Words[];
  /** By name. */
  rows: BesideRow[];
};

/** @returns null where nothing stands beside anything, or no unit may be shown */
export function besideReport(
  result: StudyResult,
  instrument: Instrument,
  { names, release }: { names: Names; release: Release },
  benchmarks: readonly Benchmark[],
): BesideReport | null {
  const beside = result.besidePublished;
  const { unit } = result.options;
  if (!beside || unit === "respondent") return null;
  const benchmark = benchmarks.find(({ source, year }) => source === beside.source && year === beside.year);
  if (!benchmark) return null;
  const scales = beside.metrics.map((id) => metricScale(id, instrument));
  const columns = beside.metrics.map((id) => result.metrics.findIndex((metric) => metric.id === id));
  const keyOf = unit === "organization" ? organizationKey : teamKey;
  const rows = beside.units.flatMap(({ key, profile, keepsAfterOneStep }): BesideRow[] => {
    const name = nameOf(key, unit, names);
    const own = result.units.find((one) => one.key === key);
    if (!name || !own) return [];
    const details = beside.metrics.map((id) =>
      detailOf(release, { figure: figureId("metric", id), group: keyOf(key), n: own.n }),
    );
    if (details.every((detail) => detail === "hidden")) return [];
    return [
      {
        ...name,
        place: details.every(showsDistribution) ? { profile, keepsAfterOneStep } : null,
        classes: scales.map(({ classes }, at) => {
          const median = own.metrics[columns[at]!];
          if (details[at] === "hidden" || median === null || median === undefined) return null;
          return classes[classOf(median, classes.length) - 1] ?? null;
        }),
      },
    ];
  });
  if (rows.length === 0) return null;
  rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  const { year, citation, url } = benchmark;
  return { year, citation, url, metrics: scales.map(({ title }) => title), rows };
}
