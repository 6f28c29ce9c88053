/** Two groups of one column. */
import { standardisedDifference } from "../comparison/effect-sizes.ts";
import { mannWhitney } from "../comparison/ranks.ts";
import { samplesOf } from "../comparison/samples.ts";
import { largestDistance, studentT, type TTest, varianceRatio, welchT } from "../comparison/two-samples.ts";
import type { Estimate } from "../estimate.ts";
import { numberOr } from "./cell.ts";
import { groupingOf, orderOption } from "./grouped.ts";
import type { StatMethod } from "./method.ts";

export const two: StatMethod = {
  name: "two",
  question: "Do two groups differ in a number, by how much, and how sure is that?",
  reads: { columns: "needed", by: true },
  options: orderOption,
  run: ({ columns, by, options }) => {
    const column = columns[0];
    const { names, codes } = groupingOf(by, options);
    if (!column || columns.length > 1 || names.length !== 2)
      throw new RangeError("name one column, and a grouping column with two groups");
    const [a, b] = samplesOf(column.values, codes, 2);
    const ranks = mannWhitney(a!, b!);
    const effect = standardisedDifference(a!, b!);
    const variances = varianceRatio(a!, b!);
    const distance = largestDistance(a!, b!);
    return {
      groups: names,
      n1: a!.n,
      n2: b!.n,
      student_t: printed(studentT(a!, b!)),
      welch_t: printed(welchT(a!, b!)),
      mann_whitney:
        ranks.status === "ok"
          ? {
              U1: ranks.value.U,
              U2: ranks.value.other,
              p_continuity: ranks.value.corrected,
              p_no_continuity: ranks.value.p,
              rank_biserial: ranks.value.rankBiserial,
            }
          : ranks,
      cohens_d:
        effect.status === "ok"
          ? {
              est: effect.value.d,
              ci95_noncentral_t: [effect.value.interval.lower, effect.value.interval.upper],
            }
          : effect,
      hedges_g:
        effect.status === "ok"
          ? { est: effect.value.g, ci95: [effect.value.intervalOfG.lower, effect.value.intervalOfG.upper] }
          : effect,
      f_variances: variances.status === "ok" ? variances.value : variances,
      ks_two_sample_D: numberOr(distance, "too-few", a!.n + b!.n),
    };
  },
};

function printed(found: Estimate<TTest>): unknown {
  if (found.status !== "ok") return found;
  const { t, df, p, interval } = found.value;
  return { t, df, p, ci95: [interval.lower, interval.upper] };
}
