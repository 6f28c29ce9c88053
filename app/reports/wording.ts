/**
 * The finding of each figure as a sentence with its hedge: keys of the catalogue and their values, no words of a language.
 * Sentences describe this cohort; none claims a cause, and none counts what is hidden.
 */
import type { LevelName } from "../analysis/study-data.ts";
import type { LevelsFound, StudyResult } from "../analysis/study-result.ts";
import { isShown } from "../disclosure/cell.ts";
import { type CapabilityByLevel, differsVisibly } from "./capability-by-level.ts";
import type { Source } from "./facts.ts";
import type { LevelMap } from "./level-map.ts";
import { type LevelShare, levelNames } from "./level-shares.ts";
import type { MetricPanel } from "./metric-panels.ts";
import type { Words } from "./words.ts";

/** How many units were not placed, because a metric has no answer; null when every one was. */
export function leftOutWords({ levels, options }: StudyResult): Words | null {
  if (levels.status === "refused" || levels.excluded === 0) return null;
  const { n, excluded } = levels;
  return { key: "levels.leftOut", values: { n: excluded, all: n + excluded, unit: options.unit } };
}

/** @param found says whether some units are left out, and whether high and low are more than names */
export function sharesFinding(
  shares: readonly LevelShare[],
  source: Pick<Source, "unit" | "units">,
  found: Pick<LevelsFound, "excluded" | "nonMonotone">,
): Words {
  const units = new Map<LevelName, number>();
  for (const { level, cell } of shares) if (isShown(cell)) units.set(level, cell.shown.units);
  const [high, medium, low] = levelNames.map((name) => units.get(name));
  const { unit, units: n } = source;
  const placed = found.excluded > 0 ? "some" : "all";
  if (high === undefined || medium === undefined || low === undefined) {
    return { key: "levels.finding.sharesHidden", values: { n, unit, placed } };
  }
  const key = found.nonMonotone.length > 0 ? "levels.finding.sharesUneven" : "levels.finding.shares";
  return { key, values: { n, unit, placed, high, medium, low } };
}

/** Which axes rise with the level: from the medians of the visible levels, not a test. Only axes that the map has are spoken of. */
export function mapFinding(shares: readonly LevelShare[], found: LevelsFound, map: LevelMap): Words {
  const plain: Words = { key: "levels.finding.mapPlain" };
  if (map.axes === "metrics") return plain;
  const ahead = (["throughput", "stability"] as const).filter((axis) => {
    const high = axisMean(shares, found, axis, "high");
    const low = axisMean(shares, found, axis, "low");
    return high !== null && low !== null && high > low;
  });
  const [only] = ahead;
  if (only === undefined) return plain;
  return ahead.length === 2 ? { key: "levels.finding.mapBoth" } : { key: `levels.finding.map.${only}` };
}

function axisMean(shares: readonly LevelShare[], found: LevelsFound, axis: string, level: LevelName) {
  const cell = shares.find((share) => share.level === level)?.cell;
  if (!cell || !isShown(cell)) return null;
  const classes = found.metrics.flatMap((metric, index) => {
    const median = cell.shown.medians[index];
    return metric.axis === axis && median ? [(median.value ?? median.class) / metric.levels] : [];
  });
  return classes.length === 0 ? null : classes.reduce((a, b) => a + b, 0) / classes.length;
}

/** The metric whose typical answers lie furthest apart between high and low, relative to its scale. Where one of them is hidden, nothing is compared. */
export function panelsFinding(panels: readonly MetricPanel[]): Words {
  let widest: { distance: number; words: Words } | null = null;
  let isCompared = false;
  for (const { scale, levels } of panels) {
    const [high, low] = (["high", "low"] as const).map((name) => {
      const cell = levels.find((level) => level.level === name)?.cell;
      return cell && isShown(cell) ? cell.shown.median : null;
    });
    if (high === null || low === null || high === undefined || low === undefined) continue;
    isCompared = true;
    const distance = (high - low) / scale.classes.length;
    const [best, worst] = [scale.classes[high - 1], scale.classes[low - 1]];
    if (distance <= (widest?.distance ?? 0) || !best || !worst) continue;
    widest = {
      distance,
      words: { key: "levels.finding.panels", values: { metric: scale.title, high: best, low: worst } },
    };
  }
  return widest?.words ?? { key: isCompared ? "levels.finding.panelsPlain" : "levels.typicalTitle" };
}

/** The number of groups at which joining on would cost most more than the join before. */
export function jumpFinding(heights: readonly number[]): Words {
  let groups = 0;
  let largest = 0;
  for (let i = 0; i + 1 < heights.length; i++) {
    const jump = (heights[i] ?? 0) - (heights[i + 1] ?? 0);
    if (jump > largest) {
      largest = jump;
      groups = i + 2;
    }
  }
  return groups === 0
    ? { key: "levels.finding.noJump" }
    : { key: "levels.finding.jump", values: { groups, fewer: groups - 1 } };
}

/** The first of the capabilities ordered by difference, as a description. */
export function capabilityFinding(rows: readonly CapabilityByLevel[]): Words {
  const first = rows[0];
  if (!first || first.difference === null) return { key: "capabilities.finding.noLevels" };
  if (!differsVisibly(first)) return { key: "capabilities.finding.noDifference" };
  return { key: "capabilities.finding.difference", values: { capability: { text: first.title } } };
}
