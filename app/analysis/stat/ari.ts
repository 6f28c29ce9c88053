/** Two labelings of the same rows beside each other. */
import { adjustedRandIndex } from "../clustering/adjusted-rand-index.ts";
import { comparePartitions } from "../clustering/partitions.ts";
import { notEstimable } from "../estimate.ts";
import type { StatInput, StatMethod } from "./method.ts";
import { numbersOption } from "./options.ts";

export const ari: StatMethod = {
  name: "ari",
  question: "How much do two ways of putting the same rows into classes agree?",
  reads: { columns: "optional" },
  options: {
    a: "a label for each row, whole numbers from 1 (or: the first column)",
    b: "likewise (or: the second column)",
  },
  nulls: { hungarian_a_to_b: "b has no class left for this one" },
  run: (input) => {
    const [a, b] = [labels(input, "a", 0), labels(input, "b", 1)];
    const found = comparePartitions(a.map(toIndex), b.map(toIndex), Math.max(0, ...a), Math.max(0, ...b));
    if (found === null) return notEstimable("too-few", a.length);
    return {
      a,
      b,
      contingency: found.contingency,
      adjusted_rand_index: adjustedRandIndex(a, b),
      rand_index: found.rand,
      jaccard_of_each_a_cluster_to_most_similar_b: found.jaccard,
      hungarian_a_to_b: found.matched.map((j) => (j < 0 ? null : j + 1)),
      share_agreeing_after_hungarian: found.agreeing,
      variation_of_information_nats: found.variationOfInformation,
    };
  },
};

const mostClasses = 1000;

function labels({ columns, options }: StatInput, name: string, at: number): number[] {
  const column = columns[at];
  const found = options[name] === undefined && column ? [...column.values] : numbersOption(options, name);
  if (!found.every((label) => Number.isInteger(label) && label >= 1 && label <= mostClasses))
    throw new RangeError(`labels ${name} must be whole numbers from 1 to ${mostClasses}`);
  return found;
}

function toIndex(label: number): number {
  return label - 1;
}
