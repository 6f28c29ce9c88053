/** Each capability's mean by level: what high and low differ in most, as a description and not as a cause. */
import type { LevelName } from "../analysis/study-data.ts";
import type { ConstructResult, StudyResult } from "../analysis/study-result.ts";
import type { Score } from "../disclosure/bands.ts";
import { type Cell, isShown } from "../disclosure/cell.ts";
import { figureId, levelFilter } from "../disclosure/figure-names.ts";
import { filterKey } from "../disclosure/population.ts";
import { type Release, releasedScore } from "../disclosure/released.ts";
import type { Construct, Instrument } from "../instruments/schema.ts";
import { levelNames } from "./level-shares.ts";

/** Of the item codes, and so of the score. */
export type Range = { min: number; max: number };

export type CapabilityByLevel = {
  id: string;
  title: string;
  range: Range;
  levels: { level: LevelName; cell: Cell<Score> }[];
  /** Mean of high less mean of low, from what is shown; null when either is hidden or there are no levels. */
  difference: number | null;
};

/** Constructs that describe how people work, in the order of the instrument: neither the metrics nor the background. */
export function capabilitiesOf(instrument: Instrument): Construct[] {
  return instrument.constructs.filter(({ role }) => role === "capability" || role === "outcome");
}

/** Under this share of the scale (0.3 of seven points) a difference is not worth a headline. */
const visibleFrom = 0.05;

/** Whether the high group lies above the low one by more than a trifle. A description, not a test. */
export function differsVisibly({
  difference,
  range,
}: Pick<CapabilityByLevel, "difference" | "range">): boolean {
  return difference !== null && difference >= visibleFrom * (range.max - range.min);
}

/** Largest difference first; those without one last, in the instrument's order. */
export function capabilitiesByLevel(
  { constructs, options }: Pick<StudyResult, "constructs" | "options">,
  instrument: Instrument,
  release: Release,
): CapabilityByLevel[] {
  const rows = capabilitiesOf(instrument).flatMap((construct) => {
    const result = constructs.find(({ id }) => id === construct.id);
    return result ? [rowOf(construct, result, levelFilter(options.unit), release)] : [];
  });
  const share = (row: CapabilityByLevel) =>
    row.difference === null ? Number.NEGATIVE_INFINITY : row.difference / (row.range.max - row.range.min);
  return rows.sort((a, b) => (share(a) === share(b) ? 0 : share(b) - share(a)));
}

function rowOf(
  construct: Construct,
  result: ConstructResult,
  filter: string,
  release: Release,
): CapabilityByLevel {
  const range = { min: result.min, max: result.max };
  const figure = figureId("construct", construct.id);
  const levels = levelNames.flatMap((level) => {
    const group = result.byLevel.find((each) => each.level === level);
    if (!group) return [];
    const place = { figure, group: filterKey(filter, level), n: group.n };
    return [{ level, cell: releasedScore(release, place, group, range) }];
  });
  const mean = (name: LevelName) => {
    const cell = levels.find(({ level }) => level === name)?.cell;
    return cell && isShown(cell) ? cell.shown.mean : null;
  };
  const [high, low] = [mean("high"), mean("low")];
  const difference = high === null || low === null ? null : high - low;
  return { id: construct.id, title: construct.title, range, levels, difference };
}
