/** How much of each variable the classes explain. Description only: classes differ by construction on what made them. */
import { cutTree } from "../clustering/cut.ts";
import { wardLinkage } from "../clustering/ward.ts";
import { oneWayAnova } from "../comparison/analysis-of-variance.ts";
import { samplesOf } from "../comparison/samples.ts";
import { notEstimable } from "../estimate.ts";
import { groupingOf } from "./grouped.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { pointsOf } from "./rows.ts";

export const clusterF: StatMethod = {
  name: "cluster_F",
  question:
    "How much of each variable do given classes, or Ward's, explain? (No test: the variables made the classes.)",
  reads: { columns: "needed", by: true },
  options: { k: "number of Ward's classes where no grouping column is named (default 3)" },
  run: (input) => {
    const { codes, k } = input.by === null ? wardClasses(input) : given(input);
    if (codes === null) return notEstimable("too-few", input.columns[0]!.values.length);
    return Object.fromEntries(
      input.columns.map(({ name, values }) => {
        const found = oneWayAnova(samplesOf(values, codes, k));
        if (found.status !== "ok") return [name, found];
        const { F, eta2 } = found.value;
        return [name, { F, eta2 }];
      }),
    );
  },
};

type Input = Parameters<StatMethod["run"]>[0];

function given({ by, options }: Input) {
  const { names, codes } = groupingOf(by, options);
  return { codes, k: names.length };
}

function wardClasses(input: Input) {
  const { points, index } = pointsOf(input);
  const k = wholeOption(input.options, "k", 3, 2);
  // Fewer different rows than classes.
  if (k > points.m) return { codes: null, k };
  const labels = cutTree(wardLinkage(points), k);
  return { codes: index.map((point) => labels[point]!), k };
}
