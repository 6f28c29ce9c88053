/** One column over several groups: tests of the means, of the ranks and of the variances, and every pair of groups. */
import { bartlett, levene, oneWayAnova, welchAnova } from "../comparison/analysis-of-variance.ts";
import { cliffsDelta, standardisedDifference } from "../comparison/effect-sizes.ts";
import { gamesHowell, pairwiseT, tukey } from "../comparison/pairwise.ts";
import { dunn, kruskalWallis } from "../comparison/ranks.ts";
import { type Sample, samplesOf } from "../comparison/samples.ts";
import { type Adjustment, adjustPValues } from "../p-values.ts";
import { cellOf, numberOr, told } from "./cell.ts";
import { groupingOf, orderOption } from "./grouped.ts";
import type { StatMethod } from "./method.ts";
import { byName, type NamedMatrix, namedMatrix } from "./table.ts";

export const groups: StatMethod = {
  name: "groups",
  question: "Does a number differ between groups, which groups differ, and by how much?",
  reads: { columns: "needed", by: true },
  options: orderOption,
  nulls: { pairwise_t_pooled_holm: "each pair of groups stands once, or a group has too few values" },
  run: ({ columns, by, options }) => {
    const column = columns[0];
    if (!column || columns.length > 1) throw new RangeError("name one column to compare");
    const { names, codes } = groupingOf(by, options);
    const samples = samplesOf(column.values, codes, names.length);
    const anova = oneWayAnova(samples);
    const ranks = kruskalWallis(samples);
    return {
      n: byName(
        names,
        samples.map(({ n }) => n),
      ),
      mean: byName(
        names,
        samples.map(({ mean, n }) => numberOr(mean, "too-few", n)),
      ),
      sd: byName(
        names,
        samples.map(({ variance, n }) => numberOr(Math.sqrt(variance), "too-few", n)),
      ),
      anova: told(anova, ({ F, df1, df2, p, between, within }) => ({
        F,
        df1,
        df2,
        p,
        ss_between: between,
        ss_within: within,
      })),
      welch: told(welchAnova(samples), (found) => found),
      kruskal_wallis: told(ranks, ({ H, df, p }) => ({ H, df, p })),
      levene_median_brown_forsythe: told(levene(samples), (found) => found),
      levene_mean: told(levene(samples, "mean"), (found) => found),
      bartlett_variances: told(bartlett(samples), ({ chi2, df, p }) => ({ K2: chi2, df, p })),
      effect: {
        eta2: cellOf(anova, ({ eta2 }) => eta2),
        omega2: cellOf(anova, ({ omega2 }) => omega2),
        epsilon2: cellOf(anova, ({ epsilon2 }) => epsilon2),
        cohens_f: cellOf(anova, ({ f }) => f),
        kw_epsilon2: cellOf(ranks, ({ epsilon2 }) => epsilon2),
        kw_eta2_H: cellOf(ranks, ({ eta2 }) => eta2),
      },
      tukey_hsd: told(tukey(samples), (pairs) =>
        namedMatrix(
          pairs.map(({ difference, interval, p }) => [difference, interval.lower, interval.upper, p]),
          pairs.map(({ a, b }) => `${names[b]}-${names[a]}`),
          ["diff", "lwr", "upr", "p adj"],
        ),
      ),
      games_howell: told(gamesHowell(samples), (pairs) =>
        namedMatrix(
          pairs.map(({ difference, se, t, df, p, interval }) => [
            difference,
            se,
            t,
            df,
            p,
            interval.lower,
            interval.upper,
          ]),
          pairs.map(({ a, b }) => `${names[b]} - ${names[a]}`),
          ["diff", "se", "t", "df", "p", "lower95", "upper95"],
        ),
      ),
      dunn: told(dunn(samples), (pairs) => {
        const p = pairs.map((pair) => pair.p);
        const [holm, bonferroni, bh] = (["holm", "bonferroni", "BH"] satisfies Adjustment[]).map((method) =>
          adjustPValues(p, method),
        );
        return namedMatrix(
          pairs.map(({ difference, z }, i) => [difference, z, p[i]!, holm![i]!, bonferroni![i]!, bh![i]!]),
          pairs.map(({ a, b }) => `${names[b]} - ${names[a]}`),
          ["mean_rank_diff", "z", "p", "p_holm", "p_bonferroni", "p_bh"],
        );
      }),
      pairwise_effects: pairwiseEffects(samples, names),
      pairwise_t_pooled_holm: told(pairwiseT(samples), (pairs) => {
        const p = adjustPValues(
          pairs.map((pair) => pair.p),
          "holm",
        );
        const cell = (row: number, column: number) => {
          const at = pairs.findIndex(({ a, b }) => b === row + 1 && a === column);
          return at < 0 ? null : p[at]!;
        };
        const [rows, cols] = [names.slice(1), names.slice(0, -1)];
        return namedMatrix(
          rows.map((_, i) => cols.map((_, j) => cell(i, j))),
          rows,
          cols,
        );
      }),
    };
  },
};

function pairwiseEffects(samples: Sample[], names: string[]): NamedMatrix {
  const pairs = names.flatMap((_, a) => names.slice(a + 1).map((_, i) => [a, a + 1 + i] as const));
  return namedMatrix(
    pairs.map(([a, b]) => {
      const d = standardisedDifference(samples[b]!, samples[a]!);
      const delta = cliffsDelta(samples[b]!, samples[a]!);
      return [
        cellOf(d, (found) => found.d),
        cellOf(d, ({ g }) => g),
        cellOf(delta, (cliff) => cliff),
        cellOf(delta, (cliff) => (cliff + 1) / 2),
      ];
    }),
    pairs.map(([a, b]) => `${names[b]} - ${names[a]}`),
    ["cohens_d_pooled", "hedges_g_exact_J", "cliffs_delta", "vargha_delaney_A"],
  );
}
