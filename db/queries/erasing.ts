/** Erasing what people answered, in pieces that hold nobody up. What was computed from it stays. */
import { eq, inArray } from "drizzle-orm";
import type { Tx } from "../database.ts";
import { answerImport, comment, draft, invitation, pagePace, response } from "../schema/response.ts";
import { wave } from "../schema/study.ts";

const together = 200;

/** Deletes some of a study's answers and of the ways to them. @returns whether there may be more */
export async function eraseSomeAnswers(tx: Tx, studyId: string): Promise<boolean> {
  for (const table of [response, comment, invitation]) {
    const some = tx.select({ id: table.id }).from(table).where(eq(table.study_id, studyId)).limit(together);
    const gone = await tx.delete(table).where(inArray(table.id, some)).returning({ id: table.id });
    if (gone.length > 0) return true;
  }
  for (const table of [draft, pagePace, answerImport])
    await tx.delete(table).where(eq(table.study_id, studyId));
  return false;
}

/** Whether anything of the study is left that somebody answered, or that leads there. */
export async function hasAnswersLeft(tx: Tx, studyId: string): Promise<boolean> {
  for (const table of [response, comment, invitation]) {
    const rows = await tx.select({ id: table.id }).from(table).where(eq(table.study_id, studyId)).limit(1);
    if (rows.length > 0) return true;
  }
  return false;
}

/** The files still hold what was deleted: all waves of the study say so. */
export async function setStudyRewriteDue(tx: Tx, studyId: string): Promise<void> {
  await tx.update(wave).set({ rewrite_due: true }).where(eq(wave.study_id, studyId));
}
