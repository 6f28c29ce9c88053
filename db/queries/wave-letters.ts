/** Letters about the invitations of one wave, in counts and as a whole: never whose. */
import { and, count, eq, inArray, or } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { job, mail } from "../schema/job.ts";
import { recipient } from "../schema/recipient.ts";
import { invitation } from "../schema/response.ts";
import { markMaybeSent } from "./recipients.ts";

const stuckJob = or(eq(job.state, "uncertain"), and(eq(job.state, "dead"), eq(job.failure, "given-up")));

/**
 * Letters that have not been accepted: on their way, uncertain, given up after days, refused for good; and addresses that a server refused.
 * Counted over the study, whose letters are all of the wave that takes answers: those of a wave go when it ends.
 */
export async function lettersOfWave(db: Read, wave: { id: string; study_id: string }) {
  const rows = await db
    .select({ state: job.state, failure: job.failure, n: count() })
    .from(job)
    .where(and(eq(job.study_id, wave.study_id), eq(job.kind, "mail")))
    .groupBy(job.state, job.failure);
  const sum = (is: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(is).reduce((total, { n }) => total + n, 0);
  const [refused] = await db
    .select({ n: count() })
    .from(recipient)
    .where(and(eq(recipient.wave_id, wave.id), eq(recipient.refused, true)));
  return {
    onTheirWay: sum(({ state }) => state === "waiting" || state === "running"),
    uncertain: sum(({ state }) => state === "uncertain"),
    givenUp: sum(({ state, failure }) => state === "dead" && failure === "given-up"),
    refused: refused?.n ?? 0,
  };
}

/** Letters that are uncertain or were given up wait once more. @returns whether there were any */
export async function repeatLettersOfWave(tx: Tx, waveId: string, now: Date): Promise<boolean> {
  const letters = tx
    .select({ id: mail.job_id })
    .from(mail)
    .innerJoin(invitation, eq(invitation.id, mail.invitation_id))
    .where(eq(invitation.wave_id, waveId));
  await markMaybeSent(tx, inArray(job.id, letters));
  const rows = await tx
    .update(job)
    .set({
      state: "waiting",
      handed_over: false,
      attempts: 0,
      failure: null,
      finished_at: null,
      due_at: now,
    })
    .where(and(stuckJob, inArray(job.id, letters)))
    .returning({ id: job.id });
  return rows.length > 0;
}
