/** Files of answers gathered elsewhere: staged in chunks, then visible at once, and undone in chunks. */
import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { answerImport, response } from "../schema/response.ts";

export type AnswerImport = typeof answerImport.$inferSelect;
export type NewAnswerImport = typeof answerImport.$inferInsert;

export async function insertImport(tx: Tx, row: NewAnswerImport): Promise<void> {
  await tx.insert(answerImport).values(row);
}

export async function importById(db: Read, importId: string): Promise<AnswerImport | undefined> {
  const [row] = await db.select().from(answerImport).where(eq(answerImport.id, importId));
  return row;
}

/** The newest import of this file and map into the study that was not undone: staging or visible. */
export async function importByContentHash(
  db: Read,
  studyId: string,
  contentHash: string,
): Promise<AnswerImport | undefined> {
  const [row] = await db
    .select()
    .from(answerImport)
    .where(
      and(
        eq(answerImport.study_id, studyId),
        eq(answerImport.content_hash, contentHash),
        ne(answerImport.state, "undone"),
      ),
    )
    .orderBy(desc(answerImport.created_at), asc(answerImport.id))
    .limit(1);
  return row;
}

/** All imports of a study, newest first. */
export async function importsOfStudy(db: Read, studyId: string): Promise<AnswerImport[]> {
  return db
    .select()
    .from(answerImport)
    .where(eq(answerImport.study_id, studyId))
    .orderBy(desc(answerImport.created_at), asc(answerImport.id));
}

/** Shows or hides all its responses at once; a report given replaces the one stored. */
export async function setImportState(
  tx: Tx,
  importId: string,
  state: AnswerImport["state"],
  report?: unknown,
): Promise<void> {
  await tx
    .update(answerImport)
    .set(report === undefined ? { state } : { state, report })
    .where(eq(answerImport.id, importId));
}

/** Deletes up to `limit` responses of the import; how many there were to delete. Call it until it says 0, a transaction each. */
export async function deleteImportedResponses(tx: Tx, importId: string, limit: number): Promise<number> {
  const some = tx
    .select({ id: response.id })
    .from(response)
    .where(eq(response.import_id, importId))
    .limit(limit);
  const gone = await tx.delete(response).where(inArray(response.id, some)).returning({ id: response.id });
  return gone.length;
}
