/** How stable the classes of Ward's tree are, on resamples given as a table or drawn here. */
import { resample } from "../bootstrap.ts";
import { cutTree } from "../clustering/cut.ts";
import { clusterStability } from "../clustering/stability.ts";
import { wardLinkage } from "../clustering/ward.ts";
import { notEstimable } from "../estimate.ts";
import { createRandom } from "../random.ts";
import { numberOr } from "./cell.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { resamplesOf } from "./resamples.ts";
import { pointsOf, rowLabels } from "./rows.ts";

export const stability: StatMethod = {
  name: "stability",
  question: "Would other samples give the same classes?",
  reads: { columns: "needed" },
  options: {
    k: "number of classes (default 3)",
    draws:
      "resamples drawn here for the last value, and for all where no table `resamples` of row numbers is given (default 200)",
    seed: "of their chance (default 1)",
  },
  tables: { resamples: "rows of each resample, counted from 1: a resample a row" },
  run: (input) => {
    const { points, index } = pointsOf(input);
    const k = wholeOption(input.options, "k", 3, 2);
    // Fewer different rows than classes.
    if (k > points.m) return notEstimable("too-few", index.length);
    const draws = wholeOption(input.options, "draws", 200);
    const random = createRandom(wholeOption(input.options, "seed", 1, 0));
    const classify = (some: typeof points, classes: number) => cutTree(wardLinkage(some), classes);
    const rows = rowLabels(classify(points, k), index);
    const labels = new Int32Array(points.m);
    for (const [row, point] of index.entries()) labels[point] = rows[row]! - 1;
    const of = (resamples: Int32Array[]) =>
      clusterStability(points, index, { labels, k }, classify, resamples);
    const drawn = Array.from({ length: draws }, () => resample(index.length, random));
    const found = of(resamplesOf(input.tables.resamples, index.length) ?? drawn);
    // A class that no resample held was nowhere found again, nor lost.
    const cells = (values: ArrayLike<number>) =>
      Array.from(values, (value) => numberOr(value, "too-few", found.draws));
    return {
      k,
      base_labels: rows,
      jaccard_mean: cells(found.jaccard),
      jaccard_per_resample_first5: found.byDraw.slice(0, 5).map(cells),
      ari_mean: found.ari.reduce((sum, value) => sum + value, 0) / found.draws,
      ari_per_resample: [...found.ari],
      "dissolved_count_le_0.5": [...found.dissolved],
      "recovered_count_ge_0.75": [...found.recovered],
      fpc_clusterboot_B200_mean_jaccard: cells(of(drawn).jaccard),
      assignment_probability: [...index].map((point) => found.assignment[point]!),
    };
  },
};
