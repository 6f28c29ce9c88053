/** Questionnaires under way. What is inside is sealed: nothing here can read it. */
import { eq } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { draft } from "../schema/response.ts";

export type Draft = typeof draft.$inferSelect;

export async function draftByHash(db: Read, codeHash: string): Promise<Draft | undefined> {
  const [row] = await db.select().from(draft).where(eq(draft.code_hash, codeHash));
  return row;
}

/** Stores the draft, in place of the one with the same code. */
export async function putDraft(tx: Tx, row: Draft): Promise<void> {
  await tx
    .insert(draft)
    .values(row)
    .onConflictDoUpdate({ target: draft.code_hash, set: { sealed: row.sealed } });
}

/** Nothing happens when there is none. */
export async function deleteDraft(tx: Tx, codeHash: string): Promise<void> {
  await tx.delete(draft).where(eq(draft.code_hash, codeHash));
}
