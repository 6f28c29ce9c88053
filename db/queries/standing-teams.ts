/** The teams that organizations keep from study to study, and the studies that have them. */
import { and, asc, count, eq, inArray } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { standingTeam } from "../schema/organization.ts";
import { study, team } from "../schema/study.ts";
import { inChunks } from "./in-chunks.ts";

export type StandingTeam = typeof standingTeam.$inferSelect;

/** All of an organization by name, those that are off its list included. */
export async function standingTeamsOf(db: Read, organizationId: string): Promise<StandingTeam[]> {
  return db
    .select()
    .from(standingTeam)
    .where(eq(standingTeam.organization_id, organizationId))
    .orderBy(asc(standingTeam.name), asc(standingTeam.id));
}

/** How many teams are on the list of an organization. */
export async function countListed(db: Read, organizationId: string): Promise<number> {
  const listed = and(eq(standingTeam.organization_id, organizationId), eq(standingTeam.is_retired, false));
  const [row] = await db.select({ n: count() }).from(standingTeam).where(listed);
  return row?.n ?? 0;
}

/** @throws when the organization has one of that name */
export async function insertStandingTeams(tx: Tx, rows: readonly StandingTeam[]): Promise<void> {
  await inChunks(rows, (chunk) => tx.insert(standingTeam).values(chunk));
}

export async function updateStandingTeam(
  tx: Tx,
  id: string,
  change: Partial<Pick<StandingTeam, "name" | "name_key" | "headcount" | "is_retired">>,
): Promise<void> {
  await tx.update(standingTeam).set(change).where(eq(standingTeam.id, id));
}

export async function retireStandingTeams(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .update(standingTeam)
      .set({ is_retired: true })
      .where(inArray(standingTeam.id, [...ids]));
}

export async function deleteStandingTeams(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(standingTeam).where(inArray(standingTeam.id, [...ids]));
}

/** In which studies an organization's teams are, with the name that each has there; by team, then title of the study. */
export async function studiesOfStandingTeams(
  db: Read,
  organizationId: string,
): Promise<{ id: string; name: string; slug: string; title: string }[]> {
  return db
    .select({ id: standingTeam.id, name: team.name, slug: study.slug, title: study.title })
    .from(standingTeam)
    .innerJoin(team, eq(team.standing_id, standingTeam.id))
    .innerJoin(study, eq(study.id, team.study_id))
    .where(eq(standingTeam.organization_id, organizationId))
    .orderBy(asc(standingTeam.name), asc(standingTeam.id), asc(study.title), asc(study.slug));
}
