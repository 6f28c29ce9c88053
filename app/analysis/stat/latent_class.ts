/** Latent class analysis of answers. */
import { latentClasses } from "../clustering/latent-class.ts";
import { createRandom } from "../random.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { pointsOf, rowLabels } from "./rows.ts";

export const latentClass: StatMethod = {
  name: "latent_class",
  question: "Into which groups do rows fall, in each of which answers do not depend on each other?",
  reads: { columns: "needed", weights: true },
  options: {
    most: "1 .. most classes (default 4)",
    starts: "random starts (default 20)",
    seed: "of the starts (default 1)",
  },
  nulls: { "by_k.*.g2": "no degree of freedom is left", k_by_bic: "no number of classes could be fitted" },
  run: (input) => {
    const { points, index } = pointsOf(input);
    const random = createRandom(wholeOption(input.options, "seed", 1, 0));
    const starts = wholeOption(input.options, "starts", 20);
    const fits = Array.from({ length: wholeOption(input.options, "most", 4) }, (_, i) => {
      const found = latentClasses(points, i + 1, { starts, random });
      if (found.status !== "ok") return found;
      const { labels, certainty, ...rest } = found.value;
      const values = {
        ...rest,
        labels: rowLabels(labels, index),
        certainty: [...index].map((at) => certainty[at]!),
      };
      return { status: found.status, n: found.n, value: values };
    });
    const bics = fits.map((fit) => (fit.status === "ok" ? fit.value.bic : Number.POSITIVE_INFINITY));
    const least = Math.min(...bics);
    return {
      k_by_bic: Number.isFinite(least) ? bics.indexOf(least) + 1 : null,
      by_k: Object.fromEntries(fits.map((fit, i) => [`k${i + 1}`, fit.status === "ok" ? fit.value : fit])),
    };
  },
};
