/**
 * Every group view in which one answer can count: what the first page promises before anybody answers. Decided by the same sizes as
 * the cells of results (thresholds.ts), from the headcounts that the wave froze.
 */
import { type MinimumSizes, sizesFor, strictest } from "./minimum-sizes.ts";
import type { FrozenPolicy, FrozenTeam } from "./policy.ts";
import { figuresFrom } from "./thresholds.ts";

/** What a group may be shown by, at most. */
type Figure = ReturnType<typeof figuresFrom>[number];

export type GroupView = {
  of: "everyone" | "organization" | "other-teams" | "team";
  /** Frozen headcount; null where not everybody was counted: then only the answers decide. */
  people: number | null;
  /** Those of them who were counted. */
  counted: number;
  /** Answers from which anything may be shown. */
  minimum: number;
  /** What may be shown if everybody answers, smallest size first; nothing: the group never stands on its own. */
  figures: Figure[];
};

export type CountedIn = {
  views: GroupView[];
  /** How the team is folded: into other small teams that are enough together, or into its organization alone. */
  folded: "other-teams" | "organization" | null;
};

/** Where somebody works, by the keys of organization and team. */
export type Membership = { organizationId: string | null; teamId: string | null };

/** @param k minimum group of the study as it stands now; the stricter of it and the frozen policy holds */
export function groupViewsOf(policy: FrozenPolicy, member: Membership, k: number): CountedIn {
  const sizes = sizesInForce(policy, k);
  const countedIn = (teams: readonly FrozenTeam[]) =>
    teams.reduce((sum, { people }) => sum + (people ?? 0), 0);
  const all = countedIn(policy.organizations.flatMap(({ teams }) => teams));
  const everyone = viewOf("everyone", policy.people, all, sizes);
  const organization = policy.organizations.find(({ id }) => id === member.organizationId);
  if (!organization) return { views: [everyone], folded: null };
  const isOneTeam = organization.teams.length === 1;
  const own = viewOf("organization", organization.people, countedIn(organization.teams), sizes, !isOneTeam);
  const team = organization.teams.find(({ id }) => id === member.teamId);
  if (!team) return { views: [everyone, own], folded: null };
  const views = [everyone, own, viewOf("team", team.people, countedIn([team]), sizes)];
  if (!team.folded || !organization.otherTeams) return { views, folded: null };
  const { people, reaches } = organization.otherTeams;
  if (!reaches) return { views, folded: "organization" };
  return {
    views: views.toSpliced(2, 0, viewOf("other-teams", people, people, sizes)),
    folded: "other-teams",
  };
}

/** The stricter of what was frozen and of the study as it stands now. */
export function sizesInForce(policy: FrozenPolicy, k: number): MinimumSizes {
  return strictest(policy.minimum, sizesFor(k));
}

/** @param hasComments comments are kept without a team: they are read of everyone, or of an organization that is more than one team */
function viewOf(
  of: GroupView["of"],
  people: number | null,
  counted: number,
  sizes: MinimumSizes,
  hasComments = of === "everyone",
): GroupView {
  const figures = figuresFrom(people ?? Number.POSITIVE_INFINITY, sizes).filter(
    ({ kind }) => hasComments || kind !== "commentPeople",
  );
  return { of, people, counted, minimum: sizes.mean, figures };
}
