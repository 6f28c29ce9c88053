/** Harman's check of a single source behind all answers. */
import { harmanSingleFactor } from "../psychometrics/method-bias.ts";
import { numberOr } from "./cell.ts";
import type { StatMethod } from "./method.ts";

export const harman: StatMethod = {
  name: "harman",
  question: "Does one factor hold most of what all items have in common?",
  reads: { columns: "needed" },
  options: {},
  run: ({ columns }) => {
    const found = harmanSingleFactor(columns.map(({ values }) => values));
    if (found.status !== "ok") return found;
    const { eigenvalues, component, principalAxis, minres, belowHalf } = found.value;
    return {
      items: columns.length,
      pca_first_share: component,
      pca_eigenvalues: eigenvalues,
      paf_one_factor_share: numberOr(principalAxis, "no-convergence", found.n),
      minres_one_factor_share: numberOr(minres, "no-convergence", found.n),
      conclusion_below_half: belowHalf,
    };
  },
};
