/** Ward's tree of rows that stand for several units each. */
import { cutTree } from "../clustering/cut.ts";
import { wardLinkage } from "../clustering/ward.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { pointsOf, rowLabels } from "./rows.ts";

export const weightedWard: StatMethod = {
  name: "weighted_ward",
  question: "Which tree do rows with weights have, each standing for that many equal rows?",
  reads: { columns: "needed", weights: true },
  options: { most: "cuts into 2 .. most classes (default 5)" },
  run: (input) => {
    if (input.weights === null) throw new RangeError("name a weight column (weights)");
    const { points, index } = pointsOf(input);
    const tree = wardLinkage(points);
    const most = Math.min(wholeOption(input.options, "most", 5, 2), points.m);
    return {
      heights_ward_D2: [...tree.height],
      n_expanded: points.weights.reduce((sum, weight) => sum + weight, 0),
      by_k: Object.fromEntries(
        Array.from({ length: Math.max(0, most - 1) }, (_, i) => [
          `k${i + 2}`,
          rowLabels(cutTree(tree, i + 2), index),
        ]),
      ),
    };
  },
};
