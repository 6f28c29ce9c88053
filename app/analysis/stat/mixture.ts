/** Gaussian mixtures of 1, 2, 3 ... populations. */
import { gaussianMixture } from "../clustering/mixture.ts";
import type { StatMethod } from "./method.ts";
import { numberOption, wholeOption } from "./options.ts";
import { pointsOf, rowLabels } from "./rows.ts";

export const mixture: StatMethod = {
  name: "mixture",
  question: "How many normal populations describe the rows best, by BIC?",
  reads: { columns: "needed", weights: true },
  options: {
    most: "1 .. most populations (default 5)",
    width:
      "width of an answer step: answers count as spread evenly over it; 0 for continuous columns (default 0)",
  },
  nulls: { k_by_bic: "no number of populations could be fitted" },
  run: (input) => {
    const { points, index } = pointsOf(input);
    const width = numberOption(input.options, "width", 0);
    const widths = input.columns.map(() => width);
    const fits = Array.from({ length: wholeOption(input.options, "most", 5) }, (_, i) => ({
      k: i + 1,
      found: gaussianMixture(points, i + 1, widths),
    }));
    const best = fits.reduce<{ k: number; bic: number } | null>((top, { k, found }) => {
      if (found.status !== "ok" || (top !== null && top.bic >= found.value.bic)) return top;
      return { k, bic: found.value.bic };
    }, null);
    return {
      k_by_bic: best?.k ?? null,
      by_k: Object.fromEntries(
        fits.map(({ k, found }) => {
          if (found.status !== "ok") return [`k${k}`, found];
          const { logLikelihood, parameters, bic, shares, means, covariances, labels } = found.value;
          const order = shares.map((_, at) => at).sort((a, b) => shares[b]! - shares[a]!);
          const values = {
            loglik: logLikelihood,
            df: parameters,
            bic,
            pro: order.map((at) => shares[at]!),
            mean: order.map((at) => means[at]!),
            variance: order.map((at) => covariances[at]!),
            classification: rowLabels(labels, index),
          };
          return [`k${k}`, values];
        }),
      ),
    };
  },
};
