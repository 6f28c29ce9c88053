/** Letters in the queue: a job of kind mail and what it is to send. */
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { job, mail, mailGate } from "../schema/job.ts";
import { invitation } from "../schema/response.ts";
import { study } from "../schema/study.ts";
import { inChunks } from "./in-chunks.ts";

export type NewMail = {
  job: Pick<typeof job.$inferInsert, "id" | "study_id" | "due_at" | "created_at">;
  mail: typeof mail.$inferInsert;
};

export async function insertMail(tx: Tx, rows: readonly NewMail[]): Promise<void> {
  const jobs = rows.map(({ job: row }) => ({
    ...row,
    kind: "mail" as const,
    work: {},
    state: "waiting" as const,
    attempts: 0,
    handed_over: false,
  }));
  await inChunks(jobs, (chunk) => tx.insert(job).values(chunk));
  await inChunks(
    rows.map((row) => row.mail),
    (chunk) => tx.insert(mail).values(chunk),
  );
}

/** A letter about no study that was accepted and came back: it stands among those that were given up. One that does already is not put there twice. */
export async function insertDeadLetter(
  tx: Tx,
  { id, failure, now }: { id: string; failure: string; now: Date },
): Promise<void> {
  const over = { state: "dead" as const, attempts: 1, handed_over: true, failure, finished_at: now };
  await tx
    .insert(job)
    .values({ id, kind: "mail", work: {}, due_at: now, created_at: now, ...over })
    .onConflictDoNothing({ target: job.id });
}

/** Letters that have not been accepted yet, by id. */
export async function waitingMail(db: Read) {
  return db.select().from(mail).orderBy(asc(mail.job_id));
}

/** What a job is to send; about an invitation, also whether that has been answered, and the quiet hours of its study (null: about none). */
export async function mailOfJob(db: Read, jobId: string) {
  const [row] = await db
    .select({
      message_id: mail.message_id,
      sealed: mail.sealed,
      until: mail.until,
      study_id: mail.study_id,
      invitation_id: mail.invitation_id,
      answered: invitation.answered,
      time_zone: study.time_zone,
      quiet_from: study.quiet_from,
      quiet_until: study.quiet_until,
    })
    .from(mail)
    .leftJoin(study, eq(study.id, mail.study_id))
    .leftJoin(invitation, eq(invitation.id, mail.invitation_id))
    .where(eq(mail.job_id, jobId));
  return row;
}

const gate = "mail";

/**
 * How many letters may be handed over now; those are taken from what may be handed over later, so that all processes together keep the pace.
 */
export async function passGate(tx: Tx, now: Date, most: number, perMinute: number): Promise<number> {
  const [row] = await tx.select().from(mailGate).where(eq(mailGate.id, gate));
  if (row && row.next_at > now) return 0;
  const next_at = new Date(now.getTime() + Math.ceil((most * 60_000) / perMinute));
  if (row) await tx.update(mailGate).set({ next_at }).where(eq(mailGate.id, gate));
  else await tx.insert(mailGate).values({ id: gate, next_at, failures: 0 });
  return most;
}

/** Closes the gate because the server cannot be reached: each time in a row for longer. Once it is closed, further failures change nothing. */
export async function closeGate(
  tx: Tx,
  now: Date,
  reason: string,
  pauseMs: (failures: number) => number,
): Promise<{ until: Date; wasOpen: boolean }> {
  const [row] = await tx.select().from(mailGate).where(eq(mailGate.id, gate));
  const failures = row?.failures ?? 0;
  if (row?.reason && row.next_at > now) return { until: row.next_at, wasOpen: false };
  const closed = { next_at: new Date(now.getTime() + pauseMs(failures)), failures: failures + 1, reason };
  if (row) await tx.update(mailGate).set(closed).where(eq(mailGate.id, gate));
  else await tx.insert(mailGate).values({ id: gate, ...closed });
  return { until: closed.next_at, wasOpen: !row?.reason };
}

/** The server took a letter: whatever was wrong is over. @returns false when nothing was */
export async function openGate(tx: Tx): Promise<boolean> {
  const opened = await tx
    .update(mailGate)
    .set({ failures: 0, reason: null })
    .where(and(eq(mailGate.id, gate), isNotNull(mailGate.reason)))
    .returning({ id: mailGate.id });
  return opened.length > 0;
}

/** Why no letters are handed over at present, and until when; undefined while they flow. */
export async function closedGate(db: Read): Promise<{ reason: string; until: Date } | undefined> {
  const [row] = await db.select().from(mailGate).where(eq(mailGate.id, gate));
  return row?.reason ? { reason: row.reason, until: row.next_at } : undefined;
}
