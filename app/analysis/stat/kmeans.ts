/** k-means, and what it shares with Ward. */
import { adjustedRandIndex } from "../clustering/adjusted-rand-index.ts";
import { withinSumOfSquares } from "../clustering/centroids.ts";
import { consolidate } from "../clustering/consolidate.ts";
import { cutTree } from "../clustering/cut.ts";
import { kMeans } from "../clustering/k-means.ts";
import { wardLinkage } from "../clustering/ward.ts";
import { createRandom } from "../random.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { pointsOf, rowLabels } from "./rows.ts";

export const kmeans: StatMethod = {
  name: "kmeans",
  question: "Which k centres lie nearest to the rows, from random starts and from Ward's classes?",
  reads: { columns: "needed", weights: true },
  options: {
    most: "for 2 .. most classes (default 5)",
    starts: "random starts (default 100)",
    seed: "of the starts (default 1)",
  },
  run: (input) => {
    const { points, index } = pointsOf(input);
    const tree = wardLinkage(points);
    const random = createRandom(wholeOption(input.options, "seed", 1, 0));
    const starts = wholeOption(input.options, "starts", 100);
    const most = Math.min(wholeOption(input.options, "most", 5, 2), points.m);
    const of = (k: number) => {
      const best = kMeans(points, k, { starts, random });
      const start = cutTree(tree, k);
      const { labels, centroids } = consolidate(points, start, k);
      return {
        tot_withinss_best: best.within,
        sizes_sorted_best: [...best.centroids.weights].sort((a, b) => a - b),
        labels_best: rowLabels(best.labels, index),
        ward_then_lloyd_withinss: withinSumOfSquares(points, labels, centroids),
        ward_then_lloyd_labels: rowLabels(labels, index),
        ari_best_vs_ward: adjustedRandIndex(best.labels, start, points.weights),
      };
    };
    return Object.fromEntries(
      Array.from({ length: Math.max(0, most - 1) }, (_, i) => [`k${i + 2}`, of(i + 2)]),
    );
  },
};
