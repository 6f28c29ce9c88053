/** Two categorical columns: whether they go together, how strongly, and in which cells. */
import { chiSquareUpperTail } from "../distributions/chi-square.ts";
import { normalUpperTail } from "../distributions/normal.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { adjustPValues } from "../p-values.ts";

export type ContingencyTest = {
  expected: number[][];
  chi2: number;
  df: number;
  p: number;
  /** With Yates's correction; for two by two tables only, else null. */
  yates: { chi2: number; p: number } | null;
  /** Likelihood ratio. */
  G: number;
  gP: number;
  /** Cramer's V, and the same corrected for the association that chance alone makes. */
  cramersV: number;
  cramersVCorrected: number;
  contingencyCoefficient: number;
  /** Cohen's w; phi in a two by two table. */
  w: number;
  pearsonResiduals: number[][];
  /** Standard normal where rows and columns have nothing to do with each other. */
  adjustedResiduals: number[][];
  /** Of the adjusted residuals, Holm's adjustment over all cells. */
  cellP: number[][];
  /** Chi-square needs most expected counts to be 5 or more; otherwise the exact or permutation test is to be read. */
  smallestExpected: number;
  cellsBelowFive: number;
};

/**
 * @param table counts by row and column; empty rows and columns must have been dropped
 * @returns "too-few" with fewer than two rows or columns, or nobody in a row or a column
 * @throws RangeError for rows of unequal length or a count that is negative or not whole
 * @see Pearson 1900; Haberman 1973 (residuals); Bergsma 2013 (corrected V); agrees with R chisq.test (test/reference/results/chisq_*.json)
 */
export function contingencyTest(table: readonly (readonly number[])[]): Estimate<ContingencyTest> {
  const { rows, columns, n } = margins(table);
  const [r, k] = [rows.length, columns.length];
  if (r < 2 || k < 2 || [...rows, ...columns].some((sum) => sum === 0)) return notEstimable("too-few", n);
  const expected = rows.map((row) => columns.map((column) => (row * column) / n));
  const cells = rows.flatMap((_, i) => columns.map((_, j) => ({ o: table[i]![j]!, e: expected[i]![j]! })));
  const chi2 = sum(cells.map(({ o, e }) => (o - e) ** 2 / e));
  const G = 2 * sum(cells.map(({ o, e }) => (o === 0 ? 0 : o * Math.log(o / e))));
  const df = (r - 1) * (k - 1);
  const phi2 = chi2 / n;
  const corrected = Math.max(0, phi2 - df / (n - 1));
  const [r2, k2] = [r - (r - 1) ** 2 / (n - 1), k - (k - 1) ** 2 / (n - 1)];
  const pearsonResiduals = expected.map((row, i) => row.map((e, j) => (table[i]![j]! - e) / Math.sqrt(e)));
  const adjustedResiduals = pearsonResiduals.map((row, i) =>
    row.map((residual, j) => residual / Math.sqrt((1 - rows[i]! / n) * (1 - columns[j]! / n))),
  );
  const cellP = adjustPValues(
    adjustedResiduals.flat().map((z) => Math.min(1, 2 * normalUpperTail(Math.abs(z)))),
    "holm",
  );
  return ok(
    {
      expected,
      chi2,
      df,
      p: chiSquareUpperTail(chi2, df),
      yates: r === 2 && k === 2 ? yates(cells) : null,
      G,
      gP: chiSquareUpperTail(Math.max(0, G), df),
      cramersV: Math.sqrt(phi2 / Math.min(r - 1, k - 1)),
      cramersVCorrected: Math.sqrt(corrected / Math.min(r2 - 1, k2 - 1)),
      contingencyCoefficient: Math.sqrt(phi2 / (1 + phi2)),
      w: Math.sqrt(phi2),
      pearsonResiduals,
      adjustedResiduals,
      cellP: rows.map((_, i) => cellP.slice(i * k, (i + 1) * k)),
      smallestExpected: Math.min(...cells.map(({ e }) => e)),
      cellsBelowFive: cells.filter(({ e }) => e < 5).length,
    },
    n,
  );
}

function yates(cells: { o: number; e: number }[]): { chi2: number; p: number } {
  const step = Math.min(0.5, ...cells.map(({ o, e }) => Math.abs(o - e)));
  const chi2 = sum(cells.map(({ o, e }) => (Math.abs(o - e) - step) ** 2 / e));
  return { chi2, p: chiSquareUpperTail(chi2, 1) };
}

/** @throws RangeError for rows of unequal length or a count that is negative or not whole */
export function margins(table: readonly (readonly number[])[]): {
  rows: number[];
  columns: number[];
  n: number;
} {
  const width = table[0]?.length ?? 0;
  for (const row of table) {
    if (row.length !== width) throw new RangeError(`rows of ${width} and ${row.length} counts`);
    for (const count of row)
      if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`${count} is no count`);
  }
  const rows = table.map((row) => sum(row));
  const columns = Array.from({ length: width }, (_, j) => sum(table.map((row) => row[j]!)));
  return { rows, columns, n: sum(rows) };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
