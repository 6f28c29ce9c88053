/** Tests of small tables that need no large-sample formula: Fisher's for two by two, a permutation test for larger ones. */
import type { Interval } from "../correlation-interval.ts";
import { logGamma } from "../distributions/gamma.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import type { Random } from "../random.ts";
import { margins } from "./contingency.ts";

/** The conditional maximum-likelihood odds ratio (infinite when a cell of the other diagonal is empty) and its exact interval. */
export type FisherExact = { p: number; oddsRatio: number; interval: Interval };

/** Tables at most this much likelier than the observed one count as equally likely: rounding. */
const slack = 1 + 1e-7;

/**
 * Fisher's exact test of a two by two table, two-sided: all tables with the same margins that are not likelier.
 * @returns "too-few" when a row or a column is empty
 * @throws RangeError when the table is not two by two, or a cell is no count
 * @see Fisher 1935; agrees with R fisher.test (test/reference/results/chisq_ucb.json)
 */
export function fisherExact(table: readonly (readonly number[])[], level = 0.95): Estimate<FisherExact> {
  const { rows, columns, n } = margins(table);
  if (rows.length !== 2 || columns.length !== 2) throw new RangeError("the table must be two by two");
  if ([...rows, ...columns].some((sum) => sum === 0)) return notEstimable("too-few", n);
  const least = Math.max(0, columns[0]! - rows[1]!);
  const most = Math.min(rows[0]!, columns[0]!);
  const logs = Array.from({ length: most - least + 1 }, (_, i) => {
    const x = least + i;
    return logChoose(rows[0]!, x) + logChoose(rows[1]!, columns[0]! - x);
  });
  const observed = table[0]![0]!;
  const given = densities(logs, least, 0);
  const own = given[observed - least]!;
  const p = Math.min(
    1,
    given.reduce((sum, density) => (density <= own * slack ? sum + density : sum), 0),
  );
  const tail = (1 - level) / 2;
  const mean = (logOdds: number) =>
    densities(logs, least, logOdds).reduce((sum, density, i) => sum + density * (least + i), 0);
  const upTo = (logOdds: number) =>
    densities(logs, least, logOdds)
      .slice(0, observed - least + 1)
      .reduce((sum, density) => sum + density, 0);
  const from = (logOdds: number) =>
    densities(logs, least, logOdds)
      .slice(observed - least)
      .reduce((sum, density) => sum + density, 0);
  return ok(
    {
      p,
      oddsRatio:
        observed === least
          ? 0
          : observed === most
            ? Number.POSITIVE_INFINITY
            : Math.exp(crossing((logOdds) => mean(logOdds) - observed)),
      interval: {
        lower: observed === least ? 0 : Math.exp(crossing((logOdds) => from(logOdds) - tail)),
        upper:
          observed === most
            ? Number.POSITIVE_INFINITY
            : Math.exp(crossing((logOdds) => tail - upTo(logOdds))),
      },
    },
    n,
  );
}

/** Of each possible first cell, given the margins and the odds ratio. */
function densities(logs: number[], least: number, logOdds: number): number[] {
  const tilted = logs.map((log, i) => log + (least + i) * logOdds);
  const largest = tilted.reduce((max, log) => Math.max(max, log), Number.NEGATIVE_INFINITY);
  const weights = tilted.map((log) => Math.exp(log - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Where a rising function of the log odds crosses zero. */
function crossing(f: (logOdds: number) => number): number {
  let low = -1;
  let high = 1;
  while (f(low) > 0 && low > -700) low *= 2;
  while (f(high) < 0 && high < 700) high *= 2;
  for (let halvings = 0; halvings < 80; halvings++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/**
 * Permutation test of a table of any size: how often a table with the same margins, drawn at random, is at most as likely as the
 * observed one (the order of Fisher, Freeman and Halton).
 * @param draws random tables; the p-value is (1 + as unlikely ones) / (draws + 1), never zero
 * @returns "too-few" when a row or a column is empty
 * @throws RangeError when a cell is no count or draws is no whole number from 1
 * @see Freeman and Halton 1951; Monte Carlo form Besag and Clifford 1991
 */
export function permutationTest(
  table: readonly (readonly number[])[],
  { draws, random }: { draws: number; random: Random },
): Estimate<{ p: number; draws: number }> {
  if (!(Number.isSafeInteger(draws) && draws >= 1)) throw new RangeError(`${draws} is no number of draws`);
  const { rows, columns, n } = margins(table);
  if (rows.length < 2 || columns.length < 2 || [...rows, ...columns].some((sum) => sum === 0))
    return notEstimable("too-few", n);
  const logFactorial = Float64Array.from({ length: n + 1 }, (_, i) => logGamma(i + 1));
  const weight = (cells: ArrayLike<number>) => {
    let sum = 0;
    for (let i = 0; i < cells.length; i++) sum -= logFactorial[cells[i]!]!;
    return sum;
  };
  const own = weight(table.flat());
  const columnOf = Int32Array.from(columns.flatMap((count, j) => new Array<number>(count).fill(j)));
  const cells = new Int32Array(rows.length * columns.length);
  let asUnlikely = 0;
  for (let draw = 0; draw < draws; draw++) {
    cells.fill(0);
    let at = 0;
    for (const [i, count] of rows.entries()) {
      for (let person = 0; person < count; person++, at++) {
        const other = at + Math.floor(random() * (n - at));
        const chosen = columnOf[other]!;
        columnOf[other] = columnOf[at]!;
        columnOf[at] = chosen;
        cells[i * columns.length + chosen]!++;
      }
    }
    if (weight(cells) <= own + 1e-9) asUnlikely++;
  }
  return ok({ p: (1 + asUnlikely) / (draws + 1), draws }, n);
}
