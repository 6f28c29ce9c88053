/** Correlation of what lies behind two ordered answers: two normal variables, cut into the levels that people could choose. */
import { denseCodes } from "../dense-codes.ts";
import { bivariateNormalDensity, bivariateNormalLowerTail } from "../distributions/bivariate-normal.ts";
import { normalQuantile } from "../distributions/normal.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { completeRows } from "../missing.ts";

/** How often each pair of levels was answered, levels that nobody chose left out. */
export type CrossTable = { rows: number; columns: number; counts: Float64Array; n: number };

/** @returns "no-variance" when a column has one level only, "too-few" under three complete rows */
export function crossTable(x: Float64Array, y: Float64Array): Estimate<CrossTable> {
  const rows = completeRows([x, y]);
  if (rows.length < 3) return notEstimable("too-few", rows.length);
  const a = denseCodes(Float64Array.from(rows, (row) => x[row]!));
  const b = denseCodes(Float64Array.from(rows, (row) => y[row]!));
  if (a.distinct.length < 2 || b.distinct.length < 2) return notEstimable("no-variance", rows.length);
  const columns = b.distinct.length;
  const counts = new Float64Array(a.distinct.length * columns);
  for (let i = 0; i < rows.length; i++) counts[a.codes[i]! * columns + b.codes[i]!]!++;
  return ok({ rows: a.distinct.length, columns, counts, n: rows.length }, rows.length);
}

/** Levels above which an item is no ordered answer but a number: use Pearson's correlation. */
const mostLevels = 20;

/**
 * Polychoric correlation in two steps: the levels' limits from each item's own shares, then the correlation of greatest likelihood.
 * @param x n answers, missing NaN; rows missing in either are left out
 * @returns within -1..1 (the ends when no pair of levels contradicts them); "too-few", "no-variance"
 * @throws RangeError when the columns differ in length or have more than 20 levels
 * @see Olsson 1979; agrees with R psych::polychoric(correct = 0) (test/reference/results/ordinal_alpha_bfi_agree.json)
 */
export function polychoric(x: Float64Array, y: Float64Array): Estimate<number> {
  const table = crossTable(x, y);
  if (table.status !== "ok") return table;
  const { rows, columns } = table.value;
  if (rows > mostLevels || columns > mostLevels)
    throw new RangeError(`more than ${mostLevels} levels are no ordered answer`);
  const limits = limitsOf(table.value);
  return ok(
    mostLikely((r) => slopeAt(table.value, limits.x, limits.y, r)),
    table.n,
  );
}

/** Limits between levels, with infinite ends. */
export type Limits = { x: Float64Array; y: Float64Array };

export function limitsOf({ rows, columns, counts, n }: CrossTable): Limits {
  const ofRows = new Float64Array(rows);
  const ofColumns = new Float64Array(columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      ofRows[i]! += counts[i * columns + j]!;
      ofColumns[j]! += counts[i * columns + j]!;
    }
  return { x: limits(ofRows, n), y: limits(ofColumns, n) };
}

function limits(counts: Float64Array, n: number): Float64Array {
  const found = new Float64Array(counts.length + 1).fill(Number.POSITIVE_INFINITY);
  found[0] = Number.NEGATIVE_INFINITY;
  let below = 0;
  for (let level = 1; level < counts.length; level++) {
    below += counts[level - 1]!;
    found[level] = normalQuantile(below / n);
  }
  return found;
}

/** Share of each pair of levels, and how it changes with the correlation; row by row. */
export function cellsAt(
  x: Float64Array,
  y: Float64Array,
  r: number,
): { share: Float64Array; change: Float64Array } {
  const width = y.length;
  const lower = new Float64Array(x.length * width);
  const density = new Float64Array(x.length * width);
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < width; j++) {
      lower[i * width + j] = bivariateNormalLowerTail(x[i]!, y[j]!, r);
      density[i * width + j] = bivariateNormalDensity(x[i]!, y[j]!, r);
    }
  const inside = (corners: Float64Array, i: number, j: number) =>
    corners[(i + 1) * width + j + 1]! -
    corners[i * width + j + 1]! -
    corners[(i + 1) * width + j]! +
    corners[i * width + j]!;
  const cells = (x.length - 1) * (width - 1);
  const share = new Float64Array(cells);
  const change = new Float64Array(cells);
  for (let i = 0; i + 1 < x.length; i++)
    for (let j = 0; j + 1 < width; j++) {
      share[i * (width - 1) + j] = Math.max(leastShare, inside(lower, i, j));
      change[i * (width - 1) + j] = inside(density, i, j);
    }
  return { share, change };
}

/** A pair of levels that the model all but rules out: its logarithm stays finite. */
const leastShare = 1e-13;
const outermost = 0.9999;

function slopeAt({ counts }: CrossTable, x: Float64Array, y: Float64Array, r: number): number {
  const { share, change } = cellsAt(x, y, r);
  let slope = 0;
  for (let cell = 0; cell < counts.length; cell++)
    if (counts[cell]! > 0) slope += (counts[cell]! * change[cell]!) / share[cell]!;
  return slope;
}

/** Where the likelihood stops rising: its slope falls through zero (Illinois rule, with halvings). */
function mostLikely(slope: (r: number) => number): number {
  let [low, high] = [-outermost, outermost];
  let [atLow, atHigh] = [slope(low), slope(high)];
  if (atLow <= 0) return -1;
  if (atHigh >= 0) return 1;
  let side = 0;
  for (let step = 0; step < 100 && high - low > 1e-12; step++) {
    const straight = low + ((high - low) * atLow) / (atLow - atHigh);
    const r = step % 3 === 2 || !(straight > low && straight < high) ? (low + high) / 2 : straight;
    const found = slope(r);
    if (found === 0) return r;
    if (found > 0) {
      [low, atLow] = [r, found];
      if (side === 1) atHigh /= 2;
      side = 1;
    } else {
      [high, atHigh] = [r, found];
      if (side === -1) atLow /= 2;
      side = -1;
    }
  }
  return (low + high) / 2;
}

/**
 * Polychoric correlations of every pair of items.
 * @returns ones on the diagonal; the first reason for which a pair has none
 * @throws RangeError as {@link polychoric}
 */
export function polychoricCorrelations(items: Float64Array[]): Estimate<number[][]> {
  const r: number[][] = items.map((_, i) => items.map((__, j) => (i === j ? 1 : 0)));
  for (let i = 0; i < items.length; i++)
    for (let j = 0; j < i; j++) {
      const found = polychoric(items[i]!, items[j]!);
      if (found.status !== "ok") return found;
      r[i]![j] = found.value;
      r[j]![i] = found.value;
    }
  return ok(r, completeRows(items).length);
}

/**
 * Alpha of the normal variables behind the items: what the construct's reliability would be without the coarseness of the answers. It is a
 * property of those variables, not of the sum of the answers.
 * @returns "too-few-items" under two items, otherwise as {@link polychoricCorrelations}
 * @see Zumbo, Gadermann and Zeisser 2007
 */
export function ordinalAlpha(items: Float64Array[]): Estimate<number> {
  const p = items.length;
  if (p < 2) return notEstimable("too-few-items", items[0]?.length ?? 0);
  const found = polychoricCorrelations(items);
  if (found.status !== "ok") return found;
  const all = found.value.reduce((sum, row) => sum + row.reduce((own, r) => own + r, 0), 0);
  if (!(all > 1e-9)) return notEstimable("no-variance", found.n);
  return ok((p / (p - 1)) * (1 - p / all), found.n);
}
