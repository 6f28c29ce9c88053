/** Scores of capabilities as a model of delivery may use them: without what restates the metrics it explains, and without adaptive forms. */
import { numbersOf } from "../byte-column.ts";
import { constructScores } from "../psychometrics/scores.ts";
import type { ConstructColumns } from "../study-data.ts";

export type Explaining = {
  capabilities: { id: string; values: Float64Array }[];
  /** adaptive: asked of some people only; restates: nothing is left without the items that restate the outcome. */
  leftOut: { id: string; reason: "adaptive" | "restates" | "no-agreement" }[];
};

/**
 * @param scores of all constructs, in their order
 * @param metrics ids of the metrics that are explained
 */
export function explainingScores(
  constructs: ConstructColumns[],
  scores: Float64Array[],
  metrics: readonly string[],
): Explaining {
  const found: Explaining = { capabilities: [], leftOut: [] };
  for (const [at, construct] of constructs.entries()) {
    if (construct.role !== "capability" || construct.items.length === 0) continue;
    const { id, adaptive } = construct;
    const values = adaptive ? null : scoresWithout(construct, scores[at]!, metrics);
    if (values) found.capabilities.push({ id, values });
    else found.leftOut.push({ id, reason: adaptive ? "adaptive" : "restates" });
  }
  return found;
}

/** The construct's scores without its items that restate one of the metrics; the given ones when there is none, null when no item is left. */
export function scoresWithout(
  { items, minAnswered }: Pick<ConstructColumns, "items" | "minAnswered">,
  scores: Float64Array,
  metrics: readonly string[],
): Float64Array | null {
  const kept = items.filter(({ overlaps }) => !overlaps.some((metric) => metrics.includes(metric)));
  if (kept.length === items.length) return scores;
  if (kept.length === 0) return null;
  return constructScores(
    kept.map(({ answers }) => numbersOf(answers)),
    minAnswered,
  );
}
