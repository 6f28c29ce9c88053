/**
 * Which groups of two waves may be compared for a figure (rule 4): those that both plans publish, and that are made of the same teams. A wave's
 * figures are never made anew for the groups of another: an organization that a small team has left since, counted without it in the earlier
 * wave too, would give that team's answers away by what was published before.
 */
import { organizationKey } from "./population.ts";
import type { ReleasePlan } from "./release-plan.ts";

/** A plan, and of which teams each organization was made. */
export type PlannedWave = {
  plan: ReleasePlan;
  teamsOf: ReadonlyMap<string, readonly string[]>;
};

export function comparableGroups(figure: string, earlier: PlannedWave, later: PlannedWave): string[] {
  const [before, now] = [publishedOf(figure, earlier.plan), publishedOf(figure, later.plan)];
  const moved = new Set(
    [...later.teamsOf]
      .filter(([organization, teams]) => !sameTeams(earlier.teamsOf.get(organization), teams))
      .map(([organization]) => organizationKey(organization)),
  );
  return [...now].filter((group) => before.has(group) && !moved.has(group));
}

function publishedOf(figure: string, { groups, figures }: ReleasePlan): Set<string> {
  const letters = figures[figure]?.host ?? "";
  return new Set(groups.filter((_, at) => (letters[at] ?? "h") !== "h"));
}

function sameTeams(before: readonly string[] | undefined, now: readonly string[]): boolean {
  return before?.length === now.length && before.toSorted().join() === now.toSorted().join();
}
