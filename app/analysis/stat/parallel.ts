/** How many components are more than chance. */
import { correlationsOf, covariances } from "../factors/covariances.ts";
import { parallelAnalysis } from "../factors/number-of-factors.ts";
import { createRandom } from "../random.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";

export const parallel: StatMethod = {
  name: "parallel",
  question:
    "How many components of the items are larger than those of answers that have nothing to do with each other?",
  reads: { columns: "needed" },
  options: { draws: "samples of chance (default 2000, at least 20)", seed: "whole number (default 1)" },
  run: ({ columns, options }) => {
    const draws = wholeOption(options, "draws", 2000, 20);
    const seed = wholeOption(options, "seed", 1, 0);
    const moments = covariances(columns.map(({ values }) => values));
    if (moments.status !== "ok") return moments;
    const found = parallelAnalysis(correlationsOf(moments.value.s), moments.n, draws, createRandom(seed));
    return {
      observed: found.observed,
      random_mean: found.mean,
      random_p95: found.p95,
      suggested_components_p95: found.suggested,
      suggested_components_mean: found.suggestedByMean,
      reps: found.draws,
    };
  },
};
