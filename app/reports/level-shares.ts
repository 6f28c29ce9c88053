/** How many units and people each level holds, and the typical answer on each metric: cells, because a level may be small. */
import type { Interval } from "../analysis/correlation-interval.ts";
import type { LevelName, UnitOfAnalysis } from "../analysis/study-data.ts";
import type { LevelsFound } from "../analysis/study-result.ts";
import { classOf } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { levelFilter, levelsFigure } from "../disclosure/figure-names.ts";
import { filterKey } from "../disclosure/population.ts";
import { type Release, releasedCell } from "../disclosure/released.ts";
import { showsDistribution } from "../disclosure/thresholds.ts";

/** Best first, as pages list them. */
export const levelNames = ["high", "medium", "low"] as const satisfies readonly LevelName[];

export type LevelShare = {
  level: LevelName;
  cell: Cell<{
    units: number;
    share: number;
    /** Wilson, 95 %. */
    interval: Interval;
    /** How alike the group found in other samples is: Jaccard, 0..1; null when none held it. */
    foundAgain: number | null;
    people: number;
    /** By metric: the class of the median, and the median itself where enough people stand behind it. */
    medians: { class: number; value: number | null }[];
  }>;
};

/** Levels from high to low. A level that no unit is in is left out. */
export function levelShares(found: LevelsFound, unit: UnitOfAnalysis, release: Release): LevelShare[] {
  return levelNames.flatMap((name) => {
    const level = found.levels.find((each) => each.name === name);
    if (!level) return [];
    const place = {
      figure: levelsFigure(unit),
      group: filterKey(levelFilter(unit), name),
      n: level.respondents,
    };
    const cell = releasedCell(release, place, (detail) => ({
      units: level.units,
      share: level.share,
      interval: level.interval,
      foundAgain: level.jaccard,
      people: level.respondents,
      medians: level.medians.map((median, index) => ({
        class: classOf(median, found.metrics[index]?.levels ?? 1),
        value: showsDistribution(detail) ? median : null,
      })),
    }));
    return [{ level: name, cell }];
  });
}
