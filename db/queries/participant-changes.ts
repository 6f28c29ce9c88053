/** Changing who takes part in a study, before its first wave opens. */
import { and, eq, isNotNull, ne, notInArray } from "drizzle-orm";
import type { Tx } from "../database.ts";
import { organization, service, team } from "../schema/study.ts";

/** Its teams go with it. */
export async function deleteOrganizationOfStudy(tx: Tx, studyId: string, id: string): Promise<void> {
  await tx.delete(organization).where(and(eq(organization.study_id, studyId), eq(organization.id, id)));
}

export async function setShownToHost(tx: Tx, organizationId: string, shown: boolean): Promise<void> {
  await tx.update(organization).set({ shown_to_host: shown }).where(eq(organization.id, organizationId));
}

/**
 * Agreements were given to the host of that time: none holds for another one, which sees its own units alone. What no registered organization
 * stands behind was never agreed to by one, and stays.
 */
export async function endAgreements(tx: Tx, studyId: string, hostId: string): Promise<void> {
  const ofStudy = and(eq(organization.study_id, studyId), isNotNull(organization.registered_id));
  await tx
    .update(organization)
    .set({ shown_to_host: false })
    .where(and(ofStudy, ne(organization.registered_id, hostId)));
  await tx
    .update(organization)
    .set({ shown_to_host: true })
    .where(and(ofStudy, eq(organization.registered_id, hostId)));
}

/** Changes a study's copy of a team, and with its name what its key metrics are about. */
export async function updateTeam(
  tx: Tx,
  id: string,
  change: Partial<Pick<typeof team.$inferSelect, "name" | "headcount" | "standing_id">>,
): Promise<void> {
  await tx.update(team).set(change).where(eq(team.id, id));
  if (change.name === undefined) return;
  const own = and(eq(service.team_id, id), eq(service.is_default, true));
  await tx.update(service).set({ name: change.name }).where(own);
}

/** A study's organization is another one from now on: its teams are none of those that the one before keeps. */
export async function forgetStandingTeams(tx: Tx, organizationId: string): Promise<void> {
  await tx.update(team).set({ standing_id: null }).where(eq(team.organization_id, organizationId));
}

/** Deletes the teams of an organization but those to keep. */
export async function deleteOtherTeams(
  tx: Tx,
  organizationId: string,
  keep: readonly string[],
): Promise<void> {
  const others = keep.length === 0 ? undefined : notInArray(team.id, [...keep]);
  await tx.delete(team).where(and(eq(team.organization_id, organizationId), others));
}
