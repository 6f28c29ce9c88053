/** The queue as whoever runs the installation looks after it. A job names no person; what it is about is not read here. */
import { and, asc, count, desc, eq, inArray, min, ne } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { type JobKind, job } from "../schema/job.ts";
import type { Job } from "./jobs.ts";

export type JobState = Job["state"];
export type JobCount = { kind: JobKind; state: JobState; n: number; due: Date | null };

/** How many jobs of each kind are in which state, and when the first of them is due; by kind, then state. */
export async function jobCounts(db: Read): Promise<JobCount[]> {
  return db
    .select({ kind: job.kind, state: job.state, n: count(), due: min(job.due_at) })
    .from(job)
    .groupBy(job.kind, job.state)
    .orderBy(asc(job.kind), asc(job.state));
}

export type JobLine = Pick<
  Job,
  "id" | "kind" | "state" | "attempts" | "due_at" | "lease_until" | "failure" | "created_at"
>;

/** Jobs in one of the states, those that were made last first; `from` leaves out as many. */
export async function jobLines(
  db: Read,
  states: readonly JobState[],
  { from, most }: { from: number; most: number },
): Promise<JobLine[]> {
  const { id, kind, state, attempts, due_at, lease_until, failure, created_at } = job;
  return db
    .select({ id, kind, state, attempts, due_at, lease_until, failure, created_at })
    .from(job)
    .where(inArray(job.state, [...states]))
    .orderBy(desc(created_at), asc(id))
    .limit(most)
    .offset(from);
}

/** Which jobs a person means: one, or all of a kind that were given up. */
export type JobChoice = { id: string } | { kind: JobKind };

const given = (choice: JobChoice, states: readonly JobState[]) =>
  and(inArray(job.state, [...states]), "id" in choice ? eq(job.id, choice.id) : eq(job.kind, choice.kind));

/** Puts jobs back in the queue that were given up, are uncertain, or wait after a failure: from their first attempt, at once. @returns their kinds */
export async function repeatJobs(tx: Tx, choice: JobChoice, now: Date): Promise<JobKind[]> {
  const states: JobState[] = "id" in choice ? ["dead", "uncertain", "waiting"] : ["dead"];
  const fresh = {
    state: "waiting" as const,
    due_at: now,
    attempts: 0,
    handed_over: false,
    finished_at: null,
  };
  const rows = await tx
    .update(job)
    .set({ ...fresh, failure: null, lease_until: null, claimed_by: null })
    // A run that failed is computed by a new one.
    .where(and(given(choice, states), ne(job.kind, "analysis")))
    .returning({ kind: job.kind });
  return rows.map(({ kind }) => kind);
}

/** Takes jobs out of the queue that were given up or are uncertain, with what they would have sent. @returns what they were */
export async function dropJobs(tx: Tx, choice: JobChoice): Promise<Pick<Job, "kind" | "work">[]> {
  const states: JobState[] = "id" in choice ? ["dead", "uncertain"] : ["dead"];
  return tx.delete(job).where(given(choice, states)).returning({ kind: job.kind, work: job.work });
}
