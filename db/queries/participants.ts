/** Who takes part in a study: organizations, their teams, and what the teams' key metrics are about. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { organization, service, team } from "../schema/study.ts";
import { inChunks } from "./in-chunks.ts";

export type Organization = typeof organization.$inferSelect;
export type NewOrganization = typeof organization.$inferInsert;
export type Team = typeof team.$inferSelect;
export type NewTeam = typeof team.$inferInsert;
export type TeamOfOrganization = Team & { organization_name: string };
export type Service = typeof service.$inferSelect;

/** @throws when the study already has an organization of that name */
export async function insertOrganizations(tx: Tx, rows: readonly NewOrganization[]): Promise<void> {
  await inChunks(rows, (chunk) => tx.insert(organization).values(chunk));
}

/** Inserts the teams and, for each, a default service named like it. @throws when its organization already has a team of that name */
export async function insertTeams(tx: Tx, rows: readonly NewTeam[]): Promise<void> {
  await inChunks(rows, (chunk) => tx.insert(team).values(chunk));
  const services = rows.map((row) => ({
    // One default service by team: its key needs no chance of its own.
    id: `${row.id}-default`,
    study_id: row.study_id,
    team_id: row.id,
    name: row.name,
    is_default: true,
  }));
  await inChunks(services, (chunk) => tx.insert(service).values(chunk));
}

/** The organizations of a study by name. */
export async function organizationsOfStudy(db: Read, studyId: string): Promise<Organization[]> {
  return db
    .select()
    .from(organization)
    .where(eq(organization.study_id, studyId))
    .orderBy(asc(organization.name), asc(organization.id));
}

const teamColumns = {
  id: team.id,
  study_id: team.study_id,
  organization_id: team.organization_id,
  name: team.name,
  headcount: team.headcount,
  standing_id: team.standing_id,
  organization_name: organization.name,
};

/** The teams of a study with their organization's name, by organization name, then team name. */
export async function teamsOfStudy(db: Read, studyId: string): Promise<TeamOfOrganization[]> {
  return db
    .select(teamColumns)
    .from(team)
    .innerJoin(organization, eq(organization.id, team.organization_id))
    .where(eq(team.study_id, studyId))
    .orderBy(asc(organization.name), asc(team.name), asc(team.id));
}

/** Whether the study's host may see it as a unit; false where there is none. */
export async function isShownToHost(db: Read, organizationId: string): Promise<boolean> {
  const [row] = await db
    .select({ shown: organization.shown_to_host })
    .from(organization)
    .where(eq(organization.id, organizationId));
  return row?.shown ?? false;
}

export async function teamById(db: Read, teamId: string): Promise<TeamOfOrganization | undefined> {
  const [row] = await db
    .select(teamColumns)
    .from(team)
    .innerJoin(organization, eq(organization.id, team.organization_id))
    .where(eq(team.id, teamId));
  return row;
}

/** What a team's key metrics are about unless it says otherwise. */
export async function defaultServiceOfTeam(db: Read, teamId: string): Promise<Service | undefined> {
  const [row] = await db
    .select()
    .from(service)
    .where(and(eq(service.team_id, teamId), eq(service.is_default, true)));
  return row;
}

/** Default service of each team of a study, by team. */
export async function defaultServicesOfStudy(
  db: Read,
  studyId: string,
): Promise<{ teamId: string; serviceId: string }[]> {
  return db
    .select({ teamId: service.team_id, serviceId: service.id })
    .from(service)
    .where(and(eq(service.study_id, studyId), eq(service.is_default, true)))
    .orderBy(asc(service.team_id));
}

/** Which of the registered organizations take part in the study. */
export async function participantsOf(
  db: Read,
  studyId: string,
  registered: readonly string[],
): Promise<string[]> {
  if (registered.length === 0) return [];
  const rows = await db
    .selectDistinct({ id: organization.registered_id })
    .from(organization)
    .where(and(eq(organization.study_id, studyId), inArray(organization.registered_id, [...registered])));
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}
