/** Organizations of this installation, and the studies in which they have a part. */
import { asc, eq, inArray } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { registeredOrganization } from "../schema/organization.ts";
import { organization, study } from "../schema/study.ts";

export type RegisteredOrganization = typeof registeredOrganization.$inferSelect;

/** @throws when there is one of that name */
export async function insertOrganization(tx: Tx, row: RegisteredOrganization): Promise<void> {
  await tx.insert(registeredOrganization).values(row);
}

/** Its members and invitations go with it; studies stay. */
export async function deleteOrganization(tx: Tx, id: string): Promise<void> {
  await tx.delete(registeredOrganization).where(eq(registeredOrganization.id, id));
}

export async function organizationById(db: Read, id: string): Promise<RegisteredOrganization | undefined> {
  const [row] = await db.select().from(registeredOrganization).where(eq(registeredOrganization.id, id));
  return row;
}

export async function organizationByKey(db: Read, key: string): Promise<RegisteredOrganization | undefined> {
  const [row] = await db
    .select()
    .from(registeredOrganization)
    .where(eq(registeredOrganization.name_key, key));
  return row;
}

/** All of them by name, or those of the ids. */
export async function organizations(
  db: Read,
  ids: readonly string[] | "all",
): Promise<RegisteredOrganization[]> {
  if (ids.length === 0) return [];
  const wanted = ids === "all" ? undefined : inArray(registeredOrganization.id, [...ids]);
  return db
    .select()
    .from(registeredOrganization)
    .where(wanted)
    .orderBy(asc(registeredOrganization.name), asc(registeredOrganization.id));
}

export type Part = { slug: string; title: string };

/** Studies that it hosts, by title. */
export async function studiesHostedBy(db: Read, id: string): Promise<Part[]> {
  return db
    .select({ slug: study.slug, title: study.title })
    .from(study)
    .where(eq(study.host_id, id))
    .orderBy(asc(study.title), asc(study.slug));
}

/** Studies that it takes part in, by title, with the name it has there. */
export async function studiesWith(db: Read, id: string): Promise<(Part & { name: string })[]> {
  return db
    .select({ slug: study.slug, title: study.title, name: organization.name })
    .from(organization)
    .innerJoin(study, eq(study.id, organization.study_id))
    .where(eq(organization.registered_id, id))
    .orderBy(asc(study.title), asc(study.slug), asc(organization.name));
}

export async function setHost(tx: Tx, studyId: string, hostId: string | null): Promise<void> {
  await tx.update(study).set({ host_id: hostId }).where(eq(study.id, studyId));
}

/** @param participantId row of a study's organization */
export async function setRegistered(tx: Tx, participantId: string, id: string | null): Promise<void> {
  await tx.update(organization).set({ registered_id: id }).where(eq(organization.id, participantId));
}
