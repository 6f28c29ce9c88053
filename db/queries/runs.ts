/** Analysis runs and who works on them. A claim is a lease with a random mark: whoever lost it can store nothing any more. */
import { and, asc, desc, eq, getTableColumns, inArray, lt, or } from "drizzle-orm";
import type { SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import type { StudyResult, UnitOfAnalysis } from "../../app/analysis/study-result.ts";
import type { Read, Tx } from "../database.ts";
import { writtenJson } from "../dialect.ts";
import { analysisRun, type RunProgress } from "../schema/analysis-run.ts";

/** A run without its result, which is large: resultOfRun. */
export type Run = Omit<typeof analysisRun.$inferSelect, "result">;
export type NewRun = typeof analysisRun.$inferInsert;
export type Claim = { runId: string; by: string };

const { result: _large, ...columns } = getTableColumns(analysisRun);

export async function insertRun(tx: Tx, row: NewRun): Promise<void> {
  await tx.insert(analysisRun).values(row);
}

export async function runById(db: Read, runId: string): Promise<Run | undefined> {
  const [row] = await db.select(columns).from(analysisRun).where(eq(analysisRun.id, runId));
  return row;
}

/** What a finished run found; undefined while it has not. */
export async function resultOfRun(db: Read, runId: string): Promise<StudyResult | undefined> {
  const [row] = await db
    .select({ result: analysisRun.result })
    .from(analysisRun)
    .where(eq(analysisRun.id, runId));
  return row?.result ?? undefined;
}

/** Which run is looked for. `instrument`: what it scores, exactly as the run names it, so that no run over other questions is taken. */
export type WantedRun = { waveId: string; unit: UnitOfAnalysis; instrument: string };

/** The newest run of a wave by unit of analysis and questions scored, of those in one of the states (default: any). */
export async function latestRun(
  db: Read,
  { waveId, unit, instrument }: WantedRun,
  states?: Run["state"][],
): Promise<Run | undefined> {
  const [row] = await db
    .select(columns)
    .from(analysisRun)
    .where(
      and(
        eq(analysisRun.wave_id, waveId),
        eq(analysisRun.unit, unit),
        eq(analysisRun.instrument, instrument),
        states ? inArray(analysisRun.state, states) : undefined,
      ),
    )
    .orderBy(desc(analysisRun.created_at), desc(analysisRun.id))
    .limit(1);
  return row;
}

/** Runs that wait or are under way, without their results, oldest first. */
export async function unfinishedRuns(
  db: Read,
): Promise<{ id: string; state: Run["state"]; lease_until: Date | null }[]> {
  return db
    .select({ id: analysisRun.id, state: analysisRun.state, lease_until: analysisRun.lease_until })
    .from(analysisRun)
    .where(inArray(analysisRun.state, ["queued", "running"]))
    .orderBy(asc(analysisRun.created_at), asc(analysisRun.id));
}

/** Takes the oldest run that waits, or whose lease is over; undefined when there is none. Counts as an attempt. */
export async function claimRun(tx: Tx, now: Date, leaseMs: number, by: string): Promise<Run | undefined> {
  const [next] = await tx
    .select({ id: analysisRun.id, attempts: analysisRun.attempts })
    .from(analysisRun)
    .where(
      or(
        eq(analysisRun.state, "queued"),
        and(eq(analysisRun.state, "running"), lt(analysisRun.lease_until, now)),
      ),
    )
    .orderBy(asc(analysisRun.created_at), asc(analysisRun.id))
    .limit(1);
  if (!next) return undefined;
  const [claimed] = await tx
    .update(analysisRun)
    .set({
      state: "running",
      claimed_by: by,
      lease_until: new Date(now.getTime() + leaseMs),
      attempts: next.attempts + 1,
      progress: { step: "queued", share: 0 },
    })
    .where(eq(analysisRun.id, next.id))
    .returning(columns);
  return claimed;
}

/** Whether the run still belongs to the claim. */
export async function renewLease(tx: Tx, claim: Claim, until: Date): Promise<boolean> {
  return stored(tx, claim, { lease_until: until });
}

/** Whether the run still belongs to the claim. */
export async function saveProgress(tx: Tx, claim: Claim, progress: RunProgress): Promise<boolean> {
  return stored(tx, claim, { progress });
}

/**
 * Whether it was stored: false when the run had passed to somebody else.
 * @param done `result`: a StudyResult as JSON, as the worker wrote it; reading and writing it again here would hold up every request
 */
export async function finishRun(
  tx: Tx,
  claim: Claim,
  done: { result: string; inputHash: string; now: Date },
): Promise<boolean> {
  return stored(tx, claim, {
    state: "done",
    result: writtenJson(done.result),
    input_hash: done.inputHash,
    progress: { step: "done", share: 1 },
    finished_at: done.now,
    ...released,
  });
}

/** @param failure key of the page catalogue */
export async function failRun(tx: Tx, claim: Claim, failure: string, now: Date): Promise<boolean> {
  return stored(tx, claim, { state: "failed", failure, finished_at: now, ...released });
}

/** Puts the run back in the queue. @param attempts how many it has used up: a graceful stop gives the last one back */
export async function requeueRun(tx: Tx, claim: Claim, attempts: number): Promise<boolean> {
  return stored(tx, claim, {
    state: "queued",
    attempts,
    progress: { step: "queued", share: 0 },
    ...released,
  });
}

const released = { lease_until: null, claimed_by: null };

async function stored(
  tx: Tx,
  claim: Claim,
  change: SQLiteUpdateSetSource<typeof analysisRun>,
): Promise<boolean> {
  const rows = await tx
    .update(analysisRun)
    .set(change)
    .where(
      and(
        eq(analysisRun.id, claim.runId),
        eq(analysisRun.state, "running"),
        eq(analysisRun.claimed_by, claim.by),
      ),
    )
    .returning({ id: analysisRun.id });
  return rows.length > 0;
}
