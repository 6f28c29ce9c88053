/** Ward's tree of rows, its cuts, and the measures that reports print beside them. */
import { classMeasures, totalSumOfSquares } from "../clustering/class-measures.ts";
import { cutTree } from "../clustering/cut.ts";
import type { DistinctRows } from "../clustering/distinct-rows.ts";
import { rowOrderDecides } from "../clustering/tie-sensitivity.ts";
import {
  agglomerativeCoefficient,
  copheneticCorrelation,
  heightJumps,
  mergeTable,
} from "../clustering/tree-measures.ts";
import { type WardTree, wardLinkage } from "../clustering/ward.ts";
import { createRandom } from "../random.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { pointsOf, rowLabels } from "./rows.ts";

const shownWidths = 10;

export const ward: StatMethod = {
  name: "ward",
  question: "Which rows are alike, as a tree, and what do its cuts into few classes look like?",
  reads: { columns: "needed", weights: true },
  options: {
    most: "cuts into 2 .. most classes (default 6)",
    orders: "random row orders tried to see whether ties decide (default 20)",
    seed: "of those orders (default 1)",
  },
  run: (input) => {
    const rows = pointsOf(input);
    const { points, index } = rows;
    const n = points.weights.reduce((sum, weight) => sum + weight, 0);
    const most = Math.min(wholeOption(input.options, "most", 6, 2), points.m);
    const ks = Array.from({ length: Math.max(0, most - 1) }, (_, i) => i + 2).filter((k) => k < n);
    if (ks.length === 0) return { status: "not-estimable", reason: "too-few", n };
    const tree = wardLinkage(points);
    const byK = ks.map((k) => cut(rows, tree, k));
    const best = (value: (one: (typeof byK)[number]) => number) =>
      byK.reduce((top, one) => (value(one) > value(top) ? one : top)).k;
    const random = createRandom(wholeOption(input.options, "seed", 1, 0));
    const orders = wholeOption(input.options, "orders", 20);
    const half = tree.cost.reduce((sum, cost) => sum + cost, 0);
    const jumps = heightJumps(tree, Math.min(10, n - 1));
    const early = jumps.slice(0, Math.max(1, Math.min(8, n - 2) - 1));
    return {
      n,
      p: points.p,
      tie_free: !rowOrderDecides(points, ks, { orders, random }),
      total_ss: totalSumOfSquares(points),
      heights_ward_D2: [...new Array<number>(n - points.m).fill(0), ...tree.height],
      merge_last10: mergeTable(tree, index).slice(-10),
      sum_half_squared_heights_equals_total_ss: half,
      cophenetic_correlation: copheneticCorrelation(points, tree),
      agglomerative_coefficient: agglomerativeCoefficient(points, tree),
      jump_k_to_kminus1: Object.fromEntries(jumps.map((jump, i) => [`k${i + 2}`, jump])),
      k_by_largest_jump_2_to_8: early.indexOf(Math.max(...early)) + 2,
      k_by_silhouette: best((one) => one.values.silhouette_mean),
      k_by_calinski_harabasz: best((one) => one.values.calinski_harabasz),
      by_k: Object.fromEntries(byK.map(({ k, values }) => [`k${k}`, values])),
    };
  },
};

function cut({ points, index }: DistinctRows, tree: WardTree, k: number) {
  const classes = cutTree(tree, k);
  const labels = rowLabels(classes, index);
  // Classes in the order in which the rows name them.
  const named = new Int32Array(points.m);
  for (const [row, point] of index.entries()) named[point] = labels[row]! - 1;
  const found = classMeasures(points, named, k)!;
  const { coordinates, weights } = found.centroids;
  const values = {
    labels,
    sizes: [...weights],
    centroids: Array.from({ length: k }, (_, at) => [
      ...coordinates.slice(at * points.p, (at + 1) * points.p),
    ]),
    within_ss: found.within,
    between_ss: found.between,
    r2: found.r2,
    calinski_harabasz: found.calinskiHarabasz,
    silhouette_mean: found.silhouette,
    silhouette_by_cluster: [...found.silhouetteByClass],
    silhouette_first10: [...index.slice(0, shownWidths)].map((point) => found.silhouetteWidths[point]!),
    davies_bouldin: found.daviesBouldin,
    dunn: found.dunn,
    gap_log_w: found.logPairwiseWithin,
  };
  return { k, values };
}
