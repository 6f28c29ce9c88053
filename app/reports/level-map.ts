/**
 * Where the units lie on two axes, as marks a reader may see: single units with enough people and leave to be named;
 * respondents only as places where enough of them are.
 */
import type { LevelName } from "../analysis/study-data.ts";
import type { LevelsFound, StudyResult, UnitResult } from "../analysis/study-result.ts";
import { classOf } from "../disclosure/bands.ts";
import { isShown } from "../disclosure/cell.ts";
import { partitionCells } from "../disclosure/complement.ts";
import type { Release } from "../disclosure/released.ts";
import { type Detail, type Policy, showsDistribution } from "../disclosure/thresholds.ts";
import { type Names, nameOf } from "./facts.ts";
import type { LevelShare } from "./level-shares.ts";
import type { MetricScale } from "./metric-scale.ts";
import { unitDetail } from "./unit-detail.ts";
import type { Words } from "./words.ts";

/** `classes`: the words of its whole numbers, when the axis is one metric. */
type Axis = { title: Words; min: number; max: number; classes: Words[] | null };

/** `name` null: not one unit but a place; `count` says how many are there. */
type Mark = {
  level: LevelName;
  x: number;
  y: number;
  count: number;
  name: string | null;
  organization: string | null;
};

export type LevelMap = {
  /** The two scores, or two single metrics where the instrument has no stability or no throughput. */
  axes: "scores" | "metrics";
  x: Axis;
  y: Axis;
  marks: Mark[];
  /** Some units are not drawn, because they are small, or did not agree to be seen, or hide another one. */
  someHidden: boolean;
};

type Facts = { policy: Policy; names: Names; release: Release };

type AxisPlan = Axis & { of: (unit: UnitResult, detail: Detail) => number | null };

/** @returns null when fewer than two metrics place the units */
export function levelMap(
  result: StudyResult,
  found: LevelsFound,
  shares: readonly LevelShare[],
  scales: readonly MetricScale[],
  facts: Facts,
): LevelMap | null {
  const axes = axesOf(found, scales);
  if (!axes) return null;
  const visible = new Set(shares.flatMap((share) => (isShown(share.cell) ? [share.level] : [])));
  const marks: Mark[] = [];
  let someHidden = false;
  for (const level of ["high", "medium", "low"] as const) {
    const units = result.units.filter((unit) => unit.level === level);
    const shown = visible.has(level) ? marksOf(units, level, axes, result, found, facts) : [];
    const drawn = shown.reduce((sum, mark) => sum + mark.count, 0);
    someHidden ||= drawn < (result.options.unit === "respondent" ? peopleOf(units) : units.length);
    marks.push(...shown);
  }
  const { of: _x, ...x } = axes.x;
  const { of: _y, ...y } = axes.y;
  return { axes: axes.kind, x, y, marks, someHidden };
}

function marksOf(
  units: UnitResult[],
  level: LevelName,
  axes: { x: AxisPlan; y: AxisPlan },
  result: StudyResult,
  found: LevelsFound,
  facts: Facts,
): Mark[] {
  const { unit } = result.options;
  if (unit === "respondent") return placesOf(units, level, axes, facts.policy);
  return units.flatMap((each) => {
    const named = nameOf(each.key, unit, facts.names);
    const detail = unitDetail(each, unit, found, facts.release);
    if (!named || detail === "hidden") return [];
    const [x, y] = [axes.x.of(each, detail), axes.y.of(each, detail)];
    return x === null || y === null ? [] : [{ level, x, y, count: 1, ...named }];
  });
}

/** One entry of the respondent unit stands for all who gave the same answers. */
function peopleOf(units: readonly UnitResult[]): number {
  return units.reduce((sum, unit) => sum + unit.n, 0);
}

/** Respondents on a grid of half steps: a place is drawn when enough people are in it. */
function placesOf(
  units: UnitResult[],
  level: LevelName,
  axes: { x: AxisPlan; y: AxisPlan },
  policy: Policy,
): Mark[] {
  const places = new Map<string, { key: string; x: number; y: number; n: number }>();
  for (const each of units) {
    const x = axes.x.of(each, "quartiles");
    const y = axes.y.of(each, "quartiles");
    if (x === null || y === null) continue;
    const place = { x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 };
    const key = `${place.x} ${place.y}`;
    const known = places.get(key);
    if (known) known.n += each.n;
    else places.set(key, { key, ...place, n: each.n });
  }
  const cells = partitionCells([...places.values()], ({ x, y }) => ({ x, y }), policy, peopleOf(units));
  return [...cells.values()].flatMap((cell) =>
    isShown(cell) ? [{ level, ...cell.shown, count: cell.n, name: null, organization: null }] : [],
  );
}

/** Throughput and stability when the instrument asks both; otherwise its first two level metrics, in their classes. */
function axesOf(
  found: LevelsFound,
  scales: readonly MetricScale[],
): { kind: LevelMap["axes"]; x: AxisPlan; y: AxisPlan } | null {
  const has = (axis: string) => found.metrics.some((metric) => metric.axis === axis);
  if (has("throughput") && has("stability")) {
    return { kind: "scores", x: scoreAxis(found, "throughput"), y: scoreAxis(found, "stability") };
  }
  const [first, second] = scales;
  return first && second
    ? { kind: "metrics", x: metricAxis(found, first, 0), y: metricAxis(found, second, 1) }
    : null;
}

function scoreAxis(found: LevelsFound, axis: "throughput" | "stability"): AxisPlan {
  const title: Words = { key: `levels.axis.${axis}` };
  return {
    title,
    min: 0,
    max: 10,
    classes: null,
    of: (unit, detail) => (showsDistribution(detail) ? unit[axis] : scoreOfClasses(unit, found, axis)),
  };
}

/** The axis of a small unit, from the classes of its medians alone. */
function scoreOfClasses(unit: UnitResult, found: LevelsFound, axis: string): number | null {
  const scaled = found.metrics.flatMap((metric, index) => {
    const median = unit.metrics[index];
    if (metric.axis !== axis || median === null || median === undefined) return [];
    return [(10 * (classOf(median, metric.levels) - 1)) / (metric.levels - 1)];
  });
  return scaled.length === 0 ? null : scaled.reduce((a, b) => a + b, 0) / scaled.length;
}

function metricAxis(found: LevelsFound, scale: MetricScale, index: number): AxisPlan {
  const levels = found.metrics[index]?.levels ?? 1;
  return {
    title: scale.title,
    min: 1,
    max: levels,
    classes: scale.classes,
    of: (unit, detail) => {
      const median = unit.metrics[index] ?? null;
      return median === null || showsDistribution(detail) ? median : classOf(median, levels);
    },
  };
}

/** The outer thirds of a score from 0 to 10. */
const topThird = 20 / 3;
const bottomThird = 10 / 3;

/**
 * Whether some of the drawn marks are in the low group and yet safe, or in the high group and yet fragile: said, not counted.
 * Marks that are not drawn have no say in it.
 */
export function oddMarks({ axes, marks }: LevelMap): Words | null {
  if (axes !== "scores") return null;
  const safe = marks.some(({ level, y }) => level === "low" && y >= topThird);
  const fragile = marks.some(({ level, y }) => level === "high" && y <= bottomThird);
  if (safe && fragile) return { key: "levels.odd.both" };
  if (safe) return { key: "levels.odd.safe" };
  return fragile ? { key: "levels.odd.fragile" } : null;
}
