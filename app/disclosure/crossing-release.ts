/**
 * Suppression in tables that cut across the hierarchy (filters, and pairs of them), for one figure, where cells show a mean only.
 *
 * The published sums are linear equations in everybody's answer. What somebody computes from them is a sum of multiples of them, w. It pins an
 * answer only if w leaves out everybody who could answer a little more as well as a little less (the movable), but for those whose answers are
 * known or sought: fewer than k. So no such w may use a cell of these tables. In the room of the movable, less the hierarchy's means, the
 * cells' scatter must stay regular whichever k - 1 people are taken out of it; each person's share in it (the leverage of regression) is held
 * under 1 / (k - 1), which is enough for that.
 * @see docs/privacy.md for the argument
 */

import { crossScatter, leverages } from "./cross-scatter.ts";
import { keepsDoubles } from "./exchange.ts";
import type { CrossTable, Figure } from "./population.ts";
import { independentRows, inverseOf, submatrix } from "./positive-definite.ts";
import { protectionInterval, type Rules } from "./rules.ts";

export type CrossRelease = {
  /** By table and cell. */
  shown: boolean[][];
  /** By table and cell: people who answered. */
  sizes: Int32Array[];
};

type Request = {
  tables: readonly CrossTable[];
  figure: Figure;
  /** Node of the hierarchy in whose rest each person is; -1: in no published figure, and then no table is published. */
  ownerOf: Int32Array;
  k: number;
  rules: Rules;
  /** Cells that may not be shown whatever their size. */
  barred?: (table: number, cell: number) => boolean;
};

export function releaseCrossing(request: Request): CrossRelease {
  const { tables, figure, ownerOf, k, rules, barred = () => false } = request;
  const answered = peopleWith(figure, (value) => !Number.isNaN(value));
  const sizes = tables.map(({ keys, of }) => tally(keys.length, of, answered));
  const isPublished = answered.length > 0 && answered.every((i) => ownerOf[i]! >= 0);
  const rests = new Map<number, number[]>();
  for (const i of answered) {
    const rest = rests.get(ownerOf[i]!);
    if (rest) rest.push(i);
    else rests.set(ownerOf[i]!, [i]);
  }
  const shown = sizes.map((cells, table) => {
    const doubled = keepsDoubles(cells.length, tables[table]!.of, figure.values, [...rests.values()]);
    return Array.from(
      cells,
      (n, cell) =>
        isPublished &&
        !barred(table, cell) &&
        n > 0 &&
        (!rules.minimum || n >= k) &&
        (!rules.homogeneity || doubled[cell]!),
    );
  });
  if (rules.crossing) hideCrossing(shown, sizes, request);
  return { shown, sizes };
}

type Cell = { table: number; cell: number };

/** How many hidden cells are tried once more when the rest is settled. */
const secondChances = 8;

/**
 * Tables that matter most come first, and what they show stays: those after them yield. Within a rank it hides the cell that lowers the greatest
 * share most, until no share is too great; in large tables a few at once. Then the greatest of those hidden are tried once more.
 */
function hideCrossing(shown: boolean[][], sizes: readonly Int32Array[], request: Request): void {
  const rankOf = ({ table }: Cell) => request.tables[table]!.rank;
  const cells = shown
    .flatMap((of, table) => of.flatMap((is, cell): Cell[] => (is ? [{ table, cell }] : [])))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const telling = tellingAmong(cells, sizes, request);
  const sizeOf = (at: number) => sizes[cells[at]!.table]![cells[at]!.cell]!;
  let open: number[] = [];
  for (const rank of new Set(cells.map(rankOf))) {
    const stays = open.length;
    const hidden: number[] = [];
    open.push(...[...cells.keys()].filter((at) => rankOf(cells[at]!) === rank));
    for (let next = telling(open, stays); next.length > 0; next = telling(open, stays)) {
      hidden.push(...new Set(next));
      open = open.filter((at) => !next.includes(at));
    }
    for (const at of hidden.sort((a, b) => sizeOf(b) - sizeOf(a) || a - b).slice(0, secondChances))
      if (telling([...open, at], stays).length === 0) open.push(at);
  }
  const isOpen = new Set(open);
  for (const [at, { table, cell }] of cells.entries()) shown[table]![cell] = isOpen.has(at);
}

/** Of open cells after the first `stays`, those to hide next; none when nobody's share is too great. The first alone are no risk. */
function tellingAmong(cells: readonly Cell[], sizes: readonly Int32Array[], request: Request) {
  const { tables, figure, ownerOf, k } = request;
  const rows = rowsOf(cells, tables, sizes);
  const everybody = figure.values.map((value) => (Number.isNaN(value) ? 0 : 1));
  const people = movableOf(figure);
  const common = { rows, size: cells.length, ownerOf };
  const all = crossScatter({ ...common, people: everybody });
  const movable = crossScatter({ ...common, people });
  return (open: readonly number[], stays: number): number[] => {
    if (open.length === stays) return [];
    const yielding = new Set(open.slice(stays));
    // Cells that say something the others do not: of all values of a filter one follows from the others and everyone.
    const told = independentRows(submatrix(all, cells.length, open), open.length).map((at) => open[at]!);
    const inverse = inverseOf(submatrix(movable, cells.length, told), told.length);
    const may = told.map((at) => yielding.has(at));
    // The last that may yield stands in for one that may not: that happens in the last digit only, and hiding more is never wrong.
    if ("row" in inverse) return [may[inverse.row] ? told[inverse.row]! : open.at(-1)!];
    return mostTelling({ ...common, people, told, inverse, k, may }, Math.ceil(told.length / 25)).map(
      (at) => at ?? open.at(-1)!,
    );
  };
}

/** Of the people whose share is too great, the greatest first: the cell without which it falls most. */
function mostTelling(
  request: Parameters<typeof leverages>[0] & { may: readonly boolean[] },
  most: number,
): (number | undefined)[] {
  const { told, inverse, k, may } = request;
  const { shares, deviationOf } = leverages(request);
  // Of exactly k - 1 people, each one's share is the limit itself, and its last digit is not to be relied on.
  const limit = 1 / (k - 1) - 1e-9;
  const atRisk = Array.from(shares.keys()).filter((i) => shares[i]! >= limit);
  const greatest = atRisk.sort((a, b) => shares[b]! - shares[a]! || a - b).slice(0, most);
  return greatest.map((i) => {
    const deviation = deviationOf(i);
    const fall = told.map((_, row) => {
      if (!may[row]) return -1;
      let sum = 0;
      for (let at = 0; at < told.length; at++) sum += inverse[row * told.length + at]! * deviation[at]!;
      return sum ** 2 / inverse[row * told.length + row]!;
    });
    const greatestFall = Math.max(...fall);
    return greatestFall < 0 ? undefined : told[fall.indexOf(greatestFall)]!;
  });
}

/** By person: the shown cells that count them. */
function rowsOf(
  cells: readonly Cell[],
  tables: readonly CrossTable[],
  sizes: readonly Int32Array[],
): number[][] {
  const rowOf = sizes.map((of) => new Int32Array(of.length).fill(-1));
  for (const [row, { table, cell }] of cells.entries()) rowOf[table]![cell] = row;
  return Array.from({ length: tables[0]?.of.length ?? 0 }, (_, i) =>
    tables.flatMap(({ of }, table) => {
      const row = of[i]! < 0 ? -1 : rowOf[table]![of[i]!]!;
      return row < 0 ? [] : [row];
    }),
  );
}

/** 1 for whom at least half the protection interval lies between their answer and either end of the scale. */
function movableOf({ values, min, max }: Figure): Float64Array {
  const room = (protectionInterval / 2) * (max - min);
  return Float64Array.from(values, (value) =>
    max > min && value >= min + room && value <= max - room ? 1 : 0,
  );
}

function peopleWith({ values }: Figure, is: (value: number) => boolean): number[] {
  return Array.from(values.keys()).filter((i) => is(values[i]!));
}

function tally(cells: number, of: Int32Array, people: readonly number[]): Int32Array {
  const counts = new Int32Array(cells);
  for (const i of people) if (of[i]! >= 0) counts[of[i]!]!++;
  return counts;
}
