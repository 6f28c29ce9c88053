/** What changed since the wave before, as far as the figures of both waves may be shown: a difference tells of both. */
import type { Change, Comparability, WaveChange } from "../analysis/change/change-result.ts";
import type { Interval } from "../analysis/correlation-interval.ts";
import type { LevelName, UnitOfAnalysis } from "../analysis/study-data.ts";
import { type Cell, isShown } from "../disclosure/cell.ts";
import { partitionCells } from "../disclosure/complement.ts";
import { cellOf, type Policy, showsDistribution } from "../disclosure/thresholds.ts";
import { levelNames } from "./level-shares.ts";

/** `minimumGroup`: of the earlier wave; the stricter of both holds. */
export type ChangeInput = {
  result: WaveChange;
  since: string;
  /** The wave whose groups are the measure. */
  reference: string;
  minimumGroup: number;
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

export function changeReport(input: ChangeInput, policy: Policy): ChangeReport {
  const { result, since, reference } = input;
  const strict: Policy = { minimumGroup: Math.max(policy.minimumGroup, input.minimumGroup) };
  const byId = Object.fromEntries(result.metrics.map(({ id, change }) => [id, shownChange(change, strict)]));
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
        { comparability, cell: shownChange(change, strict) },
      ]),
    ),
    levels: levelsChanged(result, strict),
  };
}

/** Shown as finely as the smaller of both waves allows; never as finely as would tell more of the other. */
function shownChange(change: Change | null, policy: Policy): ChangeCell {
  if (change === null) return null;
  const n = Math.min(change.before.n, change.now.n);
  return cellOf(n, (detail) => (showsDistribution(detail) ? fine(change) : coarse(change)), policy);
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

/** Both waves are partitions of their people: a level is shown where it is in both, and no hidden one follows from the others. */
function levelsChanged({ levels, options }: WaveChange, policy: Policy): LevelsChanged | null {
  if (levels.status === "refused") return null;
  const cellsOf = (wave: "before" | "now") =>
    partitionCells(
      levels.levels.map(({ name, change }) => ({ key: name, n: change[wave].n })),
      () => true,
      policy,
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
      const cell: ChangeCell = bothShown ? shownChange(found.change, policy) : { suppressed: "too-few" };
      return [{ level, cell }];
    }),
    groupsStay: own && own.shares !== null,
  };
}
