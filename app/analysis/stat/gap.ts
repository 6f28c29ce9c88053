/** The gap statistic in its two common forms. */
import { classesByGap, type GapRequest, gapStatistic } from "../clustering/gap.ts";
import { notEstimable } from "../estimate.ts";
import { createRandom } from "../random.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { pointsOf } from "./rows.ts";

export const gap: StatMethod = {
  name: "gap",
  question: "Are the rows tighter in k classes than rows without any structure would be?",
  reads: { columns: "needed", weights: true },
  options: {
    most: "for 1 .. most classes (default 6)",
    draws: "boxes without structure (default 500)",
    seed: "of the boxes (default 1)",
  },
  run: (input) => {
    const { points, index } = pointsOf(input);
    const draws = wholeOption(input.options, "draws", 500, 2);
    const mostClasses = Math.min(wholeOption(input.options, "most", 6), points.m);
    // Classes of equal rows have no spread, and so no logarithm of it.
    const cells = (values: ArrayLike<number>) =>
      Array.from(values, (value) =>
        Number.isFinite(value) ? value : notEstimable("no-variance", index.length),
      );
    const of = (form: Pick<GapRequest, "power" | "box">) => {
      const random = createRandom(wholeOption(input.options, "seed", 1, 0));
      const found = gapStatistic(points, { mostClasses, draws, random, ...form });
      const k = classesByGap(found);
      return {
        logW: cells(found.logW),
        E_logW: cells(found.expected),
        gap: cells(found.gap),
        se_sim: cells(found.se),
        k_firstSEmax: k.firstMaximum,
        k_tibshirani_2001: k.tibshirani,
        k_globalmax: k.maximum,
      };
    };
    return {
      B: draws,
      power1_original_box: of({ power: 1, box: "columns" }),
      power2_scaledPCA: of({ power: 2, box: "axes" }),
    };
  },
};
