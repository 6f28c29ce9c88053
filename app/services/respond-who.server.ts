/** Which organization and team a respondent answers for: what is offered, and what was chosen. Only groups that the wave froze count. */
import {
  defaultServiceOfTeam,
  organizationsOfStudy,
  teamById,
  teamsOfStudy,
} from "../../db/queries/participants.ts";
import type { Membership as Frozen } from "../disclosure/group-views.ts";
import type { FrozenPolicy } from "../disclosure/policy.ts";
import type { App } from "../platform/app.ts";
import { meant } from "../shared/short-refs.ts";
import { type Choice, choiceOf } from "./choose-who.ts";
import type { Draft } from "./respond-draft.server.ts";

/** What the address of the first page says about where somebody works. */
export type Asked = {
  /** A team named by a link that was sent around. */
  team?: string | null;
  /** Chosen on the page: "team:<ref>", "organization:<ref>" or "none". */
  who?: string[];
  /** Chosen in the first of two steps: a ref, or "none". */
  organization?: string | null;
  /** Part of a name that shortens a long list. */
  find?: string | null;
};

export type Chosen = {
  kind: "chosen";
  /** As the form sends it. */
  who: string;
  by: "invitation" | "link" | "choice";
  names: { organization: string | null; team: string | null };
  member: Frozen;
};

export type Who =
  | { kind: "nobody-listed" }
  /** `strange`: the address named what does not take part here. */
  | { kind: "choose"; choice: Choice; strange: boolean }
  | Chosen;

export type Membership = Pick<Draft, "organizationId" | "teamId" | "serviceId">;

const nobody: Membership = { organizationId: null, teamId: null, serviceId: null };
/** Longer than the name of any team. */
const longestFind = 200;

/** @param invited where the invitation of this browser says that the person works */
export async function whoIsAsked(
  app: App,
  studyId: string,
  policy: FrozenPolicy,
  asked: Asked,
  invited: Frozen | null,
): Promise<Who> {
  if (invited) return { ...(await named(app, studyId, invited)), by: "invitation" };
  if (policy.organizations.length === 0) return { kind: "nobody-listed" };
  const linkedTeam = asked.team ?? null;
  const linked = linkedTeam === null ? undefined : memberOf(policy, `team:${linkedTeam}`);
  if (linked) return { ...(await named(app, studyId, linked)), by: "link" };
  const words = askedFor(policy, asked);
  const member = words === null ? undefined : memberOf(policy, words);
  if (member) return { ...(await named(app, studyId, member)), by: "choice" };
  const [organizations, teams] = await Promise.all([
    organizationsOfStudy(app.read, studyId),
    teamsOfStudy(app.read, studyId),
  ]);
  const inPolicy = idsOf(policy);
  const typed = (asked.find ?? "").slice(0, longestFind);
  const organizationId = meant(policy.organizations, asked.organization ?? "")?.id ?? null;
  const choice = choiceOf(
    organizations.filter(({ id }) => inPolicy.has(id)),
    teams.filter(({ id }) => inPolicy.has(id)),
    { organizationId, typed },
  );
  const isStrange =
    linkedTeam !== null || words !== null || ((asked.organization ?? "") !== "" && organizationId === null);
  return { kind: "choose", choice, strange: isStrange };
}

/** What the page was asked to take for the choice; null when nothing was chosen yet. An organization without teams needs no second step. */
function askedFor(policy: FrozenPolicy, { who = [], organization }: Asked): string | null {
  const [only = "", ...more] = who;
  if (more.length > 0) return "more than one";
  if (only !== "") return only;
  if (organization === "none") return "none";
  const chosen = meant(policy.organizations, organization ?? "");
  return chosen?.teams.length === 0 ? `organization:${chosen.id}` : null;
}

/**
 * @param chosen "team:<ref>", "organization:<ref>" or "none"
 * @returns undefined when nothing was chosen, or what does not take part in this wave
 */
export async function membership(
  app: App,
  policy: FrozenPolicy,
  chosen: string[],
): Promise<Membership | undefined> {
  const [only, ...more] = chosen;
  if (more.length > 0) return undefined;
  if (only === undefined) return policy.organizations.length === 0 ? nobody : undefined;
  const member = memberOf(policy, only);
  return member && withService(app, member);
}

/** With the service that the team's key metrics are about. */
export async function withService(app: App, member: Frozen): Promise<Membership> {
  const service = member.teamId === null ? undefined : await defaultServiceOfTeam(app.read, member.teamId);
  return { ...member, serviceId: service?.id ?? null };
}

function memberOf(policy: FrozenPolicy, who: string): Frozen | undefined {
  if (who === "none") return { organizationId: null, teamId: null };
  const [kind, ref = ""] = who.split(":", 2);
  if (kind === "organization") {
    const organization = meant(policy.organizations, ref);
    return organization && { organizationId: organization.id, teamId: null };
  }
  if (kind !== "team") return undefined;
  const teams = policy.organizations.flatMap(({ id: organizationId, teams: own }) =>
    own.map(({ id }) => ({ id, organizationId })),
  );
  const team = meant(teams, ref);
  return team && { organizationId: team.organizationId, teamId: team.id };
}

function idsOf({ organizations }: FrozenPolicy): Set<string> {
  return new Set(organizations.flatMap(({ id, teams }) => [id, ...teams.map((team) => team.id)]));
}

/** The same with the names that people know. */
export async function named(app: App, studyId: string, member: Frozen): Promise<Omit<Chosen, "by">> {
  const { organizationId, teamId } = member;
  if (teamId !== null) {
    const team = await teamById(app.read, teamId);
    const names = { organization: team?.organization_name ?? null, team: team?.name ?? null };
    return { kind: "chosen", who: `team:${teamId}`, names, member };
  }
  if (organizationId === null)
    return { kind: "chosen", who: "none", names: { organization: null, team: null }, member };
  const all = await organizationsOfStudy(app.read, studyId);
  const organization = all.find(({ id }) => id === organizationId)?.name ?? null;
  return {
    kind: "chosen",
    who: `organization:${organizationId}`,
    names: { organization, team: null },
    member,
  };
}
