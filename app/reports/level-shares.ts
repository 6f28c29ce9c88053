/** How many units and people each level holds, and the typical answer on each metric: cells, because a level may be small. */
import type { Interval } from "../analysis/correlation-interval.ts";
import type { LevelName } from "../analysis/study-data.ts";
import type { LevelsFound } from "../analysis/study-result.ts";
import { classOf } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { partitionCells } from "../disclosure/complement.ts";
import { type Policy, showsDistribution } from "../disclosure/thresholds.ts";

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
export function levelShares(found: LevelsFound, policy: Policy): LevelShare[] {
  const parts = found.levels.map((level) => ({ ...level, key: level.name, n: level.respondents }));
  const cells = partitionCells(
    parts,
    (level, detail) => ({
      units: level.units,
      share: level.share,
      interval: level.interval,
      foundAgain: level.jaccard,
      people: level.respondents,
      medians: level.medians.map((median, index) => ({
        class: classOf(median, found.metrics[index]?.levels ?? 1),
        value: showsDistribution(detail) ? median : null,
      })),
    }),
    policy,
  );
  return levelNames.flatMap((level) => {
    const cell = cells.get(level);
    return cell ? [{ level, cell }] : [];
  });
}
