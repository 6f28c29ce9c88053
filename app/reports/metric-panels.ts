/** For each level metric, how the units of each level answer: the shares of the classes and the class of the median. */
import type { LevelName } from "../analysis/study-data.ts";
import type { StudyResult } from "../analysis/study-result.ts";
import { classOf } from "../disclosure/bands.ts";
import { type Cell, isShown } from "../disclosure/cell.ts";
import { levelFilter, levelsFigure } from "../disclosure/figure-names.ts";
import { filterKey } from "../disclosure/population.ts";
import { type Release, releasedCell } from "../disclosure/released.ts";
import { type Policy, reachesMinimum, showsDistribution } from "../disclosure/thresholds.ts";
import type { LevelShare } from "./level-shares.ts";
import type { MetricScale } from "./metric-scale.ts";
import { unitDetail } from "./unit-detail.ts";

export type MetricPanel = {
  scale: MetricScale;
  levels: {
    level: LevelName;
    cell: Cell<{
      /** Share of the level's units in each class, worst first; null for a small level. */
      shares: number[] | null;
      /** Class of the median, 1 = worst. */
      median: number;
    }>;
  }[];
};

export function metricPanels(
  result: StudyResult,
  shares: readonly LevelShare[],
  scales: readonly MetricScale[],
  { policy, release }: { policy: Policy; release: Release },
): MetricPanel[] {
  return scales.map((scale, index) => ({
    scale,
    levels: shares.map(({ level, cell }) => {
      const median = isShown(cell) ? cell.shown.medians[index]?.class : undefined;
      if (!isShown(cell) || median === undefined) return { level, cell: { suppressed: "too-few" } };
      const { unit } = result.options;
      const place = { figure: levelsFigure(unit), group: filterKey(levelFilter(unit), level), n: cell.n };
      return {
        level,
        cell: releasedCell(release, place, (detail) => ({
          shares:
            showsDistribution(detail) && hidesNoUnit(result, level, policy, release)
              ? classShares(result, level, index, scale.classes.length)
              : null,
          median,
        })),
      };
    }),
  }));
}

/** Shares of units tell on the hidden ones among them, unless those are none, or many. */
function hidesNoUnit(result: StudyResult, level: LevelName, policy: Policy, release: Release): boolean {
  const { levels, options, units } = result;
  if (levels.status === "refused" || options.unit === "respondent") return true;
  const hidden = units.filter(
    (unit) => unit.level === level && unitDetail(unit, options.unit, levels, release) === "hidden",
  ).length;
  return hidden === 0 || reachesMinimum(hidden, policy);
}

function classShares(result: StudyResult, level: LevelName, metric: number, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0);
  let n = 0;
  for (const unit of result.units) {
    const median = unit.metrics[metric];
    if (unit.level !== level || median === null || median === undefined) continue;
    const at = classOf(median, classes) - 1;
    // An entry of the respondent unit stands for everybody with the same answers; other entries are one unit each.
    const units = result.options.unit === "respondent" ? unit.n : 1;
    counts[at] = (counts[at] ?? 0) + units;
    n += units;
  }
  return counts.map((count) => (n === 0 ? 0 : count / n));
}
