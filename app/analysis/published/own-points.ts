/** Scores of a cohort or an organization in points from 0, worst, to 100, best, to stand beside published averages. */
import { moments } from "../descriptive.ts";
import type { StudyData } from "../study-data.ts";

/**
 * @param capabilities scores by respondent
 * @param place index of the organization; null: everybody who answered
 * @returns those that somebody answered
 */
export function pointsOf(
  capabilities: readonly { id: string; values: Float64Array }[],
  { constructs, organization }: Pick<StudyData, "constructs" | "organization">,
  place: number | null,
): { id: string; points: number }[] {
  return capabilities.flatMap(({ id, values }) => {
    const construct = constructs.find((one) => one.id === id);
    const own = place === null ? values : values.filter((_, row) => organization[row] === place);
    const { mean } = moments(own);
    if (!construct || construct.max <= construct.min || Number.isNaN(mean)) return [];
    return [{ id, points: ((mean - construct.min) / (construct.max - construct.min)) * 100 }];
  });
}
