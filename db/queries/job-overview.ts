/** The queue as whoever runs the installation looks after it. A job names no person; what it is about is not read here. */
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { type JobKind, job } from "../schema/job.ts";
import type { Job } from "./jobs.ts";
import { markMaybeSent } from "./recipients.ts";

export type JobState = Job["state"];
export type JobCount = { kind: JobKind; state: JobState; n: number; due: Date | null };

/** Letters about invitations to studies. How many there are may tell how many people have not answered. */
const isOfStudy = and(eq(job.kind, "mail"), isNotNull(job.study_id));
const isOther = or(ne(job.kind, "mail"), isNull(job.study_id));

/** What goes before all others is put in the queue as if it had long been due (platform/mail): for people it is due when it was asked for. */
const dueAt = sql<Date>`case when ${job.due_at} < ${job.created_at} then ${job.created_at} else ${job.due_at} end`;
const firstDue = sql<Date | null>`min(${dueAt})`.mapWith(job.due_at);

/** How many jobs of each kind are in which state, and when the first of them is due; by kind, then state. Without letters of studies. */
export async function jobCounts(db: Read): Promise<JobCount[]> {
  return db
    .select({ kind: job.kind, state: job.state, n: count(), due: firstDue })
    .from(job)
    .where(isOther)
    .groupBy(job.kind, job.state)
    .orderBy(asc(job.kind), asc(job.state));
}

/** The same of letters of studies, and by what went wrong with them: exact, so for app/disclosure/letter-steps.ts alone. */
export async function letterCounts(db: Read) {
  return db
    .select({ state: job.state, failure: job.failure, n: count(), due: firstDue })
    .from(job)
    .where(isOfStudy)
    .groupBy(job.state, job.failure)
    .orderBy(asc(job.state), asc(job.failure));
}

const line = {
  id: job.id,
  kind: job.kind,
  state: job.state,
  attempts: job.attempts,
  due_at: dueAt.mapWith(job.due_at).as("due"),
  lease_until: job.lease_until,
  failure: job.failure,
  created_at: job.created_at,
};
export type JobLine = Pick<Job, keyof typeof line>;

/** What only a person can decide about comes first, then what was given up. */
const byNeed = sql`case ${job.state} when 'uncertain' then 0 when 'dead' then 1 when 'running' then 2 else 3 end`;

/** Which jobs are listed; absent: all. */
export type JobFilter = { kind?: JobKind | undefined; state?: JobState | undefined };

/** Jobs that are not done, by what they need, then those that were made last; `from` leaves out as many. Without letters of studies. */
export async function jobLines(
  db: Read,
  { kind, state }: JobFilter,
  { from, most }: { from: number; most: number },
): Promise<JobLine[]> {
  return db
    .select(line)
    .from(job)
    .where(
      and(
        state ? eq(job.state, state) : ne(job.state, "done"),
        kind ? eq(job.kind, kind) : undefined,
        isOther,
      ),
    )
    .orderBy(byNeed, desc(job.created_at), asc(job.id))
    .limit(most)
    .offset(from);
}

/** The oldest letter of a study in this state with this failure. */
export async function oldestLetter(
  db: Read,
  { state, failure }: Pick<Job, "state" | "failure">,
): Promise<JobLine | undefined> {
  const failed = failure === null ? isNull(job.failure) : eq(job.failure, failure);
  const [row] = await db
    .select(line)
    .from(job)
    .where(and(isOfStudy, eq(job.state, state), failed))
    .orderBy(asc(job.created_at), asc(job.id))
    .limit(1);
  return row;
}

/** What went wrong with a letter that was accepted, and then reported as undelivered. */
export const cameBack = "bounced";

/** Why a job is uncertain that waited when a copy of the database was made which has been put back since. */
export const restoredFailure = "restored";

/** Which jobs a person means: one, all of a kind that were given up, or all of a kind that are held since a copy was put back. */
export type JobChoice = { id: string } | { kind: JobKind; held?: boolean };

const given = (choice: JobChoice, one: readonly JobState[]) => {
  if ("id" in choice) return and(inArray(job.state, [...one]), eq(job.id, choice.id));
  const ofKind = eq(job.kind, choice.kind);
  return choice.held
    ? and(ofKind, eq(job.state, "uncertain"), eq(job.failure, restoredFailure))
    : and(ofKind, eq(job.state, "dead"));
};

/** Puts jobs back in the queue that were given up, are uncertain, or wait after a failure: from their first attempt, at once. @returns what they are */
export async function repeatJobs(
  tx: Tx,
  choice: JobChoice,
  now: Date,
): Promise<Pick<Job, "kind" | "study_id">[]> {
  const fresh = {
    state: "waiting" as const,
    due_at: now,
    attempts: 0,
    handed_over: false,
    finished_at: null,
  };
  await markMaybeSent(tx, given(choice, ["uncertain"]));
  return (
    tx
      .update(job)
      .set({ ...fresh, failure: null, lease_until: null, claimed_by: null })
      // A run that failed is computed by a new one, and of a letter that came back nothing is left to be sent.
      .where(
        and(
          given(choice, ["dead", "uncertain", "waiting"]),
          ne(job.kind, "analysis"),
          or(isNull(job.failure), ne(job.failure, cameBack)),
          or(ne(job.state, "waiting"), isNotNull(job.failure)),
        ),
      )
      .returning({ kind: job.kind, study_id: job.study_id })
  );
}

/** Takes jobs out of the queue that were given up or are uncertain, with what they would have sent. @returns what they were */
export async function dropJobs(
  tx: Tx,
  choice: JobChoice,
): Promise<Pick<Job, "kind" | "study_id" | "work">[]> {
  await markMaybeSent(tx, given(choice, ["uncertain"]));
  return tx
    .delete(job)
    .where(given(choice, ["dead", "uncertain"]))
    .returning({ kind: job.kind, study_id: job.study_id, work: job.work });
}

/** Kinds of which some are held since a copy was put back. */
export async function heldKinds(db: Read): Promise<JobKind[]> {
  const rows = await db
    .selectDistinct({ kind: job.kind })
    .from(job)
    .where(and(eq(job.state, "uncertain"), eq(job.failure, restoredFailure)))
    .orderBy(asc(job.kind));
  return rows.map(({ kind }) => kind);
}
