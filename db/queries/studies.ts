/** Studies: who hosts what, with which instrument. */
import { asc, count, eq } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { response } from "../schema/response.ts";
import { type ChosenModules, study } from "../schema/study.ts";

export type Study = typeof study.$inferSelect;
export type NewStudy = typeof study.$inferInsert;

/** @throws when the slug is taken */
export async function insertStudy(tx: Tx, row: NewStudy): Promise<void> {
  await tx.insert(study).values(row);
}

/** The study at /s/<slug>. */
export async function studyBySlug(db: Read, slug: string): Promise<Study | undefined> {
  const [row] = await db.select().from(study).where(eq(study.slug, slug));
  return row;
}

export async function studyById(db: Read, studyId: string): Promise<Study | undefined> {
  const [row] = await db.select().from(study).where(eq(study.id, studyId));
  return row;
}

/** What of a study may change after it was made. */
export type StudyChange = Partial<Omit<Study, "id" | "slug" | "created_at" | "host_id">>;

/** @throws (the database) for what is frozen by then: k after the first response, bounds and filters once a wave has opened */
export async function updateStudy(tx: Tx, studyId: string, change: StudyChange): Promise<void> {
  await tx.update(study).set(change).where(eq(study.id, studyId));
}

export async function setModules(tx: Tx, studyId: string, modules: ChosenModules | null): Promise<void> {
  await tx.update(study).set({ modules }).where(eq(study.id, studyId));
}

/** null: until somebody erases them. */
export async function setRetentionDays(tx: Tx, studyId: string, days: number | null): Promise<void> {
  await tx.update(study).set({ retention_days: days }).where(eq(study.id, studyId));
}

/** Whether anybody answered, in any wave; answers of an import under way count as well. */
export async function hasResponses(db: Read, studyId: string): Promise<boolean> {
  const rows = await db
    .select({ id: response.id })
    .from(response)
    .where(eq(response.study_id, studyId))
    .limit(1);
  return rows.length > 0;
}

/** Every study, oldest first, those of the same instant by slug. */
export async function allStudies(db: Read): Promise<Study[]> {
  return db.select().from(study).orderBy(asc(study.created_at), asc(study.slug));
}

export async function countStudies(db: Read): Promise<number> {
  const [row] = await db.select({ n: count() }).from(study);
  return row?.n ?? 0;
}

/** Deletes the study and everything that belongs to it. */
export async function deleteStudy(tx: Tx, studyId: string): Promise<void> {
  await tx.delete(study).where(eq(study.id, studyId));
}
