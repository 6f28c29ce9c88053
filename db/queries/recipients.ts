/** Where invitations were sent, and who wants no more letters. Nothing here is ever joined to a response. */
import { and, asc, eq, exists, gt, inArray, isNotNull, lt, ne, not, type SQL } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { job, mail } from "../schema/job.ts";
import { mailStop, recipient } from "../schema/recipient.ts";
import { invitation } from "../schema/response.ts";
import { inChunks } from "./in-chunks.ts";

export type NewRecipient = typeof recipient.$inferInsert;

export async function insertRecipients(tx: Tx, rows: readonly NewRecipient[]): Promise<void> {
  await inChunks(rows, (chunk) => tx.insert(recipient).values(chunk));
}

/**
 * Those who may be reminded, by the id of their invitation: it is not answered, the address was not refused, and no letter about it is still
 * on its way or uncertain.
 */
export async function toRemind(db: Read, waveId: string, after: string, most: number) {
  const onItsWay = db.select({ job_id: mail.job_id }).from(mail).where(eq(mail.invitation_id, invitation.id));
  return db
    .select({ invitation_id: recipient.invitation_id, sealed: recipient.sealed, mark: recipient.mark })
    .from(recipient)
    .innerJoin(invitation, eq(invitation.id, recipient.invitation_id))
    .where(
      and(
        eq(recipient.wave_id, waveId),
        gt(recipient.invitation_id, after),
        eq(invitation.answered, false),
        eq(recipient.refused, false),
        not(exists(onItsWay)),
      ),
    )
    .orderBy(asc(recipient.invitation_id))
    .limit(most);
}

/** A letter about it was accepted, or may have been. */
export async function markSent(tx: Tx, invitationId: string): Promise<void> {
  await tx
    .update(recipient)
    .set({ sent: true })
    .where(and(eq(recipient.invitation_id, invitationId), eq(recipient.sent, false)));
}

/** Letters that are uncertain may have arrived, whatever a person decides about them now. @param which of them, by their jobs */
export async function markMaybeSent(tx: Tx, which: SQL | undefined): Promise<void> {
  const uncertain = tx
    .select({ id: mail.invitation_id })
    .from(mail)
    .innerJoin(job, eq(job.id, mail.job_id))
    .where(and(eq(job.state, "uncertain"), isNotNull(mail.invitation_id), which));
  await tx
    .update(recipient)
    .set({ sent: true })
    .where(and(inArray(recipient.invitation_id, uncertain), eq(recipient.sent, false)));
}

/** The mail server knows no such address. */
export async function markRefused(tx: Tx, invitationId: string): Promise<void> {
  await tx.update(recipient).set({ refused: true }).where(eq(recipient.invitation_id, invitationId));
}

/** Invitations that were sent to the address of this mark and are not answered, in waves that are not over. */
export async function recipientsOfMark(db: Read, mark: string) {
  return db
    .select({ study_id: recipient.study_id, invitation_id: recipient.invitation_id })
    .from(recipient)
    .where(eq(recipient.mark, mark));
}

/** A letter about it came back: the address is as good as refused, and letters that still wait to go there go. */
export async function markBounced(tx: Tx, invitationId: string): Promise<void> {
  await markRefused(tx, invitationId);
  const letters = tx.select({ id: mail.job_id }).from(mail).where(eq(mail.invitation_id, invitationId));
  await tx.delete(job).where(and(inArray(job.id, letters), ne(job.state, "running")));
}

/** An invitation that is answered needs no address and no letter any more. */
export async function forgetRecipient(tx: Tx, invitationId: string): Promise<void> {
  await tx.delete(recipient).where(eq(recipient.invitation_id, invitationId));
  const letters = tx.select({ id: mail.job_id }).from(mail).where(eq(mail.invitation_id, invitationId));
  await tx.delete(job).where(inArray(job.id, letters));
}

/** For the end of a wave. */
export async function forgetRecipientsOfWave(tx: Tx, waveId: string): Promise<void> {
  await tx.delete(recipient).where(eq(recipient.wave_id, waveId));
  const letters = tx
    .select({ id: mail.job_id })
    .from(mail)
    .innerJoin(invitation, eq(invitation.id, mail.invitation_id))
    .where(eq(invitation.wave_id, waveId));
  await tx.delete(job).where(inArray(job.id, letters));
}

/** No more letters about the study to this address: those that wait go, too. Stopping once more changes nothing. */
export async function stopMail(tx: Tx, studyId: string, mark: string): Promise<void> {
  await tx.insert(mailStop).values({ mark, study_id: studyId }).onConflictDoNothing();
  const rows = await tx
    .select({ id: recipient.invitation_id })
    .from(recipient)
    .where(and(eq(recipient.study_id, studyId), eq(recipient.mark, mark)));
  for (const { id } of rows) {
    await forgetRecipient(tx, id);
    await tx.update(invitation).set({ declined: true }).where(eq(invitation.id, id));
  }
}

/** Letters about invitations of a study do not leave before this instant. */
export async function postponeLetters(tx: Tx, studyId: string, until: Date): Promise<void> {
  const letters = tx
    .select({ id: mail.job_id })
    .from(mail)
    .where(and(eq(mail.study_id, studyId), isNotNull(mail.invitation_id)));
  await tx
    .update(job)
    .set({ due_at: until })
    .where(and(eq(job.state, "waiting"), lt(job.due_at, until), inArray(job.id, letters)));
}
