/** Which organization and team a respondent answers for: what is offered, and what was chosen. */
import {
  defaultServiceOfTeam,
  organizationsOfStudy,
  type TeamOfOrganization,
  teamById,
  teamsOfStudy,
} from "../../db/queries/participants.ts";
import type { App } from "../platform/app.ts";
import type { Draft } from "./respond-draft.server.ts";

/** An organization with its teams, as they are offered; `ref` stands for the id. */
type Group = { ref: string; name: string; teams: { ref: string; name: string }[] };

export type Who =
  | { kind: "nobody-listed" }
  | { kind: "fixed"; team: { ref: string; name: string; organization: string } }
  /** `strange`: the link named a team that does not take part here. */
  | { kind: "choose"; groups: Group[]; strange: boolean };

export type Membership = Pick<Draft, "organizationId" | "teamId" | "serviceId">;

const nobody: Membership = { organizationId: null, teamId: null, serviceId: null };

/** @param teamId named by the link, if any */
export async function whoIsAsked(app: App, studyId: string, teamId: string | null): Promise<Who> {
  const team = teamId === null ? undefined : await teamOfStudy(app.read, studyId, teamId);
  if (team)
    return { kind: "fixed", team: { ref: team.id, name: team.name, organization: team.organization_name } };
  const organizations = await organizationsOfStudy(app.read, studyId);
  if (organizations.length === 0) return { kind: "nobody-listed" };
  const teams = await teamsOfStudy(app.read, studyId);
  const teamRef = shortened(teams.map(({ id }) => id));
  const organizationRef = shortened(organizations.map(({ id }) => id));
  const groups = new Map<string, Group>(
    organizations.map(({ id, name }) => [id, { ref: organizationRef(id), name, teams: [] }]),
  );
  for (const { id, name, organization_id } of teams)
    groups.get(organization_id)?.teams.push({ ref: teamRef(id), name });
  return { kind: "choose", groups: [...groups.values()], strange: teamId !== null };
}

/**
 * @param chosen "team:<ref>", "organization:<ref>" or "none"
 * @returns undefined when nothing was chosen, or what does not take part in this study
 */
export async function membership(
  app: App,
  studyId: string,
  chosen: string[],
): Promise<Membership | undefined> {
  const [only, ...more] = chosen;
  if (more.length > 0) return undefined;
  if (only === undefined || only === "none") {
    const isOffered = only === "none" || (await organizationsOfStudy(app.read, studyId)).length === 0;
    return isOffered ? nobody : undefined;
  }
  const [kind, ref = ""] = only.split(":", 2);
  if (kind === "organization") {
    const organization = meant(await organizationsOfStudy(app.read, studyId), ref);
    return organization && { ...nobody, organizationId: organization.id };
  }
  const team = kind === "team" ? meant(await teamsOfStudy(app.read, studyId), ref) : undefined;
  if (!team) return undefined;
  const service = await defaultServiceOfTeam(app.read, team.id);
  return { organizationId: team.organization_id, teamId: team.id, serviceId: service?.id ?? null };
}

async function teamOfStudy(
  db: App["read"],
  studyId: string,
  teamId: string,
): Promise<TeamOfOrganization | undefined> {
  // PostgreSQL refuses this character even in a question.
  const team = teamId.includes("\0") ? undefined : await teamById(db, teamId);
  return team?.study_id === studyId ? team : undefined;
}

const shortestRef = 6;

/** Ids are random and long, and a study may have a thousand of them: a page carries only as much of each as tells them apart. */
function shortened(ids: string[]): (id: string) => string {
  const longest = Math.max(shortestRef, ...ids.map((id) => id.length));
  for (let length = shortestRef; length < longest; length++)
    if (new Set(ids.map((id) => id.slice(0, length))).size === ids.length) return (id) => id.slice(0, length);
  return (id) => id;
}

/** The one row that this ref can mean; the whole id always means its own. */
function meant<T extends { id: string }>(rows: T[], ref: string): T | undefined {
  const whole = rows.find(({ id }) => id === ref);
  if (whole || ref.length < shortestRef) return whole;
  const [first, ...others] = rows.filter(({ id }) => id.startsWith(ref));
  return others.length === 0 ? first : undefined;
}
