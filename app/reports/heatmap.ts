/** Levels and units by capability: one table of cells, sorted as asked without telling where hidden values lie. */
import type { LevelName } from "../analysis/study-data.ts";
import type { StudyResult } from "../analysis/study-result.ts";
import type { Score } from "../disclosure/bands.ts";
import { type Cell, isShown } from "../disclosure/cell.ts";
import type { Release } from "../disclosure/released.ts";
import { shownAs } from "../disclosure/shown-as.ts";
import { type Policy, reachesMinimum } from "../disclosure/thresholds.ts";
import type { Language } from "../i18n/languages.ts";
import type { CapabilityByLevel, Range } from "./capability-by-level.ts";
import { type Names, nameOf } from "./facts.ts";
import { isWithheld, meanIn, type RawCell, unitCells, type WithheldCell, withheldIn } from "./heat-cells.ts";
import type { LevelShare } from "./level-shares.ts";
import { levelNames } from "./level-shares.ts";
import { type Shading, shadeOf, shadingOf } from "./shading.ts";

export type HeatCell = Cell<Score & { shade: number }> | WithheldCell;

/** `level` is null for a unit that is not placed, or whose level is not told. A cell is null when nobody answered. */
export type HeatRow = {
  key: string;
  name: string | null;
  organization: string | null;
  level: LevelName | null;
  cells: (HeatCell | null)[];
};

/** `relative`: shaded by percent of each scale, because the scales differ in length. */
export type Heatmap = {
  levels: HeatRow[];
  units: HeatRow[];
  /** Columns in which no unit shows a mean, and why. */
  withheld: { id: string; title: string; reason: WithheldCell["withheld"] }[];
  shading: Shading;
  relative: boolean;
  sort: HeatSort;
  /** Units there are, of which `units` are those of one page. */
  total: number;
  page: number;
  pages: number;
  /** Place of the first of `units` among all, from 1. */
  from: number;
};

/** A construct's id, "name" or "level"; `down`: highest first. */
export type HeatSort = { by: string; down: boolean };

/** How the table is looked at: its order, which hundred of its rows, from 1, and in which language names are sorted. */
export type HeatView = { sort: HeatSort; page: number; language: Language };

/** Several hundred rows take long to make and to load, and hold up everybody else meanwhile; most readers look at the top. */
const rowsOfPage = 100;

type RawRow = Omit<HeatRow, "cells"> & { cells: (RawCell | null)[] };

export function heatmap(
  result: StudyResult,
  columns: readonly CapabilityByLevel[],
  shares: readonly LevelShare[],
  facts: { policy: Policy; names: Names; release: Release },
  view: HeatView,
): Heatmap {
  const levels = levelRows(columns);
  const units = unitRows(result, columns, shares, facts);
  const relative = columns.some(({ range }) => !sameRange(range, columns[0]?.range));
  const placeOf = (mean: number, column: number) => {
    const range = columns[column]?.range;
    return relative && range ? (100 * (mean - range.min)) / (range.max - range.min) : mean;
  };
  const places = [...levels, ...units].flatMap((row) =>
    row.cells.flatMap((cell, column) => {
      const mean = meanIn(cell);
      return mean === null ? [] : [placeOf(mean, column)];
    }),
  );
  const step = relative ? 1 : 0.1;
  const shading = shadingOf(places, step);
  const shaded = (row: RawRow): HeatRow => ({
    ...row,
    cells: row.cells.map(
      (cell, column) =>
        cell &&
        (isWithheld(cell)
          ? cell
          : shownAs(cell, (score) => printed(score, shadeOf(placeOf(score.mean, column), shading, step)))),
    ),
  });
  const ids = columns.map((column) => column.id);
  const pages = Math.max(1, Math.ceil(units.length / rowsOfPage));
  const page = Math.min(view.page, pages);
  const before = (page - 1) * rowsOfPage;
  return {
    levels: levels.map(shaded),
    withheld: columns.flatMap(({ id, title }, column) => {
      const reason = withheldIn(units.map(({ cells }) => cells[column] ?? null));
      return reason === null ? [] : [{ id, title, reason }];
    }),
    units: units
      .sort(orderBy(view, ids))
      .slice(before, before + rowsOfPage)
      .map(shaded),
    page,
    pages,
    from: before + 1,
    shading,
    relative,
    sort: view.sort,
    total: units.length,
  };
}

function levelRows(columns: readonly CapabilityByLevel[]): RawRow[] {
  const found = levelNames.filter((name) =>
    columns.some(({ levels }) => levels.some(({ level }) => level === name)),
  );
  return found.map((level) => ({
    key: level,
    name: null,
    organization: null,
    level,
    cells: columns.map((column) => column.levels.find((each) => each.level === level)?.cell ?? null),
  }));
}

function unitRows(
  result: StudyResult,
  columns: readonly CapabilityByLevel[],
  shares: readonly LevelShare[],
  facts: { policy: Policy; names: Names; release: Release },
): RawRow[] {
  const { unit } = result.options;
  if (unit === "respondent") return [];
  const told = new Set(shares.flatMap((share) => (isShown(share.cell) ? [share.level] : [])));
  const cells = columns.map((column) => {
    const construct = result.constructs.find(({ id }) => id === column.id);
    return construct ? unitCells(construct, column.range, unit, facts) : new Map<string, RawCell>();
  });
  return result.units.flatMap((each) => {
    const named = nameOf(each.key, unit, facts.names);
    if (!named) return [];
    const level =
      each.level && told.has(each.level) && reachesMinimum(each.n, facts.policy) ? each.level : null;
    return [{ key: each.key, ...named, level, cells: cells.map((column) => column.get(each.key) ?? null) }];
  });
}

/** Sorted by the whole numbers, sent with the digit that is printed: thousands of cells would be mostly digits that nobody reads. */
function printed({ mean, sd, spread }: Score, shade: number): Score & { shade: number } {
  return { mean: oneDigit(mean), sd: sd === null ? null : oneDigit(sd), spread, shade };
}

function oneDigit(value: number): number {
  return Math.round(value * 10) / 10;
}

function sameRange(a: Range, b: Range | undefined): boolean {
  return a.min === b?.min && a.max === b.max;
}

/** Rows without a shown value come last and among themselves by name, so that the order tells nothing about them. */
function orderBy({ sort, language }: HeatView, ids: readonly string[]) {
  // One order on every machine, numbers in names by size.
  const { compare } = new Intl.Collator(language, { numeric: true });
  const column = ids.indexOf(sort.by);
  const place = (row: RawRow): number | null => {
    if (sort.by === "level") return row.level === null ? null : levelNames.indexOf(row.level) * -1;
    const cell = column === -1 ? null : row.cells[column];
    return meanIn(cell);
  };
  const byName = (a: RawRow, b: RawRow) =>
    compare(a.organization ?? "", b.organization ?? "") || compare(a.name ?? "", b.name ?? "");
  return (a: RawRow, b: RawRow): number => {
    if (sort.by === "name") return sort.down ? byName(b, a) : byName(a, b);
    const [x, y] = [place(a), place(b)];
    if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1;
    return (sort.down ? y - x : x - y) || byName(a, b);
  };
}
