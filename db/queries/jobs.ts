/** Jobs and who works on them. A claim is a lease with a random mark: whoever lost it can store nothing any more. */
import { and, asc, eq, inArray, lt, lte, or, sql } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { type JobKind, job } from "../schema/job.ts";
import { inChunks } from "./in-chunks.ts";

export type Job = typeof job.$inferSelect;
export type JobClaim = { jobId: string; by: string };

type NewJob = Pick<Job, "id" | "kind" | "due_at" | "created_at"> &
  Partial<Pick<Job, "key" | "study_id" | "work">>;

/** Puts jobs in the queue; one whose key another unfinished job has is there already and left out. */
export async function insertJobs(tx: Tx, rows: readonly NewJob[]): Promise<void> {
  const whole = rows.map((row) => ({
    work: {},
    ...row,
    state: "waiting" as const,
    attempts: 0,
    handed_over: false,
  }));
  await inChunks(whole, (chunk) => tx.insert(job).values(chunk).onConflictDoNothing({ target: job.key }));
}

// Apart, because for both in one question a database reads and sorts all that waits.
const due = (kinds: readonly JobKind[], now: Date) =>
  and(eq(job.state, "waiting"), inArray(job.kind, [...kinds]), lte(job.due_at, now));
const leftBehind = (kinds: readonly JobKind[], now: Date) =>
  and(eq(job.state, "running"), inArray(job.kind, [...kinds]), lt(job.lease_until, now));

/** Is there anything of these kinds to claim? */
export async function anyDue(db: Read, kinds: readonly JobKind[], now: Date): Promise<boolean> {
  for (const claimable of [due, leftBehind]) {
    const rows = await db.select({ id: job.id }).from(job).where(claimable(kinds, now)).limit(1);
    if (rows.length > 0) return true;
  }
  return false;
}

/** Is anything of these kinds under way, in whatever process, or due? */
export async function anyUnfinished(db: Read, kinds: readonly JobKind[], now: Date): Promise<boolean> {
  const unfinished = or(eq(job.state, "running"), and(eq(job.state, "waiting"), lte(job.due_at, now)));
  const rows = await db
    .select({ id: job.id })
    .from(job)
    .where(and(inArray(job.kind, [...kinds]), unfinished))
    .limit(1);
  return rows.length > 0;
}

export type Claiming = { kinds: readonly JobKind[]; now: Date; leaseMs: number; by: string; most: number };

/**
 * Takes the jobs whose lease is over and then those that have been due the longest, and counts an attempt of each. One that was left after it
 * had been handed over becomes uncertain instead: it may have been done.
 */
export async function claimJobs(tx: Tx, { kinds, now, leaseMs, by, most }: Claiming): Promise<Job[]> {
  const left = await tx.select().from(job).where(leftBehind(kinds, now)).limit(most);
  const next = await tx
    .select()
    .from(job)
    .where(due(kinds, now))
    .orderBy(asc(job.due_at))
    .limit(most - left.length);
  const uncertain = left.filter(({ handed_over }) => handed_over).map(({ id }) => id);
  if (uncertain.length > 0)
    await tx
      .update(job)
      .set({ state: "uncertain", failure: "uncertain", ...released })
      .where(inArray(job.id, uncertain));
  const claimed = [...left.filter(({ handed_over }) => !handed_over), ...next];
  if (claimed.length === 0) return [];
  const changed = {
    state: "running" as const,
    claimed_by: by,
    lease_until: new Date(now.getTime() + leaseMs),
  };
  const ids = claimed.map(({ id }) => id);
  await tx
    .update(job)
    .set({ ...changed, attempts: sql`${job.attempts} + 1` })
    .where(inArray(job.id, ids));
  return claimed.map((one) => ({ ...one, ...changed, attempts: one.attempts + 1 }));
}

const released = { lease_until: null, claimed_by: null };

const held = (claim: JobClaim) =>
  and(eq(job.id, claim.jobId), eq(job.state, "running"), eq(job.claimed_by, claim.by));

/** Prolongs the leases of one mark. @returns the ids that still belong to it */
export async function renewLeases(tx: Tx, by: string, until: Date): Promise<string[]> {
  const rows = await tx
    .update(job)
    .set({ lease_until: until })
    .where(and(eq(job.claimed_by, by), eq(job.state, "running")))
    .returning({ id: job.id });
  return rows.map(({ id }) => id);
}

/** Whether the job still belongs to the claim. */
export async function isHeld(tx: Tx, claim: JobClaim): Promise<boolean> {
  const rows = await tx.select({ id: job.id }).from(job).where(held(claim));
  return rows.length > 0;
}

/** From here on nobody does it again by themselves. Whether the job still belonged to the claim. */
export async function handOver(tx: Tx, claim: JobClaim): Promise<boolean> {
  return changeHeld(tx, claim, { handed_over: true });
}

/** What becomes of a job: done, given up, uncertain, or to be done again from an instant on. `failure`: a code. */
export type JobEnd =
  | { state: "done" }
  | { state: "dead" | "uncertain"; failure: string }
  | { state: "waiting"; due: Date; attempts: number; failure: string | null };

/** Whether it was stored: false when the job had passed to somebody else. */
export async function endJob(tx: Tx, claim: JobClaim, end: JobEnd, now: Date): Promise<boolean> {
  switch (end.state) {
    case "done":
      return changeHeld(tx, claim, { state: "done", key: null, failure: null, finished_at: now });
    case "waiting":
      return changeHeld(tx, claim, {
        state: "waiting",
        due_at: end.due,
        attempts: end.attempts,
        failure: end.failure,
        handed_over: false,
      });
    default:
      return changeHeld(tx, claim, { state: end.state, failure: end.failure, finished_at: now });
  }
}

/** Takes a finished job away, of which nothing is to be kept. Whether it still belonged to the claim. */
export async function removeJob(tx: Tx, claim: JobClaim): Promise<boolean> {
  const rows = await tx.delete(job).where(held(claim)).returning({ id: job.id });
  return rows.length > 0;
}

async function changeHeld(tx: Tx, claim: JobClaim, change: Partial<Job>): Promise<boolean> {
  const given = "state" in change ? released : {};
  const rows = await tx
    .update(job)
    .set({ ...change, ...given })
    .where(held(claim))
    .returning({ id: job.id });
  return rows.length > 0;
}

/** One job. */
export async function jobById(db: Read, id: string): Promise<Job | undefined> {
  const [row] = await db.select().from(job).where(eq(job.id, id));
  return row;
}

/** All jobs that are kept, oldest first. */
export async function allJobs(db: Read): Promise<Job[]> {
  return db.select().from(job).orderBy(asc(job.created_at), asc(job.id));
}

/** The unfinished or given-up job of a key. */
export async function jobByKey(db: Read, key: string): Promise<Job | undefined> {
  const [row] = await db.select().from(job).where(eq(job.key, key));
  return row;
}
