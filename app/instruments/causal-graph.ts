/** The declared causal graph among ways of working: surveys/evidence/graph.yaml. */
import { z } from "zod";
import { adjustmentSet, type Parents } from "../analysis/drivers/causal-graph.ts";
import { Source } from "./evidence.ts";

const Edge = z.strictObject({
  /** Constructs of the library; every one of `from` acts on every one of `to`. */
  from: z.array(z.string().min(1)).min(1),
  to: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
  uncertain: z.boolean().default(false),
});

export const CausalGraphFile = z
  .strictObject({ sources: z.array(Source).min(1), edges: z.array(Edge).min(1) })
  .superRefine(({ sources, edges }, context) => {
    const wrong = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const seen = new Set<string>();
    edges.forEach(({ from, to, source }, at) => {
      if (!sources.some(({ id }) => id === source)) wrong(["edges", at], `no source is called ${source}`);
      for (const cause of from)
        for (const effect of to) {
          const arrow = `${cause} to ${effect}`;
          if (seen.has(arrow)) wrong(["edges", at], `${arrow} is listed twice`);
          seen.add(arrow);
        }
    });
    const circle = circleIn(parentsOf(edges));
    if (circle) wrong(["edges"], circle);
  });
export type CausalGraphFile = z.infer<typeof CausalGraphFile>;

/** For each construct the ones that act on it. */
export function parentsOf(edges: CausalGraphFile["edges"]): Parents {
  const parents: Record<string, string[]> = {};
  for (const { from, to } of edges) {
    for (const effect of to) {
      parents[effect] ??= [];
      parents[effect].push(...from);
    }
  }
  return parents;
}

/** What is wrong with it in words; null for a graph without a circle. */
function circleIn(parents: Parents): string | null {
  try {
    adjustmentSet("", [], parents);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
