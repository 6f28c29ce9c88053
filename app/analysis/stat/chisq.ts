/** A table of counts: rows from the grouping column, columns from the others. */
import { contingencyTest } from "../comparison/contingency.ts";
import { fisherExact, permutationTest } from "../comparison/exact.ts";
import { createRandom } from "../random.ts";
import { cellOf, numberOr } from "./cell.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { namedMatrix } from "./table.ts";

export const chisq: StatMethod = {
  name: "chisq",
  question: "Do two categorical answers go together, how strongly, and in which cells?",
  reads: { columns: "needed", by: true },
  options: {
    draws: "random tables of the permutation test, for tables larger than two by two (default 19999)",
    seed: "of its chance (default 1)",
  },
  run: ({ columns, by, options }) => {
    if (by === null) throw new RangeError("name the column that names the rows (by)");
    const names = columns.map(({ name }) => name);
    const table = by.map((_, row) => columns.map(({ values }) => values[row]!));
    if (table.some((row) => row.some(Number.isNaN))) throw new RangeError("a count of the table is missing");
    const found = contingencyTest(table);
    if (found.status !== "ok") return found;
    const test = found.value;
    const isTwoByTwo = by.length === 2 && names.length === 2;
    const draws = wholeOption(options, "draws", 19_999);
    const random = createRandom(wholeOption(options, "seed", 1, 0));
    const permuted = isTwoByTwo ? null : permutationTest(table, { draws, random });
    return {
      observed: namedMatrix(table, by, names),
      expected: namedMatrix(test.expected, by, names),
      chi2: test.chi2,
      df: test.df,
      p: test.p,
      cramers_v: test.cramersV,
      cramers_v_bias_corrected: test.cramersVCorrected,
      contingency_coefficient: test.contingencyCoefficient,
      cohens_w: test.w,
      g_test: { G: test.G, p: test.gP },
      pearson_residuals: namedMatrix(test.pearsonResiduals, by, names),
      adjusted_residuals: namedMatrix(test.adjustedResiduals, by, names),
      cell_p_holm: namedMatrix(test.cellP, by, names),
      cells_expected_below5: test.cellsBelowFive,
      min_expected: test.smallestExpected,
      ...(isTwoByTwo && { yates: test.yates, ...exact(table), phi: test.w }),
      ...(permuted && {
        fisher_freeman_halton_p: cellOf(permuted, ({ p }) => p),
        permutation_draws: draws,
      }),
    };
  },
};

function exact(table: number[][]): Record<string, unknown> {
  const found = fisherExact(table);
  const [[a, b], [c, d]] = table as [[number, number], [number, number]];
  return {
    fisher_exact:
      found.status === "ok"
        ? {
            p: found.value.p,
            conditional_or: found.value.oddsRatio,
            ci95: [found.value.interval.lower, found.value.interval.upper],
          }
        : found,
    odds_ratio_sample: numberOr((a * d) / (b * c), "no-variance", a + b + c + d),
  };
}
