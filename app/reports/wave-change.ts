/** What changed since the wave before, as far as the figures of both waves may be shown: a difference tells of both. */
import type { Change, Comparability, WaveChange } from "../analysis/change/change-result.ts";
import type { Interval } from "../analysis/correlation-interval.ts";
import type { LevelName, UnitOfAnalysis } from "../analysis/study-data.ts";
import { type Cell, isShown } from "../disclosure/cell.ts";
import { partitionCells } from "../disclosure/complement.ts";
import { figureId, levelFilter, levelsFigure } from "../disclosure/figure-names.ts";
import { everyone, filterKey } from "../disclosure/population.ts";
import { type Release, releasedCell } from "../disclosure/released.ts";
import { showsDistribution } from "../disclosure/thresholds.ts";
import { levelNames } from "./level-shares.ts";

/** `release`: what the plans of both waves let out. */
export type ChangeInput = {
  result: WaveChange;
  since: string;
  /** The wave whose groups are the measure. */
  reference: string;
  release: Release;
};

/** `interval` null: too few groups of people, too few answers for more than a coarse figure, or nobody differs. */
export type ShownChange = {
  before: number;
  now: number;
  difference: number;
  interval: Interval | null;
  verdict: Change["verdict"];
};

/** null: nothing to compare. */
export type ChangeCell = Cell<ShownChange> | null;

export type ChangeReport = {
  since: string;
  reference: string;
  /** Who was drawn together for the intervals; null: too few of them, so that there are none. */
  drawn: UnitOfAnalysis | null;
  /** Metrics whose change excludes zero, and all that can be compared. */
  metrics: { better: number; worse: number; all: number; byId: Record<string, ChangeCell> };
  scores: Record<string, { comparability: Comparability; cell: ChangeCell }>;
  levels: LevelsChanged | null;
};

type LevelsChanged = {
  unit: UnitOfAnalysis;
  units: { before: number; now: number };
  /** Best first. */
  rows: { level: LevelName; cell: ChangeCell }[];
  /** Whether the later wave, grouped anew, falls into the same groups; null: too few units to tell. */
  groupsStay: boolean | null;
};

export function changeReport({ result, since, reference, release }: ChangeInput): ChangeReport {
  const ofEveryone = (kind: "metric" | "construct", id: string, change: Change | null) =>
    shownChange(change, { figure: figureId(kind, id), group: everyone }, release);
  const byId = Object.fromEntries(
    result.metrics.map(({ id, change }) => [id, ofEveryone("metric", id, change)]),
  );
  const verdicts = Object.values(byId).flatMap((cell) => (cell && isShown(cell) ? [cell.shown] : []));
  const changed = verdicts.filter(({ verdict }) => verdict === "changed");
  return {
    since,
    reference,
    drawn: result.clusters?.of ?? null,
    metrics: {
      better: changed.filter(({ difference }) => difference > 0).length,
      worse: changed.filter(({ difference }) => difference < 0).length,
      all: verdicts.length,
      byId,
    },
    scores: Object.fromEntries(
      result.constructs.map(({ id, comparability, change }) => [
        id,
        { comparability, cell: ofEveryone("construct", id, change) },
      ]),
    ),
    levels: levelsChanged(result, release),
  };
}

/** Shown as finely as the smaller of both waves allows; never as finely as would tell more of the other. */
function shownChange(
  change: Change | null,
  place: { figure: string; group: string },
  release: Release,
): ChangeCell {
  if (change === null) return null;
  const n = Math.min(change.before.n, change.now.n);
  return releasedCell(release, { ...place, n }, (detail) =>
    showsDistribution(detail) ? fine(change) : coarse(change),
  );
}

function fine({ before, now, difference, interval, verdict }: Change): ShownChange {
  return { before: before.value, now: now.value, difference, interval, verdict };
}

/** To one decimal, as scores of so few are; an interval would tell how their answers are spread. */
function coarse(change: Change): ShownChange {
  const [before, now] = [change.before.value, change.now.value].map((value) => Math.round(value * 10) / 10);
  const difference = Math.round((now! - before!) * 10) / 10;
  return { before: before!, now: now!, difference, interval: null, verdict: "no-interval" };
}

/**
 * A level is told of where the plans of both waves tell of it. Among the classes of the reference wave units may stand in other levels than in
 * their own wave, so here too no hidden level may follow from the others.
 */
function levelsChanged({ levels, options }: WaveChange, release: Release): LevelsChanged | null {
  if (levels.status === "refused") return null;
  const cellsOf = (wave: "before" | "now") =>
    partitionCells(
      levels.levels.map(({ name, change }) => ({ key: name, n: change[wave].n })),
      () => true,
      { minimumGroup: release.minimum },
    );
  const [before, now] = [cellsOf("before"), cellsOf("now")];
  const { own } = levels;
  return {
    unit: options.unit,
    units: levels.units,
    rows: levelNames.flatMap((level) => {
      const found = levels.levels.find(({ name }) => name === level);
      if (!found) return [];
      const bothShown = [before, now].every((cells) => {
        const cell = cells.get(level);
        return cell !== undefined && isShown(cell);
      });
      const place = {
        figure: levelsFigure(options.unit),
        group: filterKey(levelFilter(options.unit), level),
      };
      const cell: ChangeCell = bothShown
        ? shownChange(found.change, place, release)
        : { suppressed: "too-few" };
      return [{ level, cell }];
    }),
    groupsStay: own && own.shares !== null,
  };
}
