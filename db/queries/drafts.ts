/** Questionnaires under way. What is inside is sealed: nothing here can read it. */
import { eq, sql } from "drizzle-orm";
import { builtOnce } from "../built-once.ts";
import type { Read, Tx } from "../database.ts";
import { draft } from "../schema/response.ts";

export type Draft = typeof draft.$inferSelect;

export async function draftByHash(db: Read, codeHash: string): Promise<Draft | undefined> {
  const [row] = await db.select().from(draft).where(eq(draft.code_hash, codeHash));
  return row;
}

const upsert = builtOnce((tx: Tx) =>
  tx
    .insert(draft)
    .values({
      code_hash: sql.placeholder("code_hash"),
      study_id: sql.placeholder("study_id"),
      wave_id: sql.placeholder("wave_id"),
      sealed: sql.placeholder("sealed"),
    })
    .onConflictDoUpdate({ target: draft.code_hash, set: { sealed: sql`excluded.sealed` } })
    .prepare(),
);

/** Stores the draft, in place of the one with the same code. */
export async function putDraft(tx: Tx, row: Draft): Promise<void> {
  await upsert(tx, row);
}

/** Nothing happens when there is none. */
export async function deleteDraft(tx: Tx, codeHash: string): Promise<void> {
  await tx.delete(draft).where(eq(draft.code_hash, codeHash));
}

export async function deleteDraftsOfWave(tx: Tx, waveId: string): Promise<void> {
  await tx.delete(draft).where(eq(draft.wave_id, waveId));
}

/** Is anybody in the middle of the wave's questionnaire? */
export async function anyDraft(db: Read, waveId: string): Promise<boolean> {
  const rows = await db
    .select({ wave_id: draft.wave_id })
    .from(draft)
    .where(eq(draft.wave_id, waveId))
    .limit(1);
  return rows.length > 0;
}
